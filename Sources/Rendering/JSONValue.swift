import Foundation

/// A JSON document as a closed value; numbers are exact.
enum JSONValue: Encodable, Equatable {
    case null
    case flag(Bool)
    case number(Decimal)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    static func flag(_ flag: Bool?) -> JSONValue { flag.map { .flag($0) } ?? .null }
    static func number(_ number: Decimal?) -> JSONValue { number.map { .number($0) } ?? .null }
    static func number(_ number: Int) -> JSONValue { .number(Decimal(number)) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let items): try container.encode(items)
        case .object(let members): try container.encode(members)
        }
    }

    /// Keys in order, indented, with a line break at the end.
    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [10]
    }
}
