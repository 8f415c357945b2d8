import GRDB

/// The memory of a folder of reports (sổ theo dõi): which files came and when, what each run was made from and
/// what it published, which periods are closed. One SQLite file; only this target knows its tables.
///
/// Whoever writes must hold the run lock of the folder of reports: the ledger itself keeps nobody out.
public final class Ledger {
    /// The file's name in a workspace.
    public static let fileName = "tonghop.sqlite"

    private let database: DatabaseQueue
    /// This opening found that the ledger's journal needs shared memory, which its disk does not have, and gave it
    /// another one. It keeps that: the next opening has nothing to tell.
    public let changedJournal: Bool

    /// Opens the ledger, makes it where there is none, and brings an older one up to date.
    ///
    /// - Parameter path: of the SQLite file; its folder must exist.
    public init(at path: String) throws(LedgerError) {
        (database, changedJournal) = try Self.rethrowing(at: path) {
            let opened = try LedgerFile(path: path).openedForWriting()
            if try opened.database.read(LedgerSchema.migrator.hasBeenSuperseded) { throw LedgerError(.newer) }
            try LedgerSchema.migrator.migrate(opened.database)
            return opened
        }
    }

    /// A ledger in memory, gone with the program: for a run that writes nothing.
    public convenience init() throws(LedgerError) { try self.init(at: ":memory:") }

    /// Opens a ledger for reading only; one that is older than the program is refused, since it would have to be changed.
    public init(reading path: String) throws(LedgerError) {
        changedJournal = false
        database = try Self.rethrowing(at: path) {
            let database = try LedgerFile(path: path).openedForReading()
            if try database.read(LedgerSchema.migrator.hasBeenSuperseded) { throw LedgerError(.newer) }
            guard try database.read(LedgerSchema.migrator.hasCompletedMigrations) else { throw LedgerError(.older) }
            return database
        }
    }

    /// A copy in memory, which can be written to without a change of the file.
    public convenience init(copying other: Ledger) throws(LedgerError) {
        try self.init()
        try Self.rethrowing { try other.database.backup(to: database) }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try Self.rethrowing { try database.read(body) }
    }

    /// All of it or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try Self.rethrowing { try database.write(body) }
    }

    /// - Parameter path: of the file that was to be opened: its state tells why it could not.
    private static func rethrowing<Value>(
        at path: String? = nil, _ body: () throws -> Value
    ) throws(LedgerError) -> Value {
        do { return try body() } catch { throw LedgerError(error, at: path) }
    }
}
