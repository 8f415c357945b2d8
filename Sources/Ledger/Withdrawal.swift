import Civil
import GRDB

/// The withdrawal of a published draft as a whole (rút lại).
public struct Withdrawal: Sendable, Equatable {
    public let period: Period
    public let day: CivilDate
    public let reason: String
    /// Id of the run that had published it.
    public let run: Int
    /// SHA-256 of its `manifest.json`.
    public let manifest: String
    /// Name of the folder that its published folder was put aside as.
    public let folder: String

    public init(period: Period, day: CivilDate, reason: String, run: Int, manifest: String, folder: String) {
        self.period = period
        self.day = day
        self.reason = reason
        self.run = run
        self.manifest = manifest
        self.folder = folder
    }
}

/// A file of a withdrawn report, and when it came: it did come, whatever became of the report.
public struct FreedFile: Sendable, Equatable {
    public let sha256: String
    public let firstSeen: CivilDate
    /// What that day rests on; `nil` if that was not recorded.
    public let basis: String?
    public let firstRun: Int
    public let modified: Int
}

extension Ledger {
    /// The withdrawals of a period, or of all periods if none is given, in order.
    public func withdrawals(of period: Period? = nil) throws(LedgerError) -> [Withdrawal] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM withdrawal WHERE ?1 IS NULL OR period = ?1 ORDER BY id",
                arguments: [period?.description]
            ).map { row in
                Withdrawal(
                    period: try row.period("period"), day: try row.knownDate("day"), reason: row["reason"],
                    run: row["run"], manifest: row["manifest_sha256"], folder: row["folder"])
            }
        }
    }

    /// Withdraws all that the period published. From then on its files belong to no period, but keep their receipt.
    public func withdraw(_ withdrawal: Withdrawal) throws(LedgerError) {
        let period = withdrawal.period.description
        try write(withdrawal.period) { database in
            try database.execute(
                sql:
                    "INSERT INTO withdrawal (period, day, reason, run, manifest_sha256, folder) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    period, withdrawal.day.description, withdrawal.reason, withdrawal.run, withdrawal.manifest,
                    withdrawal.folder,
                ])
            try Self.forgetFigures(of: "run IN (SELECT id FROM run WHERE period = ?)", [period], in: database)
            try database.execute(sql: "UPDATE run SET state = 'abandoned' WHERE period = ?", arguments: [period])
            try database.execute(sql: "DELETE FROM record WHERE period = ?", arguments: [period])
            try database.execute(
                sql: "UPDATE submission SET outcome = 'withdrawn' WHERE period = ?", arguments: [period])
        }
    }

    /// The files of withdrawn reports, by SHA-256, each with its earliest receipt.
    public func freedFiles() throws(LedgerError) -> [String: FreedFile] {
        let all = try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM submission WHERE outcome = 'withdrawn' ORDER BY first_seen, first_run"
            ).map { row in
                FreedFile(
                    sha256: row["sha256"], firstSeen: try row.knownDate("first_seen"), basis: row["basis"],
                    firstRun: row["first_run"],
                    modified: row["modified"])
            }
        }
        return Dictionary(all.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
