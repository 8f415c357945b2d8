import Rulebook

/// The unit that a return says a figure is in: "triệu đồng", "(cuộc)", "nghìn người".
enum MeasureUnit: Hashable {
    /// How many đồng one is.
    case money(dong: Int)
    /// Things or people.
    case things
    case yesNo
    case percent

    /// - Parameter words: of a unit's cell, of brackets, or behind a name; `nil` where they name no unit that is known.
    init?(_ words: some Collection<Word>, _ vocabulary: MeasureVocabulary, nouns: Set<[String]>) {
        var words = Array(words)
        if ["don", "vi", "tinh"] == words.prefix(3).map(\.folded) { words.removeFirst(3) }
        if words.first?.folded == "dvt" { words.removeFirst() }
        guard !words.isEmpty, words.count <= 6 else { return nil }
        if words.contains(where: { $0.kind == .percent }), words.allSatisfy({ Self.whole($0) == nil }) {
            self = .percent
            return
        }
        let folded = words.map(\.folded)
        if let dong = vocabulary.money[folded] {
            self = .money(dong: dong)
        } else if let many = Self.whole(words[0]), many > 1, let dong = vocabulary.money[Array(folded.dropFirst())],
            dong == 1
        {
            // "1.000 đồng".
            self = .money(dong: many)
        } else if nouns.contains(folded) || nouns.contains(folded.filter { !vocabulary.filler.contains($0) }) {
            self = .things
        } else if ["co khong", "x", "co chua"].contains(folded.joined(separator: " ")) {
            self = .yesNo
        } else {
            return nil
        }
    }

    private static func whole(_ word: Word) -> Int? {
        switch word.kind {
        case .number(let number): number
        case .decimal: Int(word.exact.filter { $0 != "." && $0 != "," })
        default: nil
        }
    }
}
