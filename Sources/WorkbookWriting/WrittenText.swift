/// Text in the form that a cell can have.
enum WrittenText {
    /// The longest text in a cell, in UTF-16 units.
    static let longest = 32_767

    /// Replaces characters that XML does not allow by �, writes line breaks as spreadsheets do, and cuts text that is
    /// too long. Text that just looks like an escape (`_x0041_`) stays what it is.
    static func of(_ text: String) -> String {
        guard text.utf8.count > longest || text.utf8.contains(where: isTelling) else { return text }
        return cut(escaped(text))
    }

    /// Whether the byte may need a change: a control character, the underscore of an escape, or the first byte of
    /// U+FFFE.
    private static func isTelling(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "_") || byte == 0xEF
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar.value {
            case 0x0D:
                if rest.first != "\n" { result.append("\n") }
            case 0x09, 0x0A: result.append(scalar)
            case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
            case 0x5F where beginsEscape(rest): result.append(contentsOf: "_x005F_".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether `xHHHH_` follows the underscore.
    private static func beginsEscape(_ rest: Substring.UnicodeScalarView) -> Bool {
        let sign = Array(rest.prefix(6))
        return sign.count == 6 && (sign[0] == "x" || sign[0] == "X") && sign[5] == "_"
            && sign[1...4].allSatisfy { $0.properties.isASCIIHexDigit }
    }

    private static func cut(_ text: String) -> String {
        guard text.utf16.count > longest else { return text }
        var length = 1
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            length += UTF16.width(scalar)
            guard length <= longest else { break }
            result.append(scalar)
        }
        result.append("…")
        return String(result)
    }
}
