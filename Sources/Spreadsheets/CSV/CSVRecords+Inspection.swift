/// What can be noted only when all rows have been read.
extension CSVRecords {
    /// Notes rows that are longer than usual, or shorter in the middle of the table. A value with an unquoted
    /// separator, or a lost separator, shifts every later value into a wrong column.
    ///
    /// Lines with one field are titles, groups and notes. Above the first complete row is the head of the letter, below
    /// the last one are signatures.
    mutating func noteRaggedRows() {
        guard let usual = usualWidth?.width else { return }
        let complete = (0..<rows.count).filter { width(ofRowEntry: $0) == usual }
        guard complete.count < rows.count, let first = complete.first, let last = complete.last else { return }
        for index in 0..<rows.count where width(ofRowEntry: index) != usual {
            let width = width(ofRowEntry: index)
            let indices = cellIndices(ofRowEntry: index)
            let hasSurplus = cells[indices.upperBound - 1].column > usual
            let isShort = width > 1 && width < usual && first < index && index < last
            guard hasSurplus || isShort else { continue }
            defects.add(
                CSVDefect(
                    kind: hasSurplus ? .longRow : .shortRow, offset: cells[indices.lowerBound].textRange.offset,
                    row: Int(rows[index].row)))
        }
    }

    /// Notes the cells that have U+FFFD.
    mutating func noteUnreadableCharacters(in text: UnsafeRawBufferPointer) {
        let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
        var from = 0
        while let found = text.firstOffset(of: replacement[0], from: from) {
            from = found + 1
            guard text[found...].starts(with: replacement) else { continue }
            let index = Self.lastIndex(upTo: cells.count - 1) { cells[$0].textRange.offset <= found }
            // If the cell was cut, it may end before the character.
            guard index >= 0, found < cells[index].textRange.offset + cells[index].textRange.length else { continue }
            from = cells[index].textRange.offset + cells[index].textRange.length
            let row = Self.lastIndex(upTo: rows.count - 1) { Int(rows[$0].firstCell) <= index }
            defects.add(
                CSVDefect(
                    kind: .unreadableCharacter, offset: cells[index].textRange.offset, row: Int(rows[row].row),
                    column: cells[index].column))
        }
    }

    /// The last index from 0 to `last` for which `holds` is true, found by bisection. `holds` must be true up to some
    /// index and false after it.
    private static func lastIndex(upTo last: Int, where holds: (Int) -> Bool) -> Int {
        var low = min(0, last)
        var high = last
        while low < high {
            let middle = (low + high + 1) / 2
            if holds(middle) { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
