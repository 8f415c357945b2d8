import Rulebook

/// A heading of marks or decisions. What it is about is read from as many of its lowest levels as name it, unless a
/// word in between may change the meaning.
struct FieldSubject {
    let reading: HeadReading?

    /// - Parameters:
    ///   - subjects: the terms that the column can be about, such as registration.
    ///   - column: tells which column it is, by the terms of its subject and whether it says "số" or "ngày".
    init(_ path: HeadPath, _ context: MeaningContext, subjects: Terms, column: (Terms, Terms) -> Column?) {
        let areDecisions = subjects.contains(.decision)
        let levels = path.levels
        for start in levels.indices.reversed() {
            let words = levels[start...].flatMap { level in
                Self.withoutQuestion(
                    level.text.words.indices.filter { !level.time.contains($0) }.map {
                        (level.text.words[$0], level.text.label(at: $0))
                    })
            }
            guard let found = Self.subject(words, subjects, areDecisions: areDecisions),
                !levels[start...].contains(where: \.isOfOtherTime), let column = column(found.subject, found.facets)
            else { continue }
            guard levels[..<start].allSatisfy({ Self.isNeutral($0, areDecisions: areDecisions, column) }) else { break }
            reading = HeadReading(meaning: .field(.column(column)))
            return
        }
        reading = nil
    }

    private static func subject(
        _ words: [(word: Word, label: Label?)], _ subjects: Terms, areDecisions: Bool
    ) -> (subject: Terms, facets: Terms)? {
        let allowed: Terms = subjects.union([
            .besideField, .unit, .numberFacet, .dateFacet, .points, .recognition, .decision,
        ])
        .union(areDecisions ? .verifiedAgent : [])
        let marks: Terms = [.registered, .planned, .committed]
        var subject: Terms = []
        var facets: Terms = []
        for (word, label) in words {
            guard word.kind == .letters, let label, label.criteria.isEmpty, !label.terms.isDisjoint(with: allowed)
            else {
                return nil
            }
            if label.terms.contains(.points), label.terms.isDisjoint(with: allowed.subtracting(.points)) { return nil }
            let own = label.terms.intersection(marks.union([.decision, .recognition]))
            subject.formUnion(own)
            facets.formUnion(label.terms.intersection([.numberFacet, .dateFacet]))
        }
        guard !subject.isDisjoint(with: subjects) else { return nil }
        let ofMarks = subject.intersection(marks)
        if areDecisions { return ofMarks.isEmpty ? (subject, facets) : nil }
        let isOne = ofMarks == .registered || ofMarks == .planned || ofMarks == .committed
        return isOne && subject.isDisjoint(with: [.decision, .recognition]) ? (ofMarks, facets) : nil
    }

    /// "Xã có đăng ký không?" asks the same as "Đăng ký".
    private static func withoutQuestion(_ words: [(word: Word, label: Label?)]) -> ArraySlice<
        (word: Word, label: Label?)
    > {
        let isQuestion =
            words.last.map { ["khong", "chua"].contains($0.word.folded) } == true
            && words.dropLast().contains { ["co", "da"].contains($0.word.folded) }
        return isQuestion ? words.dropLast() : words[...]
    }

    /// Whether a heading over several columns does not change the meaning of the mark or decision below it.
    private static func isNeutral(_ level: HeadLevelReading, areDecisions: Bool, _ column: Column) -> Bool {
        let own: Terms =
            areDecisions
            ? [.decision, .recognition, .verifiedAct, .verifiedAgent, .act, .numberFacet, .dateFacet]
            : [.registered, .planned, .committed, .ownAgent]
        let allowed = own.union([.over, .unit, .year, .thisTime, .timeWord, .document, .besideField])
        guard !level.isOfOtherTime, !level.text.hasPercent else { return false }
        return level.text.words.indices.allSatisfy { index in
            let word = level.text.words[index]
            guard let label = level.text.label(at: index) else { return word.number != nil }
            return !label.terms.isDisjoint(with: allowed) && label.terms.isDisjoint(with: [.negation])
                || word.number != nil
        }
    }
}
