/// Makes text from files and their names harmless to show. Replaced by � are control characters, which could move a
/// terminal's cursor or begin an escape sequence, marks that turn the direction of writing, and what XML cannot hold.
public enum PrintableText {
    /// - Parameter kept: control characters that stay as they are.
    public static func of(_ text: String, keeping kept: Set<Unicode.Scalar> = ["\t", "\n"]) -> String {
        guard text.unicodeScalars.contains(where: { isHarmful($0) && !kept.contains($0) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(isHarmful(scalar) && !kept.contains(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    /// Control characters that may stay in the text of a table or a page: tabs and line breaks of every kind.
    public static let lineBreaks: Set<Unicode.Scalar> = ["\t", "\n", "\r"]

    /// Whether `of(_:keeping:)` would leave a text of a table or a page as it is. This is quick, since nearly every
    /// text is harmless.
    ///
    /// - Parameter utf8: the bytes of a `String`, so they are well-formed.
    public static func isHarmless(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        for (index, byte) in utf8.enumerated() {
            switch byte {
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: return false
            // Lead bytes of U+0080 to U+009F and of U+2000 to U+207F.
            case 0xC2: if utf8[index + 1] < 0xA0 { return false }
            case 0xE2:
                switch (utf8[index + 1], utf8[index + 2]) {
                case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return false
                default: break
                }
            // U+FFFE and U+FFFF, which are no characters.
            case 0xEF: if utf8[index + 1] == 0xBF, utf8[index + 2] >= 0xBE { return false }
            default: break
            }
        }
        return true
    }

    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
