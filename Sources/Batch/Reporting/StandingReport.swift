import Delivery
import Findings
import Ledger
import Rendering
import Reports

/// The published report while it is made again: what its files have to be.
struct StandingReport {
    let run: RecordedRun
    let outputs: [RunToRecord.Output]

    /// Whether these are its files, byte for byte. The Word document only has to be there, since its pictures depend on
    /// the machine.
    func isMadeAgain(by pages: [RenderedFile]) throws(RunFailure) -> Bool {
        let recorded = outputs.filter {
            !Self.isPDF($0.path) && ![Manifest.path, Manifest.checksumsPath].contains($0.path)
        }
        guard recorded.count == pages.count else { return false }
        let digests = Dictionary(recorded.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        for page in pages {
            guard let digest = digests[page.path] else { return false }
            if page.path == RenderedFile.documentPath { continue }
            if digest != (try ReportPublication.digest(page.bytes, page.path)) { return false }
        }
        return true
    }

    /// The files with the published report's own Word document in place of the new one.
    func keepingDocument(among files: [RenderedFile], from memory: Memory) throws(RunFailure) -> [RenderedFile] {
        guard let index = files.firstIndex(where: { $0.path == RenderedFile.documentPath }),
            let output = outputs.first(where: { $0.path == RenderedFile.documentPath })
        else { return files }
        var files = files
        files[index] = RenderedFile(path: output.path, bytes: try memory.kept(output.sha256, .page(output.path)))
        return files
    }

    /// Its PDFs, which another printer would make differently.
    func pdfs(from memory: Memory) throws(RunFailure) -> [RenderedFile] {
        var files: [RenderedFile] = []
        for output in outputs where Self.isPDF(output.path) {
            files.append(RenderedFile(path: output.path, bytes: try memory.kept(output.sha256, .page(output.path))))
        }
        return files
    }

    /// Whether it stays: a final report that lies in its folder is replaced only if somebody asks for that.
    func mustStay(in folder: String) -> Bool {
        run.isFinal && Files.exists("\(folder)/\(RenderedFile.summaryPath)")
    }

    /// The notice that it came out as it was.
    var isMadeAgain: Finding { Finding(.replayed, at: .nowhere, details: [.date: WrittenDate(run.asOf).short]) }

    /// The finding that it came out differently, and was replaced (`replayDiffers`) or stays (`finalKept`).
    func differs(by version: String, in folder: String, _ code: FindingCode) -> Finding {
        Finding(code, at: Place(file: folder), value: version, details: [.expected: run.program])
    }

    static func isPDF(_ path: String) -> Bool { path.hasSuffix(".pdf") }

    /// Files that cannot be made again byte for byte on another machine.
    static func isKept(_ path: String) -> Bool { isPDF(path) || path == RenderedFile.documentPath }
}
