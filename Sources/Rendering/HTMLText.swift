import Findings

/// Texts for HTML: markup signs become references; control characters and marks of direction become �.
enum HTMLText {
    /// Adds a text as UTF-8.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        let isPlain = text.withUTF8 { utf8 in
            guard PrintableText.isHarmless(utf8), !utf8.contains(where: isMarkup) else { return false }
            bytes.append(contentsOf: utf8)
            return true
        }
        if !isPlain { appendEscaped(text, to: &bytes) }
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    private static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
        let text = PrintableText.of(text, keeping: PrintableText.lineBreaks)
        for character in text {
            let isJoined = character.unicodeScalars.count > 1
            for scalar in character.unicodeScalars {
                guard let reference = reference(for: scalar) else {
                    bytes += String(Character(scalar)).utf8
                    continue
                }
                // A combining mark would attach itself to the escaped sign. A word joiner on both sides keeps them
                // apart.
                let joiner = isJoined ? "\u{2060}" : ""
                bytes += "\(joiner)\(reference)\(joiner)".utf8
            }
        }
    }

    private static func reference(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "<": "&lt;"
        case ">": "&gt;"
        case "&": "&amp;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: nil
        }
    }
}
