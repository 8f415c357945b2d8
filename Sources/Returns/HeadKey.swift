import VietnameseText

/// A head or a label reduced to its words, so that spelling variants compare equal: no case, no
/// diacritics, no punctuation, digits apart from letters ("TC1" and "T.C. 1" differ; "TC1" and "tc 1" do not).
struct HeadKey: Hashable, Sendable {
    let words: [String]

    init(_ text: String) {
        var words: [String] = []
        var current = ""
        var currentIsDigits = false
        for character in VietnameseText.fold(text) {
            let isDigit = character.isASCII && character.isNumber
            guard isDigit || character.isLetter else {
                if !current.isEmpty { words.append(current) }
                current = ""
                continue
            }
            if isDigit != currentIsDigits, !current.isEmpty {
                words.append(current)
                current = ""
            }
            current.append(character)
            currentIsDigits = isDigit
        }
        if !current.isEmpty { words.append(current) }
        self.words = words
    }

    init(words: [String]) { self.words = words }

    var isEmpty: Bool { words.isEmpty }

    func starts(with prefix: HeadKey) -> Bool { !prefix.isEmpty && words.starts(with: prefix.words) }

    /// Without the first run of these words; `nil` when they do not stand in it one after the other.
    func removing(_ part: HeadKey) -> HeadKey? {
        range(of: part).map { HeadKey(words: Array(words[..<$0.lowerBound] + words[$0.upperBound...])) }
    }

    /// These words stand in it one after the other.
    func contains(_ part: HeadKey) -> Bool { range(of: part) != nil }

    /// Where these words stand in it one after the other for the first time.
    func range(of part: HeadKey) -> Range<Int>? {
        guard !part.isEmpty, part.words.count <= words.count else { return nil }
        return (0...(words.count - part.words.count)).first {
            words[$0..<($0 + part.words.count)].elementsEqual(part.words)
        }.map { $0..<($0 + part.words.count) }
    }
}
