import Assessment
import Findings
import Registry
import Returns
import Rulebook

/// The report of a period as plain values (mô hình báo cáo): rounded, ordered and worded. Templates and data files only
/// lay it out; nothing is calculated or worded after this.
///
/// Its initialiser is in `ReportModel+Assessment.swift`.
public struct ReportModel: Sendable, Equatable {
    /// `2022-11`.
    public let period: String
    public let asOf: WrittenDate
    /// The short name of the rulebook.
    public let rulebook: String
    public let isFinal: Bool
    /// Which issue of the report this is, and what it changes.
    public let issue: IssueRow
    /// Whether this is the version for the public, which leaves out some figures, the findings and the annex of
    /// sources.
    public let isPublic: Bool
    /// What is left out and why; empty in the department's own version.
    public let disclosureNote: String

    public let head: OfficialHead
    /// What the report is about (trích yếu).
    public let subject: String
    /// The sentence that opens the report and names the legal texts behind it.
    public let opening: String
    public let closing: String
    /// What the analyst wrote, by part of the report.
    public let narrative: Narrative

    // A. The plan's measures
    /// One per part of the plan; empty if nothing was reported.
    public let parts: [PlanPartRow]
    /// Who reported anything about the measures; empty if nobody did.
    public let measuresReported: String
    /// What nobody reported anything about; empty if there is nothing to say.
    public let measuresMissing: String
    /// Whether the report begins with the plan's measures, because something was reported about them or the analyst
    /// wrote about them.
    public var hasMeasures: Bool { !parts.isEmpty || !narrative[.measures].isEmpty }

    // I. General figures
    public let summary: [String]
    public let targets: [TargetRow]
    public let trend: Trend
    /// Comparisons with the month before, the round before and the same month last year; empty if there is no earlier
    /// report.
    public let comparisons: [ComparisonWithPast]

    /// The types of communes, as sentences name them: `xã, phường, thị trấn`.
    public let communeTypes: String
    /// The same at the start of a line: `Xã, phường, thị trấn`.
    public var communeHead: String { communeTypes.capitalizedFirst }

    // II. By division
    public let divisionsSummary: [String]
    /// What the report is divided into: `huyện, thành phố`.
    public let breakdownTypes: String
    /// The rows of the tables: districts, groups of communes or, if communes report themselves, types of communes.
    public let divisions: [DistrictRow]
    /// The types of the reporting units, from the register: `huyện, thành phố`.
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
    /// The communes that fail, district by district.
    public let failing: [CommuneGroup]
    /// Which distance from the threshold counts as near.
    public let nearSummary: String
    public let near: [NearThresholdRow]
    /// The communes that lack data, district by district.
    public let incomplete: [CommuneGroup]
    /// The communes that are not reported, district by district.
    public let notReported: [NotReportedRow]
    /// A sentence on each commune that is recognised although its points do not justify that.
    public let recognisedUnmet: [String]
    /// Which communes meet the standard although no recognition is reported; empty if there are none.
    public let metUnrecognised: String

    // V. Reporting
    public let disciplineSummary: String
    /// The reporting units by whether they reported on time. If communes report themselves, only those that did not.
    public let reporting: [DistrictRow]
    public let reportingTitle: String
    /// Each deadline with the text that sets it.
    public let deadlines: [String]
    public let files: [FileRow]
    public let filesSummary: String
    /// Returns that replaced others, and what they changed.
    public let resubmissions: [ResubmissionRow]
    /// Every finding, in the order of the run.
    public let findings: [FindingRow]
    public let findingsSummary: String

    /// One per division, in order of code.
    public let annexes: [AnnexModel]
    /// One per reporting unit that has something to answer, in order of code; none in a version for the public.
    public let replies: [ReplyModel]
    /// One per body that leads a criterion or reported something, in the rulebook's order. Empty unless the settings
    /// ask for extracts, and in a version for the public.
    public let extracts: [BodyExtract]
    /// `nil` in a version for the public.
    public let sources: SourcesAnnex?
}

/// The communes of one district that have no row in any accepted return.
public struct NotReportedRow: Sendable, Equatable {
    public let division: String
    public let count: Quantity
    /// Their names with their types, joined.
    public let communes: String
}
