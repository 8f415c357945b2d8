import Delivery
import Findings
import Ledger

// Reads back what the archive keeps.

extension Memory {
    /// The bytes with this SHA-256. Throws when they are lost or altered, since a report must not go on without them.
    func kept(_ digest: String, named name: String) throws(RunFailure) -> [UInt8] {
        do throws(ContentArchive.Failure) {
            return try archive.bytes(digest)
        } catch {
            throw RunFailure([archiveFinding(digest, name: name, error)])
        }
    }

    /// A return that the inbox no longer has. `nil` for a return of a report from before the ledger, which was never
    /// kept.
    func keptReturn(_ submission: KnownSubmission) throws(RunFailure) -> [UInt8]? {
        if submission.size == 0, !Files.exists(archive.path(submission.sha256)) { return nil }
        return try kept(submission.sha256, named: submission.name)
    }

    func archiveFinding(_ digest: String, name: String, _ failure: ContentArchive.Failure) -> Finding {
        let path = archive.path(digest)
        switch failure {
        case .missing:
            return Finding(.archiveDamaged, at: Place(file: path), clauses: [.reason: .copyGone(of: name)])
        case .altered:
            return Finding(.archiveDamaged, at: Place(file: path), clauses: [.reason: .copyAltered(of: name)])
        case .system(let number): return Finding(.archiveDamaged, at: Place(file: path), errno: number)
        }
    }

    /// The texts that a run rested on.
    func keptBasis(of run: RecordedRun) throws(RunFailure) -> Basis {
        var texts: [Basis.Part: String] = [:]
        for part in Basis.Part.allCases {
            guard let digest = run.basis[part.rawValue] else { continue }
            texts[part] = String(decoding: try kept(digest, named: part.rawValue), as: UTF8.self)
        }
        return try Basis(kept: texts, period: run.period, place: place.archive)
    }
}
