import Findings

/// The rows of a CSV text as the sheet's storage holds them: only cells that are not empty, as ranges of the text.
struct CSVRecords {
    let cells: GrowingBuffer<CellRecord>
    let rows = GrowingBuffer<RowEntry>(capacity: 64)
    /// How many fields each row of the file has, including empty ones.
    let widths = GrowingBuffer<UInt16>(capacity: 64)
    var lastColumn = 0
    var defects = CSVDefectList()

    /// - Parameter capacity: for how many cells to reserve memory at the start.
    init(capacity: Int) {
        cells = GrowingBuffer(capacity: capacity)
    }

    /// How many rows there are, including empty ones. The line end at the end of the text does not start another row.
    var rowCount: Int { widths.count }

    /// The indices in `cells` of the cells of a row entry.
    func cellIndices(ofRowEntry index: Int) -> Range<Int> {
        Int(rows[index].firstCell)..<(index + 1 < rows.count ? Int(rows[index + 1].firstCell) : cells.count)
    }

    /// The number of fields of a row that has cells.
    func width(ofRowEntry index: Int) -> Int { Int(widths[Int(rows[index].row) - 1]) }

    /// The index in `cells` of a cell; `nil` if it is empty.
    func cell(row: Int, column: Int) -> Int? {
        let store = CellStore(cells: cells, rows: rows, text: GrowingBuffer(), lastColumn: lastColumn)
        let indices = store.cellIndices(inRow: row)
        let index = store.firstCell(in: indices, notBefore: column)
        return indices.contains(index) && cells[index].column == column ? index : nil
    }

    /// The most frequent number of fields in a row, and how many rows have it. If two numbers are equally frequent, the
    /// greater one counts. Rows with one field do not count, because titles and notes look like that. `nil` if there
    /// are no other rows.
    var usualWidth: (width: Int, rows: Int)? {
        var rows = [Int](repeating: 0, count: CellAddress.lastColumn + 1)
        for width in widths.elements { rows[Int(width)] += 1 }
        var usual = 0
        for width in rows.indices.dropFirst(2) where rows[width] > 0 && rows[width] >= rows[usual] { usual = width }
        return usual < 2 ? nil : (usual, rows[usual])
    }
}
