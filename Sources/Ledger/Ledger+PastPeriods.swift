import Civil
import GRDB

// What was published in earlier periods, for comparison with them.

extension Ledger {
    /// Every period with a published report, in order of time, with the figures of the report that stands.
    /// The communes are apart (`communes(of:)`): there may be ten thousand of them in each period.
    public func pastPeriods() throws(LedgerError) -> [PastPeriod] {
        try read { database in
            try Self.runs(where: "state = 'published'", [], in: database).sorted { $0.period < $1.period }.map { run in
                PastPeriod(
                    run: run, figures: try Self.figures(of: run.id, in: database),
                    isClosed: try Self.closings(of: run.period, in: database).last?.isClosed ?? false)
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
                    sha256: row["sha256"])
            }
        }
    }

    private static func figures(of run: Int, in database: Database) throws -> PublishedFigures {
        let units = try Row.fetchAll(
            database, sql: "SELECT * FROM unit_figures WHERE run = ? ORDER BY position", arguments: [run]
        ).map(unit)
        guard let province = units.first else { throw LedgerError(.damaged, "unit_figures of run \(run)") }
        let criteria = try Row.fetchAll(
            database, sql: "SELECT * FROM criterion_figures WHERE run = ? ORDER BY number", arguments: [run]
        ).map { row in
            CriterionFigure(
                number: row["number"], average: try row.decimal("average"), given: row["given"], zeros: row["zeros"],
                blanks: row["blanks"])
        }
        return PublishedFigures(province: province, districts: Array(units.dropFirst()), criteria: criteria)
    }

    private static func unit(_ row: Row) throws -> UnitFigures {
        var counts = UnitFigures.Counts()
        counts.communes = row["communes"]
        counts.reported = row["reported"]
        counts.assessed = row["assessed"]
        counts.registered = row["registered"]
        counts.planned = row["planned"]
        counts.committed = row["committed"]
        counts.meets = row["meets"]
        counts.recognised = row["recognised"]
        return UnitFigures(
            code: row["code"], name: row["name"], status: row["status"], received: try row.date("received"),
            corrected: try row.date("corrected"), counts: counts)
    }
}
