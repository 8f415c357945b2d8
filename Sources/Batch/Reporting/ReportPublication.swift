import Assessment
import Cores
import Delivery
import Findings
import Ledger
import Rendering

/// Publishes the files of a run and records it, so that folder and ledger agree at every moment.
struct ReportPublication {
    let prepared: PreparedRun
    let assessment: ProvinceAssessment
    let memory: Memory
    /// Number, date and signer as they are printed; `nil` where nothing is recorded.
    let document: PeriodDocument?
    /// Version of the program that made the pages.
    let version: String

    /// Publishes and records the files. A report that was made again byte for byte is in the ledger already.
    ///
    /// - Returns: `false` if there was nothing to write: the report stands as it was.
    func publish(_ outputs: [PublishedFile]) throws(RunFailure) -> Bool {
        let digests = OrderedWork.map(outputs) { file in
            Result { () throws(RunFailure) in try Self.digest(file.bytes, file.path) }
        }
        var listed: [RunToRecord.Output] = []
        for (file, digest) in zip(outputs, digests) {
            listed.append(.init(path: file.path, sha256: try digest.get(), size: file.bytes.count))
        }
        let manifest = listed.first { $0.path == Manifest.path }?.sha256 ?? ""
        let folder = memory.folder(of: assessment.period)
        guard prepared.replayed?.manifest != manifest else {
            // If it lies whole in its folder, there is nothing to write.
            if PlannedChange.all(outputs, to: folder).allSatisfy({ $0.kind == .unchanged }) { return false }
            let begun: Publication.Unplaced
            do throws(PublicationError) {
                begun = try Publication.begin(outputs, to: folder)
            } catch {
                throw RunFailure(error)
            }
            try place(begun)
            return true
        }
        try memory.publish(
            RunToRecord(
                prepared, assessment, program: version, manifest: manifest, basis: try keep(outputs), outputs: listed),
            begin: {
                Result { () throws(PublicationError) in try Publication.begin(outputs, to: folder) }
            }, place: place)
        return true
    }

    private func place(_ publication: Publication.Unplaced) throws(RunFailure) {
        do throws(PublicationError) { try publication.place() } catch { throw RunFailure(error) }
        try memory.noteClosings(of: assessment.period)
    }

    /// Puts into the archive what the run rested on and what cannot be made again, and returns the hashes of what it
    /// rested on.
    private func keep(_ outputs: [PublishedFile]) throws(RunFailure) -> [String: String] {
        var basis = prepared.run.basis
        basis.add(prepared.knowledge, as: .knowledge)
        if let document { basis.add(document, as: .document) }
        do throws(PublicationError) {
            for file in outputs where StandingReport.isKept(file.path) { try memory.archive.keep(file.bytes) }
        } catch {
            throw RunFailure(error)
        }
        return try memory.keep(basis)
    }

    /// The files, then their manifest, then the checksums.
    func complete(_ files: [RenderedFile], listingInputs: Bool = true) throws(RunFailure) -> [PublishedFile] {
        let run = prepared.run
        let rulebook = try Self.digest(Array((run.basis.texts[.rulebook] ?? "").utf8), "rulebook")
        let manifest = Manifest(
            version: version, rulebook: .init(id: run.rulebook.id, sha256: rulebook),
            period: run.period.description, asOf: run.asOf.description,
            inputs: !listingInputs
                ? []
                : assessment.submissions.map {
                    .init(name: $0.file, size: $0.size, sha256: $0.sha256, outcome: $0.outcome.rawValue)
                })
        do throws(PublicationError) {
            return try manifest.completing(files.map { PublishedFile(path: $0.path, bytes: $0.bytes) })
        } catch {
            throw RunFailure(error)
        }
    }

    static func digest(_ bytes: [UInt8], _ path: String) throws(RunFailure) -> String {
        do { return try Digest.sha256(of: bytes) } catch { throw RunFailure(PublicationError(.noDigest, at: path)) }
    }
}
