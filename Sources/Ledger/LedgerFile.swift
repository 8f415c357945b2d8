import GRDB
import Glibc

/// The ledger's file on its disk, and how it is opened there.
///
/// A ledger has a rollback journal. Earlier versions gave theirs a write-ahead log, which needs memory that programs
/// share through a file. Many network shares cannot give that, and a ledger that was moved to one must still open.
struct LedgerFile {
    let path: String
    /// The ending of the name of SQLite's journal file.
    static let journal = "-journal"

    /// Opens the file, or begins it if there is none, and tells whether its journal had to be changed because its disk
    /// lacks shared memory.
    func openedForWriting() throws -> (database: DatabaseQueue, changedJournal: Bool) {
        do {
            let database = try DatabaseQueue(path: path, configuration: Self.configuration())
            // No second file stays beside it, so that somebody who may only read it can open it.
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            return (database, false)
        } catch  where Self.mayLackSharedMemory(error) && hasLog {
            try giveRollbackJournal()
            return (try DatabaseQueue(path: path, configuration: Self.configuration()), true)
        }
    }

    /// Opens the file without changing anything in it.
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

    /// Whether the file says that it uses a write-ahead log (bytes 18 and 19, SQLite's file format, 1.3.3).
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

    /// Opens the file for one program alone, which then needs no memory shared with others.
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
        // A reader waits, for up to five seconds, while a run commits.
        configuration.busyMode = .timeout(5)
        // A committed run must survive a power cut, since what is published next relies on it.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        // `LedgerUndo` needs no place on the disk, which may be full just then.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA temp_store = MEMORY") }
        return configuration
    }

    /// Whether SQLite gives this error for a `-shm` file that it cannot open, lock or map.
    private static func mayLackSharedMemory(_ error: any Error) -> Bool {
        guard let code = (error as? DatabaseError)?.extendedResultCode else { return false }
        return [
            .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMLOCK, .SQLITE_IOERR_SHMMAP,
            .SQLITE_CANTOPEN, .SQLITE_PROTOCOL, .SQLITE_READONLY_CANTLOCK, .SQLITE_READONLY_CANTINIT,
        ].contains(code)
    }
}
