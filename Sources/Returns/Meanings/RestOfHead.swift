/// The words of a heading that name neither criterion, time nor assessor. They decide whether the figure below is
/// points or something else.
struct RestOfHead {
    let words: [(word: Word, label: Label?)]

    /// Words that make a figure something other than points.
    static let figures: Terms = [
        .rate, .otherFigure, .average, .target, .actual, .deduction, .remaining, .base, .converted, .partOfYear,
        .wholeYear,
        .count,
    ]
    private static let adding: Terms = [.points, .besidePoints, .inPlaceOfPoints]

    var isEmpty: Bool { words.isEmpty }
    var terms: Terms { words.reduce(into: []) { $0.formUnion($1.label?.terms ?? []) } }

    /// Whether the words only repeat that these are points: a unit, words that go with it, or a number below 1000. "số
    /// điểm đạt được" is such a rest, but "số" or "đạt" alone is not.
    var addsNothing: Bool {
        words.allSatisfy { Self.addsNothing($0) }
            && (saysPoints || !words.contains { $0.label?.terms.contains(.besidePoints) == true })
    }

    var saysPoints: Bool { words.contains { $0.label?.terms.contains(.points) == true } }

    private static func addsNothing(_ part: (word: Word, label: Label?)) -> Bool {
        switch part.word.kind {
        case .number(let number): number < 1000
        case .decimal, .percent: false
        case .letters: part.label.map { !$0.terms.isDisjoint(with: adding) && isPlain($0) } ?? false
        }
    }

    /// Whether the label is not part of a phrase with another meaning, like "điểm trừ".
    private static func isPlain(_ label: Label) -> Bool {
        label.terms.contains(.points) || label.terms.isDisjoint(with: figures)
    }

    /// Whether the heading only says how many points are possible: "(tối đa 100 điểm)". Without the number, it is the
    /// heading of a column of maxima.
    var statesMaximum: Bool {
        isMaximum && words.contains { if case .letters = $0.word.kind { false } else { $0.word.kind != .percent } }
    }

    /// "Điểm tối đa", "Thang điểm".
    var isMaximum: Bool {
        terms.contains(.maximum)
            && words.allSatisfy { part in
                if case .decimal = part.word.kind { return true }
                return part.label?.terms.contains(.maximum) == true || Self.addsNothing(part)
            }
    }

    /// "Cộng", "Tổng điểm".
    var isSum: Bool {
        terms.contains(.sum)
            && words.allSatisfy { $0.label?.terms.isDisjoint(with: [.sum, .points, .besidePoints]) == false }
    }

    var isRate: Bool { words.contains { $0.word.kind == .percent } }

    /// What kind of figure the words make it, if they are known.
    var figure: Terms {
        var figure: Terms = isRate ? .rate : []
        for part in words {
            guard let terms = part.label?.terms,
                terms.isDisjoint(with: [.points]) || !terms.isDisjoint(with: Self.figures)
            else { continue }
            if !terms.isDisjoint(with: Self.figures), terms.isDisjoint(with: Self.adding) {
                figure.formUnion(terms.intersection(Self.figures))
            }
            if terms.contains(.maximum) { figure.formUnion(.maximum) }
        }
        return figure
    }

    /// Words that change the meaning of the figure in an unknown way.
    var unexplained: [String] {
        words.filter { part in
            guard part.word.kind == .letters, !Self.addsNothing(part) else { return false }
            return part.label?.terms.isDisjoint(with: Self.figures.union([.maximum, .sum, .beforeCriterion])) ?? true
        }.map(\.word.exact)
    }

    /// The rest without the words for which `isGone` is true.
    func without(_ isGone: (Word) -> Bool) -> RestOfHead { RestOfHead(words: words.filter { !isGone($0.word) }) }

    /// The rest without words before a criterion that do not change its meaning: "điểm các …".
    var withoutLeadingWords: RestOfHead {
        RestOfHead(
            words: words.filter { part in
                part.label?.terms.isDisjoint(with: [.beforeCriterion, .criterion, .several]) != false
                    || part.label?.terms.contains(.besidePoints) == true
            })
    }
}
