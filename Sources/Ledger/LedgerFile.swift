import GRDB
import Glibc

/// The ledger's file on its disk, and how it is opened there.
///
/// A ledger is begun with a write-ahead log: readers do not wait for a run. That needs memory which programs share by
/// way of a file, and many network shares cannot give it. There the ledger goes over to a rollback journal.
struct LedgerFile {
    let path: String

    /// Opens the file, begins it where there is none, and says whether its journal had to be changed.
    func openedForWriting() throws -> (database: DatabaseQueue, changedJournal: Bool) {
        do {
            let database = try DatabaseQueue(path: path, configuration: configuration())
            // One that was begun keeps its journal, whichever that is.
            guard try database.read({ try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }) == 0 else {
                return (database, false)
            }
            let journal = try database.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL")
            }
            // The log is opened by what comes next.
            _ = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
            return (database, journal == "delete")
        } catch  where Self.mayLackSharedMemory(error) {
            try giveRollbackJournal()
            return (try DatabaseQueue(path: path, configuration: configuration()), true)
        }
    }

    /// Opens the file so that nothing it holds is changed.
    func openedForReading() throws -> DatabaseQueue {
        do {
            return try DatabaseQueue(path: path, configuration: configuration(isReadOnly: true))
        } catch  where Self.mayLackSharedMemory(error) && access(path, F_OK) == 0 {
            let database = try alone()
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
            return database
        }
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
        return try DatabaseQueue(path: path, configuration: self.configuration(beginningWith: configuration))
    }

    private func configuration(
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
