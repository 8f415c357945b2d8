/// Text as a style sheet quotes it: whatever could end a string or the sheet itself is written by its code point.
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
