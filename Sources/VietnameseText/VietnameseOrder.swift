/// Sorts by the Vietnamese alphabet (a ă â b c d đ e ê …), for lists that must be the same on every machine.
public enum VietnameseOrder {
    /// Whether `first` comes before `second`. Letters are compared first; then tones (ngang, huyền, hỏi, ngã, sắc,
    /// nặng) from the left; then small letters come before capitals; then code points decide. A word comes before a
    /// longer one that begins with it. Digits come before letters, and numbers are sorted by value (Phường 2, Phường
    /// 10). It is a strict total order.
    public static func precedes(_ first: String, _ second: String) -> Bool { Key(first) < Key(second) }

    /// The sort key of a name. Keep it if a list is sorted more than once.
    public struct Key: Comparable, Sendable {
        private let letters: [UInt32]
        private let tones: [UInt8]
        private let text: [UInt32]

        public init(_ text: String) {
            let composed = VietnameseText.nfc(text)
            var letters: [UInt32] = []
            var tones: [UInt8] = []
            for scalar in VietnameseOrder.scalars(composed) {
                let vowel = VietnameseLetter(scalar)
                letters.append(VietnameseOrder.weight(of: vowel?.toneless ?? scalar))
                tones.append(UInt8(vowel?.tone.rawValue ?? 0))
            }
            self.letters = VietnameseOrder.weighingNumbers(letters)
            self.tones = tones
            // Swapping the case of ASCII letters puts small letters before capitals.
            self.text = composed.unicodeScalars.map { $0.isASCIILetter ? $0.value ^ 0x20 : $0.value }
        }

        public static func == (first: Self, second: Self) -> Bool { first.text == second.text }

        public static func < (first: Self, second: Self) -> Bool {
            if first.letters != second.letters { return first.letters.lexicographicallyPrecedes(second.letters) }
            if first.tones != second.tones { return first.tones.lexicographicallyPrecedes(second.tones) }
            return first.text.lexicographicallyPrecedes(second.text)
        }
    }

    private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)
    /// The weights: white space 0, punctuation 1, digits from 0x10, lengths of numbers from 0x100, letters from
    /// 0x10000, then everything else.
    private static let weights: [Unicode.Scalar: UInt32] = Dictionary(
        zip(alphabet, (0..<UInt32(alphabet.count)).map { 0x10000 + $0 }), uniquingKeysWith: { first, _ in first })

    private static func scalars(_ composed: String) -> String.UnicodeScalarView {
        composed.lowercased().unicodeScalars
    }

    private static func weight(of scalar: Unicode.Scalar) -> UInt32 {
        if let weight = weights[scalar] { return weight }
        if scalar.properties.isWhitespace { return 0 }
        if (0x30...0x39).contains(scalar.value) { return 0x10 + scalar.value - 0x30 }
        if scalar.value < 0x80 || scalar.isPunctuation { return 1 }
        return 0x20000 + scalar.value
    }

    /// Puts the length of each number, without leading zeros, before its digits, so that 2 comes before 10.
    private static func weighingNumbers(_ weights: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        var digits: [UInt32] = []
        for weight in weights + [0] {
            if (0x10..<0x20).contains(weight) {
                digits.append(weight)
                continue
            }
            if !digits.isEmpty {
                let significant = digits.drop { $0 == 0x10 }
                result.append(0x100 + UInt32(min(significant.count, 0xF000)))
                result += significant
                digits = []
            }
            result.append(weight)
        }
        return Array(result.dropLast())
    }
}
