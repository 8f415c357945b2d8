import Findings

/// The stored cells of one row of a sheet in column order. A cell is made when it is asked for, not before.
public struct RowCells: RandomAccessCollection, Sendable {
    private let store: CellStore
    private let row: Int
    private let records: Range<Int>

    /// - Parameter records: the indices of the row's cells in the store.
    init(store: CellStore, row: Int, records: Range<Int>) {
        self.store = store
        self.row = row
        self.records = records
    }

    public var startIndex: Int { records.lowerBound }
    public var endIndex: Int { records.upperBound }

    public subscript(position: Int) -> Cell {
        precondition(records.contains(position), "no cell of this row")
        let record = store.cells[position]
        return store.cell(record, at: CellAddress(row: row, column: record.column))
    }

    /// Visits the cells in order of column. Plain text is passed as UTF-8, which is valid only during the call: nearly
    /// every text can be examined where it is stored, without making a `String`. Text that is partly struck through, or
    /// that its format shows differently, goes to `other`.
    public func forEach(text: (CellAddress, UTF8Span) -> Void, other: (Cell) -> Void) {
        for position in records {
            let record = store.cells[position]
            let address = CellAddress(row: row, column: record.column)
            if record.isText, store.isBareText(record) {
                store.withText(of: record) { text(address, $0) }
                continue
            }
            let cell = store.cell(record, at: address)
            if case .text(let string) = cell.value, cell.struckText == nil, !cell.format.changesText {
                text(address, string.utf8Span)
            } else {
                other(cell)
            }
        }
    }
}
