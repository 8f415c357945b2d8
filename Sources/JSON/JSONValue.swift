import Numbers

/// A JSON document as a value. Numbers are exact.
public enum JSONValue: Sendable {
    case null
    case flag(Bool)
    case integer(Int)
    case number(Millionths)
    case text(String)
    case list([JSONValue])
    /// Members in any order; they are written in the order of their names.
    case object([Member])
    /// Items that are made one by one while they are written, so a long list is never in memory as a whole.
    case items(Items)
    /// A part that is compact JSON already.
    case written([UInt8])

    /// The items of a long list.
    public struct Items: Sendable {
        let count: Int
        let item: @Sendable (Int) -> JSONValue
    }

    /// A member of an object.
    public struct Member: Sendable {
        public let name: String
        public let value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    public static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    public static func flag(_ flag: Bool?) -> JSONValue { flag.map { .flag($0) } ?? .null }
    public static func number(_ number: Millionths?) -> JSONValue { number.map { .number($0) } ?? .null }
    public static func number(_ number: Int) -> JSONValue { .integer(number) }

    /// A list with each value turned into JSON while it is written.
    public static func items<Value: Sendable>(
        _ values: [Value], _ item: @escaping @Sendable (Value) -> JSONValue
    ) -> JSONValue {
        .items(Items(count: values.count) { item(values[$0]) })
    }

    /// An object with these members, leaving out those that are `nil`.
    public static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    /// How a document is laid out.
    public enum Layout: Sendable {
        /// Indented by two spaces, each member or item on a line of its own, with a line break at the end.
        case indented
        /// Without any space.
        case compact
    }

    /// The document as UTF-8, members in order of their names.
    public func bytes(_ layout: Layout) -> [UInt8] {
        var writer = JSONWriter(layout: layout)
        writer.write(self)
        if layout == .indented { writer.bytes.append(UInt8(ascii: "\n")) }
        return writer.bytes
    }
}
