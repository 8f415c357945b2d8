import Foundation

extension VietnameseText {
    /// The text in Unicode Normalization Form C. It repairs both true NFD (e ◌̂ ◌̣) and what Vietnamese keyboards call
    /// "tổ hợp" (ê ◌̣).
    public static func nfc(_ text: String) -> String {
        var text = text
        return text.withUTF8(isStableUnderNFC) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// A single scalar in Normalization Form D.
    static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        Array(String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars)
    }

    /// Whether no scalar of the text can combine with its neighbours: all are below U+0300 or fulfil `neverCombines`.
    /// Nearly all text is like that and needs no conversion. This is a subset of Unicode's NFC_Quick_Check=Yes, and
    /// works on bytes because it is called for every cell.
    private static func isStableUnderNFC(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < utf8.count {
            let byte = utf8[offset]
            offset &+= 1
            // The byte is ASCII, the first byte of a scalar up to U+02FF, or a later byte of any scalar.
            if byte < 0xCC { continue }
            guard offset &+ 1 < utf8.count, neverCombines(byte, utf8[offset], utf8[offset &+ 1]) else { return false }
            offset &+= 2
        }
        return true
    }

    /// Whether the three bytes are a scalar from U+1EA0 to U+1EF9 or from U+2010 to U+2027 in UTF-8. These are the
    /// three-byte scalars that Vietnamese text mostly has, and none of them ever combines with a neighbour.
    @inlinable
    public static func neverCombines(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE1, 0xBA, 0xA0...0xBF), (0xE1, 0xBB, 0x80...0xB9), (0xE2, 0x80, 0x90...0xA7): true
        default: false
        }
    }
}
