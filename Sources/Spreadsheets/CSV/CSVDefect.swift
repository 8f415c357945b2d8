/// Something wrong with the structure of a CSV file, and where.
struct CSVDefect: Equatable, Sendable {
    enum Kind: Equatable, Hashable, Sendable, CaseIterable {
        /// A field starts with a quote that is never closed. The quote was taken as an ordinary character.
        case unclosedQuote
        /// Text follows the closing quote of a field. It was appended, as spreadsheets do.
        case textAfterQuote
        /// The field has U+FFFD: bytes that could not be decoded, now or when the file was last saved.
        case unreadableCharacter
        /// The field is longer than `CSVLimits.fieldBytes` and was cut.
        case longField
        /// The row has more fields than most rows of the table, and the extra ones are not empty.
        case longRow
        /// The row, which is between complete ones, has fewer fields.
        case shortRow
        /// The row has more fields than a sheet has columns; the rest was left out.
        case wideRow
        /// The file has more rows than a sheet can have, or more fields than are kept; the rest was left out.
        case tooLarge
    }

    let kind: Kind
    /// Where the field or row starts in the text, in bytes.
    let offset: Int
    /// Counted from 1.
    let row: Int
    /// Counted from 1; `nil` if the whole row is meant.
    var column: Int?
}
