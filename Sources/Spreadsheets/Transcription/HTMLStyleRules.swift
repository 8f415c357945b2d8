/// What the style sheet of a page says about its classes, as far as it changes what a cell says.
struct HTMLStyleRules {
    private var struck: Set<String> = []
    private var hidden: Set<String> = []
    private var raised: Set<String> = []

    init(in page: String) {
        for sheet in page.matches(of: #/<style[^>]*>([\s\S]*?)</style/#.ignoresCase()) {
            for rule in sheet.1.matches(of: #/\.([A-Za-z_][\w\-]*)\s*\{([^}]*)\}/#) {
                let look = HTMLLook(declarations: String(rule.2))
                if look.isStruck { struck.insert(String(rule.1)) }
                if look.isHidden { hidden.insert(String(rule.1)) }
                if look.isRaised { raised.insert(String(rule.1)) }
            }
        }
    }

    /// The formatting of an element by its name and attributes alone.
    func look(of name: String, _ attributes: [String: String]) -> HTMLLook {
        var look = HTMLLook(declarations: attributes["style"] ?? "")
        for word in (attributes["class"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init) {
            look.isStruck = look.isStruck || struck.contains(word)
            look.isHidden = look.isHidden || hidden.contains(word)
            look.isRaised = look.isRaised || raised.contains(word)
        }
        look.isStruck = look.isStruck || ["s", "strike", "del"].contains(name)
        look.isRaised = look.isRaised || name == "sup"
        look.isHidden =
            look.isHidden || attributes["hidden"] != nil
            || ["script", "style", "title", "select", "template", "noscript", "textarea"].contains(name)
        look.font = look.font ?? (name == "font" ? attributes["face"] : nil)
        return look
    }
}
