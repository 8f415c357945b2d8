import Delivery
import Findings
import Ledger

// Reads back what the archive keeps.

extension Memory {
    /// The bytes with this SHA-256. Throws when they are lost or altered, since a report must not go on without them.
    func kept(_ digest: String, _ thing: KeptThing) throws(RunFailure) -> [UInt8] {
        do throws(ContentArchive.Failure) {
            return try archive.bytes(digest)
        } catch {
            throw RunFailure([archiveFinding(digest, thing, error)])
        }
    }

    /// A return that the inbox no longer has. `nil` for a return of a report from before the ledger, which was never
    /// kept.
    func keptReturn(_ submission: KnownSubmission) throws(RunFailure) -> [UInt8]? {
        if submission.size == 0, !Files.exists(archive.path(submission.sha256)) { return nil }
        return try kept(submission.sha256, .returned(submission.name))
    }

    func archiveFinding(_ digest: String, _ thing: KeptThing, _ failure: ContentArchive.Failure) -> Finding {
        let path = archive.path(digest)
        let reason: Clause
        switch failure {
        case .missing: reason = .copyGone(of: thing.name)
        case .altered: reason = .copyAltered(of: thing.name)
        case .system(let number) where Files.isDenial(number):
            return Permissions.finding(at: path, in: place.folder)
        case .system(let number): reason = .system(number)
        }
        return Finding(
            .archiveDamaged, at: Place(file: path), clauses: [.reason: reason, .assumed: thing.remedy])
    }

    /// The texts that a run rested on.
    func keptBasis(of run: RecordedRun) throws(RunFailure) -> Basis {
        var texts: [Basis.Part: String] = [:]
        for part in Basis.Part.allCases {
            guard let digest = run.basis[part.rawValue] else { continue }
            texts[part] = String(decoding: try kept(digest, .text(part.rawValue)), as: UTF8.self)
        }
        return try Basis(kept: texts, period: run.period, place: place.archive)
    }
}
