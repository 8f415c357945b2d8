import GRDB

/// A finding that somebody accepted for a run (chấp nhận có lý do).
public struct RecordedWaiver: Sendable, Equatable, Codable {
    /// Code of the finding.
    public let finding: String
    /// Its place, as findings write it: `file:sheet!cell`; empty for findings that are about no file.
    public let place: String
    public let reason: String
    /// Who decided; empty where that is not said.
    public let decidedBy: String

    public init(finding: String, place: String, reason: String, decidedBy: String) {
        self.finding = finding
        self.place = place
        self.reason = reason
        self.decidedBy = decidedBy
    }
}

extension Ledger {
    /// The findings that were accepted for a run, in the run's order.
    public func waivers(of run: RecordedRun) throws(LedgerError) -> [RecordedWaiver] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM run_waiver WHERE run = ? ORDER BY position", arguments: [run.id]
            ).map { row in
                RecordedWaiver(
                    finding: row["finding"], place: row["place"], reason: row["reason"], decidedBy: row["decided_by"])
            }
        }
    }
}
