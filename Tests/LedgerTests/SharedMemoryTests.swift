import Foundation
import GRDB
import Glibc
import Testing

@testable import Ledger

/// Disks that give no shared memory, as many network shares do: a pipe in the place of SQLite's `-shm` file can be
/// opened and not mapped.
@Suite struct SharedMemoryTests {
    let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func takeSharedMemoryAway() throws {
        try? FileManager.default.removeItem(atPath: place.path + "-shm")
        try #require(mkfifo(place.path + "-shm", 0o600) == 0)
    }

    private func journal() throws -> String? {
        try DatabaseQueue(path: place.path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    }

    private func record(_ ledger: Ledger, _ period: String) throws {
        try ledger.markPublished(ledger.begin(.sample(period, asOf: "2022-12-31")))
    }

    @Test func withSharedMemoryTheLogIsWrittenAhead() throws {
        let ledger = try place.open()
        #expect(!ledger.changedJournal)
        #expect(try journal() == "wal")
    }

    @Test func aNewLedgerGoesOverAndSaysSoOnce() throws {
        try takeSharedMemoryAway()
        do {
            let ledger = try place.open()
            #expect(ledger.changedJournal)
            try record(ledger, "2022-11")
        }
        let again = try place.open()
        #expect(!again.changedJournal)
        #expect(try journal() == "delete")
        #expect(try again.publishedPeriods().count == 1)
        #expect(try Ledger(reading: place.path).publishedPeriods().count == 1)
    }

    /// A workspace that is copied to a share, the last run's log not yet taken over: nothing of it is lost.
    @Test func aLedgerThatComesWithItsLogGoesOver() throws {
        let copy = try TemporaryLedger()
        do {
            let ledger = try place.open()
            try record(ledger, "2022-11")
            for ending in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: place.path + ending, toPath: copy.path + ending)
            }
            try #require(mkfifo(copy.path + "-shm", 0o600) == 0)
        }
        #expect(try Ledger(reading: copy.path).publishedPeriods().count == 1)
        let ledger = try copy.open()
        #expect(ledger.changedJournal)
        try record(ledger, "2022-12")
        #expect(try copy.open().publishedPeriods().count == 2)
    }

    /// Not "no right, or the disk is full or broken": which of them.
    @Test func aFailureNamesItsCause() throws {
        func errno(_ path: String) -> Int32? {
            #expect(throws: LedgerError.self) { try Ledger(at: path) }?.errno
        }
        #expect(errno("/none/at/all/tonghop.sqlite") == ENOENT)
        try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: false)
        #expect(errno(place.path) == EISDIR)
    }
}
