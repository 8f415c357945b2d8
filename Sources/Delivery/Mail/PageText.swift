/// The text of a page without its markup (thư dạng chữ), for mail readers that show no pages: a line for each
/// paragraph, item and row of a table, with bars between the cells of a row.
public struct PageText {
    /// - Parameter html: UTF-8, as this program's templates write it: every element that is not empty is closed.
    public static func of(_ html: [UInt8]) -> String {
        var text = PageText()
        text.read(String(decoding: html, as: UTF8.self))
        return text.finished
    }

    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "table", "caption", "tr", "li", "ol", "ul", "header", "main", "section", "body",
    ]
    private static let hidden: Set<String> = ["head", "style", "script", "svg", "template"]

    private var lines: [String] = []
    private var line = ""
    /// The row of a table that is being read, cell by cell.
    private var cells: [String]?
    /// For each open table, the innermost last: whether it is only for layout, so that it has no rows of text.
    private var layouts: [Bool] = []
    /// For each open list: the number of its last item, or `nil` if it has no numbers.
    private var lists: [Int?] = []
    private var depthHidden = 0

    private mutating func read(_ html: String) {
        var rest = Substring(html)
        while let open = rest.firstIndex(of: "<") {
            add(rest[..<open])
            if rest[open...].hasPrefix("<!--") {
                guard let end = rest[open...].firstRange(of: "-->") else { return }
                rest = rest[end.upperBound...]
                continue
            }
            guard let close = rest[open...].firstIndex(of: ">") else { return }
            tag(rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        add(rest)
    }

    private mutating func add(_ text: Substring) {
        guard depthHidden == 0 else { return }
        let plain = Self.unescaped(text)
        for character in plain {
            if character.isWhitespace && character != "\u{A0}" {
                if !line.isEmpty, line.last != " " { line.append(" ") }
            } else {
                line.append(character)
            }
        }
    }

    private mutating func tag(_ text: Substring) {
        let isEnd = text.hasPrefix("/")
        let name = text.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if Self.hidden.contains(name) { depthHidden = max(0, depthHidden + (isEnd ? -1 : 1)) }
        guard depthHidden == 0 else { return }
        switch name {
        case "table" where isEnd: layouts = layouts.dropLast()
        case "table": layouts.append(text.contains("role=\"presentation\""))
        case "tr" where layouts.last == false: row(isEnd: isEnd)
        case "td", "th":
            guard layouts.last == false else { return endLine() }
            if isEnd { endCell() } else { line = "" }
            return
        case "ol", "ul": lists = isEnd ? lists.dropLast() : lists + [name == "ol" ? .some(0) : nil]
        case "br": line += cells == nil ? "\n" : " "
        default: break
        }
        guard cells == nil, Self.blocks.contains(name) else { return }
        endLine()
        if name == "h2", !isEnd { lines.append("") }
        if name == "li", !isEnd { beginItem() }
    }

    private mutating func row(isEnd: Bool) {
        endLine()
        if let cells, isEnd {
            let last = cells.lastIndex { !$0.isEmpty } ?? -1
            line = cells[...last].joined(separator: " | ")
        }
        cells = isEnd ? nil : []
    }

    private mutating func endCell() {
        cells?.append(Self.trimmed(line))
        line = ""
    }

    private mutating func beginItem() {
        guard let number = lists.last else { return }
        if let number { lists[lists.count - 1] = number + 1 }
        line = number.map { "\($0 + 1). " } ?? "- "
    }

    private mutating func endLine() {
        let text = line.split(separator: "\n").map { Self.trimmed(String($0)) }.filter { !$0.isEmpty }
        lines += text
        line = ""
    }

    private var finished: String {
        var text = self
        text.endLine()
        return text.lines.joined(separator: "\n") + "\n"
    }

    private static func trimmed(_ text: String) -> String {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Replaces the character references that the program's pages use, and drops word joiners, which only keep marks
    /// apart there.
    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("&") || text.unicodeScalars.contains("\u{2060}") else { return String(text) }
        return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
            .replacing("\u{2060}", with: "")
    }
}
