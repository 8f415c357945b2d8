extension VietnameseText {
    /// The text as one line from which values can be read: in NFC, with lookalikes and full-width forms unified, white
    /// space of any kind (no-break spaces, line breaks) collapsed to one space, and none at the ends. Case, diacritics
    /// and tone placement stay as written.
    public static func tidy(_ text: String) -> String {
        if isTidyASCII(text) { return text }
        return collapsingWhiteSpace(Array(nfc(Lookalikes.replaced(in: text)).unicodeScalars))
    }

    /// Whether the text is printable ASCII without blanks at the ends or two in a row, as in most cells.
    private static func isTidyASCII(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard (0x20..<0x7F).contains(byte), byte != 0x20 || previous != 0x20 else {
                return false
            }
            previous = byte
        }
        return previous != 0x20
    }
}
