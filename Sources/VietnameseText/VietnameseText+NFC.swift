import Foundation

extension VietnameseText {
    /// The text in Unicode Normalization Form C. Mends both true NFD (e ◌̂ ◌̣) and what Vietnamese
    /// keyboards call "tổ hợp" (ê ◌̣).
    public static func nfc(_ text: String) -> String {
        var text = text
        return text.withUTF8(isStableUnderNFC) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// The scalars that a single scalar stands for in Normalization Form D.
    static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        Array(String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars)
    }

    /// Whether the text holds only scalars that no neighbour among them can combine with: those below U+0300 and
    /// those of `neverCombines`. Nearly all text does, and then needs no conversion. A subset of Unicode's
    /// NFC_Quick_Check=Yes, looked for in the bytes because every cell is asked.
    private static func isStableUnderNFC(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < utf8.count {
            let byte = utf8[offset]
            offset &+= 1
            // ASCII, the first bytes up to U+02FF, and the later bytes of any scalar.
            if byte < 0xCC { continue }
            guard offset &+ 1 < utf8.count, neverCombines(byte, utf8[offset], utf8[offset &+ 1]) else { return false }
            offset &+= 2
        }
        return true
    }

    /// Whether the three bytes are UTF-8 of a scalar from U+1EA0 to 1EF9 or from U+2010 to 2027, which are the ones of
    /// three bytes that Vietnamese text is full of: none of them combines with a neighbour, in any text.
    @inlinable
    public static func neverCombines(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE1, 0xBA, 0xA0...0xBF), (0xE1, 0xBB, 0x80...0xB9), (0xE2, 0x80, 0x90...0xA7): true
        default: false
        }
    }
}
