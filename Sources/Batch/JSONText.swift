import Foundation

/// Values as JSON text, for output that is written line by line without a tree in memory.
enum JSONText {
    /// A string in quotes, escaped by RFC 8259, section 7; everything else as it is.
    static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0..<0x20, 0x7F:
                bytes += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A finite number with 15 significant digits, as spreadsheets show it: 4.4000000000000004 is 4.4.
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

    private static func hex(_ digit: UInt8) -> UInt8 { Array("0123456789abcdef".utf8)[Int(digit)] }
}
