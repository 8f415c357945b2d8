import Civil
import GRDB
import Registry

// What was published in earlier periods, for comparison with them.

extension Ledger {
    /// Every period with a published report, in order of time, with the figures of that report. The communes have to be
    /// asked for (`communes(of:)`): there may be ten thousand of them in each period.
    ///
    /// - Parameters:
    ///   - end: only periods before it.
    ///   - latest: how many of the latest periods come with their districts; the others have only the province's
    ///     figures. The country has hundreds of districts in each period.
    public func pastPeriods(
        before end: Period? = nil, withDistrictsOfLatest latest: Int = .max
    ) throws(LedgerError) -> [PastPeriod] {
        try read { database in
            let runs = try Self.runs(where: "state = 'published'", [], in: database)
                .filter { run in end.map { run.period < $0 } ?? true }.sorted { $0.period < $1.period }
            return try runs.enumerated().map { index, run in
                PastPeriod(
                    run: run,
                    figures: try Self.figures(of: run.id, withDistricts: runs.count - index <= latest, in: database),
                    isClosed: try Self.bindingClosings(of: run.period, in: database).last?.isClosed ?? false)
            }
        }
    }

    /// The result of every commune in a run, in order of code. Empty for a draft that a later run replaced.
    public func communes(of run: RecordedRun) throws(LedgerError) -> [CommuneResult] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM commune_result WHERE run = ? ORDER BY code", arguments: [run.id]
            ).map { row in
                CommuneResult(
                    code: row["code"], name: row["name"], district: row["district"], verdict: row["verdict"],
                    total: try row.decimal("total"), points: try DecimalText.decimals(row["points"]),
                    sha256: row["sha256"], statements: try row.statements("statements"))
            }
        }
    }

    /// The verdict on every commune in a run, by its code, for callers that need nothing else.
    public func verdicts(of run: RecordedRun) throws(LedgerError) -> [String: CommuneVerdict] {
        try read { database in
            let rows = try Row.fetchCursor(
                database, sql: "SELECT code, district, verdict FROM commune_result WHERE run = ?", arguments: [run.id])
            var verdicts: [String: CommuneVerdict] = [:]
            while let row = try rows.next() {
                verdicts[row[0]] = CommuneVerdict(district: row[1], verdict: row[2])
            }
            return verdicts
        }
    }

    /// By code of the district: the codes of the findings that its returns had in a run, in order; empty for a run
    /// recorded before this was kept.
    public func mistakes(of run: RecordedRun) throws(LedgerError) -> [String: [String]] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT district, code FROM run_mistake WHERE run = ? ORDER BY district, code",
                arguments: [run.id])
            return rows.reduce(into: [:]) { $0[$1["district"] as String, default: []].append($1["code"]) }
        }
    }

    /// What was reported on the plan's measures in a run, in the report's order; empty for a run recorded before
    /// measures were kept.
    public func measures(of run: RecordedRun) throws(LedgerError) -> [ReportedMeasure] {
        try read { try Self.measures(of: run.id, in: $0) }
    }

    private static func measures(of run: Int, in database: Database) throws -> [ReportedMeasure] {
        try Row.fetchAll(
            database, sql: "SELECT measure, reporter, value FROM run_measure WHERE run = ? ORDER BY position",
            arguments: [run]
        ).map { row in
            guard let value = try row.decimal("value") else { throw LedgerError(.damaged, "run_measure of run \(run)") }
            return ReportedMeasure(measure: row["measure"], reporter: row["reporter"], value: value)
        }
    }

    private static func figures(
        of run: Int, withDistricts: Bool, in database: Database
    ) throws -> PublishedFigures {
        let units = try Array(
            Row.fetchCursor(
                database,
                sql: """
                    SELECT \(unitColumns) FROM unit_figures WHERE run = ? AND (position = 0 OR ?) ORDER BY position
                    """, arguments: [run, withDistricts]
            ).map(unit))
        guard let province = units.first else { throw LedgerError(.damaged, "unit_figures of run \(run)") }
        let criteria = try Row.fetchAll(
            database, sql: "SELECT * FROM criterion_figures WHERE run = ? ORDER BY number", arguments: [run]
        ).map { row in
            CriterionFigure(
                number: row["number"], average: try row.decimal("average"), given: row["given"], zeros: row["zeros"],
                blanks: row["blanks"])
        }
        let measures = try measures(of: run, in: database)
        return PublishedFigures(
            province: province, districts: Array(units.dropFirst()), criteria: criteria,
            measures: measures.isEmpty ? nil : measures)
    }

    /// Columns in the order in which `unit` reads them. It reads by position: ten years of the country have eighty
    /// thousand rows, and looking up columns by name would take longer than all the rest.
    private static let unitColumns =
        "code, name, status, received, corrected, "
        + CommuneCounts.Name.allCases.map(\.rawValue).joined(separator: ", ")
    private static let firstCount = 5

    private static func unit(_ row: Row) throws -> UnitFigures {
        var counts = CommuneCounts()
        for (place, name) in CommuneCounts.Name.allCases.enumerated() { counts[name] = row[firstCount + place] }
        return UnitFigures(
            code: row[0], name: row[1], status: row[2], received: try ColumnDate.date(row[3], in: "received"),
            corrected: try ColumnDate.date(row[4], in: "corrected"), counts: counts)
    }
}
