import GRDB

extension Ledger {
    /// What SQLite finds wrong with the file (`integrity_check`, `foreign_key_check`), in its own words, and the periods
    /// whose rows are not those that the program wrote; empty when all is well.
    public func damages() throws(LedgerError) -> [String] {
        try read { database in
            let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let dangling = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
                "foreign key: \(row["table"] as String) → \(row["parent"] as String)"
            }
            return integrity + dangling + (try PeriodChecksum.disagreeing(in: database)).map { "checksum of \($0)" }
        }
    }
}
