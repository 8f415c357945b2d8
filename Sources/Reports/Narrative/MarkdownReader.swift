/// Reads a section of the analyst's text into blocks, and names what the report cannot take over.
struct MarkdownReader {
    private(set) var blocks: [Narrative.Block] = []
    private(set) var untaken: [UntakenMarkup]
    private let lines: MarkdownLines

    /// A line that begins like this and stands right above a table is the table's caption.
    private static let captionSign = "Bảng:"

    init(_ lines: MarkdownLines) {
        self.lines = lines
        untaken = lines.untaken
        let tree = MarkdownTree(lines.texts.joined(separator: "\n"))
        let read = tree.read { document in
            var reader = self
            for node in document.children { reader.read(node) }
            return reader
        }
        (blocks, untaken) = (read.blocks, read.untaken)
    }

    private mutating func read(_ node: MarkdownTree.Node) {
        switch node.kind {
        case .paragraph:
            for (text, line) in words(of: node, at: .split) where isTaken(text, at: line) {
                blocks.append(.paragraph(text))
            }
        case .heading:
            let text = heading(node)
            if node.headingLevel > 3 { report(.deepHeading, node, text.plain) }
            if !text.isEmpty { blocks.append(.heading(text)) }
        case .list: blocks += lists(node).map { .list($0) }
        case .table: blocks.append(.table(table(node, caption: takeCaption())))
        case .blockQuote:
            report(.quote, node, String(source(node)))
            for child in node.children { read(child) }
        default: leaveOut(node)
        }
    }

    private mutating func heading(_ node: MarkdownTree.Node) -> Narrative.Text {
        words(of: node, at: .join).first?.text ?? Narrative.Text()
    }

    private mutating func words(
        of node: MarkdownTree.Node, at ends: MarkdownWords.LineEnds
    ) -> [(text: Narrative.Text, line: Int)] {
        let words = MarkdownWords(of: node, line: line(node), at: ends)
        untaken += words.untaken
        return words.texts
    }

    /// Whether a paragraph belongs in the report. Definitions, and rows that belong to no table, do not.
    private mutating func isTaken(_ text: Narrative.Text, at line: Int) -> Bool {
        let plain = text.plain
        let kind: UntakenMarkup.Kind? =
            if plain.hasPrefix("|") {
                .tableWithoutHead
            } else if plain.hasPrefix("[^"), plain.contains("]:") {
                .footnote
            } else if plain.hasPrefix("["), plain.contains("]: http") {
                .linkDefinition
            } else {
                nil
            }
        if let kind { untaken.append(UntakenMarkup(kind: kind, line: line, written: plain)) }
        return kind == nil
    }

    // MARK: Lists

    /// Usually one list, but several if numbers are skipped: Markdown would count on, and the report must not change a
    /// number.
    private mutating func lists(_ node: MarkdownTree.Node) -> [Narrative.List] {
        var lists: [Narrative.List] = []
        var number = 0
        for child in node.children {
            let item = Narrative.List.Item(parts: parts(of: child))
            number = max(number + 1, node.isNumbered ? self.number(of: child) : 0)
            guard !item.parts.isEmpty else { continue }
            let more = Narrative.List(first: node.isNumbered ? number : nil, [item])
            if lists.last?.goesOn(with: more) == true {
                lists[lists.count - 1].add(more)
            } else {
                lists.append(more)
            }
        }
        return lists
    }

    private func number(of item: MarkdownTree.Node) -> Int {
        guard lines.texts.indices.contains(item.line - 1) else { return 0 }
        let digits = lines.texts[item.line - 1].utf8.dropFirst(max(item.column - 1, 0)).prefix {
            (0x30...0x39).contains($0)
        }
        return Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }

    private mutating func parts(of item: MarkdownTree.Node) -> [Narrative.List.Item.Part] {
        var parts: [Narrative.List.Item.Part] = []
        for child in item.children {
            switch child.kind {
            case .paragraph:
                for (text, line) in words(of: child, at: .join) where isTaken(text, at: line) {
                    parts.append(.text(text))
                }
            case .heading:
                let text = heading(child)
                report(.headingInList, child, text.plain)
                if !text.isEmpty { parts.append(.text(text)) }
            case .list: parts += lists(child).map { .list($0) }
            default: leaveOut(child)
            }
        }
        return parts
    }

    // MARK: Tables

    /// Removes the paragraph right above and returns its text if it is marked as a table's caption; otherwise returns
    /// an empty text.
    private mutating func takeCaption() -> String {
        guard case .paragraph(let text) = blocks.last, text.plain.hasPrefix(Self.captionSign) else { return "" }
        blocks.removeLast()
        return String(text.plain.dropFirst(Self.captionSign.count).drop { $0 == " " })
    }

    private mutating func table(_ node: MarkdownTree.Node, caption: String) -> Narrative.Table {
        let alignments = node.alignments
        var heads = Narrative.Table.TableRow(cells: [])
        var rows: [Narrative.Table.TableRow] = []
        for child in node.children {
            let cells = zip(child.children, alignments).map { cell, alignment in
                let text = MarkdownWords(of: cell, line: line(child), at: .join)
                untaken += text.untaken
                return Narrative.Table.TableCell(text: text.texts.first?.text ?? Narrative.Text(), alignment: alignment)
            }
            if child.kind == .tableHead {
                heads = Narrative.Table.TableRow(cells: cells.allSatisfy(\.text.isEmpty) ? [] : cells)
            } else {
                rows.append(Narrative.Table.TableRow(cells: cells))
                let beyond = MarkdownLines.cells(of: source(child)).dropFirst(alignments.count)
                if !beyond.isEmpty { report(.cellsBeyond, child, beyond.joined(separator: " | ")) }
            }
        }
        return Narrative.Table(caption: caption, heads: heads, rows: rows)
    }

    // MARK: What is not taken

    private mutating func leaveOut(_ node: MarkdownTree.Node) {
        let kind: UntakenMarkup.Kind =
            switch node.kind {
            case .rule: .rule
            case .table: .tableInList
            case .codeBlock: .codeBlock
            default: .html
            }
        let words = node.literal.split(separator: "\n").joined(separator: " ")
        report(kind, node, words.isEmpty ? String(source(node)) : words)
    }

    private mutating func report(_ kind: UntakenMarkup.Kind, _ node: MarkdownTree.Node, _ written: String) {
        untaken.append(UntakenMarkup(kind: kind, line: line(node), written: written))
    }

    /// The line on which a node begins, as it was given to the parser.
    private func source(_ node: MarkdownTree.Node) -> Substring {
        lines.texts.indices.contains(node.line - 1) ? lines.texts[node.line - 1].drop { $0 == " " } : ""
    }

    /// The number of that line in the file.
    private func line(_ node: MarkdownTree.Node) -> Int {
        lines.numbers.indices.contains(node.line - 1) ? lines.numbers[node.line - 1] : lines.numbers.last ?? 0
    }
}
