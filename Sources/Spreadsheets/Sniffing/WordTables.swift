/// Tells whether a Word document has a table that may be a return. Letters have tables too, for their head and for the
/// signature, but with two or three columns; a return has one for each criterion.
enum WordTables {
    static let namespaces: [StaticString] = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]

    /// The least size of a table of figures: a head and two rows, and more columns than the head of a letter.
    static let leastRows = 3
    static let leastColumns = 4

    /// - Parameter part: the main part of the document.
    static func holdReturn(
        _ part: String, in container: ZipContainer, limits: Limits
    ) throws(PartFailure) -> Bool {
        let handler = WordTableHandler()
        do throws(PartFailure) {
            try XMLPart.parse(part, in: container, with: handler, limits: limits)
        } catch .damaged {
            // What was found before the damage counts.
        }
        return handler.hasFound
    }
}

/// Counts the rows of each table that has enough columns (ECMA-376, part 1, 17.4).
private final class WordTableHandler: XMLHandler {
    private(set) var hasFound = false
    private struct Level {
        var rows = 0
        var cells = 0
    }
    /// The open tables, each inside the one before it.
    private var tables: [Level] = []
    private var open: [Element] = []

    private enum Element { case table, row, cell, other }

    override var namespaces: [StaticString] { WordTables.namespaces }

    override func start(_ element: XMLElement) -> Bool {
        let kind: Element =
            element.isNamed("tbl") ? .table : element.isNamed("tr") ? .row : element.isNamed("tc") ? .cell : .other
        switch kind {
        case .table: tables.append(Level())
        case .row: if !tables.isEmpty { tables[tables.count - 1].cells = 0 }
        case .cell: if !tables.isEmpty { tables[tables.count - 1].cells += 1 }
        case .other: break
        }
        open.append(kind)
        return true
    }

    override func end() {
        switch open.popLast() {
        case .table: tables.removeLast()
        case .row:
            guard var table = tables.popLast() else { return }
            if table.cells >= WordTables.leastColumns { table.rows += 1 }
            if table.rows >= WordTables.leastRows { hasFound = true }
            tables.append(table)
        case .cell, .other, nil: break
        }
    }
}
