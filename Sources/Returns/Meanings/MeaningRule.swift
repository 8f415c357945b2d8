/// One way to understand the headings above a column: a name, a description, headings that it understands, headings
/// that it must not touch, and the function that decides. Rules look at labelled words, never at cells and never at
/// each other.
struct MeaningRule: Sendable {
    /// Never changes: `check --explain-table` and the page of the rules show it.
    let name: String
    /// The description, one sentence in each language.
    let vietnamese, english: String
    let examples: [Example]
    /// Headings, level by level, that this rule must leave to others.
    let counterExamples: [[String]]
    /// `nil` if the rule does not apply.
    let decide: @Sendable (HeadPath, MeaningContext) -> HeadReading?

    /// Headings from the top level down, and what they mean.
    struct Example: Sendable {
        let path: [String]
        let meaning: Meaning
        let assessor: Assessor

        init(_ path: String..., means meaning: Meaning, of assessor: Assessor = .unstated) {
            self.path = path
            self.meaning = meaning
            self.assessor = assessor
        }
    }
}

/// The rules in the order in which they are asked. The first with an answer decides.
struct MeaningRules: Sendable {
    static let all: [MeaningRule] = [
        .criterionBeyondStandard, .severalCriteria, .numberAgainstName, .partOfCriterion, .figureOfCriterion,
        .totalOfAll,
        .verdictOfReturn, .identity, .markOfCommune, .decisionOfDistrict, .dayOfNeighbour, .bareFigure,
    ]

    let context: MeaningContext

    func reading(of texts: [LabelledText]) -> HeadReading {
        let path = HeadPath(texts, context)
        for rule in Self.all {
            guard var reading = rule.decide(path, context) else { continue }
            reading.rule = rule.name
            if reading.because.isEmpty { reading.because = Self.words(of: texts) }
            reading.speaksOfResults = Self.speaksOfResults(texts)
            return reading
        }
        return HeadReading(
            meaning: .nothing, unexplained: Self.unexplained(texts), speaksOfResults: Self.speaksOfResults(texts))
    }

    private static func unexplained(_ texts: [LabelledText]) -> [String] {
        texts.flatMap { text in text.unexplained.map { text.words[$0].exact } }
    }

    private static func words(of texts: [LabelledText]) -> [String] {
        texts.flatMap { text in text.labels.map { label in text.words[label.words].map(\.exact).joined(separator: " ") }
        }
    }

    private static func isTotalOfPoints(_ label: Label, in text: LabelledText) -> Bool {
        label.terms.contains(.total) && text.words[label.words].contains { $0.folded == "diem" }
    }

    private static func speaksOfResults(_ texts: [LabelledText]) -> Bool {
        let subjects: Terms = [.registered, .planned, .committed, .decision, .recognition, .criterion, .points]
        return texts.contains { text in
            text.labels.contains { label in
                (!label.terms.isDisjoint(with: subjects) || isTotalOfPoints(label, in: text))
                    && label.terms.isDisjoint(with: [.otherFigure, .actual, .document])
                    && !(label.terms.contains(.over) && label.terms.isDisjoint(with: .marksAndDecisions))
            }
        }
    }
}
