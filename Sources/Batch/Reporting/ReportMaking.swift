import Findings
import Rendering

/// How the report of a run is made (cách lập): as a new one, or again from the archive.
enum ReportMaking {
    /// Something is new: this report replaces the published one.
    case new
    /// Nothing is new, and the report came out as it was published, byte for byte.
    case again(StandingReport)
    /// Nothing is new, but the report came out differently, because another version of the program made the published
    /// one. This one replaces it.
    case otherwise(StandingReport)
    /// Nothing is new, but the report came out differently; the final report in its folder stays.
    case kept(StandingReport)

    /// Throws if the report of a closed period did not come out as it was published.
    init(of pages: [RenderedFile], in session: ReportSession) throws(RunFailure) {
        guard let run = session.prepared.replayed else {
            self = .new
            return
        }
        let report = StandingReport(run: run, outputs: try session.memory.ledger { try $0.outputs(of: run) })
        if try report.isMadeAgain(by: pages) {
            self = .again(report)
        } else if session.standing.state.isClosed {
            try session.standing.requireNew(.report)
            self = .kept(report)
        } else {
            self = report.mustStay(in: session.standing.folder) ? .kept(report) : .otherwise(report)
        }
    }

    /// Findings on it for whoever started the run.
    func findings(by version: String, in folder: String, of laidOut: LaidOutReport) -> [Finding] {
        switch self {
        case .new: laidOut.findings
        case .again(let report): [report.isMadeAgain]
        case .otherwise(let report): [report.differs(by: version, in: folder, .replayDiffers)] + laidOut.findings
        case .kept(let report): [report.differs(by: version, in: folder, .finalKept)]
        }
    }

    /// The version of the program that made the pages.
    func version(_ present: String) -> String {
        if case .again(let report) = self { report.run.program } else { present }
    }

    /// The files with the Word document of the published report, since another machine would draw its charts
    /// differently.
    func keepingDocument(among files: [RenderedFile], from memory: Memory) throws(RunFailure) -> [RenderedFile] {
        guard case .again(let report) = self else { return files }
        return try report.keepingDocument(among: files, from: memory)
    }

    /// The PDFs of the published report, since another printer would make them differently.
    func keptPDFs(from memory: Memory) throws(RunFailure) -> [RenderedFile] {
        guard case .again(let report) = self else { return [] }
        return try report.pdfs(from: memory)
    }
}
