/// Something wrong with the structure of a CSV file, and where.
struct CSVDefect: Equatable, Sendable {
    enum Kind: Equatable, Hashable, Sendable, CaseIterable {
        /// A field starts with a quote that nothing closes. The quote was taken for an ordinary character.
        case unclosedQuote
        /// Text follows the closing quote of a field. It was appended, as spreadsheets do.
        case textAfterQuote
        /// The field holds U+FFFD: bytes that stand for no character, here or when the file was last saved.
        case unreadableCharacter
        /// The field is longer than `CSVLimits.fieldBytes` and was cut.
        case longField
        /// The row has more fields than the table's rows usually have, and they are not empty.
        case longRow
        /// The row, between complete ones, has fewer fields.
        case shortRow
        /// The row has more fields than a sheet has columns; the rest was left out.
        case wideRow
        /// The file has more rows than a sheet has, or more fields than can be held; the rest was left out.
        case tooLarge
    }

    let kind: Kind
    /// Where the field or the row starts in the text, in bytes.
    let offset: Int
    /// From 1.
    let row: Int
    /// From 1; `nil` where the whole row is meant.
    var column: Int?
}
