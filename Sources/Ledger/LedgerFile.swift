import GRDB
import Glibc

/// The ledger's file on its disk, and how it is opened there.
///
/// A ledger has a rollback journal. Earlier versions gave theirs a write-ahead log, which needs memory that programs share
/// by way of a file: many network shares cannot give it, and a ledger that was brought to one must be opened all the same.
struct LedgerFile {
    let path: String
    /// What SQLite's journal has behind the ledger's name.
    static let journal = "-journal"

    /// Opens the file, begins it where there is none, and says whether its journal had to be changed because its disk
    /// lacks shared memory.
    func openedForWriting() throws -> (database: DatabaseQueue, changedJournal: Bool) {
        do {
            let database = try DatabaseQueue(path: path, configuration: Self.configuration())
            // No second file stays beside it: whoever may only read it can.
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            return (database, false)
        } catch  where Self.mayLackSharedMemory(error) && hasLog {
            try giveRollbackJournal()
            return (try DatabaseQueue(path: path, configuration: Self.configuration()), true)
        }
    }

    /// Opens the file so that nothing it holds is changed.
    func openedForReading() throws -> DatabaseQueue {
        do {
            let database = try DatabaseQueue(path: path, configuration: Self.configuration(isReadOnly: true))
            _ = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
            return database
        } catch  where Self.mayLackSharedMemory(error) && hasLog {
            let database = try alone()
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
            return database
        }
    }

    /// Whether the file says that its journal is a write-ahead log (bytes 18 and 19, SQLite's file format, 1.3.3).
    private var hasLog: Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return false }
        defer { close(file) }
        var versions: [UInt8] = [0, 0]
        return pread(file, &versions, 2, 18) == 2 && versions == [2, 2]
    }

    private func giveRollbackJournal() throws {
        let database = try alone()
        let journal = try database.writeWithoutTransaction {
            try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
        }
        guard journal == "delete" else { throw DatabaseError(resultCode: .SQLITE_IOERR_SHMMAP) }
        try database.close()
    }

    /// Who keeps all others out of the file needs no memory in common with them.
    private func alone() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        return try DatabaseQueue(path: path, configuration: Self.configuration(beginningWith: configuration))
    }

    static func configuration(
        beginningWith configuration: Configuration = Configuration(), isReadOnly: Bool = false
    ) -> Configuration {
        var configuration = configuration
        configuration.foreignKeysEnabled = true
        configuration.readonly = isReadOnly
        // A reader beside a run waits for the instant in which the run commits.
        configuration.busyMode = .timeout(5)
        // A committed run must survive a power cut: what is published next relies on it.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return configuration
    }

    /// Whether the error is one of those that SQLite has for a `-shm` file that it cannot open, lock or map.
    private static func mayLackSharedMemory(_ error: any Error) -> Bool {
        guard let code = (error as? DatabaseError)?.extendedResultCode else { return false }
        return [
            .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMLOCK, .SQLITE_IOERR_SHMMAP,
            .SQLITE_CANTOPEN, .SQLITE_PROTOCOL, .SQLITE_READONLY_CANTLOCK, .SQLITE_READONLY_CANTINIT,
        ].contains(code)
    }
}
