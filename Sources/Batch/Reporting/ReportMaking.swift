import Findings
import Rendering

/// How the report of a run comes to be (cách lập): new, or that of the archive.
enum ReportMaking {
    /// Something is new: it takes the place of the one that stands.
    case new
    /// Nothing is new, and it came out as it stands, byte for byte.
    case again(StandingReport)
    /// Nothing is new, and it came out otherwise: another version of the program made it. It takes the place of the one
    /// that stands.
    case otherwise(StandingReport)
    /// Nothing is new, and it came out otherwise; the final report in its folder stays.
    case kept(StandingReport)

    /// Throws for a report of a closed period that did not come out as it stands.
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

    /// What is said of it to whoever started the run.
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

    /// The files with the document of the report that stands, whose charts another machine would draw otherwise.
    func keepingDocument(among files: [RenderedFile], from memory: Memory) throws(RunFailure) -> [RenderedFile] {
        guard case .again(let report) = self else { return files }
        return try report.keepingDocument(among: files, from: memory)
    }

    /// The PDFs of the report that stands, which another printer would make otherwise.
    func keptPDFs(from memory: Memory) throws(RunFailure) -> [RenderedFile] {
        guard case .again(let report) = self else { return [] }
        return try report.pdfs(from: memory)
    }
}
