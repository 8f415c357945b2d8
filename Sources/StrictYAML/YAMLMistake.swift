/// One mistake in a YAML file that people edit: where it is, and what is wrong.
public struct YAMLMistake: Error, Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// Counted from 1.
    public let column: Int
    /// The path of the key: `criteria[3].name`; empty for the document as a whole.
    public let key: String
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        /// The text is not YAML. The value is the parser's message.
        case syntax(String)
        case missing
        /// The mapping has the key twice.
        case duplicateKey
        /// A key that nothing reads, usually a misspelling. `known` has the keys that are read here, in order.
        case unknownKey(known: [String])
        /// The value is not of the expected kind.
        case expected(Expectation, found: String)
        /// The value is not one of the allowed words.
        case notOneOf([String], found: String)
        /// The content breaks a rule. The rule's name is also the code of its finding.
        case rule(String)
    }

    /// What kind of value is expected.
    public enum Expectation: Hashable, Sendable {
        case text, integer, decimal, date, period, boolean, list, mapping
        /// A whole number in this range.
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
