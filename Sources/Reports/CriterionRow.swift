import Assessment
import Rulebook

/// One criterion as a row of a table.
public struct CriterionRow: Sendable, Equatable {
    public let number: Int
    public let name: String
    /// The body that leads it.
    public let leadBody: String
    /// The bodies that work with it, joined; empty if there are none.
    public let coordinators: String
    public let maximum: Quantity
    public let average: Quantity
    /// How many communes have points for it.
    public let given: Quantity
    /// How many communes have 0 points.
    public let zeros: Quantity
    /// How many communes reported without usable points.
    public let blanks: Quantity

    /// - Parameter candidates: how many communes have points for it and do not meet the standard (`Disclosure`).
    init(_ figures: CriterionFigures, of assessment: ProvinceAssessment, among candidates: Int, disclosing: Disclosure)
    {
        let criterion = figures.criterion
        func body(_ id: String) -> String { assessment.rulebook.name(ofBody: id, on: assessment.period.lastDay) }
        let lead = body(criterion.leadBody)
        number = criterion.number
        name = criterion.name
        leadBody = lead
        // After a merger one body may be named twice: as the leading body and as a cooperating one, or twice among
        // these.
        var seen: Set = [lead]
        coordinators = criterion.coordinators.map(body).filter { seen.insert($0).inserted }.joined(separator: ", ")
        maximum = .points(figures.maximum)
        average = disclosing.withholdsTotals ? .withheld() : .mean(figures.average)
        given = .count(figures.given)
        zeros = disclosing.zeros(figures.zeros, among: candidates, for: criterion)
        blanks = .count(figures.blanks)
    }
}

/// The criteria that one body leads, so that each body finds its own.
public struct CriterionGroup: Sendable, Equatable {
    public let leadBody: String
    public let criteria: [CriterionRow]
}

extension Rulebook {
    /// `mục IV.2.2 Quyết định số 352/QĐ-UBND ngày 08/03/2019`.
    public func text(of citation: Citation) -> String {
        [citation.article, source(citation.source)?.citation ?? citation.source].compactMap { $0 }
            .joined(separator: " ")
    }
}
