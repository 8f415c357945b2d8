/// The criterion that a heading speaks of: by its number ("Tiêu chí số 3", "TC III"), by its name, or by both.
struct CriterionClaim: Sendable {
    enum Kind: Hashable, Sendable {
        case criterion(Int)
        /// "TC1a", "1.1": a part of a criterion.
        case part(Int)
        /// "TC 1 - 7": several criteria.
        case several
        case disagreement(number: Int, name: Int)
        case beyond(Int)
    }

    let kind: Kind
    /// Indices of the words that name it.
    let words: Set<Int>
    /// Whether the heading has the criterion's name, so that further words of the name may follow.
    let isNamed: Bool

    /// - Parameters:
    ///   - upper: the heading above. If it ends in "Tiêu chí", a bare number completes it.
    ///   - whose: the words that say whose figure it is.
    init?(_ text: LabelledText, below upper: LabelledText?, leaving whose: Set<Int>, _ context: MeaningContext) {
        let reader = Reader(text: text, upper: upper, whose: whose, context: context)
        guard let claim = reader.claim() else { return nil }
        self = claim
    }

    init(_ kind: Kind, words: Set<Int>, isNamed: Bool) {
        self.kind = kind
        self.words = words
        self.isNamed = isNamed
    }
}

private struct Reader {
    let text: LabelledText
    let upper: LabelledText?
    let whose: Set<Int>
    let context: MeaningContext

    private var words: [Word] { text.words }

    func claim() -> CriterionClaim? {
        let named = Set(text.labels.filter { $0.criteria.count == 1 }.flatMap(\.criteria))
        let nameWords = Set(text.labels.filter { !$0.criteria.isEmpty }.flatMap(\.words))
        guard let start = startOfNumber() else {
            guard named.count == 1, let name = named.first, isName(nameWords) else {
                return named.count > 1 ? CriterionClaim(.several, words: nameWords, isNamed: true) : nil
            }
            return CriterionClaim(.criterion(name), words: nameWords, isNamed: true)
        }
        let numbered = numbered(from: start)
        switch numbered?.kind {
        case .criterion(let number):
            let claimed = numbered?.words ?? []
            if let name = named.first, named.count == 1, name != number {
                return CriterionClaim(.disagreement(number: number, name: name), words: claimed, isNamed: true)
            }
            return CriterionClaim(
                .criterion(number), words: claimed.union(named.isEmpty ? [] : nameWords), isNamed: !named.isEmpty)
        case .some: return numbered
        case nil:
            return named.count == 1
                ? CriterionClaim(.criterion(named.first ?? 0), words: nameWords, isNamed: true) : nil
        }
    }

    /// Whether these words are the criterion's name. If a short name is followed by more words, it may be part of
    /// something else; text in brackets does not matter.
    private func isName(_ name: Set<Int>) -> Bool {
        name.count >= 3
            || words.indices.allSatisfy { index in
                name.contains(index) || whose.contains(index) || words[index].isBracketed
                    || text.label(at: index).map {
                        !$0.terms.isDisjoint(with: [
                            .points, .besidePoints, .inPlaceOfPoints, .maximum, .sum, .beforeCriterion,
                        ])
                    } ?? (words[index].number != nil)
            }
    }

    /// Where the number of a criterion can stand: after "Tiêu chí số", at the beginning before the criterion's name, or
    /// alone below a heading that ends in "Tiêu chí".
    private func startOfNumber() -> (place: Int, isCalledCriterion: Bool, words: Set<Int>)? {
        if let called = text.labels.first(where: { label in
            label.terms.contains(.criterion) && words.indices.contains(label.words.upperBound)
                && !whose.contains(label.words.lowerBound) && numberFollows(label.words.upperBound)
        }) {
            var place = called.words.upperBound
            var claimed = Set(called.words)
            if text.label(at: place)?.terms.contains(.numbering) == true, words[place].number == nil {
                claimed.insert(place)
                place += 1
            }
            return (place, true, claimed)
        }
        guard let first = words.indices.first(where: { !whose.contains($0) && !stands(.beforeCriterion, at: $0) })
        else { return nil }
        guard words[first].number != nil || isDecimal(first) else { return nil }
        // "Vi phạm pháp luật" does not begin with the Roman number VI.
        let isRoman = words[first].kind == .letters && words.count > 1
        if endsWithCriterion(upper), !isRoman || first + 1 < words.count && words[first + 1].sign != nil {
            return (first, true, [])
        }
        guard !isRoman || first + 1 < words.count && words[first + 1].sign != nil else { return nil }
        return text.labels.contains { !$0.criteria.isEmpty } || isDecimal(first) ? (first, false, []) : nil
    }

    private func numberFollows(_ place: Int) -> Bool {
        var place = place
        if words[place].number == nil, text.label(at: place)?.terms.contains(.numbering) == true { place += 1 }
        return words.indices.contains(place) && (words[place].number != nil || isDecimal(place))
    }

    private func isDecimal(_ place: Int) -> Bool {
        if case .decimal = words[place].kind { true } else { false }
    }

    private func stands(_ terms: Terms, at place: Int) -> Bool {
        text.label(at: place).map { !$0.terms.isDisjoint(with: terms) && $0.criteria.isEmpty } ?? false
    }

    /// Whether the heading is "Tiêu chí" or "Điểm các tiêu chí", above a bare number, and has no number itself.
    private func endsWithCriterion(_ upper: LabelledText?) -> Bool {
        guard let upper, let last = upper.labels.last, last.words.upperBound == upper.words.count else { return false }
        return last.terms.contains(.criterion) || last.terms.contains(.criterionHeading)
    }

    private func numbered(from start: (place: Int, isCalledCriterion: Bool, words: Set<Int>)) -> CriterionClaim? {
        let place = start.place
        var claimed = start.words
        if case .decimal(let first) = words[place].kind {
            claimed.insert(place)
            guard (1...context.criterionCount).contains(first) else { return nil }
            return CriterionClaim(.part(first), words: claimed, isNamed: false)
        }
        guard let number = words[place].number else { return nil }
        claimed.insert(place)
        let next = place + 1
        if let last = severalUp(to: number, from: next) {
            return CriterionClaim(.several, words: claimed.union(place...last), isNamed: false)
        }
        guard (1...context.criterionCount).contains(number) else {
            guard start.isCalledCriterion, number > context.criterionCount, number < 100 || next == words.count else {
                return nil
            }
            let isUnit =
                next < words.count && words[next...].indices.allSatisfy { stands([.points, .maximum], at: $0) }
            return isUnit ? nil : CriterionClaim(.beyond(number), words: claimed, isNamed: false)
        }
        if next < words.count, words[next].isJoined, words[next].kind == .letters,
            words[next].exact.unicodeScalars.count == 1,
            !stands(.points, at: next)
        {
            return CriterionClaim(.part(number), words: claimed.union([next]), isNamed: false)
        }
        // The number is repeated: "Trẻ em bị xâm hại (TC3)", "TC1: Tiêu chí 1".
        let repeated = text.labels.filter { label in
            label.terms.contains(.criterion) && label.words.upperBound < words.count
                && words[label.words.upperBound].number == number
        }
        for label in repeated { claimed.formUnion(label.words.lowerBound...label.words.upperBound) }
        return CriterionClaim(.criterion(number), words: claimed, isNamed: false)
    }

    /// For "TC 1 - 7", "tiêu chí 1 đến 7" or "TC1, TC2" the index of the last word; but `nil` for "TC 2 - 75 điểm".
    private func severalUp(to first: Int, from place: Int) -> Int? {
        guard place < words.count else { return nil }
        var next = place
        let isRange = stands(.range, at: next)
        if isRange { next += 1 }
        guard next < words.count, isRange || words[next].sign.map({ "-–—,;+&".contains($0) }) == true else {
            return nil
        }
        while next < words.count, stands([.criterion, .numbering], at: next), words[next].number == nil { next += 1 }
        guard next < words.count, case .number(let second) = words[next].kind, second > first, second < 100 else {
            return nil
        }
        return next + 1 < words.count && stands(.points, at: next + 1) ? nil : next
    }
}
