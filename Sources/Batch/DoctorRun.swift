import Civil
import Delivery
import Findings
import Ledger

/// Holds everything that a workspace remembers and has published against its hashes. Changes nothing.
public enum DoctorRun {
    /// What was looked at, and what is wrong with it.
    public struct Outcome: Sendable {
        /// The ledger was there and could be read.
        public let hasLedger: Bool
        /// Files in the archive that were read.
        public let kept: Int
        /// Periods whose folder was checked.
        public let periods: Int
        public let findings: [Finding]
    }

    public static func run(_ options: RunOptions) throws(RunFailure) -> Outcome {
        let place = MemoryPlace(try Workspace(options.workspace), output: options.output)
        var findings: [Finding] = []
        var memory: Memory?
        var kept: Set<String> = []
        do throws(RunFailure) {
            memory = try Memory.reading(place)
            if let memory {
                findings += try memory.damages()
                kept = try memory.ledger { try $0.archivedHashes() }
                findings += kept.sorted().compactMap(memory.damage(of:))
            }
        } catch {
            findings += error.findings
        }
        let periods = ((try? Files.entries(of: place.reports)) ?? []).filter { $0.kind == .folder }
            .compactMap { Period(iso: $0.name) }
        for period in periods {
            findings += PublishedCheck(folder: "\(place.reports)/\(period)", period: period).findings()
            findings += try memory?.unknownReport(of: period) ?? []
        }
        return Outcome(hasLedger: memory != nil, kept: kept.count, periods: periods.count, findings: findings)
    }
}

extension Memory {
    /// What SQLite finds wrong with the ledger.
    fileprivate func damages() throws(RunFailure) -> [Finding] {
        try ledger { try $0.damages() }.map { words in
            Finding(
                .ledgerDamaged, at: Place(file: place.ledger), details: [.reason: "SQLite: \(words)"],
                english: [.reason: "SQLite: \(words)"])
        }
    }

    fileprivate func damage(of digest: String) -> Finding? {
        do throws(ContentArchive.Failure) {
            _ = try archive.bytes(digest)
            return nil
        } catch {
            return archiveFinding(digest, name: "\(digest.prefix(12))…", error)
        }
    }

    /// The folder is not the one that the ledger has as published.
    fileprivate func unknownReport(of period: Period) throws(RunFailure) -> [Finding] {
        guard let run = try ledger({ try $0.publishedRun(of: period) }), run.manifest != publishedManifest(of: period)
        else { return [] }
        return [
            Finding(
                .publishedAltered, at: Place(file: "\(folder(of: period))/\(Manifest.path)"),
                details: [.date: period.description, .reason: "khác bản kê ghi trong sổ theo dõi"],
                english: [.reason: "not the manifest that the ledger has"])
        ]
    }
}
