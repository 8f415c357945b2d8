import Foundation

extension VietnameseText {
    /// The text in Unicode Normalization Form C. Mends both true NFD (e ◌̂ ◌̣) and what Vietnamese
    /// keyboards call "tổ hợp" (ê ◌̣).
    public static func nfc(_ text: String) -> String {
        text.unicodeScalars.allSatisfy(isStableUnderNFC) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// The scalars that a single scalar stands for in Normalization Form D.
    static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        Array(String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars)
    }

    /// Scalars that no neighbour below U+0300 or in these ranges can combine with: nearly all text, which
    /// then needs no conversion. A subset of Unicode's NFC_Quick_Check=Yes.
    private static func isStableUnderNFC(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x1EA0...0x1EF9, 0x2010...0x2027: true
        default: false
        }
    }
}
