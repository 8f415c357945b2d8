import VietnameseText

/// Words one after the other, looked for in what people write in a cell: compared with their diacritics where the text
/// has any, for "chưa" does not stand in "Chùa".
struct Phrase: Sendable {
    fileprivate let words: [Word]

    init(_ words: String) { self.words = [Word](of: words) }

    /// One of the phrases stands in the text.
    static func stands(oneOf phrases: [Phrase], in text: String) -> Bool {
        let words = [Word](of: text)
        let hasDiacritics = text.utf8.contains { $0 >= 128 }
        return phrases.contains { phrase in
            words.indices.contains { start in
                words.count - start >= phrase.words.count
                    && zip(words[start...], phrase.words).allSatisfy { word, other in
                        hasDiacritics ? word.exact == other.exact : word.folded == other.folded
                    }
            }
        }
    }
}
