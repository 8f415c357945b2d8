import Foundation
import StrictYAML
import Testing

@testable import Batch

/// `output.formats` of the settings.
@Suite struct OutputFormatTests {
    @Test(arguments: [("", true), ("output:\n  formats: [xlsx]", true), ("output:\n  formats: []", false)])
    func theWorkbookIsPublishedUnlessItIsSwitchedOff(_ settings: String, isThere: Bool) throws {
        let workspace = try TemporaryWorkspace()
        if !settings.isEmpty { try workspace.write(settings, to: "tonghop.yaml") }
        try workspace.put()
        try workspace.report()
        #expect(try workspace.published().keys.contains("bao-cao-tong-hop.xlsx") == isThere)
        let sums = try #require(try workspace.published()["SHA256SUMS"])
        #expect(String(decoding: sums, as: UTF8.self).contains("bao-cao-tong-hop.xlsx") == isThere)
    }

    /// It goes with the bytes that it was made with.
    @Test func aReplayGivesTheSameWorkbook() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.put()
        try workspace.report()
        let first = try workspace.published()["bao-cao-tong-hop.xlsx"]
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11"))
        try workspace.rerun(today: "2022-12-20")
        #expect(try workspace.published()["bao-cao-tong-hop.xlsx"] == first && first != nil)
    }

    @Test func anotherFormatIsAMistakeWithItsLine() throws {
        let mistakes = #expect(throws: YAMLMistakes.self) { try Settings(yaml: "output:\n  formats: [docx9]") }
        #expect(mistakes?.mistakes.map(\.line) == [2])
    }
}
