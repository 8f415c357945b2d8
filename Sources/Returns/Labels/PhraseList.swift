/// Phrases of the vocabulary to search for in texts. They are split into words once per run.
struct PhraseList: Sendable {
    /// The phrases as the vocabulary has them.
    let texts: [String]
    /// The phrases' indices in `texts` and their words, by their first word without diacritics.
    private let byFirstWord: [String: [(index: Int, words: [Word])]]

    init(_ texts: [String]) {
        self.texts = texts
        byFirstWord = texts.enumerated().reduce(into: [:]) { phrases, text in
            let words = [Word](of: text.element)
            if let first = words.first { phrases[first.folded, default: []].append((text.offset, words)) }
        }
    }

    static func + (one: PhraseList, other: PhraseList) -> PhraseList { PhraseList(one.texts + other.texts) }

    /// The first phrase in the vocabulary's order that stands among the words, word after word.
    func first(in words: some RandomAccessCollection<Word>) -> String? {
        var found: Int?
        for start in words.indices {
            for (index, phrase) in byFirstWord[words[start].folded] ?? [] where index < found ?? .max {
                let rest = words[start...]
                if rest.count >= phrase.count, zip(rest, phrase).allSatisfy({ $0.says($1) }) { found = index }
            }
        }
        return found.map { texts[$0] }
    }

    func stands(in words: some RandomAccessCollection<Word>) -> Bool { first(in: words) != nil }
}
