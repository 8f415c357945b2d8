import Findings
import Returns
import Rulebook

/// Columns that one file of a district lacks and another file has: that the first one lacks them is no fault.
struct ColumnsElsewhere {
    private let submissions: [Submission]
    private let gathered: GatheredRecords
    private let rulebook: Rulebook

    init(_ submissions: [Submission], _ gathered: GatheredRecords, _ rulebook: Rulebook) {
        self.submissions = submissions
        self.gathered = gathered
        self.rulebook = rulebook
    }

    /// The findings, less those about columns that another file of the same communes has.
    func without(_ findings: [Finding]) -> [Finding] {
        findings.filter { !isSettled($0) }
    }

    private func isSettled(_ finding: Finding) -> Bool {
        guard [.criterionColumnMissing, .markColumnMissing].contains(finding.code),
            let submission = submissions.first(where: { $0.file == finding.place.file })
        else { return false }
        let records = submission.records.compactMap { gathered.records[$0.commune.code] }
        guard !records.isEmpty else { return false }
        if finding.code == .criterionColumnMissing {
            return finding.subject.criteria.allSatisfy { number in
                records.allSatisfy { $0.points[number - 1].value != .noColumn }
            }
        }
        guard case .column(let id, _) = finding.subject.field else { return false }
        return switch Column(rawValue: id) {
        case .registered: records.contains { $0.registered != nil }
        case .planned: records.contains { $0.planned != nil }
        case .committed: records.contains { $0.committed != nil }
        default: false
        }
    }
}
