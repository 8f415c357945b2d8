import Civil
import Delivery
import Findings
import Glibc
import Ledger

/// Checks everything that a workspace remembers and has published against its hashes. It changes nothing unless it is
/// asked to make a lost ledger again.
public enum DoctorRun {
    /// What was looked at, and what is wrong with it.
    public struct Outcome: Sendable {
        /// There was a ledger, and it could be read.
        public let hasLedger: Bool
        /// How many files of the archive were read.
        public let kept: Int
        /// How many periods had their folder checked.
        public let periods: Int
        public let findings: [Finding]

        /// How many findings are about something that is damaged or missing.
        public var damages: Int { findings.count { $0.severity == .error } - unseen }
        /// How many things could not be looked at.
        public var unseen: Int { findings.count { $0.code == .noPermission } }
    }

    public static func run(_ options: RunOptions) throws(RunFailure) -> Outcome {
        let place = MemoryPlace(try Workspace(of: options), output: options.output)
        return try RunAtWork.between(runsIn: place.reports) { () throws(RunFailure) in examine(place) }
    }

    /// Makes a lost or damaged ledger again from the published folders and the archive; a sound one only gets what it
    /// lacks. A damaged one stays beside it under another name.
    public static func rebuild(_ options: RunOptions) throws(RunFailure) -> Outcome {
        let place = MemoryPlace(try Workspace(of: options), output: options.output)
        let lock = try OutputLock.hold(in: place.reports)
        defer { lock.release() }
        if Files.exists(place.ledger), !isSound(place) { try putAside(place.ledger) }
        let notices = try Memory.open(place).notices
        let examined = examine(place)
        return Outcome(
            hasLedger: examined.hasLedger, kept: examined.kept, periods: examined.periods,
            findings: notices + examined.findings)
    }

    private static func isSound(_ place: MemoryPlace) -> Bool {
        do { return try Memory.found(at: place)?.damages().isEmpty ?? false } catch { return false }
    }

    private static func putAside(_ ledger: String) throws(RunFailure) {
        var number = 1
        while Files.exists("\(ledger).hong-\(number)") { number += 1 }
        for suffix in ["", "-journal", "-wal", "-shm"] where Files.exists(ledger + suffix) {
            guard rename(ledger + suffix, "\(ledger).hong-\(number)\(suffix)") == 0 else {
                throw RunFailure(.outputUnwritable, at: Place(file: ledger + suffix), errno: errno)
            }
        }
    }

    private static func examine(_ place: MemoryPlace) -> Outcome {
        var findings: [Finding] = []
        var memory: Memory?
        var kept: Set<String> = []
        var periods: Set<Period> = []
        do throws(RunFailure) {
            if let found = try Memory.found(at: place) {
                findings += try found.damages()
                memory = try found.settled()
            }
            if let memory {
                // Files that no run names are checked too: documents for Word lie in the archive to be given out again.
                kept = try memory.ledger { try $0.archivedHashes(where: StandingReport.isKept) }.union(
                    memory.archive.digests)
                findings += try memory.damages(of: kept)
                periods = Set(try memory.ledger { try $0.publishedPeriods() })
            }
            findings += try lacking(memory, place)
            findings += try memory?.withoutClosingNote() ?? []
        } catch {
            findings += error.findings
        }
        do throws(Files.SystemError) {
            periods.formUnion(try folders(of: place.reports))
        } catch {
            findings.append(
                Files.isDenial(error.number)
                    ? Permissions.finding(at: place.reports, in: place.folder)
                    : Finding(.fileUnreadable, at: Place(file: place.reports), errno: error.number))
        }
        for period in periods.sorted() {
            findings += PublishedCheck(place, period: period).findings()
            do throws(RunFailure) {
                findings += try memory?.unknownReport(of: period) ?? []
            } catch {
                findings += error.findings
            }
        }
        findings += OpenToOthers.findings(
            of: [place.ledger, place.archive]
                + periods.sorted().flatMap { period in
                    let folder = "\(place.reports)/\(period)"
                    return ["\(folder)/phan-hoi"] + [CompanionFolder.sentUp, .letters].map { $0.beside(folder) }
                })
        return Outcome(hasLedger: memory != nil, kept: kept.count, periods: periods.count, findings: findings)
    }

    /// Finds reports that lie in their folders but that the ledger does not know.
    private static func lacking(_ memory: Memory?, _ place: MemoryPlace) throws(RunFailure) -> [Finding] {
        let unknown = try memory?.unknownPeriods() ?? Memory.publishedPeriods(in: place.reports)
        guard !unknown.isEmpty else { return [] }
        return [
            Finding(
                .ledgerLacksReports, at: Place(file: place.ledger),
                details: [
                    .count: String(unknown.count), .suggestions: unknown.map(\.description).joined(separator: ", "),
                ], clauses: [.assumed: memory == nil ? .ledgerGone : .ledgerLacks])
        ]
    }

    /// The periods that have a folder; none where nothing has been published yet.
    private static func folders(of reports: String) throws(Files.SystemError) -> [Period] {
        guard Files.exists(reports) else { return [] }
        return try Files.entries(of: reports).filter { $0.kind == .folder }.compactMap { Period(iso: $0.name) }
    }
}

extension Memory {
    /// What SQLite finds wrong with the ledger.
    fileprivate func damages() throws(RunFailure) -> [Finding] {
        try ledger { try $0.damages() }.map { words in
            Finding(.ledgerDamaged, at: Place(file: place.ledger), details: [.reason: "SQLite: \(words)"])
        }
    }

    /// What is wrong with these files of the archive. If the user may not read some of them, that is said once.
    fileprivate func damages(of digests: Set<String>) throws(RunFailure) -> [Finding] {
        var findings: [Finding] = []
        for digest in digests.sorted() {
            do throws(ContentArchive.Failure) {
                _ = try archive.bytes(digest)
            } catch {
                let use = try ledger { try $0.use(ofArchived: digest) }
                findings.append(archiveFinding(digest, KeptThing(digest, use), error))
            }
        }
        return Permissions.once(findings, at: place.archive, in: place.folder)
    }

    /// The published folder is not the one that the ledger has recorded.
    fileprivate func unknownReport(of period: Period) throws(RunFailure) -> [Finding] {
        guard let run = try ledger({ try $0.publishedRun(of: period) }), run.manifest != publishedManifest(of: period)
        else { return [] }
        return [
            Finding(
                .publishedAltered, at: Place(file: "\(folder(of: period))/\(Manifest.path)"),
                details: [.date: period.description], clauses: [.reason: .notTheManifestKnown])
        ]
    }
}
