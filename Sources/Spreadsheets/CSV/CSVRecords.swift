import Findings

/// The rows of a CSV text as the sheet's storage holds them: only cells that are not empty, as ranges of the text.
struct CSVRecords {
    let cells: GrowingBuffer<CellRecord>
    let rows = GrowingBuffer<RowEntry>(capacity: 64)
    /// How many fields each row of the file has, empty ones counted.
    let widths = GrowingBuffer<UInt16>(capacity: 64)
    var lastColumn = 0
    var defects = CSVDefectList()

    /// - Parameter capacity: how many cells to make room for to begin with.
    init(capacity: Int) {
        cells = GrowingBuffer(capacity: capacity)
    }

    /// How many rows there are, empty ones counted; the last line end starts no further one.
    var rowCount: Int { widths.count }

    /// The positions in `cells` of the cells of a row entry.
    func cellIndices(ofRowEntry index: Int) -> Range<Int> {
        Int(rows[index].firstCell)..<(index + 1 < rows.count ? Int(rows[index + 1].firstCell) : cells.count)
    }

    /// The number of fields of a row that holds cells.
    func width(ofRowEntry index: Int) -> Int { Int(widths[Int(rows[index].row) - 1]) }

    /// The position in `cells` of a cell; `nil` if it is empty.
    func cell(row: Int, column: Int) -> Int? {
        let store = CellStore(cells: cells, rows: rows, text: GrowingBuffer(), lastColumn: lastColumn)
        let indices = store.cellIndices(inRow: row)
        let index = store.firstCell(in: indices, notBefore: column)
        return indices.contains(index) && cells[index].column == column ? index : nil
    }

    /// The most frequent number of fields in a row, the greater of two as frequent, and in how many rows. A row of
    /// one field says nothing: titles and notes have one. `nil` if all rows are such.
    var usualWidth: (width: Int, rows: Int)? {
        var rows = [Int](repeating: 0, count: CellAddress.lastColumn + 1)
        for width in widths.elements { rows[Int(width)] += 1 }
        var usual = 0
        for width in rows.indices.dropFirst(2) where rows[width] > 0 && rows[width] >= rows[usual] { usual = width }
        return usual < 2 ? nil : (usual, rows[usual])
    }
}
