import Civil
import Foundation
import Reports
import Testing

@testable import Batch

/// The analyst's text goes from the workspace into the report, and its file is never written to.
@Suite struct NarrativeFileTests {
    private func workspace() throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        return workspace
    }

    private func page(_ workspace: TemporaryWorkspace) throws -> String {
        try workspace.report()
        return try String(
            contentsOf: workspace.reports.appending(path: "2022-11/bao-cao-tong-hop.html"), encoding: .utf8)
    }

    @Test func thePeriodsOwnFileComesBeforeTheGeneralOne() throws {
        let workspace = try workspace()
        try workspace.write("## VI\nChung.\n", to: "noi-dung/chung.md")
        #expect(try page(workspace).contains("<p>Chung.</p>"))
        try workspace.write("\u{FEFF}## VI\r\nRiêng.\r\n", to: "noi-dung/2022-11.md")
        let own = try page(workspace)
        #expect(own.contains("<p>Riêng.</p>"))
        #expect(!own.contains("<p>Chung.</p>"))
    }

    @Test func makingTheReportAgainLosesNothing() throws {
        let workspace = try workspace()
        let text = "## VI. Khó khăn\nThiếu kinh phí.\n## Lạc\nCâu lạc.\n"
        try workspace.write(text, to: "noi-dung/2022-11.md")
        let first = try page(workspace)
        #expect(try page(workspace) == first)
        let file = workspace.folder.appending(path: "noi-dung/2022-11.md")
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
        let findings = try workspace.result().findings.filter { $0.code == "narrative-part-unknown" }
        #expect(findings.map(\.file) == ["noi-dung/2022-11.md"])
        #expect(findings.first?.message.hasPrefix("Dòng 3: ") == true)
    }

    @Test func aFileThatCannotBeReadNamesItsLineAndTheReportIsMadeWithout() throws {
        let workspace = try workspace()
        try workspace.write("", to: "noi-dung/2022-11.md")
        try Data(Array("## VI\nMột.\nHai".utf8) + [0xC3, 0x28]).write(
            to: workspace.folder.appending(path: "noi-dung/2022-11.md"))
        try workspace.report()
        let finding = try #require(try workspace.result().findings.first { $0.code == "narrative-unreadable" })
        #expect(finding.message.contains("dòng 3 không theo bảng mã UTF-8"))
    }

    @Test func aFolderAndAHugeFileAreNoText() throws {
        let workspace = try workspace()
        try FileManager.default.createDirectory(
            at: workspace.folder.appending(path: "noi-dung/2022-11.md"), withIntermediateDirectories: true)
        #expect(try workspace.report().findings.contains { $0.code == .narrativeUnreadable })
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "noi-dung/2022-11.md"))
        try workspace.write("## VI\n" + String(repeating: "a", count: 300_000), to: "noi-dung/2022-11.md")
        let finding = try #require(try workspace.report().findings.first { $0.code == .narrativeUnreadable })
        #expect(finding.message(in: .vietnamese).contains("lớn hơn 256 KB"))
    }

    /// The file that `init` writes explains itself, adds nothing to the report and causes no finding.
    @Test func theExampleOfANewWorkspaceIsReadWithoutFindings() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try InitRun.run(folder.path, program: "/usr/bin/tonghop", user: "tonghop", today: try day("2022-12-01"))
        let period = try #require(Period(iso: "2022-11"))
        let file = try NarrativeFile(for: period, in: Workspace(folder.path))
        #expect(file.findings.isEmpty)
        #expect(file.narrative == Narrative())
        let text = try String(contentsOf: folder.appending(path: "noi-dung/chung.md"), encoding: .utf8)
        for part in Narrative.Part.allCases { #expect(text.contains("\n## \(part.rawValue). ")) }
    }

    /// In the order in which the analyst goes through the file, whatever is wrong with each line.
    @Test func findingsComeInOrderOfLine() throws {
        let workspace = try TemporaryWorkspace()
        let text = "Đề nghị một.\n## VII. Kết luận\n" + String(repeating: "\n", count: 8) + "## IX. Khác\n"
        try workspace.write(text, to: "noi-dung/2022-11.md")
        let lines = try workspace.report().findings.filter { $0.place.file == "noi-dung/2022-11.md" }
            .compactMap { $0.details[.line].flatMap { Int($0) } }
        #expect(lines.count > 2)
        #expect(lines == lines.sorted())
    }
}
