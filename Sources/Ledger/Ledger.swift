import GRDB
import Glibc

/// The memory of a folder of reports (sổ theo dõi): which files came and when, what each run was made from and
/// what it published, which periods are closed. One SQLite file; only this target knows its tables.
///
/// Whoever writes must hold the run lock of the folder of reports: the ledger itself keeps nobody out.
public final class Ledger {
    /// The file's name in a workspace.
    public static let fileName = "tonghop.sqlite"

    private let database: DatabaseQueue

    /// Opens the ledger, makes it where there is none, and brings an older one up to date.
    ///
    /// - Parameter path: of the SQLite file; its folder must exist.
    public init(at path: String) throws(LedgerError) {
        database = try Self.rethrowing {
            try Self.requireFile(path)
            let database = try DatabaseQueue(path: path, configuration: Self.configuration())
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
            if try database.read(LedgerSchema.migrator.hasBeenSuperseded) { throw LedgerError(.newer) }
            try LedgerSchema.migrator.migrate(database)
            return database
        }
    }

    /// A ledger in memory, gone with the program: for a run that writes nothing.
    public convenience init() throws(LedgerError) { try self.init(at: ":memory:") }

    /// Opens a ledger for reading only; one that is older than the program is refused, since it would have to be changed.
    public init(reading path: String) throws(LedgerError) {
        database = try Self.rethrowing {
            try Self.requireFile(path)
            let database = try DatabaseQueue(path: path, configuration: Self.configuration(isReadOnly: true))
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

    /// SQLite would wait at a pipe for ever.
    private static func requireFile(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return }
        throw LedgerError(.unwritable, "not a regular file")
    }

    private static func configuration(isReadOnly: Bool = false) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.readonly = isReadOnly
        // A reader beside a run waits for the instant in which the run commits.
        configuration.busyMode = .timeout(5)
        // A committed run must survive a power cut: what is published next relies on it.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return configuration
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try Self.rethrowing { try database.read(body) }
    }

    /// All of it or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try Self.rethrowing { try database.write(body) }
    }

    private static func rethrowing<Value>(_ body: () throws -> Value) throws(LedgerError) -> Value {
        do { return try body() } catch { throw LedgerError(error) }
    }
}
