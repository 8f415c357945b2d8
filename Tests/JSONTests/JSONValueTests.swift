import Foundation
import Numbers
import Testing

@testable import JSON

/// Compared with Foundation's encoder, which wrote every earlier file.
@Suite("JSON documents")
struct JSONValueTests {
    private static let document: JSONValue = .object([
        "b": .list([.number(1), .number(Millionths("812.5")), .number(-3), .null]), "a": .text("“Ba Bể” \"x\"\\y/z"),
        "empty": .list([]), "none": .object([]), "no": .flag(false),
        "A": .text("\u{1}\u{8}\u{c}\n\r\t\u{1f}\u{7f}\u{2028}"),
        "aB": .text(""), "a10": .list([.list([]), .object(["x": .flag(true)])]), "a9": .number(0), "left-out": nil,
        "items": .items([1, 2]) { .object(["n": .number($0)]) }, "no-items": .items([Int]()) { .number($0) },
    ])

    @Test("Foundation's encoder writes the same", arguments: [JSONValue.Layout.indented, .compact])
    func sameAsFoundation(layout: JSONValue.Layout) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if layout == .indented { encoder.outputFormatting.insert(.prettyPrinted) }
        let expected = String(decoding: try encoder.encode(Encoded(Self.document)), as: UTF8.self)
        #expect(
            String(decoding: Self.document.bytes(layout), as: UTF8.self) == expected + (layout == .indented ? "\n" : "")
        )
    }
}

/// A value as Foundation's encoder takes it.
private struct Encoded: Encodable {
    let value: JSONValue
    init(_ value: JSONValue) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .integer(let number): try container.encode(number)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .written(let json): try container.encode(String(decoding: json, as: UTF8.self))
        case .list(let items): try container.encode(items.map(Encoded.init))
        case .items(let items): try container.encode((0..<items.count).map { Encoded(items.item($0)) })
        case .object(let members):
            try container.encode(
                Dictionary(members.map { ($0.name, Encoded($0.value)) }, uniquingKeysWith: { one, _ in one }))
        }
    }
}
