import Findings
import Rulebook

/// The columns of marks (đăng ký, kế hoạch, cam kết) of a whole return. Where a return has marks in such a column, a cell
/// left blank says no. Where it has no such column, or nothing in it, it says nothing of any commune: neither yes nor no.
struct MarkColumns {
    let records: [Record]
    private(set) var findings: [Finding] = []

    init(_ records: [Record], rulebook: Rulebook, file: String) {
        var records = records
        for column in [Column.registered, .planned, .committed] where !records.isEmpty {
            let marks = records.map { $0.mark(column) }
            guard marks.allSatisfy({ $0 == nil || $0?.value == .blank }) else { continue }
            records = records.map { $0.without(column) }
            let name = rulebook.columns.first { $0.column == column }?.aliases.first ?? column.rawValue
            let cell = marks.lazy.compactMap { $0?.cell.description }.first
            findings.append(
                Finding(
                    .markColumnMissing, at: Place(file: file, sheet: records[0].source.sheet, cell: cell),
                    details: [.field: name, .count: String(records.count)]))
        }
        self.records = records
    }
}

extension Record {
    fileprivate func mark(_ column: Column) -> Sourced<MarkEntry>? {
        switch column {
        case .registered: registered
        case .planned: planned
        case .committed: committed
        default: nil
        }
    }

    fileprivate func without(_ column: Column) -> Record {
        Record(
            commune: commune, source: source, points: points, ownPoints: ownPoints, writtenTotal: writtenTotal,
            writtenVerdict: writtenVerdict, registered: column == .registered ? nil : registered,
            planned: column == .planned ? nil : planned, committed: column == .committed ? nil : committed,
            recognised: recognised, decisionNumber: decisionNumber, decisionDate: decisionDate,
            statedAreas: statedAreas, note: note)
    }
}
