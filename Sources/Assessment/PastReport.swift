import Civil
import Foundation
import Numbers
import Rulebook

/// What the report of an earlier period came to, as far as a later one is compared with it. Kept with a run.
public struct PastReport: Sendable, Equatable, Codable {
    /// Year and month, in order of time as a number: 202211.
    public let month: Int
    /// Id of the rulebook that it was made by.
    public let rulebook: String
    /// Communes that met the standard.
    public let meets: Int
    /// Communes with a row in an accepted return.
    public let reported: Int
    /// Communes in the register of that period.
    public let communes: Int
    /// Every commune of the later period was there, and no other.
    public let hasSameUnits: Bool
    /// By the later period's code, only for communes that did not change in between; `nil` where only the counts are
    /// needed.
    public let outcomes: [String: CommuneOutcome]?
    /// Where the units are others than the later period's; `nil` also in what was kept before this was known.
    public let territory: PastTerritory?
    /// By `PlanMeasure.id`, then by `MeasureFigure.Reporter.key` of those who still report under it: what was reported then;
    /// `nil` where nothing was, and in what was kept before this was known.
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
