import Assessment
import Findings

/// The annex of sources (phụ lục nguồn số liệu): every file with its hash and what became of it, the sums that were
/// counted in two ways, and what is to be settled. It keeps the signed text short and makes every figure traceable.
public struct SourcesAnnex: Sendable, Equatable {
    public let head: OfficialHead
    /// `Phụ lục IX`, the number after those of the divisions.
    public let number: String
    /// In capitals.
    public let title: String
    /// `(Kèm theo Báo cáo số …/BC-… ngày … của …)`.
    public let attachedTo: String
    public let filesSummary: String
    public let files: [FileRow]
    /// Which returns were sent again, and what that changed.
    public let resubmissions: [ResubmissionRow]
    public let reconciliation: [ReconciliationGroup]
    public let findingsSummary: String
    /// First open errors, then open warnings, then what was waived, then what a later file settled.
    public let findings: [FindingRow]

    /// Where the annex is published: a path relative to the folder of the period, without extension.
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

    /// First open errors, then open warnings, then what was waived, then what a later file settled.
    private static func toSettle(_ findings: [FindingRow]) -> [FindingRow] {
        let parts: [(FindingRow) -> Bool] = [\.isOpen, { $0.waiver != nil }, { $0.replacedBy != nil }]
        return parts.flatMap { isPart in
            [Finding.Severity.error, .warning].flatMap { severity in
                findings.filter { $0.severityCode == severity.rawValue && isPart($0) }
            }
        }
    }
}
