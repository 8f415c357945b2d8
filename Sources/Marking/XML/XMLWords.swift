import Findings

/// Escapes text for a part, and unescapes text from one.
enum XMLWords {
    /// Text for use between tags or in quotation marks. Control characters, which XML cannot hold, become �.
    static func escaped(_ text: String) -> String {
        let text = PrintableText.of(text)
        guard text.utf8.contains(where: isPerhapsSpecial) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isPerhapsSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x1F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        default: false
        }
    }

    /// The same for the text of a cell or a note, where `_x000D_` would stand for a character and is escaped (ECMA-376,
    /// part 1, ST_Xstring).
    static func cellText(_ text: String) -> String {
        escaped(
            text.utf8.contains(UInt8(ascii: "_")) ? text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_") : text)
    }

    /// The text of an attribute's value. Only XML's five entities and numeric references are replaced.
    static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        return text.replacing(#/&(#x[0-9A-Fa-f]+|#[0-9]+|amp|lt|gt|quot|apos);/#) { match -> String in
            switch match.output.1 {
            case "amp": "&"
            case "lt": "<"
            case "gt": ">"
            case "quot": "\""
            case "apos": "'"
            case let number:
                (number.hasPrefix("#x") ? UInt32(number.dropFirst(2), radix: 16) : UInt32(number.dropFirst()))
                    .flatMap(Unicode.Scalar.init).map(String.init) ?? String(match.output.0)
            }
        }
    }
}
