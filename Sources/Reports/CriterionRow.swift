import Assessment
import Rulebook

/// One criterion as a row of a table.
public struct CriterionRow: Sendable, Equatable {
    public let number: Int
    public let name: String
    /// The body that leads it.
    public let leadBody: String
    /// Those that work with it, joined; empty without any.
    public let coordinators: String
    public let maximum: Quantity
    public let average: Quantity
    /// Communes with points for it.
    public let given: Quantity
    /// Communes with 0 points.
    public let zeros: Quantity
    /// Communes that reported without usable points.
    public let blanks: Quantity

    /// - Parameter candidates: communes that reported and do not meet the standard.
    init(_ figures: CriterionFigures, rulebook: Rulebook, among candidates: Int, disclosing: Disclosure) {
        let criterion = figures.criterion
        number = criterion.number
        name = criterion.name
        leadBody = rulebook.name(ofBody: criterion.leadBody)
        coordinators = criterion.coordinators.map(rulebook.name(ofBody:)).joined(separator: ", ")
        maximum = .points(figures.maximum)
        average = disclosing.withholdsTotals ? .withheld() : .mean(figures.average)
        given = .count(figures.given)
        zeros = disclosing.zeros(figures.zeros, among: candidates, for: criterion)
        blanks = .count(figures.blanks)
    }
}

/// The criteria that one body leads: each body finds its own.
public struct CriterionGroup: Sendable, Equatable {
    public let leadBody: String
    public let criteria: [CriterionRow]
}

extension Rulebook {
    /// The name of a body; its short name in the data where the rulebook does not list it.
    func name(ofBody id: String) -> String { body(id)?.name ?? id }

    /// `mục IV.2.2 Quyết định số 352/QĐ-UBND ngày 08/03/2019`.
    public func text(of citation: Citation) -> String {
        [citation.article, source(citation.source)?.citation ?? citation.source].compactMap { $0 }
            .joined(separator: " ")
    }
}
