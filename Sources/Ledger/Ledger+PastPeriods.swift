import Civil
import GRDB
import Registry

// What was published in earlier periods, for comparison with them.

extension Ledger {
    /// Every period with a published report, in order of time, with the figures of the report that stands.
    /// The communes are apart (`communes(of:)`): there may be ten thousand of them in each period.
    ///
    /// - Parameters:
    ///   - end: only periods before it.
    ///   - latest: how many of them, the latest, come with their districts; the others have the province's figures
    ///     alone. A country has hundreds of districts in each period.
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

    /// How every commune came out in a run, in order of code. Empty for a draft that gave way to a later run.
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

    /// What was found of every commune in a run, by its code: for those who need no more of it than this.
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

    /// Codes of what the returns of each district had wrong in a run, in order, by the district's code; empty for a run
    /// recorded before this was kept.
    public func mistakes(of run: RecordedRun) throws(LedgerError) -> [String: [String]] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT district, code FROM run_mistake WHERE run = ? ORDER BY district, code",
                arguments: [run.id])
            return rows.reduce(into: [:]) { $0[$1["district"] as String, default: []].append($1["code"]) }
        }
    }

    /// What was reported of the plan's measures in a run, in the report's order; empty for a run recorded before they were kept.
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

    /// In the order in which `unit` reads them: by place, since to look for a column's name in each of the eighty
    /// thousand rows of ten years of a country takes longer than all the rest.
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
