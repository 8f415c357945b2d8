import Foundation
import GRDB
import Glibc
import Testing

@testable import Ledger

/// Ledgers with a write-ahead log, as earlier versions made them, on disks without shared memory, such as many network
/// shares. A pipe in place of SQLite's `-shm` file can be opened but not mapped.
@Suite struct SharedMemoryTests {
    let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func takeSharedMemoryAway(from path: String) throws {
        try? FileManager.default.removeItem(atPath: path + "-shm")
        try #require(mkfifo(path + "-shm", 0o600) == 0)
    }

    private func journal(of place: TemporaryLedger) throws -> String? {
        try DatabaseQueue(path: place.path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    }

    private func record(_ ledger: Ledger, _ period: String) throws {
        try ledger.markPublished(ledger.begin(.sample(period, asOf: "2022-12-31")))
    }

    /// An open ledger with one report and a write-ahead log.
    private func ledgerWithLog() throws -> DatabaseQueue {
        try record(try place.open(), "2022-11")
        let database = try DatabaseQueue(path: place.path)
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        return database
    }

    @Test func withSharedMemoryTheLogGoesWithoutAWord() throws {
        try ledgerWithLog().close()
        let ledger = try place.open()
        #expect(!ledger.changedJournal)
        #expect(try journal(of: place) == "delete")
        #expect(try ledger.publishedPeriods().count == 1)
    }

    @Test func withoutItTheLogGoesAndTheLedgerSaysSoOnce() throws {
        try ledgerWithLog().close()
        try takeSharedMemoryAway(from: place.path)
        #expect(try Ledger(reading: place.path).publishedPeriods().count == 1)
        do {
            let ledger = try place.open()
            #expect(ledger.changedJournal)
            try record(ledger, "2022-12")
        }
        let again = try place.open()
        #expect(!again.changedJournal)
        #expect(try journal(of: place) == "delete")
        #expect(try again.publishedPeriods().count == 2)
        #expect(try Ledger(reading: place.path).publishedPeriods().count == 2)
    }

    @Test func aNewLedgerNeedsNone() throws {
        try takeSharedMemoryAway(from: place.path)
        let ledger = try place.open()
        #expect(!ledger.changedJournal)
        try record(ledger, "2022-11")
    }

    /// A workspace is copied to a share before the last run's log was taken over: nothing of the log is lost.
    @Test func aLedgerThatComesWithItsLogGoesOver() throws {
        let copy = try TemporaryLedger()
        do {
            let old = try ledgerWithLog()
            try old.write { try $0.execute(sql: "UPDATE run SET program = 'in the log'") }
            for ending in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: place.path + ending, toPath: copy.path + ending)
            }
        }
        try takeSharedMemoryAway(from: copy.path)
        func program(_ ledger: Ledger) throws -> String? {
            try ledger.read { try String.fetchOne($0, sql: "SELECT program FROM run") }
        }
        #expect(try program(Ledger(reading: copy.path)) == "in the log")
        let ledger = try copy.open()
        #expect(ledger.changedJournal)
        #expect(try program(ledger) == "in the log")
        try record(ledger, "2022-12")
        #expect(try copy.open().publishedPeriods().count == 2)
    }

    /// The message says which cause it was, not "no right, or the disk is full or broken".
    @Test func aFailureNamesItsCause() throws {
        func errno(_ path: String) -> Int32? {
            #expect(throws: LedgerError.self) { try Ledger(at: path) }?.errno
        }
        #expect(errno("/none/at/all/tonghop.sqlite") == ENOENT)
        try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: false)
        #expect(errno(place.path) == EISDIR)
    }
}
