import Foundation
import StrictYAML
import Testing

@testable import Batch

/// The key `output.formats` of the settings.
@Suite struct OutputFormatTests {
    @Test(arguments: [
        ("", ["xlsx", "docx"]), ("output:\n  formats: [xlsx]", ["xlsx"]), ("output:\n  formats: [docx]", ["docx"]),
        ("output:\n  formats: []", []),
    ])
    func whatIsNotSwitchedOffIsPublished(_ settings: String, formats: [String]) throws {
        let workspace = try TemporaryWorkspace()
        if !settings.isEmpty { try workspace.write(settings, to: "tonghop.yaml") }
        try workspace.put()
        try workspace.report()
        let published = try workspace.published()
        let sums = String(decoding: try #require(published["SHA256SUMS"]), as: UTF8.self)
        for path in ["bao-cao-tong-hop.xlsx", "bao-cao-tong-hop.docx", "phu-luc/061-ba-be.docx"] {
            let isThere = formats.contains { path.hasSuffix($0) }
            #expect(published.keys.contains(path) == isThere && sums.contains(path) == isThere, "\(path)")
        }
    }

    /// A report that is made again has the same workbook, byte for byte.
    @Test func aReplayGivesTheSameWorkbook() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.put()
        try workspace.report()
        let first = try workspace.published()["bao-cao-tong-hop.xlsx"]
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11"))
        try workspace.rerun(today: "2022-12-20")
        #expect(try workspace.published()["bao-cao-tong-hop.xlsx"] == first && first != nil)
    }

    /// If another librsvg draws, or none is there, the document with the charts comes from the archive.
    @Test func aReplayKeepsTheWordReportWithItsPictures() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.put()
        try workspace.report()
        let first = try workspace.published()
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11"))
        var options = try workspace.options()
        options.dating = .today
        options.drawingLibrary = "no-such-library.so"
        let outcome = try ReportRun.run(options, version: "test") { _ in }
        #expect(outcome.findings.contains { $0.code == .replayed })
        #expect(!outcome.findings.contains { $0.code == .documentWithoutCharts })
        #expect(try workspace.published() == first && first["bao-cao-tong-hop.docx"] != nil)
    }

    @Test func anotherFormatIsAMistakeWithItsLine() throws {
        let mistakes = #expect(throws: YAMLMistakes.self) { try Settings(yaml: "output:\n  formats: [docx9]") }
        #expect(mistakes?.mistakes.map(\.line) == [2])
    }
}
