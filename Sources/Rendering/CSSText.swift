/// Writes text as a quoted string of a style sheet. Any character that could end the string or the sheet is written as
/// its code point.
enum CSSText {
    static func string(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            isPlain(scalar) ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }.joined()
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || " .,-".unicodeScalars.contains(scalar)
    }
}
