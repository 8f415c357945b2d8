import Findings
import Foundation
import Glibc
import Testing

@testable import Batch
@testable import SpreadsheetSamples

/// Spreadsheets of other formats, converted by this machine's own LibreOffice.
@Suite(.enabled(if: access("/usr/bin/soffice", X_OK) == 0, "no LibreOffice on this machine"))
struct ConversionRunTests {
    let workspace: TemporaryWorkspace
    private static let oldExcel = "ngan-son_old-excel.xls"
    private static let openDocument = "cho-don_opendocument.ods"

    init() throws {
        workspace = try TemporaryWorkspace(inbox: [badReturn(Self.oldExcel), badReturn(Self.openDocument)])
    }

    @discardableResult
    private func report(
        asOf: String, by searchPath: String? = "/usr/bin:/bin", dating: RunOptions.Dating = .asked
    ) throws -> ReportRun.Outcome {
        var options = try workspace.options(asOf: asOf)
        options.convertersOnPath = searchPath
        options.dating = dating
        return try ReportRun.run(options, version: "test") { _ in }
    }

    private func codes(of file: String) throws -> [String] {
        try workspace.result().findings.filter { $0.file == file }.map(\.code)
    }

    private func outcomes() throws -> [String] { try workspace.result().files.map(\.outcome) }

    /// The sample's own figures for the two districts, from files that LibreOffice made of them.
    @Test func theFiguresAreThoseOfTheWorkbook() throws {
        try report(asOf: "2022-11-30")
        #expect(try outcomes() == ["accepted", "accepted"])
        #expect(try codes(of: Self.oldExcel).contains("file-converted"))
        let converted = try workspace.result()
        let plain = try TemporaryWorkspace(inbox: sampleReturns())
        try plain.report()
        let sample = try plain.result()
        var compared = 0
        for commune in converted.communes where ["062", "064"].contains(commune.district) {
            let same = try #require(sample.communes.first { $0.code == commune.code })
            // The sample has faults of its own, so only complete rows of it are compared.
            guard commune.points.allSatisfy({ $0 != nil }), same.points.allSatisfy({ $0 != nil }) else { continue }
            #expect(commune.points == same.points, "\(commune.name)")
            #expect(commune.registered == same.registered && commune.planned == same.planned, "\(commune.name)")
            compared += 1
        }
        #expect(compared > 25)
    }

    /// A wrapper around the real LibreOffice counts its starts.
    @Test func allFilesAreConvertedInOneStart() throws {
        let count = workspace.folder.appending(path: "count")
        try workspace.addProgram("soffice", "echo start >>'\(count.path)'\nexec /usr/bin/soffice \"$@\"")
        for file in [workspace.folder, workspace.inbox] {
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: file.path)
        }
        try report(asOf: "2022-11-30", by: workspace.programs.path)
        #expect(try outcomes() == ["accepted", "accepted"])
        #expect(try String(contentsOf: count, encoding: .utf8) == "start\n")
    }

    @Test func aReportIsMadeAgainWithoutLibreOffice() throws {
        try report(asOf: "2022-11-28")
        let first = try workspace.published()
        for searchPath in [nil, "/none"] {
            let outcome = try report(asOf: "2022-12-20", by: searchPath, dating: .today)
            #expect(outcome.findings.contains { $0.code == .replayed })
            #expect(try workspace.published() == first)
        }
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: Self.oldExcel))
        try report(asOf: "2022-12-20", by: nil, dating: .today)
        #expect(try workspace.published() == first)
        // A new run takes the workbook that was made then, whether or not the file is still there.
        try report(asOf: "2022-11-29", by: nil)
        #expect(try outcomes() == ["accepted", "accepted"])
        #expect(try DoctorRun.run(workspace.options()).findings.isEmpty)
    }

    /// If LibreOffice could not convert a file then, the report made again says so as it did then.
    @Test func aReportOfAFileThatCouldNotBeConvertedIsMadeAgain() throws {
        try workspace.addProgram("soffice", "exit 7")
        // Another return of the same district counts, but the reply still asks for the one that could not be read.
        let other = try #require(try sampleReturns().first { $0.lastPathComponent.hasPrefix("Cho Don") })
        try FileManager.default.copyItem(at: other, to: workspace.inbox.appending(path: other.lastPathComponent))
        for file in [workspace.folder, workspace.inbox] {
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: file.path)
        }
        try report(asOf: "2022-11-28", by: workspace.programs.path)
        #expect(try codes(of: Self.oldExcel) == ["file-not-converted"])
        let first = try workspace.published()
        for searchPath in [workspace.programs.path, nil] {
            let outcome = try report(asOf: "2022-12-20", by: searchPath, dating: .today)
            #expect(outcome.findings.contains { $0.code == .replayed })
            #expect(try workspace.published() == first)
        }
        // If it can be converted now, the run is a new one.
        try report(asOf: "2022-11-29", dating: .today)
        #expect(try outcomes().filter { $0 == "rejected" }.isEmpty)
    }

    @Test func aConversionThatIsLostIsFoundOut() throws {
        try report(asOf: "2022-11-28")
        let converted = try #require(try Memory.found(at: MemoryPlace(Workspace(workspace.folder.path), output: nil)))
        for digest in try converted.ledger({ try $0.conversions() }).values {
            try FileManager.default.removeItem(atPath: converted.archive.path(digest))
        }
        #expect(try DoctorRun.run(workspace.options()).findings.map(\.code) == [.archiveDamaged, .archiveDamaged])
        #expect(throws: RunFailure.self) { try report(asOf: "2022-12-20", by: nil, dating: .today) }
    }

    /// Whoever installs LibreOffice as the message says gets the figures from the next run.
    @Test func withoutLibreOfficeTheMessageSaysWhatToDoAndItHelps() throws {
        let outcome = try report(asOf: "2022-11-28", by: workspace.programs.path)
        #expect(try outcomes() == ["rejected", "rejected"])
        let finding = try #require(outcome.findings.first { $0.place.file == Self.oldExcel })
        #expect(finding.code == .oldWorkbook)
        let advice = finding.advice(in: .vietnamese)
        #expect(advice.contains("lưu lại dưới dạng .xlsx") && advice.contains("cài LibreOffice"))
        try report(asOf: "2022-11-28", by: workspace.programs.path, dating: .today)
        #expect(try outcomes() == ["rejected", "rejected"])
        try report(asOf: "2022-11-29", dating: .today)
        #expect(try outcomes() == ["accepted", "accepted"])
    }

    @Test func aFileThatLibreOfficeCannotReadHidesNoOther() throws {
        let head = try ZipMaker.zip([("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))])
        try Data(head).write(to: workspace.inbox.appending(path: "Na Ri.ods"))
        try report(asOf: "2022-11-30")
        #expect(try outcomes() == ["rejected", "accepted", "accepted"])
        #expect(try codes(of: "Na Ri.ods") == ["file-not-converted"])
    }

    @Test func anOldWorkbookInAnArchiveIsConverted() throws {
        let bytes = try Array(Data(contentsOf: badReturn(Self.oldExcel)))
        for name in [Self.oldExcel, Self.openDocument] {
            try FileManager.default.removeItem(at: workspace.inbox.appending(path: name))
        }
        try Data(ZipMaker.zip([("bieu.xls", bytes)])).write(to: workspace.inbox.appending(path: "thu.zip"))
        try report(asOf: "2022-11-30")
        #expect(try outcomes() == ["ignored", "accepted"])
        #expect(try codes(of: "thu.zip/bieu.xls").contains("file-converted"))
    }

    @Test func cellsAreListedAsTheWorkbookShowsThem() throws {
        var lines: [String] = []
        let findings = try CellsListing.run(
            path: badReturn(Self.oldExcel).path, sheet: nil, convertersOnPath: "/usr/bin:/bin"
        ) { lines.append(String(decoding: $0, as: UTF8.self)) }
        #expect(findings.map(\.code) == [.fileConverted])
        #expect(lines.contains { $0.contains("\"ref\":\"B6\"") && $0.contains("01936") })
    }
}
