import Foundation

/// Writes values as JSON text, for output line by line without a tree in memory.
enum JSONText {
    /// Adds a string in quotes, escaped as RFC 8259, section 7 asks; control characters of terminals are escaped too.
    static func append(_ text: UTF8Span, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        text.span.withUnsafeBufferPointer { utf8 in
            var start = 0
            for (offset, byte) in utf8.enumerated() {
                let isControl = isControl(byte, after: offset > 0 ? utf8[offset - 1] : 0)
                guard isControl || needsEscape(byte) else { continue }
                json.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<(isControl ? offset - 1 : offset)]))
                json.append(contentsOf: escape(of: byte).utf8)
                start = offset + 1
            }
            json.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        json.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Whether the byte is the second one of U+0080 to U+009F, which terminals take for commands. Its value is also the
    /// number of the character.
    private static func isControl(_ byte: UInt8, after former: UInt8) -> Bool {
        former == 0xC2 && (0x80...0x9F).contains(byte)
    }

    private static func escape(of byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
    }

    /// A number with 15 significant digits, as spreadsheets show it: 4.4000000000000004 is 4.4.
    static func number(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        if let integer = Int(exactly: number), integer.magnitude < 1_000_000_000_000_000 { return String(integer) }
        return String(format: "%.15g", number)
    }

    /// Hours, minutes and seconds, with milliseconds where there are any: `36:15:00`.
    static func clock(milliseconds: Int) -> String {
        let size = milliseconds.magnitude
        let (seconds, fraction) = (size / 1000, size % 1000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
        let tail = fraction == 0 ? "" : "." + String(String(fraction + 1000).dropFirst())
        return (milliseconds < 0 ? "-" : "") + clock + tail
    }
}
