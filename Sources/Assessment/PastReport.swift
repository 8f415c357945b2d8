import Civil
import Foundation
import Numbers
import Rulebook

/// The results of an earlier period's report, as far as a later one is compared with it. Kept with a run.
public struct PastReport: Sendable, Equatable, Codable {
    /// Year and month as one number that sorts by time: 202211.
    public let month: Int
    /// Id of the rulebook that the report was made by.
    public let rulebook: String
    /// Communes that met the standard.
    public let meets: Int
    /// Communes with a row in an accepted return.
    public let reported: Int
    /// Communes in the register of that period.
    public let communes: Int
    /// It had every commune of the later period, and no other.
    public let hasSameUnits: Bool
    /// By the commune's code in the later period, only for communes that did not change in between; `nil` where only
    /// the counts are needed.
    public let outcomes: [String: CommuneOutcome]?
    /// Set where its units are not those of the later period; `nil` also in runs that were kept before the program knew
    /// this.
    public let territory: PastTerritory?
    /// What was reported then, by `PlanMeasure.id`, then by `MeasureFigure.Reporter.key` of those who still report
    /// under it. `nil` where nothing was, where only the counts are needed, and in runs that were kept before the
    /// program knew this.
    public let measures: [String: [String: Millionths]]?

    public init(
        period: Period, rulebook: String, meets: Int, reported: Int, communes: Int, hasSameUnits: Bool,
        outcomes: [String: CommuneOutcome]?, territory: PastTerritory? = nil,
        measures: [String: [String: Millionths]]? = nil
    ) {
        self.measures = measures
        month = period.year * 100 + period.month
        self.rulebook = rulebook
        self.meets = meets
        self.reported = reported
        self.communes = communes
        self.hasSameUnits = hasSameUnits
        self.outcomes = outcomes
        self.territory = territory
    }

    public var period: Period? { Period(year: month / 100, month: month % 100) }
}
