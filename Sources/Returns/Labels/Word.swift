import VietnameseText

/// One word of a text, as rules compare it: in lower case, tone marks in one place, i for y if both spell the same
/// sound.
struct Word: Hashable, Sendable {
    /// With its diacritics.
    let exact: String
    /// Without its diacritics.
    let folded: String
    let kind: Kind
    /// The sign between it and the word before, ignoring blanks; `nil` if there is none.
    let sign: Character?
    /// Whether it follows the word before without any blank or sign: the 1 of "TC1".
    let isJoined: Bool
    let isBracketed: Bool

    enum Kind: Hashable, Sendable {
        case letters
        case number(Int)
        /// "1.1", "12,5": numbers with a point or comma between them. `first` is the first of them.
        case decimal(first: Int)
        /// A percent sign.
        case percent
    }

    /// The number that the word is, in Arabic or Roman numerals.
    var number: Int? {
        if case .number(let number) = kind { return number }
        return kind == .letters ? Self.roman[folded] : nil
    }

    /// "i" to "xx", with which forms number groups and criteria.
    static let roman: [String: Int] = Dictionary(
        uniqueKeysWithValues: zip(
            [
                "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
                "xvii", "xviii", "xix", "xx",
            ], 1...))

    /// Whether a word of a text means this word of a phrase: it is the same, or only lacks diacritics.
    func says(_ phrase: Word) -> Bool {
        folded == phrase.folded
            && (exact == phrase.exact || VietnameseText.lacksOnlyDiacritics(exact, of: phrase.exact))
    }
}

extension [Word] {
    /// The words of a text. Digits are separate from letters.
    init(of text: String) {
        self = []
        var scalars = Array<Unicode.Scalar>(VietnameseText.normalise(text, unifyingIY: true).unicodeScalars)[...]
        var sign: Character?
        var isJoined = false
        var depth = 0
        func word(_ exact: String, _ kind: Word.Kind) -> Word {
            let isPlain = exact.utf8.allSatisfy { $0 < 128 }
            return Word(
                exact: exact, folded: isPlain ? exact : VietnameseText.fold(exact), kind: kind, sign: sign,
                isJoined: isJoined, isBracketed: depth > 0)
        }
        while let next = scalars.first {
            if Self.isDigit(next) {
                let (text, kind) = Self.takeNumber(&scalars)
                append(word(text, kind))
            } else if next.isLetter {
                let letters = scalars.prefix(while: \.isLetter)
                scalars = scalars.dropFirst(letters.count)
                append(word(String(String.UnicodeScalarView(letters)), .letters))
            } else {
                scalars = scalars.dropFirst()
                switch next {
                case "%": append(word("%", .percent))
                case "(", "[": depth += 1
                case ")", "]": depth = Swift.max(0, depth - 1)
                default: break
                }
                if next != " ", next != "%" { sign = Character(next) }
                isJoined = false
                continue
            }
            sign = nil
            isJoined = true
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Takes "7", or "1.1", "12,5" and "1.1.2" as one word.
    private static func takeNumber(_ scalars: inout ArraySlice<Unicode.Scalar>) -> (String, Word.Kind) {
        var text = String.UnicodeScalarView()
        var parts: [Int] = []
        while true {
            let digits = scalars.prefix(while: isDigit)
            text += digits
            parts.append(digits.count <= 9 ? Int(String(String.UnicodeScalarView(digits))) ?? 0 : 0)
            scalars = scalars.dropFirst(digits.count)
            guard let point = scalars.first, point == "." || point == ",",
                let behind = scalars.dropFirst().first, isDigit(behind)
            else { break }
            text.append(point)
            scalars = scalars.dropFirst()
        }
        return (String(text), parts.count == 1 ? .number(parts[0]) : .decimal(first: parts[0]))
    }
}
