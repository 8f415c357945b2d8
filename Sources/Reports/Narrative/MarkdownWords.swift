/// The words of a paragraph, heading, item or cell, and how they are formatted.
struct MarkdownWords {
    /// What happens at the end of a line.
    enum LineEnds {
        /// The text ends, and the next line begins another one.
        case split
        /// The text goes on in the next line.
        case join
    }

    /// Each text with the line that it begins on, counted from the first.
    private(set) var texts: [(text: Narrative.Text, line: Int)] = []
    private(set) var untaken: [UntakenMarkup] = []
    private let firstLine: Int
    private var line: Int
    private var text = Narrative.Text()
    private var depths: [Narrative.Text.Style: Int] = [:]
    /// The text before an open link's words.
    private var linked: String?
    /// The kind of node that is being left out, including everything in it.
    private var leftOut: UntakenMarkup.Kind?
    private var leftOutWords = ""

    /// - Parameter line: the line's number in the file.
    init(of node: MarkdownTree.Node, line: Int, at ends: LineEnds) {
        (firstLine, self.line) = (line, line)
        for step in node.steps {
            switch step {
            case .enter(let inner): enter(inner, ends)
            case .leave(let inner): leave(inner)
            }
        }
        finish()
    }

    private var styles: Set<Narrative.Text.Style> { Set(depths.filter { $0.value > 0 }.keys) }

    private mutating func enter(_ node: MarkdownTree.Node, _ ends: LineEnds) {
        guard leftOut == nil else { return leftOutWords += node.literal }
        switch node.kind {
        case .text: text.add(node.literal, styles: styles)
        case .code:
            report(.code, node.literal)
            text.add(node.literal, styles: styles)
        case .softbreak, .linebreak:
            line += 1
            switch ends {
            case .split: finish()
            case .join: text.add(" ", styles: styles)
            }
        case .inlineHTML:
            if Self.breaks.contains(node.literal.lowercased().filter { $0 != " " }) {
                text.breakLine()
            } else {
                report(.html, node.literal)
            }
        case .emphasis: depths[.italic, default: 0] += 1
        case .strong: depths[.bold, default: 0] += 1
        case .link: linked = text.plain
        case .image, .strikethrough: (leftOut, leftOutWords) = (node.kind == .image ? .image : .struck, "")
        default: break
        }
    }

    private mutating func leave(_ node: MarkdownTree.Node) {
        switch node.kind {
        case .emphasis where leftOut == nil: depths[.italic, default: 0] -= 1
        case .strong where leftOut == nil: depths[.bold, default: 0] -= 1
        case .link where leftOut == nil: addAddress(of: node)
        case .image where leftOut == .image:
            report(.image, "![\(leftOutWords)](\(node.address))")
            leftOut = nil
        case .strikethrough where leftOut == .struck:
            report(.struck, "~~\(leftOutWords)~~")
            leftOut = nil
        default: break
        }
    }

    /// Writes the address after the words, as in “văn bản (https://…)”, because nobody can follow a link on paper. If
    /// the words are the address, it is written only once.
    private mutating func addAddress(of link: MarkdownTree.Node) {
        let before = linked ?? ""
        linked = nil
        let words = text.plain.dropFirst(before.count).filter { $0 != " " }
        let mail = "mailto:"
        let address = link.address.hasPrefix(mail) ? String(link.address.dropFirst(mail.count)) : link.address
        let added = [address, link.title].filter { !$0.isEmpty && $0.filter { $0 != " " } != words }
        guard !added.isEmpty else { return }
        text.add(words.isEmpty ? added.joined(separator: ", ") : " (\(added.joined(separator: ", ")))", styles: styles)
    }

    /// Ends the current text.
    private mutating func finish() {
        var footnotes: [String] = []
        var hasLooseSigns = false
        text.mend { words in
            if words.contains("[^") {
                words.replace(#/\[\^[^\[\]]+\](?!:)/#) { match in
                    footnotes.append(String(match.output))
                    return ""
                }
                words.replace("  ", with: " ")
            }
            let kept = Self.withoutLooseSigns(words)
            hasLooseSigns = hasLooseSigns || kept != words
            words = kept
        }
        for footnote in footnotes { report(.footnote, footnote) }
        if hasLooseSigns { report(.looseSign, text.plain) }
        text.trimEnd()
        if !text.isEmpty { texts.append((text, line)) }
        text = Narrative.Text()
    }

    /// Removes signs that should have begun or ended bold words but have no counterpart. They are kept between digits,
    /// parentheses or spaces, and if there are more than two underscores, which leave a blank to fill in.
    private static func withoutLooseSigns(_ words: String) -> String {
        guard words.contains("**") || words.contains("__") else { return words }
        var kept = ""
        var rest = words[...]
        while let sign = rest.first {
            let run = rest.prefix { $0 == sign }
            let (before, after) = (kept.last ?? " ", rest.dropFirst(run.count).first ?? " ")
            let isSign = sign == "*" ? run.count > 1 : sign == "_" && run.count == 2
            let isWord =
                before.isNumber && after.isNumber || before == "(" && after == ")" || before == " " && after == " "
            if !isSign || isWord { kept += run }
            rest = rest.dropFirst(run.count)
        }
        return kept
    }

    private mutating func report(_ kind: UntakenMarkup.Kind, _ written: String) {
        untaken.append(UntakenMarkup(kind: kind, line: line, written: written))
    }

    private static let breaks: Set = ["<br>", "<br/>"]
}
