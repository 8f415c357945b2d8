import Foundation

/// Other spellings of a name, made without the code under test.
enum OtherSpelling {
    /// hòa becomes hoà, khoẻ becomes khỏe: whichever of the two the name does not have.
    static func movingTones(in name: String) -> String {
        var result = name
        for (first, second) in pairs {
            for (old, new) in [(first, second), (first.capitalised, second.capitalised)] {
                result = replacingAtWordEnd(old, with: "\u{1}" + new, in: result)
                result = replacingAtWordEnd(new, with: "\u{1}" + old, in: result)
            }
        }
        return result.replacingOccurrences(of: "\u{1}", with: "")
    }

    private static let pairs: [(String, String)] = [
        ("òa", "oà"), ("ỏa", "oả"), ("õa", "oã"), ("óa", "oá"), ("ọa", "oạ"),
        ("òe", "oè"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("óe", "oé"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("úy", "uý"), ("ụy", "uỵ"),
    ]

    private static func replacingAtWordEnd(_ old: String, with new: String, in text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.hasSuffix(old) ? $0.dropLast(old.count) + new : $0 }.joined(separator: " ")
    }

    /// Mỹ becomes Mĩ and Trĩ becomes Trỹ, where the vowel stands alone.
    static func swappingIY(in name: String) -> String {
        let letters = Array("ìỉĩíịỳỷỹýỵ")
        return name.split(separator: " ").map { word in
            guard let last = word.last, let index = letters.firstIndex(of: last), word.count > 1,
                !"aăâeêoôơuư".contains(word[word.index(word.endIndex, offsetBy: -2)])
            else { return String(word) }
            return word.dropLast() + String(letters[(index + 5) % 10])
        }.joined(separator: " ")
    }

    static func plain(_ name: String) -> String {
        decomposed(name).unicodeScalars.filter { !(0x300..<0x370).contains($0.value) }.map(String.init).joined()
            .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
    }

    /// Uses eth for đ, and Cyrillic letters for some that look alike.
    static func withLookalikes(_ name: String) -> String {
        let pairs: [Character: Character] = [
            "Đ": "\u{D0}", "đ": "\u{F0}", "T": "\u{422}", "a": "\u{430}", "o": "\u{43E}",
        ]
        return String(name.map { pairs[$0] ?? $0 })
    }

    static func decomposed(_ name: String) -> String { name.decomposedStringWithCanonicalMapping }

    /// Writes vowels composed and tone marks combining: ê + ◌̣.
    static func withCombiningTones(_ name: String) -> String {
        let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
        return name.map { letter in
            let scalars = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
            let vowel = scalars.filter { !tones.contains($0.value) }.map(String.init).joined()
            let tone = scalars.filter { tones.contains($0.value) }.map(String.init).joined()
            return vowel.precomposedStringWithCanonicalMapping + tone
        }.joined()
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
