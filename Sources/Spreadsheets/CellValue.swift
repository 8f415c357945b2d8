import Civil

/// What a cell has. The enum is complete, so later stages use an exhaustive switch and never a cast.
public enum CellValue: Equatable, Sendable {
    /// Nothing was entered.
    case blank
    /// Text as entered, in NFC, with old encodings already repaired. It may be just white space.
    case text(String)
    /// A finite number. `4.4` may be stored as 4.4000000000000004: read it through `Cell.decimal`.
    case number(Double)
    case date(CivilDateTime)
    /// An elapsed time in milliseconds (formats such as `[h]:mm`), or a time of day without a date.
    case duration(milliseconds: Int)
    case boolean(Bool)
    /// An error value as spreadsheets show it: `#N/A`.
    case error(String)
    /// A formula that was never calculated, so that the file does not have its value.
    case formulaWithoutValue
}
