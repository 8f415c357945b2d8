import VietnameseText

/// A sequence of words to search for in the text of a cell. Diacritics are compared if the text has any, because "chưa"
/// is not in "Chùa".
struct Phrase: Sendable {
    fileprivate let words: [Word]

    init(_ words: String) { self.words = [Word](of: words) }

    /// Whether one of the phrases is in the text.
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
