import Cores
import Synchronization

/// Prints pages to PDF, on all cores. Each page has a temporary folder of its own, which is removed afterwards.
public struct PrintJob: Sendable {
    /// Why there is no PDF.
    public struct Failure: Error, Sendable, Equatable {
        public let program: PDFPrinter.Program
        /// Path of the page in the published folder.
        public let page: String
        public let reason: ProgramFailure
        /// What the program itself said last; `nil` if it said nothing.
        public let lastWords: String?
    }

    let printer: PDFPrinter
    /// Seconds allowed for each page.
    var seconds = 180

    public init(_ printer: PDFPrinter) { self.printer = printer }

    /// The pages as PDF, under their paths with `.pdf` for `.html`. The same pages give the same bytes on the same
    /// machine: dates in the PDF are the report's.
    ///
    /// - Parameters:
    ///   - date: the report's date, as `20221205`.
    ///   - progress: called with the path of each page when all pages before it are printed.
    /// - Throws: `Failure` at the first page that cannot be printed.
    public func run(
        _ pages: [PublishedFile], dated date: String, progress: (String) -> Void
    ) throws(Failure) -> [PublishedFile] {
        var printed: [PublishedFile] = []
        var failure: Failure?
        let hasFailed = Mutex(false)
        let job = self
        if let first = pages.first { progress(first.path) }
        // One failure stops the others, since there are all PDFs or none.
        OrderedWork.run(on: pages, ahead: 1) { page -> Result<PublishedFile, Failure>? in
            guard !hasFailed.withLock(\.self) else { return nil }
            let result = Result { () throws(Failure) in try job.run(page, dated: date) }
            if case .failure = result { hasFailed.withLock { $0 = true } }
            return result
        } take: { result in
            switch result {
            case .success(let file)?:
                printed.append(file)
                if printed.count < pages.count { progress(pages[printed.count].path) }
            case .failure(let error)?: failure = failure ?? error
            case nil: break
            }
        }
        if let failure { throw failure }
        return printed
    }

    /// Name of the file of a job with what the printer wrote to standard error.
    private static let errors = "standard-error"

    private func run(_ page: PublishedFile, dated date: String) throws(Failure) -> PublishedFile {
        var lastWords: String?
        do throws(ProgramFailure) {
            let folder = try JobFolder(.print)
            defer { folder.remove() }
            let source = try folder.write(PrintPage.forPrinting(page.bytes), to: "page.html")
            var command = printer.command(printing: source, to: "\(folder.path)/page.pdf", in: folder.path)
            command.errors = "\(folder.path)/\(Self.errors)"
            let ending = command.run(seconds: seconds)
            lastWords = folder.read(Self.errors).flatMap(LastWords.of)
            if let failure = ProgramFailure(ending, seconds: seconds) { throw failure }
            guard let bytes = folder.read("page.pdf"), bytes.starts(with: "%PDF-".utf8) else { throw .ended(0) }
            return PublishedFile(
                path: PrintPage.path(ofPDF: page.path),
                bytes: CellNames.inOrder(PrintPage.signed(PrintPage.dating(bytes, date))))
        } catch {
            throw Failure(program: printer.program, page: page.path, reason: error, lastWords: lastWords)
        }
    }
}
