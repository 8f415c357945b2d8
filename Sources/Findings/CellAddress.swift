/// A cell's place in its sheet. Both coordinates count from 1. Addresses are ordered by row, then by column.
public struct CellAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 1 to 1,048,576.
    public let row: Int
    /// 1 (A) to 16,384 (XFD).
    public let column: Int

    public static let lastRow = 1_048_576
    public static let lastColumn = 16_384

    @inlinable public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// As spreadsheets write it: `F12`.
    public var description: String { Self.letters(ofColumn: column) + String(row) }

    /// The letters of a column: 1 is A, 27 is AA, 16,384 is XFD.
    public static func letters(ofColumn column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column
        while rest > 0 {
            letters.append(UInt8(65 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    @inlinable public static func < (earlier: Self, later: Self) -> Bool {
        (earlier.row, earlier.column) < (later.row, later.column)
    }
}
