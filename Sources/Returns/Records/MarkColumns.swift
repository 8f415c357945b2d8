import Findings
import Rulebook

/// The columns of marks (đăng ký, kế hoạch, cam kết) of a whole return. If a return has marks in such a column, a blank
/// cell means no. If the column is missing or empty, the return says neither yes nor no of any commune.
struct MarkColumns {
    let records: [Record]
    private(set) var findings: [Finding] = []

    private static let columns: [(Column, WritableKeyPath<Record, Sourced<MarkEntry>?> & Sendable)] = [
        (.registered, \.registered), (.planned, \.planned), (.committed, \.committed),
    ]

    /// - Parameter unread: marks whose column is in the return but was not understood. They already have a finding.
    init(_ records: [Record], named vocabulary: Vocabulary, leaving unread: Set<Column>, file: String) {
        var records = records
        for (column, mark) in Self.columns where !records.isEmpty {
            let marks = records.map { $0[keyPath: mark] }
            guard marks.allSatisfy({ $0 == nil || $0?.value == .blank }) else { continue }
            for index in records.indices { records[index][keyPath: mark] = nil }
            guard !unread.contains(column) else { continue }
            let cell = marks.lazy.compactMap { $0?.cell }.first
            findings.append(
                Finding(
                    .markColumnMissing, at: Place(file: file, sheet: records[0].source.sheet, cell: cell),
                    about: .init(field: .column(id: column.rawValue, head: vocabulary.title(of: column))),
                    details: [.count: String(records.count)]))
        }
        self.records = records
    }
}
