import Reports

extension Markup {
    /// A line of the analyst's text. Its words are escaped; its formatting becomes elements.
    init(_ text: Narrative.Text) {
        self.text = text.runs.map { run in
            let lines = run.words.split(separator: "\n", omittingEmptySubsequences: false).map(Self.escaped)
            return Narrative.Text.Style.allCases.filter(run.styles.contains).reduce(lines.joined(separator: "<br>")) {
                "<\($1.element)>\($0)</\($1.element)>"
            }
        }.joined()
    }

    /// The content of an item: its text, further texts on lines of their own, and the lists nested in it.
    init(_ item: Narrative.List.Item) {
        var text = ""
        for part in item.parts {
            switch part {
            case .text(let words):
                text += text.isEmpty || text.hasSuffix("\n") ? Markup(words).text : "<br>\(Markup(words).text)"
            case .list(let list): text += "\n\(Markup(list).text)\n"
            }
        }
        self.text = text
    }

    private init(_ list: Narrative.List) {
        let items = list.items.map { "<li>\(Markup($0).text)</li>\n" }.joined()
        text = list.first.map { "<ol start=\"\($0)\">\n\(items)</ol>" } ?? "<ul>\n\(items)</ul>"
    }

    private static func escaped(_ words: Substring) -> String {
        var bytes: [UInt8] = []
        HTMLText.append(String(words), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Narrative.Text.Style {
    fileprivate var element: String {
        switch self {
        case .bold: "b"
        case .italic: "i"
        }
    }
}
