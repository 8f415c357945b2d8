/// The formatting of an element of a page, as far as it changes what a cell says.
struct HTMLLook {
    var isStruck = false
    var isRaised = false
    var isHidden = false
    var font: String?

    init() {}

    /// - Parameter declarations: written as in a `style` attribute.
    init(declarations: String) {
        guard !declarations.isEmpty else { return }
        for declaration in declarations.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map { part in
                part.lowercased().filter { !$0.isWhitespace || $0 == " " }
            }
            guard parts.count == 2 else { continue }
            let name = parts[0].filter { $0 != " " }
            switch name {
            case "text-decoration", "text-decoration-line": isStruck = isStruck || parts[1].contains("line-through")
            case "display": isHidden = isHidden || parts[1].contains("none")
            case "vertical-align": isRaised = isRaised || parts[1].contains("super")
            case "font-family":
                font = declaration.split(separator: ":", maxSplits: 1)[1].split(separator: ",").first.map {
                    String($0.filter { !"\"'".contains($0) }.drop { $0.isWhitespace })
                }
            default: break
            }
        }
    }

    /// The formatting of this element inside an element with the `outer` formatting.
    func inside(_ outer: HTMLLook) -> HTMLLook {
        var look = self
        look.isStruck = isStruck || outer.isStruck
        look.isRaised = isRaised || outer.isRaised
        look.isHidden = isHidden || outer.isHidden
        look.font = font ?? outer.font
        return look
    }
}
