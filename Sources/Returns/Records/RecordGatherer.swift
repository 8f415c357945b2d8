import Findings

/// Collects what the rows of one return say about each commune, so that each commune occurs at most once.
///
/// Verified rows go before rows that do not say whose figures they have, and these before the commune's own. Among the
/// remaining rows, equal ones count once, rows from tables with different columns are joined, and rows that differ do
/// not count.
struct RecordGatherer {
    /// What one row says.
    struct Statement {
        let record: Record
        /// Whose figures these are, by the row or else by its table.
        let assessor: Assessor
        /// The cell in which the row names its commune. Findings about the row are placed there.
        let nameCell: CellAddress
    }

    let file: String
    private(set) var records: [Record] = []
    private(set) var conflicting: Set<String> = []
    /// The first two sheets that say different things about a commune.
    private(set) var competingSheets: (String?, String?)?
    private(set) var findings: [Finding] = []

    /// - Parameter statements: the statements in the order of the file.
    init(_ statements: [Statement], file: String) {
        self.file = file
        var order: [String] = []
        var byCommune: [String: [Statement]] = [:]
        for statement in statements {
            let code = statement.record.commune.code
            if byCommune[code] == nil { order.append(code) }
            byCommune[code, default: []].append(statement)
        }
        for code in order { gather(byCommune[code] ?? []) }
    }

    private mutating func gather(_ statements: [Statement]) {
        let ranks = [Assessor.verified, .unstated, .own]
        // A separate table of marks and decisions goes with the points, whoever gave these.
        let points = statements.filter { !$0.record.hasNoPoints }
        guard let rank = ranks.first(where: { rank in points.contains { $0.assessor == rank } }) else {
            if let record = joined(statements) { records.append(record) }
            return
        }
        let counting = points.filter { $0.assessor == rank }
        guard let record = joined(counting + statements.filter(\.record.hasNoPoints)) else { return }
        let own = rank == .own ? [] : points.filter { $0.assessor == .own }
        records.append(joinedOwn(own).map(record.completed(byOwn:)) ?? record)
        if rank == .own { report(.ownRowOnly, counting[0]) }
    }

    /// The commune's own row, next to the figures that count; `nil` if it has several rows that disagree.
    private mutating func joinedOwn(_ statements: [Statement]) -> Record? {
        guard var whole = statements.first?.record else { return nil }
        for later in statements.dropFirst() where !whole.saysTheSame(as: later.record) {
            guard let joined = whole.joined(with: later.record) else {
                report(.conflictingRows, later, after: whole.source)
                return nil
            }
            whole = joined
        }
        return whole
    }

    /// The one record that the rows make together; `nil` if they disagree.
    private mutating func joined(_ statements: [Statement]) -> Record? {
        var whole = statements[0].record
        var agree = true
        for later in statements.dropFirst() {
            if whole.saysTheSame(as: later.record) {
                report(.communeRepeated, later, after: whole.source)
            } else if let joined = whole.joined(with: later.record) {
                whole = joined
            } else {
                agree = false
                report(.conflictingRows, later, after: whole.source)
                if competingSheets == nil, whole.source.sheet != later.record.source.sheet {
                    competingSheets = (whole.source.sheet, later.record.source.sheet)
                }
            }
        }
        if !agree { conflicting.insert(whole.commune.code) }
        return agree ? whole : nil
    }

    /// - Parameter first: the earlier row that the statement is compared with. If it is in another sheet, the finding
    ///   names the sheet.
    private mutating func report(_ code: FindingCode, _ statement: Statement, after first: RowSource? = nil) {
        let record = statement.record
        let sheet = first?.sheet == record.source.sheet ? nil : first?.sheet
        let row = first.map { String($0.row) } ?? ""
        findings.append(
            Finding(
                code, at: Place(file: file, sheet: record.source.sheet, cell: statement.nameCell),
                about: .init(record.commune),
                clauses: [.line: .row(row, ofSheet: sheet)]))
    }
}
