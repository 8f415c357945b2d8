import Civil
import GRDB

/// A period was closed (khóa sổ), or opened again for a reason that is kept.
public struct Closing: Sendable, Equatable {
    public let period: Period
    /// `false`: it was opened again.
    public let isClosed: Bool
    public let day: CivilDate
    /// Why it was opened again; empty where it was closed without one.
    public let reason: String
    /// Id of the report that stood then.
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
    /// Everything that was done to close and open a period, in its order. The last says how it stands.
    public func closings(of period: Period) throws(LedgerError) -> [Closing] {
        try read { try Self.closings(of: period, in: $0) }
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
