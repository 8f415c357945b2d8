import Findings

/// One sheet (trang tính) with its non-blank cells. Rows and columns start at 1.
public struct Sheet: Sendable {
    /// `nil` if the file has no sheet names (CSV).
    public let name: String?
    public let visibility: Visibility
    /// In the order of the file. A cell under a merge may still have a value.
    public let merges: [CellRange]
    let store: CellStore
    let hiddenRows: HiddenLines
    let hiddenColumns: HiddenLines
    /// How many fields each row of a text file has; `nil` for a sheet with cells.
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

    /// The last row that has a cell; 0 if there is none.
    public var lastRow: Int { store.lastRow }
    /// The last column that has a cell; 0 if there is none.
    public var lastColumn: Int { store.lastColumn }
    /// The rows that have a cell, ascending.
    public var occupiedRows: OccupiedRows { OccupiedRows(rows: store.rows) }
    /// The rows that have a cell between two rows, both included, found without looking at the others.
    public func occupiedRows(from first: Int, through last: Int) -> [Int] {
        let start = store.firstRow(notBefore: first)
        let end = max(start, store.firstRow(notBefore: max(first, last + 1)))
        return (start..<end).map { Int(store.rows[$0].row) }
    }
    /// How many cells are stored.
    public var cellCount: Int { store.cells.count }

    /// How many fields a row of a text file has, including empty ones at its end; `nil` in a sheet with cells, where
    /// rows do not end.
    public func fieldCount(inRow row: Int) -> Int? {
        fieldCounts.flatMap { (1...$0.count).contains(row) ? Int($0[row - 1]) : nil }
    }

    public func isHidden(row: Int) -> Bool { hiddenRows.contains(row) }
    public func isHidden(column: Int) -> Bool { hiddenColumns.contains(column) }

    /// The cell at a place; a blank one if none is stored.
    public func cell(row: Int, column: Int) -> Cell {
        let address = CellAddress(row: row, column: column)
        guard let record = store.record(row: row, column: column) else { return Cell(address: address, value: .blank) }
        return store.cell(record, at: address)
    }

    public func cell(_ address: CellAddress) -> Cell { cell(row: address.row, column: address.column) }

    /// The stored cells of a row, in order of column.
    public func cells(inRow row: Int) -> RowCells {
        RowCells(store: store, row: row, records: store.cellIndices(inRow: row))
    }

    /// The font of a stored cell; `nil` if there is no cell or the workbook names no font.
    public func fontName(row: Int, column: Int) -> String? {
        store.record(row: row, column: column).flatMap { store.tables.font($0.style).name }
    }
}
