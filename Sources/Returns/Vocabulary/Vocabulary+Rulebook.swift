import Registry
import Rulebook

extension Vocabulary {
    /// The words that a workspace's rulebook adds.
    init(of rulebook: Rulebook) {
        let terms: [Column: Terms] = [
            .ordinal: .ordinal, .communeCode: .code, .communeName: .unit, .unitType: .unitType, .area: .area,
            .registered: .registered, .planned: .planned, .committed: .committed, .total: .total, .verdict: .verdict,
            .recognised: .recognition, .decisionNumber: [.decision, .numberFacet],
            .decisionDate: [.decision, .dateFacet], .note: .note,
        ]
        var phrases = rulebook.columns.compactMap { aliases in
            terms[aliases.column].flatMap { $0.isEmpty ? nil : (term: $0, phrases: aliases.aliases) }
        }
        phrases += [
            (.subtotal, rulebook.marks.subtotal), (.rowMaximum, rulebook.marks.maximum),
            (.footer, rulebook.marks.footer), (.otherFigure, rulebook.marks.notPoints),
        ]
        self = Vocabulary(
            phrases: phrases.filter { !$0.phrases.isEmpty }, marks: MarkVocabulary(of: rulebook.marks),
            areas: rulebook.marks.areas)
    }

    /// The name of a column in messages.
    public func title(of column: Column) -> String {
        let phrase = phrases(of: column).first ?? column.rawValue
        let title =
            switch column {
            case .decisionDate: "ngày \(phrase)"
            case .decisionNumber: "số \(phrase)"
            default: phrase
            }
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    /// The name of an area in messages.
    public func title(of area: Area) -> String { areas[area]?.first ?? area.rawValue }

    /// The phrases that name a column, the usual one first.
    public func phrases(of column: Column) -> [String] {
        let term: Terms? =
            switch column {
            case .communeCode: .code
            case .communeName: .unit
            case .recognised: .recognition
            case .decisionNumber, .decisionDate: .decision
            default: Terms.named(column.rawValue)
            }
        return phrases.filter { $0.term == term }.flatMap(\.phrases)
    }

    /// The words that mean yes, or no, in a column of marks.
    public func markWords(_ says: Bool) -> [String] { says ? marks.yes : marks.no }

    /// The phrases in the headings of columns.
    var headPhrases: [String] { Column.allCases.flatMap(phrases) }
}
