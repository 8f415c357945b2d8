/// The encoding and the separator that a text file was read with.
public struct CSVDialect: Equatable, Sendable {
    /// The common name of the encoding.
    public let encoding: String
    /// Stands between the fields of a line.
    public let separator: Character

    public init(encoding: String, separator: Character) {
        self.encoding = encoding
        self.separator = separator
    }
}
