import Findings

/// Puts the tables of a page and the texts around them on a sheet.
final class HTMLSheetBuilder {
    private var sheet = TranscribedWorkbook.Sheet(name: "Sheet1")
    private let rules: HTMLStyleRules
    private let limits: Limits
    /// Set if the page exceeds a limit.
    private(set) var failure: PartFailure?
    /// The last row in use.
    private var row = 0
    private var tables: [Table] = []
    private var open: [(name: String, look: HTMLLook)] = []
    private var writing = HTMLCellText()
    /// The cell that is being written; `nil` outside cells.
    private var place: CellAddress?

    /// An open table.
    private struct Table {
        var column = 0
        /// The number of the next `<col>`.
        var nextColumn = 1
        /// For each column, the last row that a cell above reaches down to.
        var reaches: [Int: Int] = [:]
        /// Whether a table within a cell came in between. What follows is put below it.
        var isInterrupted = false
    }

    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "center", "body", "pre", "hr", "caption",
        "form",
    ]

    init(rules: HTMLStyleRules, limits: Limits) {
        self.rules = rules
        self.limits = limits
    }

    func finish() -> TranscribedWorkbook.Sheet {
        endText()
        return sheet
    }

    // MARK: Events

    func start(_ name: String, _ attributes: [String: String]) {
        let look = rules.look(of: name, attributes).inside(open.last?.look ?? HTMLLook())
        open.append((name, look))
        switch name {
        case "table": startTable()
        case "tr": startRow(isHidden: look.isHidden)
        case "td", "th": startCell(attributes, isHidden: rules.look(of: name, attributes).isHidden)
        case "col": hideColumn(attributes, isHidden: rules.look(of: name, attributes).isHidden)
        case "br": writing.breakLine()
        case "input": write(attributes)
        default: if Self.blocks.contains(name) { breakBlock() }
        }
    }

    func end(_ name: String) {
        switch name {
        case "table": endTable()
        case "tr", "td", "th": endText()
        default: if Self.blocks.contains(name) { breakBlock() }
        }
        if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
    }

    func text(_ text: String) {
        guard let look = open.last?.look, !isHidden(look) else { return }
        writing.append(text, look)
    }

    /// If a whole row is hidden, it is read, and the row is noted as hidden.
    private func isHidden(_ look: HTMLLook) -> Bool {
        look.isHidden && !(place != nil && sheet.hiddenRows.contains(row))
    }

    /// What people typed into a form is not in any text.
    private func write(_ attributes: [String: String]) {
        guard let value = attributes["value"], ["text", "number", ""].contains(attributes["type"]?.lowercased() ?? "")
        else { return }
        text(value)
    }

    // MARK: Texts

    private func breakBlock() {
        if place == nil, tables.isEmpty { endText() } else { writing.breakLine() }
    }

    /// Text outside cells gets a row of its own.
    private func endText() {
        let runs = writing.finish()
        defer { place = nil }
        guard !runs.isEmpty else { return }
        if place == nil { nextRow() }
        let address = place ?? CellAddress(row: row, column: 1)
        sheet.cells.append(.init(address: address, content: .text(runs)))
        if sheet.cells.count > limits.cells {
            failure = failure ?? .refused(.tooManyCells, details: [.limit: "\(limits.cells)"])
        }
    }

    private func nextRow() {
        row += 1
        if row > CellAddress.lastRow - limits.sheets { failure = failure ?? .damaged("row \(row)") }
    }

    // MARK: Tables

    private func startTable() {
        endText()
        if !tables.isEmpty { tables[tables.count - 1].isInterrupted = true }
        tables.append(Table())
    }

    private func endTable() {
        endText()
        guard let table = tables.popLast() else { return }
        // Cells may reach below the last row. What follows is not part of the table.
        row = max(row, table.reaches.values.max() ?? 0)
        nextRow()
    }

    private func startRow(isHidden: Bool) {
        endText()
        guard !tables.isEmpty else { return }
        nextRow()
        tables[tables.count - 1].column = 0
        tables[tables.count - 1].isInterrupted = false
        if isHidden { sheet.hiddenRows.insert(row) }
    }

    private func startCell(_ attributes: [String: String], isHidden: Bool) {
        endText()
        guard var table = tables.popLast() else { return }
        defer { tables.append(table) }
        // A cell that is not shown takes no place.
        guard !isHidden else { return }
        if table.isInterrupted || row == 0 {
            nextRow()
            table.isInterrupted = false
        }
        repeat { table.column += 1 } while table.reaches[table.column] ?? 0 >= row
        func span(_ name: String, most: Int) -> Int { min(most, max(1, Int(attributes[name] ?? "") ?? 1)) }
        let width = span("colspan", most: 1000)
        let height = span("rowspan", most: limits.sheets)
        let last = table.column + width - 1
        guard last <= CellAddress.lastColumn else {
            failure = failure ?? .damaged("column \(last)")
            return
        }
        let address = CellAddress(row: row, column: table.column)
        if width * height > 1 {
            sheet.merges.append(CellRange(address, CellAddress(row: row + height - 1, column: last)))
            for column in table.column...last { table.reaches[column] = row + height - 1 }
        }
        table.column = last
        place = address
    }

    private func hideColumn(_ attributes: [String: String], isHidden: Bool) {
        guard var table = tables.popLast() else { return }
        let count = min(CellAddress.lastColumn, max(1, Int(attributes["span"] ?? "") ?? 1))
        if isHidden, table.nextColumn + count <= CellAddress.lastColumn {
            sheet.hiddenColumns.formUnion(table.nextColumn..<table.nextColumn + count)
        }
        table.nextColumn = min(CellAddress.lastColumn, table.nextColumn + count)
        tables.append(table)
    }
}
