import Registry
import Rulebook

extension Vocabulary {
    /// The words that a rulebook of a workspace brings along.
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

    /// What messages call a column.
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

    /// What messages call an area.
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

    /// The words in a column of marks that say yes, or no.
    public func markWords(_ says: Bool) -> [String] { says ? marks.yes : marks.no }

    /// The phrases that heads of columns are made of.
    var headPhrases: [String] { Column.allCases.flatMap(phrases) }
}
