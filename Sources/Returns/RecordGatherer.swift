import Findings
import Spreadsheets

/// Collects the records of one return so that each commune stands in it at most once: equal rows count
/// once, rows that differ count not at all.
struct RecordGatherer {
    let file: String
    private(set) var records: [Record] = []
    private(set) var conflicting: Set<String> = []
    /// The first row of each commune.
    private var firstRows: [String: Int] = [:]
    var findings: [Finding] = []

    init(file: String) { self.file = file }

    /// - Parameter nameCell: where the row names its commune; a repetition is reported there.
    mutating func add(_ record: Record, at nameCell: CellAddress) {
        let code = record.commune.code
        guard let index = records.firstIndex(where: { $0.commune.code == code }) else {
            if conflicting.contains(code) {
                report(.conflictingRows, record, nameCell)
            } else {
                records.append(record)
                firstRows[code] = record.source.row
            }
            return
        }
        guard !record.saysTheSame(as: records[index]) else { return report(.communeRepeated, record, nameCell) }
        records.remove(at: index)
        conflicting.insert(code)
        report(.conflictingRows, record, nameCell)
    }

    private mutating func report(_ code: FindingCode, _ record: Record, _ cell: CellAddress) {
        findings.append(
            Finding(
                code, at: Place(file: file, sheet: record.source.sheet, cell: cell.description),
                details: [
                    .commune: record.commune.fullName,
                    .line: String(firstRows[record.commune.code] ?? record.source.row),
                ]))
    }
}

extension Record {
    /// The two rows state the same, wherever they stand.
    public func saysTheSame(as other: Record) -> Bool {
        commune == other.commune && points.map(\.value) == other.points.map(\.value)
            && writtenTotal?.value == other.writtenTotal?.value && writtenVerdict?.value == other.writtenVerdict?.value
            && registered?.value == other.registered?.value && planned?.value == other.planned?.value
            && committed?.value == other.committed?.value && recognised?.value == other.recognised?.value
            && decisionNumber?.value == other.decisionNumber?.value && decisionDate?.value == other.decisionDate?.value
    }
}
