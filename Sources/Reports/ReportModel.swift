import Assessment
import Findings
import Registry
import Returns
import Rulebook

/// The report of a period as plain values (mô hình báo cáo): rounded, ordered, worded. Templates and data
/// files only lay it out; nothing is calculated or phrased after this.
///
/// `ReportModel(_:settings:narrative:sums:history:disclosing:)` in `ReportModel+Assessment.swift` makes it.
public struct ReportModel: Sendable, Equatable {
    /// `2022-11`.
    public let period: String
    public let asOf: WrittenDate
    /// The rulebook's short name.
    public let rulebook: String
    public let isFinal: Bool
    /// Which issue this is, and what it changes.
    public let issue: IssueRow
    /// A version for the public: some figures, the findings and the annex of sources are not in it.
    public let isPublic: Bool
    /// What is not in it, and why; empty in the department's own version.
    public let disclosureNote: String

    public let head: OfficialHead
    /// What the report is about (trích yếu).
    public let subject: String
    /// The sentence that opens the report, with the texts that it is made under.
    public let opening: String
    public let closing: String
    /// What the analyst wrote, by part.
    public let narrative: Narrative

    // A. The plan's measures
    /// By part of the plan; empty where nothing was reported.
    public let parts: [PlanPartRow]
    /// Who reported anything of them; empty where nothing was.
    public let measuresReported: String
    /// What nobody reported anything about; empty if there is nothing to say.
    public let measuresMissing: String
    /// The report begins with the plan's measures: something was reported of them, or the analyst wrote of them.
    public var hasMeasures: Bool { !parts.isEmpty || !narrative[.measures].isEmpty }

    // I. General figures
    public let summary: [String]
    public let targets: [TargetRow]
    public let trend: Trend
    /// Against the month before, the round before, the same month last year; empty where no report is known.
    public let comparisons: [ComparisonWithPast]

    /// The types of the communes, as sentences count them: `xã, phường, thị trấn`.
    public let communeTypes: String
    /// The same at the start of a line: `Xã, phường, thị trấn`.
    public var communeHead: String { communeTypes.capitalizedFirst }

    // II. By division
    public let divisionsSummary: [String]
    /// What the report is laid out by: `huyện, thành phố`.
    public let breakdownTypes: String
    /// What the tables have a row for: districts, groups of communes, or the types of communes that report themselves.
    public let divisions: [DistrictRow]
    /// The types of those that report, from the register: `huyện, thành phố`.
    public let unitTypes: String
    /// Every reporting unit, in order of code.
    public let units: [DistrictRow]
    public let province: DistrictRow
    public let shareChart: ShareChart

    // III. By criterion
    public let criteriaSummary: String
    public let criteria: [CriterionRow]
    public let criterionGroups: [CriterionGroup]
    public let criterionMatrix: CriterionMatrix

    // IV. Communes
    /// Every commune of the register, in order of division, reporting unit and code.
    public let communes: [CommuneRow]
    public let totalsDistribution: TotalsDistribution
    public let failingSummary: String
    /// Those that fail, district by district.
    public let failing: [CommuneGroup]
    /// Which distance from the threshold counts as near.
    public let nearSummary: String
    public let near: [NearThresholdRow]
    /// Those that lack data, district by district.
    public let incomplete: [CommuneGroup]
    /// Those not reported, district by district.
    public let notReported: [NotReportedRow]
    /// A sentence on each that is recognised although the points do not say so.
    public let recognisedUnmet: [String]
    /// Which meet the standard without a recognition that is reported; empty where all that do are recognised.
    public let metUnrecognised: String

    // V. Reporting
    public let disciplineSummary: String
    /// The reporting units by how they kept to the deadline; of communes that report themselves those that did not.
    public let reporting: [DistrictRow]
    public let reportingTitle: String
    /// Each deadline with the text that sets it.
    public let deadlines: [String]
    public let files: [FileRow]
    public let filesSummary: String
    /// Returns that took the place of others, with what they changed.
    public let resubmissions: [ResubmissionRow]
    /// Every finding, in the run's order.
    public let findings: [FindingRow]
    public let findingsSummary: String

    /// One per division, in order of code.
    public let annexes: [AnnexModel]
    /// One per reporting unit that has something to answer, in order of code; none in a version for the public.
    public let replies: [ReplyModel]
    /// One per body that leads a criterion or reported something, in the rulebook's order; none where the settings do not ask
    /// for them, and in a version for the public.
    public let extracts: [BodyExtract]
    /// `nil` in a version for the public.
    public let sources: SourcesAnnex?
}

/// The communes of one district that no accepted return has a row for.
public struct NotReportedRow: Sendable, Equatable {
    public let division: String
    public let count: Quantity
    /// Their names with types, joined.
    public let communes: String
}
