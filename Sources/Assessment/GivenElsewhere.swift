import Findings
import Returns
import Rulebook

/// What one file lacks and another one gives: columns that a second file of the district has, points that a body of the
/// province fills in. That the first file lacks them is no fault.
struct GivenElsewhere {
    private let submissions: [Submission]
    private let records: [String: Record]
    private let rulebook: Rulebook

    /// - Parameter records: by code of the commune, all files taken together.
    init(_ submissions: [Submission], _ records: [String: Record], _ rulebook: Rulebook) {
        self.submissions = submissions
        self.records = records
        self.rulebook = rulebook
    }

    /// The findings, less those about what another file gives.
    func without(_ findings: [Finding]) -> [Finding] {
        findings.filter { !isSettled($0) }
    }

    private func isSettled(_ finding: Finding) -> Bool {
        if finding.code == .pointsBlank { return isFilledIn(finding) }
        guard [.criterionColumnMissing, .markColumnMissing].contains(finding.code),
            let submission = submissions.first(where: { $0.file == finding.place.file })
        else { return false }
        let records = submission.records.compactMap { self.records[$0.commune.code] }
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

    /// Whether another file fills in the blank cell. A blank in a row that a later file replaced is history, which `Replacements`
    /// tells.
    private func isFilledIn(_ finding: Finding) -> Bool {
        guard let code = finding.subject.communes.first?.code, let record = records[code],
            record.source.file == finding.place.file
        else { return false }
        return finding.subject.criteria.allSatisfy { number in
            let points = record.points[number - 1]
            return points.source != nil && points.value.points != nil
        }
    }
}
