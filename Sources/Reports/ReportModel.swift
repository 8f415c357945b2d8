import Assessment
import Findings
import Registry
import Returns
import Rulebook

/// The report of a period as plain values (mô hình báo cáo): rounded, ordered, worded. Templates and data
/// files only lay it out; nothing is calculated or phrased after this.
///
/// `ReportModel(_:settings:)` in `ReportModel+Assessment.swift` makes it.
public struct ReportModel: Sendable, Equatable {
    /// `2022-11`.
    public let period: String
    public let asOf: WrittenDate
    /// The rulebook's short name.
    public let rulebook: String
    public let isFinal: Bool

    public let head: OfficialHead
    /// What the report is about (trích yếu).
    public let subject: String
    /// The sentence that opens the report, with the texts that it is made under.
    public let opening: String
    public let closing: String

    // I. General figures
    public let summary: [String]
    public let targets: [TargetRow]
    public let trend: Trend

    // II. By district
    /// What stands between province and commune, from the register: `huyện, thành phố`.
    public let groupTypes: String
    public let districts: [DistrictRow]
    public let province: DistrictRow
    public let shareChart: ShareChart

    // III. By criterion
    public let criteriaSummary: String
    public let criteria: [CriterionRow]
    public let criterionGroups: [CriterionGroup]
    public let criterionMatrix: CriterionMatrix

    // IV. Communes
    /// Every commune of the register, in order of district and code.
    public let communes: [CommuneRow]
    public let totalsDistribution: TotalsDistribution
    public let failing: [CommuneRow]
    public let incomplete: [CommuneRow]
    /// Those not reported, district by district.
    public let notReported: [NotReportedRow]
    /// Recognised although the points do not say so.
    public let recognisedUnmet: [CommuneRow]
    /// They meet the standard, and no recognition is reported.
    public let metUnrecognised: [CommuneRow]

    // V. Reporting
    public let disciplineSummary: String
    public let deadlines: [DeadlineRow]
    public let files: [FileRow]
    public let filesSummary: String
    /// Every finding, in the run's order.
    public let findings: [FindingRow]
    /// Errors first, then warnings, then those that have been waived.
    public let findingsToSettle: [FindingRow]
    public let findingsSummary: String

    /// One per district, in order of code.
    public let annexes: [AnnexModel]
}

/// The communes of one district that no accepted return has a row for.
public struct NotReportedRow: Sendable, Equatable {
    public let district: String
    public let count: Quantity
    /// Their names with types, joined.
    public let communes: String
}
