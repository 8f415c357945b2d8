/// Text as a cell can hold it.
enum WrittenText {
    /// The most that a cell holds, in units of UTF-16.
    static let longest = 32_767

    /// Without what XML cannot carry, with line breaks as spreadsheets have them, and cut where it is too long. What looks
    /// like an escape of a character (`_x0041_`) stays what it is.
    static func of(_ text: String) -> String {
        guard text.utf8.count > longest || text.utf8.contains(where: isTelling) else { return text }
        return cut(escaped(text))
    }

    /// A byte of what may have to be changed: control characters, the line of an escape, the first of U+FFFE.
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

    /// `xHHHH_` behind a line.
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
