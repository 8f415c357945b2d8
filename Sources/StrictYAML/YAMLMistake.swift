/// One mistake in a YAML file that people edit: where it is and what is wrong.
public struct YAMLMistake: Error, Hashable, Sendable {
    /// Line, starting at 1.
    public let line: Int
    /// Column, starting at 1.
    public let column: Int
    /// Path of the key: `criteria[3].name`; empty for the document.
    public let key: String
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        /// Not YAML at all; the parser's own words.
        case syntax(String)
        case missing
        /// The key stands twice in its mapping.
        case duplicateKey
        /// A key that nothing reads, most often a misspelling; and the keys that are read in its place, in order.
        case unknownKey(known: [String])
        /// Something else stands there than what is expected.
        case expected(Expectation, found: String)
        /// None of the words allowed.
        case notOneOf([String], found: String)
        /// A rule about the content, broken; the rule's name, which is the code of its finding.
        case rule(String)
    }

    /// What a value should be.
    public enum Expectation: Hashable, Sendable {
        case text, integer, decimal, date, period, boolean, list, mapping
        /// One of these whole numbers.
        case integerWithin(ClosedRange<Int>)
        /// A mail address, perhaps with a name before it.
        case address
        case host
    }

    public init(line: Int, column: Int, key: String, kind: Kind) {
        self.line = line
        self.column = column
        self.key = key
        self.kind = kind
    }
}
