import Findings

/// One sheet (trang tính) with its non-blank cells. Rows and columns start at 1.
public struct Sheet: Sendable {
    /// `nil` for a file that has no sheet names (CSV).
    public let name: String?
    public let visibility: Visibility
    /// In the order of the file. A covered cell may still hold a value.
    public let merges: [CellRange]
    let store: CellStore
    let hiddenRows: HiddenLines
    let hiddenColumns: HiddenLines
    /// How many fields each row of a text file has; `nil` for a sheet of cells.
    private let fieldCounts: GrowingBuffer<UInt16>?

    init(
        name: String?, visibility: Visibility = .visible, merges: [CellRange] = [], store: CellStore,
        hiddenRows: HiddenLines = HiddenLines(), hiddenColumns: HiddenLines = HiddenLines(),
        fieldCounts: GrowingBuffer<UInt16>? = nil
    ) {
        self.name = name
        self.visibility = visibility
        self.merges = merges
        self.store = store
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
        self.fieldCounts = fieldCounts
    }

    /// The last row that holds a cell; 0 when none does.
    public var lastRow: Int { store.lastRow }
    /// The last column that holds a cell; 0 when none does.
    public var lastColumn: Int { store.lastColumn }
    /// The rows that hold a cell, ascending.
    public var occupiedRows: OccupiedRows { OccupiedRows(rows: store.rows) }
    /// Those of them from one row to another, found without looking at the rest.
    public func occupiedRows(from first: Int, through last: Int) -> [Int] {
        let start = store.firstRow(notBefore: first)
        let end = max(start, store.firstRow(notBefore: max(first, last + 1)))
        return (start..<end).map { Int(store.rows[$0].row) }
    }
    /// How many cells are stored.
    public var cellCount: Int { store.cells.count }

    /// How many fields the row of a text file has, empty ones at its end counted; `nil` where a row has no end: in a
    /// sheet of cells.
    public func fieldCount(inRow row: Int) -> Int? {
        fieldCounts.flatMap { (1...$0.count).contains(row) ? Int($0[row - 1]) : nil }
    }

    public func isHidden(row: Int) -> Bool { hiddenRows.contains(row) }
    public func isHidden(column: Int) -> Bool { hiddenColumns.contains(column) }

    /// The cell at a place; a blank one where nothing is stored.
    public func cell(row: Int, column: Int) -> Cell {
        let address = CellAddress(row: row, column: column)
        guard let record = store.record(row: row, column: column) else { return Cell(address: address, value: .blank) }
        return store.cell(record, at: address)
    }

    public func cell(_ address: CellAddress) -> Cell { cell(row: address.row, column: address.column) }

    /// The stored cells of a row in column order.
    public func cells(inRow row: Int) -> RowCells {
        RowCells(store: store, row: row, records: store.cellIndices(inRow: row))
    }

    /// The font that a stored cell is shown in; `nil` where nothing is stored or no font is named.
    public func fontName(row: Int, column: Int) -> String? {
        store.record(row: row, column: column).flatMap { store.tables.font($0.style).name }
    }
}
