/// Writes a JSON document as RFC 8259 defines it.
struct JSONWriter {
    let layout: JSONValue.Layout
    var bytes: [UInt8] = []
    private var depth = 0

    init(layout: JSONValue.Layout) { self.layout = layout }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: bytes += "null".utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .integer(let number): bytes += String(number).utf8
        case .number(let number): bytes += number.description.utf8
        case .text(let text): write(text)
        case .written(let json): bytes += json
        case .list(let items): write(count: items.count) { items[$0] }
        case .items(let items): write(count: items.count, items.item)
        case .object(let members):
            open("{", isEmpty: members.isEmpty)
            for (index, member) in members.sorted(by: { $0.name < $1.name }).enumerated() {
                separate(index)
                write(member.name)
                bytes += (layout == .indented ? " : " : ":").utf8
                write(member.value)
            }
            close("}")
        }
    }

    private mutating func write(count: Int, _ item: (Int) -> JSONValue) {
        open("[", isEmpty: count == 0)
        for index in 0..<count {
            separate(index)
            write(item(index))
        }
        close("]")
    }

    /// Indented, an empty list or object has a blank line between its brackets.
    private mutating func open(_ bracket: Unicode.Scalar, isEmpty: Bool) {
        bytes.append(UInt8(ascii: bracket))
        depth += 1
        if isEmpty, layout == .indented { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func separate(_ index: Int) {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine()
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        depth -= 1
        breakLine()
        bytes.append(UInt8(ascii: bracket))
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { utf8 in
            var start = 0
            for (index, byte) in utf8.enumerated() {
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: utf8[start..<index])
                bytes += Self.escape(of: byte).utf8
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(of byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x08: "\\b"
        case 0x0C: "\\f"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
