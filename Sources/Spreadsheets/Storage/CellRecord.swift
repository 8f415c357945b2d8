/// One stored cell in sixteen bytes. Text is a reference: no string object per cell.
struct CellRecord: BitwiseCopyable {
    /// How `payload` is to be read.
    enum Kind: UInt8, BitwiseCopyable {
        /// Offset (upper 40 bits) and length (lower 24) in the sheet's own text.
        case text
        /// Index into the workbook's shared strings.
        case sharedText
        /// The bits of a `Double`; the style says whether it is a date.
        case number
        /// Milliseconds since 1970-01-01, as a bit pattern: a date written as text in ISO 8601.
        case date
        /// Milliseconds, as a bit pattern.
        case duration
        /// 0 or 1.
        case boolean
        /// Offset and length in the sheet's own text.
        case error
        case formulaWithoutValue
    }

    var payload: UInt64
    /// Starting at 1.
    var column: UInt16
    /// Index into the workbook's styles.
    var style: UInt16
    var kind: Kind

    /// The longest text that one cell may hold, in bytes.
    static let longestText = (1 << 24) - 1

    @inline(__always)
    static func textPayload(offset: Int, length: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: offset) << 24 | UInt64(truncatingIfNeeded: length) & 0xFF_FFFF
    }

    var textRange: (offset: Int, length: Int) { (Int(payload >> 24), Int(payload & 0xFF_FFFF)) }
}

/// Where the cells of a row start in the store. They end where the next row's start.
struct RowEntry: BitwiseCopyable {
    /// Starting at 1.
    var row: UInt32
    var firstCell: UInt32
}
