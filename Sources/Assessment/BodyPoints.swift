import Findings
import Numbers
import Registry
import Returns
import Rulebook

/// The points that bodies of the province give for the criteria that they lead, compared with the districts'. They fill
/// in what a district left open; where the two differ, neither counts unless the settings prefer one of the files.
struct BodyPoints {
    /// By code of the commune: with the points that bodies filled in, without the points that they contradict.
    private(set) var records: [String: Record]
    private(set) var findings: [Finding] = []

    private let rulebook: Rulebook
    private let register: Register
    private let preferred: Set<String>

    init(
        _ records: [String: Record], _ returns: [Submission], rulebook: Rulebook, register: Register,
        preferred: Set<String>
    ) {
        self.records = records
        self.rulebook = rulebook
        self.register = register
        self.preferred = preferred
        for submission in returns.sorted(by: { ($0.arrival.order, $0.file) < ($1.arrival.order, $1.file) }) {
            hold(submission)
        }
    }

    private mutating func hold(_ submission: Submission) {
        guard let id = submission.body else { return }
        let body = rulebook.name(ofBody: id, on: register.date)
        let led = rulebook.criteria(ledBy: id, on: register.date)
        var (filled, silent) = (0, 0)
        for given in submission.records {
            guard var record = records[given.commune.code] else {
                silent += 1
                continue
            }
            for criterion in led {
                let index = criterion.number - 1
                guard let points = given.points[index].value.points else { continue }
                let own = record.points[index]
                guard let known = own.value.points else {
                    // If the district's entry could not be read, the district has to correct it.
                    guard [.blank, .noColumn].contains(own.value) else { continue }
                    record = record.with(given.points[index].taken(from: given.source, by: record.source), at: index)
                    filled += 1
                    continue
                }
                guard known != points else { continue }
                record = settled(record, given, index, criterion, body, submission)
            }
            records[given.commune.code] = record
        }
        let place = Place(file: submission.file)
        if filled > 0 {
            findings.append(
                Finding(.bodySupplements, at: place, details: [.assumed: body, .count: String(filled)]))
        }
        if silent > 0 {
            findings.append(Finding(.bodyOfUnreported, at: place, details: [.assumed: body, .count: String(silent)]))
        }
    }

    private mutating func settled(
        _ record: Record, _ given: Record, _ index: Int, _ criterion: Criterion, _ body: String,
        _ submission: Submission
    ) -> Record {
        let (own, theirs) = (record.points[index], given.points[index])
        let file = own.source?.file ?? record.source.file
        let isTheirs = preferred.contains(submission.file)
        guard isTheirs != preferred.contains(file) else {
            findings.append(finding(.bodyContradicts, record, given, index, criterion, body, file))
            return record.with(
                Sourced(.refused(own.value.points?.written ?? ""), at: own.cell, in: own.source), at: index)
        }
        findings.append(
            finding(isTheirs ? .bodyPreferred : .districtPreferred, record, given, index, criterion, body, file))
        return isTheirs ? record.with(theirs.taken(from: given.source, by: record.source), at: index) : record
    }

    private func finding(
        _ code: FindingCode, _ record: Record, _ given: Record, _ index: Int, _ criterion: Criterion, _ body: String,
        _ file: String
    ) -> Finding {
        Finding(
            code,
            at: Place(file: given.source.file, sheet: given.source.sheet, cell: given.points[index].cell),
            value: given.points[index].value.points?.written,
            about: .init(
                record.commune, criterion: criterion.number, reporter: .init(record.commune.unitCode, in: register)),
            details: [
                .assumed: body,
                .expected: record.points[index].value.points?.written ?? "", .otherFile: file,
                .otherCell: record.points[index].cell.description,
            ])
    }
}
