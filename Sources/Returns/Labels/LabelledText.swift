/// A text, what each of its words can mean, and which words nothing explains.
struct LabelledText: Sendable {
    /// The visible text, in one line.
    let text: String
    let words: [Word]
    /// In order, without overlaps.
    let labels: [Label]
    /// What a row that begins like this is: a sum, maxima, or the block below a table. `nil` if none of these.
    let row: Label?
    /// Different for each text of one table of labels.
    let id: Int

    /// Indices of the words that no label covers, not counting numbers.
    var unexplained: [Int] {
        let claimed = labels.reduce(into: Set<Int>()) { $0.formUnion($1.words) }
        return words.indices.filter { !claimed.contains($0) && words[$0].kind == .letters }
    }

    /// Everything that its labels can mean.
    var terms: Terms { labels.reduce(into: []) { $0.formUnion($1.terms) } }

    /// Whether one label with one of these terms covers the whole text.
    func isWholly(_ terms: Terms) -> Bool {
        labels.count == 1 && labels[0].words == words.indices && !labels[0].terms.isDisjoint(with: terms)
    }

    /// Whether the text begins with words of these terms.
    func begins(with terms: Terms) -> Bool {
        labels.first.map { $0.words.lowerBound == 0 && !$0.terms.isDisjoint(with: terms) } ?? false
    }

    /// The label that covers a word.
    func label(at word: Int) -> Label? { labels.first { $0.words.contains(word) } }

    var hasPercent: Bool { words.contains { $0.kind == .percent } }
}

/// Words of a text that the vocabulary or the rulebook explains.
struct Label: Hashable, Sendable {
    /// Indices of the text's words.
    let words: Range<Int>
    let terms: Terms
    /// Numbers of the criteria that have this name.
    let criteria: Set<Int>
}
