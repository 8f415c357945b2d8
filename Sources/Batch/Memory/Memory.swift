import Civil
import Delivery
import Findings
import Foundation
import Glibc
import Ledger

/// The ledger and the archive of a folder of reports, open.
struct Memory {
    let place: MemoryPlace
    let ledger: Ledger
    /// Findings on the memory for whoever started the run.
    var notices: [Finding] = []
    var archive: ContentArchive { ContentArchive(folder: place.archive) }

    /// Opens the memory for a run that holds the lock of the folder of reports. Makes it if there is none, and finishes
    /// what an earlier run left unfinished.
    static func open(_ place: MemoryPlace) throws(RunFailure) -> Memory {
        var memory: Memory
        do throws(LedgerError) {
            memory = Memory(place: place, ledger: try Ledger(at: place.ledger))
        } catch {
            throw RunFailure(error, at: place.ledger)
        }
        try memory.settlePendingRuns()
        try memory.endWithdrawals()
        memory.notices = try memory.takeOverUnknownReports()
        try memory.endClosings()
        if memory.ledger.changedJournal {
            memory.notices.append(Finding(.ledgerOnPlainDisk, at: Place(file: place.ledger)))
        }
        return memory
    }

    /// The memory for a run that writes nothing: what opening would change is changed in a copy.
    static func trial(_ place: MemoryPlace) throws(RunFailure) -> Memory {
        var memory: Memory
        if let found = try reading(place) {
            guard try !found.unknownPeriods().isEmpty else { return found }
            memory = Memory(place: place, ledger: try found.ledger { try Ledger(copying: $0) })
        } else {
            do throws(LedgerError) {
                memory = Memory(place: place, ledger: try Ledger())
            } catch {
                throw RunFailure(error, at: place.ledger)
            }
        }
        memory.notices = try memory.takeOverUnknownReports()
        return memory
    }

    /// The memory as it stands, for a look that changes nothing; `nil` where there is none.
    static func reading(_ place: MemoryPlace) throws(RunFailure) -> Memory? { try found(at: place)?.settled() }

    /// The memory after a run that was killed before it was marked has been marked. That is done in a copy; the ledger
    /// stays as it is.
    func settled() throws(RunFailure) -> Memory {
        guard try !ledger({ try $0.pendingRuns() }).isEmpty else { return self }
        let memory = Memory(place: place, ledger: try ledger { try Ledger(copying: $0) })
        try memory.settlePendingRuns()
        return memory
    }

    /// Opens the ledger for reading, whatever it holds; `nil` where there is none.
    static func found(at place: MemoryPlace) throws(RunFailure) -> Memory? {
        // An empty file is left if a run is killed while it makes the ledger.
        guard Files.exists(place.ledger), Files.kind(of: Array(place.ledger.utf8CString)) != .file(size: 0) else {
            return nil
        }
        do throws(LedgerError) {
            return Memory(place: place, ledger: try Ledger(reading: place.ledger))
        } catch {
            throw RunFailure(error, at: place.ledger)
        }
    }

    /// Uses the ledger, and turns its errors into a `RunFailure`.
    func ledger<Value>(_ body: (Ledger) throws -> Value) throws(RunFailure) -> Value {
        do {
            return try body(ledger)
        } catch let error as LedgerError {
            throw RunFailure(error, at: place.ledger)
        } catch {
            throw RunFailure(
                [
                    Finding(
                        .ledgerUnusable, at: Place(file: place.ledger),
                        clauses: [.reason: .unknownError("\(error)")])
                ])
        }
    }

    /// The published folder of a period.
    func folder(of period: Period) -> String { "\(place.reports)/\(period)" }

    /// SHA-256 of the manifest in a period's folder; `nil` without one.
    func publishedManifest(of period: Period) -> String? {
        guard
            let bytes = try? Files.bytes(
                of: Array("\(folder(of: period))/\(Manifest.path)".utf8CString), limit: 64 << 20)
        else { return nil }
        return try? Digest.sha256(of: bytes)
    }

    /// Settles runs that were killed between the ledger's commit and its mark: such a run did publish if its manifest
    /// is in the folder.
    private func settlePendingRuns() throws(RunFailure) {
        for run in try ledger({ try $0.pendingRuns() }) {
            let isPublished = publishedManifest(of: run.period) == run.manifest
            try ledger { try isPublished ? $0.markPublished(run.id) : $0.markAbandoned(run.id) }
        }
    }
}

extension RunFailure {
    /// The ledger could not be used.
    init(_ error: LedgerError, at path: String) {
        let place = Place(file: path)
        let clauses: [Detail: Clause] = [.reason: error.reason]
        switch error.kind {
        case .full: self.init(.outputUnwritable, at: place, errno: ENOSPC)
        case .busy: self.init([Finding(.ledgerBusy, at: place)], kind: .lockHeld)
        case .damaged: self.init([Finding(.ledgerDamaged, at: place, clauses: clauses)])
        case .unwritable where error.errno.map(Files.isDenial) == true:
            self.init([Permissions.finding(at: path, in: URL(fileURLWithPath: path).deletingLastPathComponent().path)])
        case .newer, .unwritable, .unlockable, .withoutSharedMemory, .disk, .other:
            self.init([Finding(.ledgerUnusable, at: place, clauses: clauses)])
        }
    }
}

extension LedgerError {
    /// Why the ledger could not be used.
    fileprivate var reason: Clause {
        switch kind {
        case .damaged: .structureUnreadable(message)
        case .newer: .madeByLaterVersion
        case .unwritable: errno.map(Clause.system) ?? .notOpened(message)
        case .unlockable: .diskCannotLock
        case .withoutSharedMemory: .diskWithoutSharedMemory
        case .disk: .system(EIO)
        case .full, .busy, .other: .errorOfSQLite(message)
        }
    }
}
