import Civil
import Delivery
import Findings
import Rendering

/// The report, its annexes and the replies to districts as PDF, beside the HTML.
enum Printing {
    /// The PDFs of the pages that people sign and send, all of them or none. What stands in the way becomes a finding
    /// and is not thrown, since the report is published anyway.
    static func pdfs(
        of files: [RenderedFile], _ options: RunOptions, asOf: CivilDate, progress: (Progress) -> Void
    ) -> (files: [RenderedFile], findings: [Finding]) {
        guard let searchPath = options.printersOnPath else { return ([], []) }
        let pages = files.filter { isPage($0.path) }.map { PublishedFile(path: $0.path, bytes: $0.bytes) }
        let date = asOf.description.replacing("-", with: "")
        var failures: [PrintJob.Failure] = []
        for printer in PDFPrinter.installed(searchPath: searchPath) {
            do throws(PrintJob.Failure) {
                let printed = try PrintJob(printer).run(pages, dated: date) { progress(.printing(page: $0)) }
                return (printed.map { RenderedFile(path: $0.path, bytes: $0.bytes) }, [])
            } catch {
                failures.append(error)
            }
        }
        guard !failures.isEmpty else { return ([], [Finding(.pdfPrinterMissing, at: .nowhere)]) }
        return ([], failures.map(finding))
    }

    private static func isPage(_ path: String) -> Bool {
        path.hasSuffix(".html")
            && (path == RenderedFile.summaryPath
                || [RenderedFile.annexFolder, RenderedFile.replyFolder, RenderedFile.extractFolder].contains(
                    where: path.hasPrefix))
    }

    private static func finding(_ failure: PrintJob.Failure) -> Finding {
        let why = failure.reason.reason(for: "PDF")
        let reason = failure.lastWords.map { [why, Clause(named: $0)].joined(separator: ": ") } ?? why
        return Finding(
            .pdfNotMade, at: Place(file: failure.page),
            details: [
                .field: failure.program.rawValue
            ], clauses: [.reason: reason])
    }
}
