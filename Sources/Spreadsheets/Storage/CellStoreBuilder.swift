import Findings

/// Takes cells as a file gives them and makes a `CellStore`. Cells may come in any order, and twice: the
/// later one counts. Sorting costs only those files that need it.
final class CellStoreBuilder {
    private let cells = GrowingBuffer<CellRecord>(capacity: 1024)
    private let rows = GrowingBuffer<RowEntry>(capacity: 128)
    /// Append a text's UTF-8 here first, then the cell that refers to it.
    let text = GrowingBuffer<UInt8>(capacity: 1024)
    private var row = 0
    private var column = 0
    private var lastColumn = 0
    private var isOrdered = true
    /// How many cells came for a place that already had one.
    private(set) var duplicateCount = 0
    private(set) var firstDuplicate: CellAddress?

    var count: Int { cells.count }

    /// Adds a cell. The coordinates count from 1; the caller has checked that they are within a sheet.
    @inline(__always)
    func append(row: Int, column: Int, style: Int, kind: CellRecord.Kind, value: UInt64) {
        if row != self.row || rows.count == 0 {
            isOrdered = isOrdered && row > self.row
            rows.append(
                RowEntry(row: UInt32(truncatingIfNeeded: row), firstCell: UInt32(truncatingIfNeeded: cells.count)))
        } else if column <= self.column {
            isOrdered = false
        }
        self.row = row
        self.column = column
        if column > lastColumn { lastColumn = column }
        cells.append(CellRecord(column: column, style: style, kind: kind, value: value))
    }

    /// Adds a cell whose text is in `text` from `offset` on.
    func appendText(row: Int, column: Int, style: Int, kind: CellRecord.Kind = .text, from offset: Int) {
        let length = min(text.count - offset, CellRecord.longestText)
        append(
            row: row, column: column, style: style, kind: kind,
            value: CellRecord.textValue(offset: offset, length: length))
    }

    /// - Parameters:
    ///   - runs: parts of texts that are struck through, or in fonts whose codes are not letters, by the offset of the
    ///     text.
    ///   - hidesZeros: whether the sheet's view shows nothing for numbers that are 0.
    func finish(
        runs: [Int: [SharedStrings.Run]] = [:], tables: WorkbookTables, hidesZeros: Bool = false
    ) -> CellStore {
        let (cells, rows) = isOrdered ? (cells, rows) : ordered()
        cells.trim()
        rows.trim()
        text.trim()
        return CellStore(
            cells: cells, rows: rows, text: text, runs: runs, lastColumn: lastColumn, tables: tables,
            hidesZeros: hidesZeros)
    }

    /// The cells ordered by row and column; of several for one place, the last.
    private func ordered() -> (GrowingBuffer<CellRecord>, GrowingBuffer<RowEntry>) {
        let sorted = GrowingBuffer<CellRecord>(capacity: cells.count)
        let sortedRows = GrowingBuffer<RowEntry>(capacity: rows.count)
        let keys = sortKeys()
        for (position, key) in keys.enumerated() {
            let place = key >> 27
            let row = UInt32(place >> 15)
            if position + 1 < keys.count, keys[position + 1] >> 27 == place {
                duplicateCount += 1
                let address = CellAddress(row: Int(row), column: Int(place & 0x7FFF))
                firstDuplicate = min(firstDuplicate ?? address, address)
                continue
            }
            if sortedRows.count == 0 || sortedRows[sortedRows.count - 1].row != row {
                sortedRows.append(RowEntry(row: row, firstCell: UInt32(truncatingIfNeeded: sorted.count)))
            }
            sorted.append(cells[Int(key & 0x7FF_FFFF)])
        }
        return (sorted, sortedRows)
    }

    /// The row (21 bits), column (15 bits) and order of arrival (27 bits) of every cell, ascending.
    private func sortKeys() -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(cells.count)
        for index in 0..<rows.count {
            let end = index + 1 < rows.count ? Int(rows[index + 1].firstCell) : cells.count
            for cell in Int(rows[index].firstCell)..<end {
                keys.append(UInt64(rows[index].row) << 42 | UInt64(cells[cell].column) << 27 | UInt64(cell))
            }
        }
        keys.sort()
        return keys
    }
}
