import Findings
import Foundation
import Testing

@testable import Batch

/// What `status` proposes leads on: it names something that the reader can see, or a command that this state allows.
@Suite struct NextStepTests {
    let workspace: TemporaryWorkspace

    init() throws {
        workspace = try TemporaryWorkspace()
        try workspace.put()
    }

    private func steps(period: String = "2022-11", asOf: String = "2022-12-10") throws -> [StatusReport.Step] {
        try StatusRun.run(workspace.options(period: period, asOf: asOf)) { _ in }.steps
    }

    private func command(_ verb: String, period: String = "2022-11", words: String = "") -> String {
        "tonghop \(verb) --workspace \(workspace.folder.path) --period \(period)" + words
    }

    /// The annex of the old final report does not name the warning on the new file; `check` does.
    @Test func aNewFileThatTurnsAVerdictIsLookedAt() throws {
        try workspace.put(SmallReturn.meeting)
        try workspace.report(isFinal: true)
        try workspace.put(SmallReturn.meeting.merging(["D2": "0"]) { $1 }, "Ba Be sửa.csv")
        let found = try steps()
        #expect(found.map(\.step.code) == ["look"])
        let inbox = workspace.inbox.path
        #expect(found.map(\.command) == [command("check", words: " \(inbox)")])
        let checked = try CheckRun.run([inbox], workspace.options(asOf: "2022-12-10")) { _ in }
        #expect(checked.findings.contains { $0.code == .verdictTurned })
    }

    /// Nothing is urged, but the way to a final report is named.
    @Test func aDraftThatWasClosedMayBecomeFinal() throws {
        try workspace.report()
        let options = try workspace.options(asOf: "2022-12-10")
        _ = try CloseRun.close(options)
        let found = try #require(steps().first)
        #expect(found.step == .reopenDraft)
        #expect(found.command == command("close", words: " --reopen --reason 'Lập bản chính thức'"))
        #expect(found.step.words(in: "", .vietnamese).contains("report --final"))
        _ = try CloseRun.reopen(options, reason: "Lập bản chính thức")
        try workspace.report(asOf: "2022-12-10", isFinal: true)
    }

    /// The files of a withdrawn report must first be moved where they belong.
    @Test func filesOfAReportTakenBackAreMovedFirst() throws {
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        _ = try WithdrawRun.run(workspace.options(period: "2022-10", asOf: "2022-11-26"), reason: "nhầm kỳ")
        let found = try steps(period: "2022-10", asOf: "2022-11-27")
        #expect(found.map(\.step) == [.moveFiles, .report(newFiles: 1)])
        #expect(found.map(\.command) == [nil, command("report", period: "2022-10")])
        let folder = workspace.inbox.appending(path: "2022-11")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try FileManager.default.moveItem(
            at: workspace.inbox.appending(path: "Ba Be.csv"), to: folder.appending(path: "Ba Be.csv"))
        #expect(try steps(period: "2022-10", asOf: "2022-11-27").map(\.step) == [.dropFiles])
    }

    /// A refusal gives the next command, ready to paste.
    @Test func aRefusalNamesItsWorkspace() throws {
        func advice(_ body: () throws -> Void) -> [String] {
            do { try body() } catch let failure as RunFailure {
                return failure.findings.map { $0.advice(in: .vietnamese) }
            } catch {}
            return []
        }
        let options = try workspace.options()
        #expect(advice { _ = try CloseRun.close(options) } == ["Hãy lập báo cáo trước: \(command("report"))."])
        try workspace.report()
        _ = try CloseRun.close(options)
        #expect(
            advice { _ = try CloseRun.close(options) } == [
                "Nếu phải sửa, hãy mở lại kỳ: \(command("close", words: " --reopen")) --reason \"lý do\"."
            ])
    }

    /// Until the letter is sent or the report changes, the draft that lies there is what to send.
    @Test func aDraftedLetterIsNotDraftedAgain() throws {
        try workspace.put(SmallReturn.meeting)
        try workspace.report(isFinal: true)
        #expect(try steps().map(\.step) == [.send, .close])
        let drafted = try SendRun.run(workspace.sendOptions()).draft
        let name = URL(fileURLWithPath: drafted).lastPathComponent
        let found = try steps()
        #expect(found.map(\.step) == [.mailDraft(name), .close])
        #expect(found[0].command == nil)
        let words = found[0].step.words(in: workspace.reports.path + "/2022-11", .vietnamese)
        #expect(words.contains(drafted), "\(words)")
        // A report that was published later needs a letter of its own.
        let page = workspace.reports.appending(path: "2022-11/manifest.json").path
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: page)
        #expect(try steps().map(\.step) == [.send, .close])
    }

    @Test(arguments: [("2022-11-29", "1 day left"), ("2022-12-01", "1 day ago"), ("2026-11-30", "1461 days ago")])
    func deadlinesAreCountedInEnglishAsOneSaysIt(day: String, words: String) throws {
        let lines = try StatusRun.run(workspace.options(asOf: day)) { _ in }.lines(in: .english)
        #expect(lines.contains { $0.contains("(\(words)") }, "\(lines)")
    }
}
