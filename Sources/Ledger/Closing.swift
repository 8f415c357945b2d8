import Civil
import GRDB

/// The closing of a period (khóa sổ), or its reopening for a reason that is kept.
public struct Closing: Sendable, Equatable {
    public let period: Period
    /// `false` if it was opened again.
    public let isClosed: Bool
    public let day: CivilDate
    /// Why it was opened again; empty for a closing without a reason.
    public let reason: String
    /// Id of the run whose report was published then.
    public let run: Int

    public init(period: Period, isClosed: Bool, day: CivilDate, reason: String, run: Int) {
        self.period = period
        self.isClosed = isClosed
        self.day = day
        self.reason = reason
        self.run = run
    }
}

extension Ledger {
    /// All closings and reopenings of a period, in order.
    public func closings(of period: Period) throws(LedgerError) -> [Closing] {
        try read { try Self.closings(of: period, in: $0) }
    }

    /// The closings and reopenings that still bind: withdrawing a report ends those before it. The last one says
    /// whether the period is closed.
    public func bindingClosings(of period: Period) throws(LedgerError) -> [Closing] {
        try read { try Self.bindingClosings(of: period, in: $0) }
    }

    /// The periods that were ever closed or reopened, in order of time.
    public func periodsWithClosings() throws(LedgerError) -> [Period] {
        try read {
            try Row.fetchAll($0, sql: "SELECT DISTINCT period FROM closing ORDER BY period").map {
                try $0.period("period")
            }
        }
    }

    public func add(_ closing: Closing) throws(LedgerError) {
        try write(closing.period) { database in
            try database.execute(
                sql: "INSERT INTO closing (period, is_closed, day, reason, run) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    closing.period.description, closing.isClosed, closing.day.description, closing.reason, closing.run,
                ])
        }
    }

    static func bindingClosings(of period: Period, in database: Database) throws -> [Closing] {
        let withdrawn = try Int.fetchOne(
            database, sql: "SELECT max(run) FROM withdrawal WHERE period = ?", arguments: [period.description])
        return try closings(of: period, in: database).filter { $0.run > withdrawn ?? 0 }
    }

    static func closings(of period: Period, in database: Database) throws -> [Closing] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM closing WHERE period = ? ORDER BY id", arguments: [period.description]
        ).map { row in
            Closing(
                period: try row.period("period"), isClosed: row["is_closed"], day: try row.knownDate("day"),
                reason: row["reason"], run: row["run"])
        }
    }
}
