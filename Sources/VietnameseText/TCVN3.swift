/// The TCVN3 ("ABC") code: each letter is one byte, shown by `.Vn…` fonts. Codes without a letter keep
/// their Latin-1 meaning.
enum TCVN3 {
    /// Runs of consecutive codes and the letters they stand for. 0xAD, the soft hyphen, is ư.
    private static let runs: [(first: UInt32, letters: String)] = [
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
        (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]

    /// Latin-1 scalar to letter.
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

    /// The same, as the codes read after the bytes were taken for Windows-1258.
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
    /// Text from bytes in TCVN3. Bytes that TCVN3 has no letter for read as in Windows-1258 (quotes,
    /// dashes); never fails.
    public static func decodeTCVN3(_ bytes: some Sequence<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        for byte in bytes {
            let scalar = Unicode.Scalar(byte)
            result.append(byte < 0x80 ? scalar : TCVN3.letters[scalar] ?? Windows1258.scalar(of: byte))
        }
        return VietnameseText.nfc(String(result))
    }
}
