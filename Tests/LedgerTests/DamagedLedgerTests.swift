import Foundation
import GRDB
import Testing

@testable import Ledger

/// Damage to a ledger's file is reported, and never written over.
@Suite struct DamagedLedgerTests {
    let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func failure(_ body: () throws -> Void) -> LedgerError.Kind? {
        do { try body() } catch { return (error as? LedgerError)?.kind }
        return nil
    }

    @Test func aSoundLedgerHasNothingToTell() throws {
        let ledger = try place.open()
        try ledger.markPublished(ledger.begin(.sample("2022-11", asOf: "2022-11-30")))
        #expect(try ledger.damages().isEmpty)
    }

    @Test func aFileThatIsNoDatabaseIsDamaged() throws {
        try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: place.path))
        #expect(failure { _ = try place.open() } == .damaged)
    }

    @Test func damagedPagesAreFound() throws {
        do {
            let ledger = try place.open()
            for month in 10...12 {
                try ledger.markPublished(ledger.begin(.sample("2022-\(month)", asOf: "2022-12-31")))
            }
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: place.path))
        // The head of every page but the first, which holds the schema.
        for page in stride(from: 4096, to: bytes.count, by: 4096) { bytes[page] = 0x7F }
        try bytes.write(to: URL(fileURLWithPath: place.path))
        var found: [String] = []
        let kind = failure { found = try place.open().damages() }
        #expect(kind == .damaged || !found.isEmpty)
    }

    @Test func aRowWithoutItsParentIsFound() throws {
        let ledger = try place.open()
        let other = try DatabaseQueue(path: place.path)
        try other.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; INSERT INTO run_basis VALUES (7, 'x', 'y')")
        }
        #expect(try ledger.damages() == ["foreign key: run_basis → run"])
    }

    @Test func aLedgerOfALaterVersionIsLeftAlone() throws {
        do {
            let ledger = try place.open()
            try ledger.write(month("2022-11")) { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999')") }
        }
        #expect(failure { _ = try place.open() } == .newer)
        #expect(failure { _ = try Ledger(reading: place.path) } == .newer)
    }

    @Test func aFolderThatIsNotThereIsNoPlaceForALedger() {
        #expect(failure { _ = try Ledger(at: "/none/at/all/tonghop.sqlite") } == .unwritable)
        #expect(failure { _ = try Ledger(reading: place.path) } == .unwritable)
    }
}
