import Findings

/// References as workbooks write them: `F12`, `A1:B2`.
enum CellReference {
    /// `nil` if it is not a reference, or lies beyond XFD1048576.
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

    /// A range (`A1:B2`, whole columns `A:B`, whole rows `1:2`), or a single cell.
    static func range(_ bytes: UnsafeBufferPointer<UInt8>) -> CellRange? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return cell(bytes).map { CellRange($0, $0) } }
        let first = UnsafeBufferPointer(rebasing: bytes[..<colon])
        let last = UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])
        if let first = cell(first), let last = cell(last) { return CellRange(first, last) }
        if let first = column(first), let last = column(last) {
            return CellRange(
                CellAddress(row: 1, column: first), CellAddress(row: CellAddress.lastRow, column: last))
        }
        if let first = row(first), let last = row(last) {
            return CellRange(
                CellAddress(row: first, column: 1), CellAddress(row: last, column: CellAddress.lastColumn))
        }
        return nil
    }

    private static func column(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...3).contains(bytes.count) else { return nil }
        var column = 0
        for byte in bytes {
            let letter = (byte | 0x20) &- 0x61
            guard letter < 26 else { return nil }
            column = column * 26 + Int(letter) + 1
        }
        return column <= CellAddress.lastColumn ? column : nil
    }

    private static func row(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        ByteNumber.whole(bytes).flatMap { (1...CellAddress.lastRow).contains($0) ? $0 : nil }
    }
}
