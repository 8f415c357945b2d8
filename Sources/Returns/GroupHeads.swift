import Rulebook

/// The heads over several columns of marks and decisions: what they may say without making something else of them.
struct GroupHeads: Sendable {
    /// The words that may stand over each column, longest first.
    private let neutral: [Column: [HeadKey]]

    init(_ rulebook: Rulebook) {
        var neutral: [Column: [HeadKey]] = [:]
        // The communes plan and commit themselves, the district recognises.
        for (columns, figures) in [
            (Column.marks, rulebook.marks.ownFigure), (Column.decisions, rulebook.marks.verifiedFigure),
        ] {
            let names = rulebook.columns.filter { columns.contains($0.column) }.flatMap(\.aliases)
            let keys = (names + figures + rulebook.heads.groups).map(HeadKey.init)
            for column in columns { neutral[column] = keys.sorted { $0.words.count > $1.words.count } }
        }
        self.neutral = neutral
    }

    /// This head over the column makes, or may make, something else of it: "Kinh phí" over "Kế hoạch".
    func change(_ column: Column, under head: Head, _ words: CriterionWords) -> Bool {
        guard let neutral = neutral[column] else { return false }
        var rest = head.key
        for phrase in neutral {
            while let shorter = rest.removing(phrase) { rest = shorter }
        }
        return head.isRate || !words.addNothing(rest.words.filter { HeadVocabulary.roman[$0] == nil })
    }
}
