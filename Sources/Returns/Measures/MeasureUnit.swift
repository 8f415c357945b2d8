import Rulebook

/// The unit in which a return gives a figure: "triệu đồng", "(cuộc)", "1.000 đồng".
enum MeasureUnit: Hashable {
    /// How many đồng one unit is.
    case money(dong: Int)
    /// Things or people, by their noun as folded words.
    case things([String])
    case yesNo
    case percent

    /// - Parameter words: the text of a cell with a unit, of brackets, or after a name. The result is `nil` unless they
    ///   are a known unit.
    init?(_ words: some Collection<Word>, _ vocabulary: MeasureVocabulary, nouns: Set<[String]>) {
        var words = Array(words)
        if let head = vocabulary.unitHead(in: words.map(\.folded)), head.lowerBound == 0 {
            words.removeFirst(head.count)
        }
        guard !words.isEmpty, words.count <= 6 else { return nil }
        if words.contains(where: { $0.kind == .percent }), words.allSatisfy({ Self.whole($0) == nil }) {
            self = .percent
            return
        }
        let folded = words.map(\.folded)
        if let dong = vocabulary.money[folded] {
            self = .money(dong: dong)
        } else if let many = Self.whole(words[0]), Self.scales.contains(many),
            vocabulary.money[Array(folded.dropFirst())] == 1
        {
            // "1.000 đồng".
            self = .money(dong: many)
        } else if nouns.contains(folded) {
            self = .things(folded)
        } else if let short = Self.some(folded.filter { !vocabulary.filler.contains($0) }), nouns.contains(short) {
            self = .things(short)
        } else if vocabulary.yesNo.contains(folded) {
            self = .yesNo
        } else {
            return nil
        }
    }

    var isMoney: Bool { if case .money = self { true } else { false } }

    /// "350.000.000 đồng" is an amount.
    private static let scales: Set<Int> = [1_000, 1_000_000, 1_000_000_000]

    private static func some(_ words: [String]) -> [String]? { words.isEmpty ? nil : words }

    private static func whole(_ word: Word) -> Int? {
        switch word.kind {
        case .number(let number): number
        case .decimal: Int(word.exact.filter { $0 != "." && $0 != "," })
        default: nil
        }
    }
}
