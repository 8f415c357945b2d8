/// Text from files and their names made harmless for whoever shows it: control characters, which could move a terminal's
/// cursor or begin an escape sequence, and marks that turn the direction of writing become �.
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

    /// The control characters of a table or a page: line breaks of every kind stay.
    public static let lineBreaks: Set<Unicode.Scalar> = ["\t", "\n", "\r"]

    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
