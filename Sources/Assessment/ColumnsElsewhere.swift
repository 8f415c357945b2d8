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
        let title = finding.details[.field]
        let marks: [(String, (Record) -> Bool)] = [
            (Vocabulary.builtIn.title(of: .registered), { $0.registered != nil }),
            (Vocabulary.builtIn.title(of: .planned), { $0.planned != nil }),
            (Vocabulary.builtIn.title(of: .committed), { $0.committed != nil }),
        ]
        return marks.contains { $0.0 == title && records.contains(where: $0.1) }
    }
}
