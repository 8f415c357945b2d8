import Findings
import Spreadsheets
import VietnameseText

/// The cells of a sheet, seen with communes in rows and criteria in columns. If a sheet has them the other way round,
/// its flipped grid looks the same. Words are not understood here, only the signs that number columns.
///
/// Rows and columns are those of the grid; `address` gives the place in the sheet.
struct Grid: Sendable {
    /// A cell that has content, at its place in the grid.
    struct Entry: Sendable {
        let row, column: Int
        let cell: Cell
        /// The visible text of a text cell. Other values are written out only when asked for.
        let text: String?
    }

    let sheet: Sheet
    let isFlipped: Bool
    /// In order of row and column.
    let entries: [Entry]
    /// The rows that have a cell, in order.
    let rows: [Int]
    private let starts: [Int]
    let merges: [CellRange]
    let lastRow, lastColumn: Int

    /// A sheet with more cells is not read. A return has a few thousand.
    static let mostCells = 1_000_000

    init(_ sheet: Sheet) {
        var entries: [Entry] = []
        entries.reserveCapacity(sheet.cellCount)
        for row in sheet.occupiedRows {
            for cell in sheet.cells(inRow: row) {
                // Content that nobody sees names nothing. A hidden zero is a special case.
                if cell.value == .blank || cell.isHiddenByFormat && !cell.isHiddenZero { continue }
                let text: String? = if case .text = cell.value { seenText(cell) } else { nil }
                if case .text = cell.value, text == nil { continue }
                entries.append(Entry(row: row, column: cell.address.column, cell: cell, text: text))
            }
        }
        self.init(
            sheet: sheet, isFlipped: false, entries: entries, merges: sheet.merges)
    }

    private init(sheet: Sheet, isFlipped: Bool, entries: [Entry], merges: [CellRange]) {
        self.sheet = sheet
        self.isFlipped = isFlipped
        self.entries = entries
        self.merges = merges
        var rows: [Int] = []
        var starts: [Int] = []
        var lastColumn = 0
        for (index, entry) in entries.enumerated() {
            if rows.last != entry.row {
                rows.append(entry.row)
                starts.append(index)
            }
            lastColumn = max(lastColumn, entry.column)
        }
        self.rows = rows
        self.starts = starts + [entries.count]
        lastRow = rows.last ?? 0
        self.lastColumn = lastColumn
    }

    /// The same sheet with rows and columns exchanged.
    var flipped: Grid {
        // A row that numbers the columns would become a column that numbers the criteria.
        let numbering = Set(rows.filter { ColumnNumberRow(grid: self).stands(inRow: $0) })
        let turned = entries.filter { !numbering.contains($0.row) }.map {
            Entry(row: $0.column, column: $0.row, cell: $0.cell, text: $0.text)
        }
        .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        return Grid(
            sheet: sheet, isFlipped: !isFlipped, entries: turned,
            merges: merges.map { CellRange(Self.turned($0.topLeft), Self.turned($0.bottomRight)) })
    }

    private static func turned(_ address: CellAddress) -> CellAddress {
        CellAddress(row: address.column, column: address.row)
    }

    /// The address in the sheet of a place in the grid.
    func address(row: Int, column: Int) -> CellAddress {
        isFlipped ? CellAddress(row: column, column: row) : CellAddress(row: row, column: column)
    }

    /// The range in the sheet of a range in the grid.
    func range(_ range: CellRange) -> CellRange {
        isFlipped ? CellRange(Self.turned(range.topLeft), Self.turned(range.bottomRight)) : range
    }

    func isHidden(row: Int) -> Bool { isFlipped ? sheet.isHidden(column: row) : sheet.isHidden(row: row) }
    func isHidden(column: Int) -> Bool { isFlipped ? sheet.isHidden(row: column) : sheet.isHidden(column: column) }

    /// The cells of a row, in order of column.
    func entries(inRow row: Int) -> ArraySlice<Entry> {
        guard let index = index(ofRow: row), rows[index] == row else { return [] }
        return entries[starts[index]..<starts[index + 1]]
    }

    func entry(row: Int, column: Int) -> Entry? {
        let row = entries(inRow: row)
        var (low, high) = (row.startIndex, row.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if row[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < row.endIndex && row[low].column == column ? row[low] : nil
    }

    /// The cell at a place; a blank one if there is none.
    func cell(row: Int, column: Int) -> Cell {
        if let cell = entry(row: row, column: column)?.cell { return cell }
        let address = address(row: row, column: column)
        return sheet.cell(row: address.row, column: address.column)
    }

    /// The visible text at a place; `nil` if there is none.
    func text(row: Int, column: Int) -> String? { entry(row: row, column: column).flatMap(\.seen) }

    /// The rows between two rows, both included, that have a cell.
    func rows(from first: Int, through last: Int) -> ArraySlice<Int> {
        let start = index(ofRow: first) ?? rows.endIndex
        var end = start
        while end < rows.endIndex, rows[end] <= last { end += 1 }
        return rows[start..<end]
    }

    /// The index of the first row from this one on.
    private func index(ofRow row: Int) -> Int? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low < rows.count ? low : nil
    }
}

extension Grid.Entry {
    /// The visible text.
    var seen: String? { text ?? seenText(cell) }

    /// The whole number that people see; `nil` if they see anything else.
    var whole: Int? {
        if case .number(let number) = cell.value, cell.displayedText == nil, Int(exactly: number) == nil { return nil }
        return seen.flatMap { Int($0) }
    }

    /// Whether it is a year from 2000 to 2099, as in headings.
    var isYear: Bool { whole.map { (2000...2099).contains($0) } ?? false }

    /// Whether it is a number, or a text that is a number with any unit.
    var isNumber: Bool {
        switch cell.value {
        case .number: true
        case .text: text.map { NumberText(ofPoints: $0) != .notANumber } ?? false
        case .blank, .date, .duration, .boolean, .error, .formulaWithoutValue: false
        }
    }
}
