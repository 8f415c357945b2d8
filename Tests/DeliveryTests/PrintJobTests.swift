import Foundation
import Testing

@testable import Delivery

/// Pages to PDF: what goes to the printer, what comes out of it, and printers that fail.
@Suite struct PrintJobTests {
    private let folder: TemporaryFolder
    private let page = PublishedFile(path: "phu-luc/061.html", bytes: Array("<html><head></head>a</html>".utf8))

    init() throws { folder = try TemporaryFolder() }

    /// A printer that is some lines of shell; `$1` is the page, `$2` the PDF.
    private func printer(_ lines: String) throws -> PDFPrinter {
        let path = folder.path + "/printer"
        try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(fileURLWithPath: path))
        for open in [path, folder.path] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: open)
        }
        return PDFPrinter(
            program: .weasyPrint, executable: ConfinedProgram(path: path, setpriv: "/usr/bin/setpriv"))
    }

    private func reason(_ lines: String, seconds: Int = 60) throws -> ProgramFailure? {
        var job = PrintJob(try printer(lines))
        job.seconds = seconds
        return #expect(throws: PrintJob.Failure.self) { try job.run([page], dated: "20221205") { _ in } }?.reason
    }

    @Test func thePDFStandsBesideThePageWithTheReportsDate() throws {
        let job = PrintJob(try printer("printf '%%PDF-1.4 /CreationDate (D:20261125031638+00'\"'00')\" >\"$2\""))
        let printed = try job.run([page], dated: "20221205") { _ in }
        #expect(printed.map(\.path) == ["phu-luc/061.pdf"])
        #expect(
            printed.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "%PDF-1.4 /CreationDate (D:20221205000000+07'00')"
            ])
    }

    @Test func aPrinterThatFailsSaysHow() throws {
        #expect(try reason("exit 7") == .ended(7))
        #expect(try reason("exit 0") == .ended(0))
        #expect(try reason("echo no PDF >\"$2\"") == .ended(0))
        #expect(try reason("kill -TERM $$") == .killed(SIGTERM))
    }

    /// What the printer started is killed with it.
    @Test func aPrinterThatHangsIsKilled() throws {
        let mark = "\(Int.random(in: 100_000...999_999)).5"
        #expect(try reason("sleep \(mark) & sleep \(mark)", seconds: 0) == .overdue(0))
        let left = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { process in
            // A killed process that nobody has waited for yet has no command line.
            let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
            return String(decoding: line, as: UTF8.self).contains(mark)
        }
        #expect(left == [])
    }

    @Test func nothingIsLeftInTheTemporaryFolder() throws {
        let job = PrintJob(try printer("dirname \"$2\" >\"\(folder.path)/where\" ; printf %%PDF-1 >\"$2\""))
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
        _ = try job.run([page], dated: "20221205") { _ in }
        let place = try String(contentsOfFile: folder.path + "/where", encoding: .utf8).dropLast()
        #expect(place.contains("/tonghop-print-"))
        #expect(!FileManager.default.fileExists(atPath: String(place)))
    }

    @Test func linksToOtherFilesAreNotPrinted() {
        let html = "<head><title>a</title></head><a class=\"x\" href=\"phu-luc/061.html\">a</a><a href=\"#b\">b</a>"
        let printed = String(decoding: PrintPage.forPrinting(Array(html.utf8)), as: UTF8.self)
        #expect(printed.hasSuffix("</head><a class=\"x\">a</a><a href=\"#b\">b</a>"))
        #expect(printed.contains("content=\"default-src 'none'; "))
    }

    @Test func whereNothingIsInstalledThereIsNoPrinter() {
        #expect(PDFPrinter.installed(searchPath: folder.path + "::relative") == [])
    }

    /// As Chromium 130 says it where it has no sandbox: the reason, then a trace.
    @Test func aPrinterThatFailsGivesItsOwnReason() throws {
        func words(_ lines: String) throws -> String? {
            let job = PrintJob(try printer(lines))
            return #expect(throws: PrintJob.Failure.self) { try job.run([page], dated: "20221205") { _ in } }?.lastWords
        }
        let told = """
            cat >&2 <<'END'
            [41:41:1130/174839.123456:ERROR:dbus/bus.cc(408)] Failed to connect to the bus

            [41:41:1130/174839.223456:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc(128)] No usable sandbox!
            #0 0x55d1c9a2 <unknown>
              r8: 0000000000000000  r9: 0000000000000000
            [end of stack trace]
            END
            exit 1
            """
        #expect(try words(told) == "No usable sandbox!")
        #expect(try words("exit 1") == nil)
        #expect(try words("printf '%0300d' 0 >&2; exit 1")?.count == 160)
    }
}
