/// References as workbooks write them: `F12`, `A1:B2`.
enum CellReference {
    /// `nil` for what is no reference, or lies beyond XFD1048576.
    @inline(__always)
    static func cell(_ bytes: UnsafeBufferPointer<UInt8>) -> CellAddress? {
        var position = 0
        var column = 0
        while position < bytes.count, position < 4 {
            let letter = (bytes[position] | 0x20) &- 0x61
            guard letter < 26 else { break }
            column = column * 26 + Int(letter) + 1
            position += 1
        }
        guard position > 0, column <= CellAddress.lastColumn,
            let row = ByteNumber.whole(UnsafeBufferPointer(rebasing: bytes[position...])),
            (1...CellAddress.lastRow).contains(row)
        else { return nil }
        return CellAddress(row: row, column: column)
    }

    /// A range, or a single cell.
    static func range(_ bytes: UnsafeBufferPointer<UInt8>) -> CellRange? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return cell(bytes).map { CellRange($0, $0) } }
        guard let first = cell(UnsafeBufferPointer(rebasing: bytes[..<colon])),
            let last = cell(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...]))
        else { return nil }
        return CellRange(first, last)
    }
}
