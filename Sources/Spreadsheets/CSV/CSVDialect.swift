/// How a text file was taken to be written.
public struct CSVDialect: Equatable, Sendable {
    /// The name of the encoding, as people know it.
    public let encoding: String
    /// Between the fields of a line.
    public let separator: Character

    public init(encoding: String, separator: Character) {
        self.encoding = encoding
        self.separator = separator
    }
}
