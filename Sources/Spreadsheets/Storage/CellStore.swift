/// The stored cells of one sheet, ordered by row and column, with at most one per place, and what they refer to. It is
/// made by `CellStoreBuilder` or from `CSVRecords`.
final class CellStore: Sendable {
    let cells: GrowingBuffer<CellRecord>
    let rows: GrowingBuffer<RowEntry>
    /// The texts of the sheet itself, in UTF-8.
    let text: GrowingBuffer<UInt8>
    /// Whether all texts of the sheet itself are in NFC and none is in an old encoding.
    let textIsFinal: Bool
    /// The formatted runs of those few texts of the sheet itself that need them, by the text's offset; like those of
    /// shared strings.
    let runs: [Int: [SharedStrings.Run]]
    /// 0 if there is no cell.
    let lastColumn: Int
    let tables: WorkbookTables
    /// Whether the sheet's view shows nothing for numbers that are 0.
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

    /// The indices in `cells` of a row's cells; empty if it has none.
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

    /// The first index of the range for which `holds` is true. It must be true from some index on.
    private static func partitioningIndex(_ range: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
