/// Microsoft's code page for Vietnamese: Latin-1, except for seven letters and five combining tones that replace
/// others, with the punctuation of Windows-1252.
enum Windows1258 {
    /// Source: Unicode Consortium, `MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1258.TXT`. Undefined bytes are U+FFFD.
    static func scalar(of byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0x80..<0xA0: punctuation[Int(byte) - 0x80]
        default: letters[byte] ?? Unicode.Scalar(byte)
        }
    }

    /// The characters for 0x80…0x9F; U+FFFD if the code page defines none.
    private static let punctuation: [Unicode.Scalar] = [
        "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{FFFD}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}",
        "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{FFFD}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{FFFD}", "\u{0178}",
    ]

    private static let letters: [UInt8: Unicode.Scalar] = [
        0xC3: "\u{0102}", 0xCC: "\u{0300}", 0xD0: "\u{0110}", 0xD2: "\u{0309}", 0xD5: "\u{01A0}", 0xDD: "\u{01AF}",
        0xDE: "\u{0303}", 0xE3: "\u{0103}", 0xEC: "\u{0301}", 0xF0: "\u{0111}", 0xF2: "\u{0323}", 0xF5: "\u{01A1}",
        0xFD: "\u{01B0}", 0xFE: "\u{20AB}",
    ]
}

extension LegacyText {
    /// Decodes bytes in Windows-1258 to text in NFC. An undefined byte becomes U+FFFD. It never fails.
    public static func decodeWindows1258(_ bytes: some Sequence<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        for byte in bytes { result.append(Windows1258.scalar(of: byte)) }
        return VietnameseText.nfc(String(result))
    }
}
