/// The encoding TCVN3 ("ABC"): each letter is one byte, shown by `.Vn…` fonts. Codes without a letter keep their
/// meaning in Latin-1.
enum TCVN3 {
    /// Runs of consecutive codes, and the letters that they stand for. 0xAD, the soft hyphen, is ư.
    private static let runs: [(first: UInt32, letters: String)] = [
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
        (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]

    /// From Latin-1 character to letter.
    static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for run in runs {
            for (offset, letter) in run.letters.unicodeScalars.enumerated() {
                guard let code = Unicode.Scalar(run.first + UInt32(offset)) else { continue }
                table[code] = letter
            }
        }
        return table
    }()

    /// The same table for text whose bytes were taken for Windows-1258.
    static let lettersAfterWindows1258: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for byte in UInt8(0x80)...UInt8(0xFF) {
            guard let letter = letters[Unicode.Scalar(byte)] else { continue }
            table[Windows1258.scalar(of: byte)] = letter
        }
        return table
    }()

    static func decode(_ text: String, table: [Unicode.Scalar: Unicode.Scalar]) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(table[scalar] ?? scalar) }
        return VietnameseText.nfc(String(result))
    }
}

extension LegacyText {
    /// Decodes bytes in TCVN3. Bytes without a letter in TCVN3 are read as Windows-1258 (quotes, dashes). It never
    /// fails.
    public static func decodeTCVN3(_ bytes: some Sequence<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        for byte in bytes {
            let scalar = Unicode.Scalar(byte)
            result.append(byte < 0x80 ? scalar : TCVN3.letters[scalar] ?? Windows1258.scalar(of: byte))
        }
        return VietnameseText.nfc(String(result))
    }
}
