/// Splits text of doubtful encoding into words. A symbol inside a word may be a letter, so everything beyond ASCII
/// counts as a letter, except white space and general punctuation.
enum LegacyWords {
    static func split(_ text: String) -> [String] {
        text.unicodeScalars.split { !isWordScalar($0) }.map { String(String.UnicodeScalarView($0)) }
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x80: scalar.isASCIILetter
        case 0x80...0xA0, 0x2000...0x206F, 0x3000...0x303F, 0xFEFF, 0xFF00...0xFF0F: false
        default: true
        }
    }
}
