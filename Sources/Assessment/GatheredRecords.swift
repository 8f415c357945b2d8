import Findings
import Returns

/// The records of all accepted returns, at most one for a commune. Files that complete each other are joined. If two
/// say different things about a commune it has no record, since choosing one would be a guess.
struct GatheredRecords {
    private(set) var records: [String: Record] = [:]
    private(set) var contradictory: Set<String> = []
    private(set) var findings: [Finding] = []

    init(_ submissions: [Submission]) {
        for submission in submissions.sorted(by: { $0.file < $1.file }) where submission.outcome == .accepted {
            contradictory.formUnion(submission.conflictingCommunes)
            submission.records.forEach { add($0) }
        }
        for code in contradictory { records[code] = nil }
    }

    private mutating func add(_ record: Record) {
        let code = record.commune.code
        guard let earlier = records[code] else {
            records[code] = record
            return
        }
        guard !record.saysTheSame(as: earlier) else { return }
        // For instance, points in one file and marks in another.
        if earlier.completes(record), let joined = earlier.joined(with: record) {
            records[code] = joined
            return
        }
        contradictory.insert(code)
        findings.append(
            Finding(
                .communeInTwoFiles,
                at: Place(file: record.source.file, sheet: record.source.sheet, cell: record.source.place.cell),
                about: .init(record.commune), details: [.otherFile: earlier.source.file]))
    }
}
