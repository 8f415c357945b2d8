/// Names and values from outside as a part of one line: whatever a file or sheet is called, it breaks no line of messages, logs or
/// tables, and turns no direction of writing.
public enum OneLine {
    /// The text with a picture for each line end and tab, and � for other control characters and marks of direction.
    public static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isBreaking) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isBreaking($0) ? picture(of: $0) : $0 }))
    }

    private static func isBreaking(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
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
