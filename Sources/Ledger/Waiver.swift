import Civil
import GRDB

/// Somebody looked at a finding and let it stand (miễn xử lý): which, where, why, who and when.
public struct Waiver: Sendable, Equatable {
    /// Code of the finding.
    public let finding: String
    /// Its place, as findings write it: `file:sheet!cell`.
    public let place: String
    public let reason: String
    public let madeBy: String
    public let day: CivilDate
    /// The day on which it was taken back; `nil` while it holds.
    public let withdrawn: CivilDate?

    public init(
        finding: String, place: String, reason: String, madeBy: String, day: CivilDate, withdrawn: CivilDate? = nil
    ) {
        self.finding = finding
        self.place = place
        self.reason = reason
        self.madeBy = madeBy
        self.day = day
        self.withdrawn = withdrawn
    }
}

extension Ledger {
    /// All waivers ever made, in their order.
    public func waivers() throws(LedgerError) -> [Waiver] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM waiver ORDER BY id").map { row in
                Waiver(
                    finding: row["finding"], place: row["place"], reason: row["reason"], madeBy: row["made_by"],
                    day: try row.knownDate("day"), withdrawn: try row.date("withdrawn"))
            }
        }
    }

    public func add(_ waiver: Waiver) throws(LedgerError) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO waiver (finding, place, reason, made_by, day, withdrawn) VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    waiver.finding, waiver.place, waiver.reason, waiver.madeBy, waiver.day.description,
                    waiver.withdrawn?.description,
                ])
        }
    }

    /// Takes back the waivers of a finding at a place that still hold.
    public func withdrawWaivers(of finding: String, at place: String, on day: CivilDate) throws(LedgerError) {
        try write { database in
            try database.execute(
                sql: "UPDATE waiver SET withdrawn = ? WHERE finding = ? AND place = ? AND withdrawn IS NULL",
                arguments: [day.description, finding, place])
        }
    }
}
