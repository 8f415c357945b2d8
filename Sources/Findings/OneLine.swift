/// Makes names and values from outside fit into one line. Whatever a file or sheet is called, its name then breaks no
/// line of messages, logs or tables, and does not turn the direction of writing.
public enum OneLine {
    /// The text with a picture for each line end and tab, and � for other control characters and marks of direction.
    public static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: PrintableText.isHarmful) else { return text }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { PrintableText.isHarmful($0) ? picture(of: $0) : $0 }))
    }

    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09: "␉"
        case 0x0A, 0x85, 0x2028, 0x2029: "␊"
        case 0x0D: "␍"
        default: "\u{FFFD}"
        }
    }
}
