import Rulebook

/// The phrases of the vocabulary and the names of the rulebook's criteria, stored so that the longest one that begins
/// at a word is found at once.
struct Lexicon: Sendable {
    private struct Entry {
        let words: [Word]
        let terms: Terms
        let criterion: Int?
    }

    private struct Node {
        var children: [String: Int] = [:]
        var entries: [Entry] = []
    }

    private var nodes = [Node()]
    /// Phrases with at least this many letters are also found if their diacritics are wrong.
    private static let fewestLetters = 6

    /// The terms for words that rows begin with. They are not used for headings.
    static let ofRows: Terms = [.subtotal, .rowMaximum, .footer]

    /// The words of headings, including the names of criteria and of the bodies that lead them.
    init(_ vocabulary: Vocabulary, rulebook: Rulebook) {
        for (term, phrases) in vocabulary.phrases where Self.ofRows.isDisjoint(with: term) {
            for phrase in phrases { add([Word](of: phrase), term, criterion: nil) }
        }
        for name in rulebook.bodies.flatMap(\.names.all) {
            for name in [name.full, name.short] { add([Word](of: name), .over, criterion: nil) }
        }
        for criterion in rulebook.criteria {
            for name in [criterion.name] + criterion.aliases {
                add([Word](of: name), .criterionName, criterion: criterion.number)
            }
        }
    }

    /// The words that rows begin with: sums, maxima, and what stands below a table.
    init(ofRows vocabulary: Vocabulary) {
        for (term, phrases) in vocabulary.phrases where !Self.ofRows.isDisjoint(with: term) {
            for phrase in phrases { add([Word](of: phrase), term, criterion: nil) }
        }
    }

    private mutating func add(_ words: [Word], _ terms: Terms, criterion: Int?) {
        guard !words.isEmpty else { return }
        var node = 0
        for word in words {
            if let child = nodes[node].children[word.folded] {
                node = child
            } else {
                nodes.append(Node())
                nodes[node].children[word.folded] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].entries.append(Entry(words: words, terms: terms, criterion: criterion))
    }

    /// The longest phrase that begins at a word, with everything that it can mean.
    func longestLabel(in words: [Word], at start: Int) -> Label? {
        var node = 0
        var found: Label?
        for end in start..<words.count {
            guard let child = nodes[node].children[words[end].folded] else { break }
            node = child
            let exact = nodes[node].entries.filter { entry in
                zip(words[start...end], entry.words).allSatisfy { $0.says($1) }
            }
            // "Kế hoặch": the letters are those of a phrase, but the diacritics are wrong.
            let letters = words[start...end].reduce(0) { $0 + $1.folded.utf8.count }
            let fitting = exact.isEmpty && end > start && letters >= Self.fewestLetters ? nodes[node].entries : exact
            guard !fitting.isEmpty else { continue }
            found = Label(
                words: start..<(end + 1), terms: fitting.reduce(into: []) { $0.formUnion($1.terms) },
                criteria: Set(fitting.compactMap(\.criterion)))
        }
        return found
    }
}
