import Assessment
import Findings

/// The annex of sources (phụ lục nguồn số liệu): every file with its hash and what became of it, the sums counted in
/// two ways, what is to be settled. It keeps the signed text short and every figure traceable.
public struct SourcesAnnex: Sendable, Equatable {
    public let head: OfficialHead
    /// `Phụ lục IX`, after those of the divisions.
    public let number: String
    /// Capitals.
    public let title: String
    /// `(Kèm theo Báo cáo số …/BC-… ngày … của …)`.
    public let attachedTo: String
    public let filesSummary: String
    public let files: [FileRow]
    /// What was sent again, and what changed by it.
    public let resubmissions: [ResubmissionRow]
    public let reconciliation: [ReconciliationGroup]
    public let findingsSummary: String
    /// Errors first, then warnings, then those that have been waived, then those that a later file settled.
    public let findings: [FindingRow]

    /// Where it is published, without its extension, relative to the folder of the period.
    public let path = "phu-luc/nguon-so-lieu"

    init(
        _ assessment: ProvinceAssessment, head: OfficialHead, settings: ReportSettings, findings: [FindingRow],
        sums: [Reconciliation.Sum]
    ) {
        self.head = head
        number = "Phụ lục " + ReportWords.roman(assessment.divisions.count + 1)
        title = "Nguồn số liệu và kết quả đối chiếu".uppercased()
        attachedTo = ReportModel.attachedTo(assessment, settings: settings)
        filesSummary = ReportModel.filesSummary(of: assessment)
        files = FileRow.rows(of: assessment.submissions, in: assessment, disclosing: .everything)
        resubmissions = assessment.resubmissions.map { ResubmissionRow($0, register: assessment.register) }
        reconciliation = ReconciliationGroup.groups(of: sums)
        findingsSummary = ReportModel.findingsSummary(of: assessment)
        self.findings = FindingRow.bounded(Self.toSettle(findings))
    }

    /// Errors first, then warnings, then what has been waived, then what a later file settled.
    private static func toSettle(_ findings: [FindingRow]) -> [FindingRow] {
        let parts: [(FindingRow) -> Bool] = [\.isOpen, { $0.waiver != nil }, { $0.replacedBy != nil }]
        return parts.flatMap { isPart in
            [Finding.Severity.error, .warning].flatMap { severity in
                findings.filter { $0.severityCode == severity.rawValue && isPart($0) }
            }
        }
    }
}
