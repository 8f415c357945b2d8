import Delivery
import Findings
import Ledger
import Rendering
import Reports

/// The report that stands, while it is made again: what its files must come to.
struct StandingReport {
    let run: RecordedRun
    let outputs: [RunToRecord.Output]

    /// Whether these are its pages, byte for byte.
    func isMadeAgain(by pages: [RenderedFile]) throws(RunFailure) -> Bool {
        let recorded = outputs.filter {
            !Self.isPDF($0.path) && ![Manifest.path, Manifest.checksumsPath].contains($0.path)
        }
        guard recorded.count == pages.count else { return false }
        let digests = Dictionary(recorded.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        for page in pages where digests[page.path] != (try ReportPublication.digest(page.bytes, page.path)) {
            return false
        }
        return true
    }

    /// Its PDFs, which another printer would make otherwise.
    func pdfs(from memory: Memory) throws(RunFailure) -> [RenderedFile] {
        var files: [RenderedFile] = []
        for output in outputs where Self.isPDF(output.path) {
            files.append(RenderedFile(path: output.path, bytes: try memory.kept(output.sha256, named: output.path)))
        }
        return files
    }

    /// A final report that lies in its folder gives way only to one that somebody asks for.
    func mustStay(in folder: String) -> Bool {
        run.isFinal && Files.exists("\(folder)/\(RenderedFile.summaryPath)")
    }

    /// Said when it came out as it was.
    var isMadeAgain: Finding { Finding(.replayed, at: .nowhere, details: [.date: WrittenDate(run.asOf).short]) }

    /// Said when it did not: it gave way (`replayDiffers`), or stays (`finalKept`).
    func differs(by version: String, in folder: String, _ code: FindingCode) -> Finding {
        Finding(code, at: Place(file: folder), value: version, details: [.expected: run.program])
    }

    static func isPDF(_ path: String) -> Bool { path.hasSuffix(".pdf") }
}
