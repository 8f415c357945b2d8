import Assessment
import Findings
import Foundation
import Testing

@testable import Batch

/// A mistake that a later file corrected is history: it blocks nothing, and the report says which file took its place.
@Suite struct CorrectionTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    /// The open errors and warnings of a run that are about a file, as `code file:cell`.
    private func open(_ outcome: ReportRun.Outcome) -> [String] {
        outcome.findings.filter { $0.severity != .notice && outcome.settled[$0] == nil && $0.place.file != nil }
            .filter { ![.communesMissing, .identicalPoints, .markColumnMissing].contains($0.code) }
            .map { "\($0.code.rawValue) \($0.place)" }
    }

    private func annex() throws -> String {
        let page = try #require(try workspace.published()["phu-luc/nguon-so-lieu.html"])
        return String(decoding: page, as: UTF8.self)
    }

    @Test(arguments: ["Ba Be sua.csv", "Ba Be.csv"]) func aMendedErrorIsHistory(name: String) throws {
        try workspace.put(["F2": "75 (đã trừ)"])
        #expect(try open(workspace.report(asOf: "2022-11-20")) == ["points-not-a-number Ba Be.csv:F2"])
        try workspace.put([:], name)
        let mended = try workspace.report(asOf: "2022-11-21")
        #expect(open(mended).isEmpty)
        let history = try #require(mended.settled.first { $0.key.code == .pointsNotANumber })
        #expect(history.value == .replaced(by: name))
        #expect(try annex().contains("<b>Đã thay bằng tệp</b> \(name)"))
        #expect(try annex().contains("mục khác đã hết vì có tệp gửi sau thay thế"))
        #expect(try workspace.result().findings.contains { $0.code == "points-not-a-number" })
        try workspace.report(asOf: "2022-11-22", isFinal: true)
    }

    @Test func whatTheLaterFileLeavesIsOpenThere() throws {
        try workspace.put(["F2": "75 (đã trừ)", "G3": "-3"])
        try workspace.report(asOf: "2022-11-20")
        try workspace.put(["F2": "75 (đã trừ)"], "Ba Be sua.csv")
        #expect(try open(workspace.report(asOf: "2022-11-21")) == ["points-not-a-number Ba Be sua.csv:F2"])
        #expect(throws: RunFailure.self) { try workspace.report(asOf: "2022-11-22", isFinal: true) }
    }

    /// If only some communes of a file still count, only the rows that were replaced are history.
    @Test func theRowsThatStandStayOpen() throws {
        try workspace.put(["F2": "75 (đã trừ)", "G3": "-3"])
        try workspace.report(asOf: "2022-11-20")
        let first = SmallReturn.csv([:]).split(separator: "\n").prefix(2).joined(separator: "\n")
        try workspace.write(first, to: "inbox/Ba Be sua.csv")
        #expect(try open(workspace.report(asOf: "2022-11-21")) == ["points-negative Ba Be.csv:G3"])
    }

    @Test func aFileThatCouldNotBeReadIsHistoryOnceAnotherCounts() throws {
        try FileManager.default.copyItem(
            at: badReturn("ngan-son_old-excel.xls"), to: workspace.inbox.appending(path: "Ba Be.xls"))
        #expect(try open(workspace.report(asOf: "2022-11-20")) == ["old-workbook Ba Be.xls"])
        try workspace.put()
        let later = try workspace.report(asOf: "2022-11-21")
        #expect(later.settled.values.contains(.replaced(by: "Ba Be.csv")) && open(later).isEmpty)
        // A file that came after the return is a correction that nobody could read.
        try FileManager.default.copyItem(
            at: badReturn("cho-don_opendocument.ods"), to: workspace.inbox.appending(path: "Ba Be 3.ods"))
        #expect(try open(workspace.report(asOf: "2022-11-22")) == ["open-document Ba Be 3.ods"])
    }

    /// A third file that repeats the second does not take back what the second turned.
    @Test func aTurnedVerdictStaysToBeSeen() throws {
        try workspace.put()
        try workspace.report(asOf: "2022-11-20")
        try workspace.put(SmallReturn.highestPoints, "Ba Be 2.csv")
        try workspace.report(asOf: "2022-11-21")
        try workspace.put(SmallReturn.highestPoints.merging(["A2": "9"]) { $1 }, "Ba Be 3.csv")
        #expect(try open(workspace.report(asOf: "2022-11-22")).contains("verdict-turned Ba Be 2.csv"))
    }

    /// The whole inbox is checked as a report would take it; a single file on its own.
    @Test func theInboxIsCheckedAsAReportTakesIt() throws {
        try workspace.put(["F2": "75 (đã trừ)"])
        try workspace.report(asOf: "2022-11-20")
        try workspace.put([:], "Ba Be sua.csv")
        let before = try workspace.published()
        let checked = try CheckRun.run([workspace.inbox.path], workspace.options(asOf: "2022-11-21")) { _ in }
        #expect(checked.settled.values.contains(.replaced(by: "Ba Be sua.csv")))
        #expect(!checked.findings.contains { $0.code == .arrivedTogether })
        #expect(checked.submissions.map(\.outcome) == [.accepted, .superseded])
        #expect(try workspace.published() == before)
        let alone = try CheckRun.run(
            [workspace.inbox.appending(path: "Ba Be.csv").path], workspace.options(asOf: "2022-11-21")
        ) { _ in }
        #expect(alone.findings.contains { $0.code == .pointsNotANumber } && alone.settled.isEmpty)
    }
}
