import Civil
import GRDB

/// What the ledger had about a period before a run was recorded, in tables that only this connection sees and that are
/// gone when it ends. So a run that fails can be undone. One that was killed is settled by the next start instead.
enum LedgerUndo {
    /// The tables in which a run replaces what earlier runs of its period said, each after those that it refers to.
    private static let replaced = ["submission", "record"]

    static func remember(_ run: RunToRecord, in database: Database) throws {
        for table in replaced {
            try database.execute(sql: "DROP TABLE IF EXISTS temp.\(table)_before")
            try database.execute(
                sql: "CREATE TEMP TABLE \(table)_before AS SELECT * FROM \(table) WHERE period = ?",
                arguments: [run.period.description])
        }
        try database.execute(sql: "DROP TABLE IF EXISTS temp.conversion_before")
        try database.execute(sql: "CREATE TEMP TABLE conversion_before AS SELECT * FROM conversion WHERE 0")
        for file in run.conversions.keys {
            try database.execute(
                sql: "INSERT INTO conversion_before SELECT * FROM conversion WHERE sha256 = ?", arguments: [file])
        }
    }

    static func undo(_ run: RunToRecord, recordedAs id: Int, in database: Database) throws {
        for table in replaced.reversed() {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE period = ?", arguments: [run.period.description])
        }
        for file in run.conversions.keys {
            try database.execute(sql: "DELETE FROM conversion WHERE sha256 = ?", arguments: [file])
        }
        // All that belongs to the run alone goes with it.
        try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
        for table in replaced + ["conversion"] {
            try database.execute(sql: "INSERT INTO \(table) SELECT * FROM \(table)_before")
        }
    }
}
