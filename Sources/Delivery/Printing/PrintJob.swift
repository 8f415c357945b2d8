import Glibc

/// Pages on their way to PDF, in a temporary folder of their own that goes with the job.
public struct PrintJob {
    /// Why there is no PDF.
    public struct Failure: Error, Sendable, Equatable {
        public let program: PDFPrinter.Program
        /// Of the page, in the published folder.
        public let page: String
        public let reason: ProgramFailure
    }

    let printer: PDFPrinter
    /// For each page.
    var seconds = 180

    public init(_ printer: PDFPrinter) { self.printer = printer }

    /// The pages as PDF, under their paths with `.pdf` for `.html`. The same pages give the same bytes on the
    /// same machine: a date in the PDF is that of the report.
    ///
    /// - Parameters:
    ///   - date: `20221205`.
    ///   - progress: called with the path of each page before it is printed.
    /// - Throws: `Failure` at the first page that cannot be printed.
    public func run(
        _ pages: [PublishedFile], dated date: String, progress: (String) -> Void
    ) throws(Failure) -> [PublishedFile] {
        let folder: JobFolder
        do throws(ProgramFailure) {
            folder = try JobFolder(.print)
        } catch {
            throw Failure(program: printer.program, page: pages.first?.path ?? "", reason: error)
        }
        defer { folder.remove() }
        var printed: [PublishedFile] = []
        for page in pages {
            progress(page.path)
            printed.append(try run(page, dated: date, in: folder))
        }
        return printed
    }

    private func run(
        _ page: PublishedFile, dated date: String, in folder: JobFolder
    ) throws(Failure) -> PublishedFile {
        do throws(ProgramFailure) {
            for name in ["page.html", "page.pdf"] { unlink("\(folder.path)/\(name)") }
            let source = try folder.write(PrintPage.forPrinting(page.bytes), to: "page.html")
            let command = printer.command(printing: source, to: "\(folder.path)/page.pdf", in: folder.path)
            if let failure = ProgramFailure(command.run(seconds: seconds), seconds: seconds) { throw failure }
            guard let bytes = folder.read("page.pdf"), bytes.starts(with: "%PDF-".utf8) else { throw .ended(0) }
            return PublishedFile(
                path: PrintPage.path(ofPDF: page.path), bytes: PrintPage.dating(bytes, date))
        } catch {
            throw Failure(program: printer.program, page: page.path, reason: error)
        }
    }
}
