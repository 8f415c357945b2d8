import Civil
import Foundation
import GRDB
import Glibc

/// The memory of a folder of reports (sổ theo dõi): which files came and when, what each run was made from and what it
/// published, which periods are closed. It is one SQLite file, and only this target knows its tables.
///
/// Whoever writes must hold the run lock of the folder of reports: the ledger itself keeps nobody out.
public final class Ledger {
    /// The file's name in a workspace.
    public static let fileName = "tonghop.sqlite"

    private let database: DatabaseQueue
    /// Opening changed the file's journal: an earlier version gave the ledger a journal that needs shared memory, which
    /// its disk does not have. The change is permanent, so the next opening has nothing to tell.
    public let changedJournal: Bool

    /// Opens the ledger for writing. Makes it if there is none, and brings an older one up to date.
    ///
    /// - Parameter path: path of the SQLite file; its folder must exist.
    public init(at path: String) throws(LedgerError) {
        (database, changedJournal) = try Self.rethrowing(at: path) {
            try Self.requireFile(path)
            if path != Self.inMemory, access(path, F_OK) != 0 { try Self.make(path) }
            return try Self.upToDate(path)
        }
    }

    private static let inMemory = ":memory:"

    private static func upToDate(_ path: String) throws -> (database: DatabaseQueue, changedJournal: Bool) {
        let opened = try LedgerFile(path: path).openedForWriting()
        if try opened.database.read(LedgerSchema.migrator.hasBeenSuperseded) { throw LedgerError(.newer) }
        try LedgerSchema.migrator.migrate(opened.database)
        return opened
    }

    /// Makes a new ledger, which gets its name only when it has all its tables, so that a kill leaves none or a whole
    /// one.
    private static func make(_ path: String) throws {
        let new = path + ".new"
        for leftover in [new, new + LedgerFile.journal] { unlink(leftover) }
        try upToDate(new).database.close()
        guard rename(new, path) == 0 else { throw LedgerError(.unwritable, "rename", errno: errno) }
    }

    /// A ledger in memory, which is gone when the program ends: for a run that writes nothing.
    public convenience init() throws(LedgerError) { try self.init(at: Self.inMemory) }

    /// Opens a ledger for reading only. One of an earlier version is copied into memory and brought up to date there.
    public init(reading path: String) throws(LedgerError) {
        changedJournal = false
        database = try Self.rethrowing(at: path) {
            try Self.requireFile(path)
            let database = try Self.readable(path)
            if try database.read(LedgerSchema.migrator.hasBeenSuperseded) { throw LedgerError(.newer) }
            if try database.read(LedgerSchema.migrator.hasCompletedMigrations) { return database }
            let copy = try DatabaseQueue(configuration: LedgerFile.configuration())
            try database.backup(to: copy)
            try LedgerSchema.migrator.migrate(copy)
            return copy
        }
    }

    private static func readable(_ path: String) throws -> DatabaseQueue {
        do {
            return try LedgerFile(path: path).openedForReading()
        } catch {
            guard access(path + LedgerFile.journal, R_OK) == 0 else { throw error }
            return try settledCopy(of: path)
        }
    }

    /// What a killed run left half written has to be undone first. A caller that only looks must not do that to the
    /// file, so it is done in a copy, which ends up in memory.
    private static func settledCopy(of path: String) throws -> DatabaseQueue {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "tonghop-ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appendingPathComponent(fileName).path
        for suffix in ["", LedgerFile.journal] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
        }
        let database = try DatabaseQueue(configuration: LedgerFile.configuration())
        try DatabaseQueue(path: copy, configuration: LedgerFile.configuration()).backup(to: database)
        return database
    }

    /// A copy of a ledger in memory; writing to it does not change the file.
    public convenience init(copying other: Ledger) throws(LedgerError) {
        try self.init()
        try Self.rethrowing { try other.database.backup(to: database) }
    }

    /// Throws if the path is no regular file: SQLite would wait at a pipe for ever.
    private static func requireFile(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return }
        throw LedgerError(
            .unwritable, "not a regular file", errno: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try Self.rethrowing { try database.read(body) }
    }

    /// Changes what the ledger has about one period: all of it or nothing.
    func write<Value>(
        _ period: Period, _ body: (Database) throws -> Value
    ) throws(LedgerError) -> Value {
        try Self.rethrowing {
            try database.write { database in
                let value = try body(database)
                try PeriodChecksum.update(period.description, in: database)
                return value
            }
        }
    }

    /// The same for the period of a run.
    func write(runOf id: Int, _ body: (Database) throws -> Void) throws(LedgerError) {
        let run = try read { try Self.runs(where: "id = ?", [id], in: $0).first }
        guard let run else { throw LedgerError(.damaged, "run \(id)") }
        try write(run.period, body)
    }

    /// - Parameter path: path of the file that was to be opened, whose state tells why it could not be.
    private static func rethrowing<Value>(
        at path: String? = nil, _ body: () throws -> Value
    ) throws(LedgerError) -> Value {
        do { return try body() } catch { throw LedgerError(error, at: path) }
    }
}
