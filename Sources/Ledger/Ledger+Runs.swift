import Civil
import Foundation
import GRDB

// What the ledger knows about runs and the files that they saw.

/// What a file of the archive is needed for.
public enum ArchivedUse: Sendable, Equatable {
    /// It is a file that came in, or what LibreOffice made of it; the name of that file.
    case file(String)
    /// It is a text that a run rests on; the name of the part.
    case text(String)
    /// It is a published file, by its path, that cannot be made again byte for byte.
    case output(String)
}

extension Ledger {
    /// Runs that were recorded but not marked yet, in order.
    public func pendingRuns() throws(LedgerError) -> [RecordedRun] {
        try read { try Self.runs(where: "state = 'pending'", [], in: $0) }
    }

    /// The published report of a period; `nil` where there is none.
    public func publishedRun(of period: Period) throws(LedgerError) -> RecordedRun? {
        try read { try Self.runs(where: "state = 'published' AND period = ?", [period.description], in: $0).last }
    }

    /// The reports of a period that were given out, in order: published as final, or published when the period was
    /// closed.
    public func issuedRuns(of period: Period) throws(LedgerError) -> [RecordedRun] {
        try read {
            try Self.runs(
                where: """
                    (is_final = 1 OR id IN (SELECT run FROM closing WHERE is_closed = 1))
                    AND state IN ('published', 'replaced') AND period = ?
                    """, [period.description], in: $0)
        }
    }

    /// The periods that have a published report, in order of time.
    public func publishedPeriods() throws(LedgerError) -> [Period] {
        try read { try Self.runs(where: "state = 'published'", [], in: $0).map(\.period).sorted() }
    }

    /// The files of a run, in the run's order.
    public func inputs(of run: RecordedRun) throws(LedgerError) -> [RunInput] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM run_input WHERE run = ? ORDER BY position", arguments: [run.id]
            )
            .map { row in
                RunInput(
                    name: row["name"], sha256: row["sha256"], size: row["size"], modified: row["modified"],
                    received: try row.knownDate("received"), arrival: row["arrival"], outcome: row["outcome"],
                    district: row["district"], basis: row["basis"])
            }
        }
    }

    /// The findings that a run was recorded with, in the run's order.
    public func findings(of run: RecordedRun) throws(LedgerError) -> [String] {
        try read {
            try String.fetchAll(
                $0, sql: "SELECT finding FROM run_finding WHERE run = ? ORDER BY position", arguments: [run.id])
        }
    }

    /// The files that a run published, in order of path.
    public func outputs(of run: RecordedRun) throws(LedgerError) -> [RunToRecord.Output] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM run_output WHERE run = ? ORDER BY path", arguments: [run.id]
            ).map { RunToRecord.Output(path: $0["path"], sha256: $0["sha256"], size: $0["size"]) }
        }
    }

    /// The files that runs of a period saw, by SHA-256; without those of withdrawn reports.
    public func submissions(of period: Period) throws(LedgerError) -> [String: KnownSubmission] {
        let all = try read {
            try Self.submissions(where: "period = ? AND outcome <> 'withdrawn'", [period.description], in: $0)
        }
        return Dictionary(all.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// SHA-256 of the files that gave records or answers to some other period.
    public func filesOfOtherPeriods(than period: Period) throws(LedgerError) -> Set<String> {
        // Only the hashes are read: ten years of the country are eighty thousand files.
        try read {
            try Set(
                String.fetchCursor(
                    $0,
                    sql:
                        "SELECT sha256 FROM submission WHERE period <> ? AND outcome IN ('accepted', 'superseded', 'answers')",
                    arguments: [period.description]))
        }
    }

    /// The files that gave records or answers to any period but this one.
    public func countingSubmissions(besides period: Period) throws(LedgerError) -> [KnownSubmission] {
        try read {
            try Self.submissions(
                where: "period <> ? AND outcome IN ('accepted', 'superseded', 'answers')", [period.description], in: $0)
        }
    }

    /// By period: the names, as the inbox had them, of the files that gave records or answers to any period but this
    /// one.
    public func fileNames(ofPeriodsBut period: Period) throws(LedgerError) -> [Period: Set<String>] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT DISTINCT period, name FROM submission
                    WHERE period <> ? AND outcome IN ('accepted', 'superseded', 'answers')
                    """, arguments: [period.description])
            var names: [Period: Set<String>] = [:]
            while let row = try rows.next() {
                if let period = Period(iso: row["period"]) { names[period, default: []].insert(row["name"]) }
            }
            return names
        }
    }

    /// The workbooks that files of other formats were converted to: SHA-256 of the workbook, by the SHA-256 of the
    /// file.
    public func conversions() throws(LedgerError) -> [String: String] {
        try read { database in
            Dictionary(
                uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT * FROM conversion").map {
                    ($0["sha256"], $0["converted"])
                })
        }
    }

    /// Whether a run of any period saw a file of this name, in the inbox or a subfolder, or with these first digits of
    /// its SHA-256.
    public func hasSeen(fileNamed name: String) throws(LedgerError) -> Bool {
        try read {
            try Bool.fetchOne(
                $0,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM run_input WHERE name = :name
                        OR substr(name, -length(:name) - 1) = '/' || :name
                        OR length(:name) >= 8 AND substr(sha256, 1, length(:name)) = :name)
                    """, arguments: ["name": name])
        } ?? false
    }

    /// The records taken from a file for a period, in order of row.
    public func records(of sha256: String, in period: Period) throws(LedgerError) -> [LedgerRecord] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM record WHERE period = ? AND sha256 = ? ORDER BY row, commune",
                arguments: [period.description, sha256]
            ).map { row in
                LedgerRecord(
                    sha256: row["sha256"], commune: row["commune"], sheet: row["sheet"], row: row["row"],
                    fields: try JSONDecoder().decode([LedgerRecord.Field].self, from: row["fields"]))
            }
        }
    }

    /// SHA-256 of everything that the ledger expects in the archive: texts of runs, files that came as returns or
    /// answers, workbooks converted from files, and published files that cannot be made again byte for byte.
    ///
    /// - Parameter isKept: whether a published file of this path is such a one.
    public func archivedHashes(where isKept: (String) -> Bool) throws(LedgerError) -> Set<String> {
        try read { database in
            let others = try String.fetchSet(
                database,
                sql: """
                    SELECT sha256 FROM run_basis
                    UNION SELECT i.sha256 FROM run_input i JOIN run r ON r.id = i.run
                    WHERE i.outcome IN ('accepted', 'superseded', 'answers', 'rejected') AND i.sha256 IS NOT NULL
                        AND r.state IN ('published', 'replaced')
                        AND EXISTS (SELECT 1 FROM run_basis b WHERE b.run = i.run)
                    UNION SELECT converted FROM conversion
                    """)
            let outputs = try Row.fetchAll(
                database,
                sql: """
                    SELECT o.path, o.sha256 FROM run_output o JOIN run r ON r.id = o.run
                    WHERE r.state IN ('published', 'replaced')
                    """)
            return others.union(outputs.filter { isKept($0["path"]) }.map { $0["sha256"] })
        }
    }

    /// What a report that stands or stood needs a file of the archive for; `nil` if none does.
    public func use(ofArchived sha256: String) throws(LedgerError) -> ArchivedUse? {
        try read { database in
            func first(_ sql: String) throws -> String? {
                try String.fetchOne(database, sql: sql + " LIMIT 1", arguments: [sha256])
            }
            if let name = try first("SELECT name FROM run_input WHERE sha256 = ?") { return .file(name) }
            if let part = try first("SELECT part FROM run_basis WHERE sha256 = ?") { return .text(part) }
            if let path = try first("SELECT path FROM run_output WHERE sha256 = ?") { return .output(path) }
            return try first(
                "SELECT i.name FROM conversion c JOIN run_input i ON i.sha256 = c.sha256 WHERE c.converted = ?"
            ).map(ArchivedUse.file)
        }
    }

    static func runs(
        where condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [RecordedRun] {
        try Row.fetchAll(database, sql: "SELECT * FROM run WHERE \(condition) ORDER BY id", arguments: arguments).map {
            row in
            let id: Int = row["id"]
            let basis = try Row.fetchAll(database, sql: "SELECT * FROM run_basis WHERE run = ?", arguments: [id])
            guard let state = RecordedRun.State(rawValue: row["state"]) else { throw LedgerError(.damaged, "state") }
            return RecordedRun(
                id: id, period: try row.period("period"), asOf: try row.knownDate("as_of"), isFinal: row["is_final"],
                issue: row["issue"], state: state, program: row["program"], rulebook: row["rulebook"],
                registerDate: try row.knownDate("register_date"), manifest: row["manifest_sha256"],
                basis: Dictionary(uniqueKeysWithValues: basis.map { ($0["part"], $0["sha256"]) }))
        }
    }

    private static func submissions(
        where condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [KnownSubmission] {
        try Row.fetchAll(database, sql: "SELECT * FROM submission WHERE \(condition)", arguments: arguments).map {
            row in
            KnownSubmission(
                period: try row.period("period"), sha256: row["sha256"], name: row["name"], size: row["size"],
                modified: row["modified"], firstSeen: try row.knownDate("first_seen"), basis: row["basis"],
                firstRun: row["first_run"],
                district: row["district"], outcome: row["outcome"])
        }
    }
}
