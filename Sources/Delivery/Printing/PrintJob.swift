import Glibc

/// Pages on their way to PDF, in a temporary folder of their own that goes with the job.
public struct PrintJob {
    /// Why there is no PDF.
    public struct Failure: Error, Sendable, Equatable {
        public enum Reason: Sendable, Equatable {
            /// It was still printing at the deadline: seconds.
            case overdue(Int)
            /// It ended with this code, or with 0 and without a PDF.
            case ended(Int32)
            /// It was killed by this signal.
            case killed(Int32)
            /// The operating system refused something.
            case system(errno: Int32)
        }

        public let program: PDFPrinter.Program
        /// Of the page, in the published folder.
        public let page: String
        public let reason: Reason
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
        Self.clearLeftovers(in: Self.temporaryFolder)
        var template = Array("\(Self.temporaryFolder)/\(Self.prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw failure(at: pages.first?.path ?? "", errno) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { FileSystem.remove(folder: folder) }
        if geteuid() == 0 { _ = chown(folder, PDFPrinter.nobody, PDFPrinter.nobody) }
        var printed: [PublishedFile] = []
        for page in pages {
            progress(page.path)
            printed.append(try run(page, dated: date, in: folder))
        }
        return printed
    }

    private func run(_ page: PublishedFile, dated date: String, in folder: String) throws(Failure) -> PublishedFile {
        let (source, output) = ("\(folder)/page.html", "\(folder)/page.pdf")
        unlink(source)
        unlink(output)
        do {
            try FileSystem.write(PrintPage.forPrinting(page.bytes), to: source)
        } catch {
            throw failure(at: page.path, error.errno)
        }
        if geteuid() == 0 { _ = lchown(source, PDFPrinter.nobody, PDFPrinter.nobody) }
        switch printer.command(printing: source, to: output, in: folder).run(seconds: seconds) {
        case .exited(0): break
        case .exited(let code): throw Failure(program: printer.program, page: page.path, reason: .ended(code))
        case .killed(let signal): throw Failure(program: printer.program, page: page.path, reason: .killed(signal))
        case .overdue: throw Failure(program: printer.program, page: page.path, reason: .overdue(seconds))
        case .notStarted(let number): throw failure(at: page.path, number)
        }
        guard let bytes = try? FileSystem.read(output).get(), bytes.starts(with: "%PDF-".utf8) else {
            throw Failure(program: printer.program, page: page.path, reason: .ended(0))
        }
        return PublishedFile(
            path: PrintPage.path(ofPDF: page.path), bytes: PrintPage.dating(bytes, date))
    }

    private static let prefix = "tonghop-print-"
    /// A job writes into its folder at every page; one that has been left alone for so many seconds is over.
    private static let oldAge = 3600

    /// Removes what killed jobs of ours left.
    static func clearLeftovers(in temporaryFolder: String) {
        for name in FileSystem.names(in: temporaryFolder) where name.hasPrefix(prefix) {
            let path = "\(temporaryFolder)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
                status.st_uid == geteuid() || geteuid() == 0 && status.st_uid == PDFPrinter.nobody,
                time(nil) - status.st_mtim.tv_sec > oldAge
            else { continue }
            FileSystem.remove(folder: path)
        }
    }

    private func failure(at page: String, _ number: Int32) -> Failure {
        Failure(program: printer.program, page: page, reason: .system(errno: number))
    }

    /// Root's own may be closed to `nobody`.
    private static var temporaryFolder: String {
        guard geteuid() != 0, let folder = getenv("TMPDIR").map({ String(cString: $0) }), folder.hasPrefix("/") else {
            return "/tmp"
        }
        return folder
    }
}
