/// The stored cells of one sheet in row-major order, each place at most once, and what they refer to. Made by
/// `CellStoreBuilder`, or from `CSVRecords`.
final class CellStore: Sendable {
    let cells: GrowingBuffer<CellRecord>
    let rows: GrowingBuffer<RowEntry>
    /// UTF-8 of the texts that stand in the sheet itself.
    let text: GrowingBuffer<UInt8>
    /// Every text that stands in the sheet itself is known to be in NFC and in no old encoding.
    let textIsFinal: Bool
    /// Of the few texts of the sheet itself that need them, as of shared strings; by their offset.
    let runs: [Int: [SharedStrings.Run]]
    /// 0 when there is no cell.
    let lastColumn: Int
    let tables: WorkbookTables
    /// The sheet's view shows nothing where a number is 0.
    let hidesZeros: Bool

    init(
        cells: GrowingBuffer<CellRecord>, rows: GrowingBuffer<RowEntry>, text: GrowingBuffer<UInt8>,
        textIsFinal: Bool = false, runs: [Int: [SharedStrings.Run]] = [:], lastColumn: Int,
        tables: WorkbookTables = WorkbookTables(), hidesZeros: Bool = false
    ) {
        self.cells = cells
        self.rows = rows
        self.text = text
        self.textIsFinal = textIsFinal
        self.runs = runs
        self.lastColumn = lastColumn
        self.tables = tables
        self.hidesZeros = hidesZeros
    }

    var lastRow: Int { rows.count == 0 ? 0 : Int(rows[rows.count - 1].row) }

    /// The cells of a row by position in `cells`; empty when the row holds none.
    func cellIndices(inRow row: Int) -> Range<Int> {
        let index = firstRow(notBefore: row)
        guard index < rows.count, Int(rows[index].row) == row else { return 0..<0 }
        return cellIndices(ofRowEntry: index)
    }

    func cellIndices(ofRowEntry index: Int) -> Range<Int> {
        Int(rows[index].firstCell)..<(index + 1 < rows.count ? Int(rows[index + 1].firstCell) : cells.count)
    }

    func record(row: Int, column: Int) -> CellRecord? {
        let row = cellIndices(inRow: row)
        let index = firstCell(in: row, notBefore: column)
        guard index < row.upperBound, cells[index].column == column else { return nil }
        return cells[index]
    }

    /// The first row entry at or after a row number.
    func firstRow(notBefore row: Int) -> Int {
        Self.partitioningIndex(0..<rows.count) { Int(rows[$0].row) >= row }
    }

    /// The first cell of a row at or after a column.
    func firstCell(in row: Range<Int>, notBefore column: Int) -> Int {
        Self.partitioningIndex(row) { cells[$0].column >= column }
    }

    /// The first index of an ordered range for which the condition holds.
    private static func partitioningIndex(_ range: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
