/// One stored cell, in 12 bytes. The kind says what the value means. Texts are stored elsewhere, so that millions of
/// cells need no memory of their own.
struct CellRecord: BitwiseCopyable {
    /// What the value means.
    enum Kind: UInt8, BitwiseCopyable {
        /// A range of the sheet's own text.
        case text = 0
        /// An index into the workbook's shared strings.
        case sharedText = 1
        /// The bits of a `Double`; the style says whether it is a date.
        case number
        /// Milliseconds since 1970-01-01: a date written as text in ISO 8601.
        case date
        /// Milliseconds.
        case duration
        /// 0 or 1.
        case boolean
        /// A range of the sheet's own text.
        case error
        case formulaWithoutValue
    }

    // A single 64-bit word would make the record 16 bytes long.
    private var low: UInt32
    /// Unless the cell has a number, the upper 8 bits are its kind.
    private var high: UInt32
    /// From the lowest bit: the style (16 bits), the column minus one (14), whether it is a number (1).
    private let place: UInt32

    /// The longest text that one cell may hold, in bytes.
    static let longestText = (1 << 24) - 1

    /// - Parameters:
    ///   - column: counted from 1.
    ///   - style: an index into the workbook's styles, at most 65,535.
    ///   - value: at most 56 bits, unless it is a number.
    @inline(__always)
    init(column: Int, style: Int, kind: Kind, value: UInt64) {
        let isNumber = kind == .number
        low = UInt32(truncatingIfNeeded: value)
        high = UInt32(truncatingIfNeeded: value &>> 32)
        if !isNumber { high = high & 0xFF_FFFF | UInt32(kind.rawValue) &<< 24 }
        let position = (UInt32(truncatingIfNeeded: column) &- 1) & 0x3FFF
        place = UInt32(truncatingIfNeeded: style) & 0xFFFF | position &<< 16 | (isNumber ? 1 &<< 30 : 0)
    }

    @inline(__always)
    var kind: Kind { isNumber ? .number : Kind(rawValue: UInt8(truncatingIfNeeded: high &>> 24)) ?? .text }
    /// Whether it is a text of either kind. Most cells that are not numbers are.
    @inline(__always)
    var isText: Bool { !isNumber && high &>> 24 <= Kind.sharedText.rawValue }
    @inline(__always)
    var isSharedText: Bool { !isNumber && high &>> 24 == Kind.sharedText.rawValue }
    /// Counted from 1.
    @inline(__always)
    var column: Int { Int(place &>> 16 & 0x3FFF) &+ 1 }
    /// An index into the workbook's styles.
    @inline(__always)
    var style: Int { Int(place & 0xFFFF) }
    @inline(__always)
    var isNumber: Bool { place &>> 30 != 0 }

    @inline(__always)
    private var bits: UInt64 { UInt64(high) &<< 32 | UInt64(low) }
    @inline(__always)
    var number: Double { Double(bitPattern: bits) }
    /// The value of a cell that is neither a number nor a text.
    @inline(__always)
    var integer: Int { Int(Int64(bitPattern: bits &<< 8) &>> 8) }
    /// Where the text is stored.
    @inline(__always)
    var textRange: (offset: Int, length: Int) { (Int(bits &>> 24 & 0xFFFF_FFFF), Int(low & 0xFF_FFFF)) }

    /// The value of a text: the offset in 32 bits and the length in 24.
    @inline(__always)
    static func textValue(offset: Int, length: Int) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: offset)) &<< 24 | UInt64(truncatingIfNeeded: length) & 0xFF_FFFF
    }

    /// The same cell with another text.
    func withText(offset: Int, length: Int) -> CellRecord {
        CellRecord(
            column: column, style: style, kind: kind, value: Self.textValue(offset: offset, length: length))
    }
}

/// Where the cells of a row start in the store. They end where those of the next row start.
struct RowEntry: BitwiseCopyable {
    /// Counted from 1.
    var row: UInt32
    var firstCell: UInt32
}
