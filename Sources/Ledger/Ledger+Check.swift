import GRDB

extension Ledger {
    /// What is wrong with the ledger; empty when all is well. That is what SQLite finds (`integrity_check`,
    /// `foreign_key_check`), in its own words, tables that are not as the program makes them, and periods whose rows
    /// are not as the program wrote them.
    public func damages() throws(LedgerError) -> [String] {
        try read { database in
            let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let dangling = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
                "foreign key: \(row["table"] as String) → \(row["parent"] as String)"
            }
            return integrity + dangling + (try Self.changedTables(in: database))
                + (try PeriodChecksum.disagreeing(in: database)).map { "checksum of \($0)" }
        }
    }

    /// Names of tables and indices that are defined differently from those of a ledger made now.
    private static func changedTables(in database: Database) throws -> [String] {
        let fresh = try DatabaseQueue()
        try LedgerSchema.migrator.migrate(fresh)
        func definitions(_ database: Database) throws -> [String: String] {
            try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").reduce(
                into: [:]) {
                    $0[$1["name"] as String] = $1["sql"] as String
                }
        }
        let (found, right) = (try definitions(database), try fresh.read(definitions))
        return Set(found.keys).union(right.keys).sorted().filter { found[$0] != right[$0] }.map { "table \($0)" }
    }
}
