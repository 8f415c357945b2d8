import Civil
import Findings
import Foundation
import Testing

@testable import Batch

/// How every state answers every event: in the table, in ARCHITECTURE.md, and when the commands are run.
@Suite struct PeriodStateTests {
    @Test func theDocumentHasTheTable() throws {
        let page = repository.appending(path: "ARCHITECTURE.md")
        var lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
        let begin = try #require(lines.firstIndex(of: PeriodTable.begin))
        let end = try #require(lines.firstIndex(of: PeriodTable.end))
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            lines.replaceSubrange(begin + 1..<end, with: PeriodTable.lines)
            try lines.joined(separator: "\n").write(to: page, atomically: true, encoding: .utf8)
        } else {
            #expect(
                Array(lines[begin + 1..<end]) == PeriodTable.lines,
                "RECORD_SNAPSHOTS=1 swift test --filter PeriodStateTests")
        }
    }

    /// One workspace in this state for each event: the commands do what the table says.
    @Test(arguments: PeriodState.allCases) func theVerbsDoWhatTheTableSays(state: PeriodState) throws {
        let workspace = try Self.workspace(in: state)
        #expect(try workspace.state() == state)
        for event in PeriodEvent.allCases {
            let copy = try workspace.copied()
            let refused = try copy.happen(event)
            let after = try copy.state()
            switch state.answer(to: event) {
            case .leads(let next):
                #expect(refused == nil && after == next, "\(state), \(event): \(String(describing: refused)), \(after)")
            case .onlyAgain(let code), .refused(let code):
                #expect(
                    refused == code && after == state, "\(state), \(event): \(String(describing: refused)), \(after)")
            }
        }
    }

    /// If only the published report may be made again, it is: with its own day, byte for byte.
    @Test(arguments: [PeriodState.final, .closedDraft, .closedFinal, .reopenedFinal])
    func whatStandsIsMadeAgain(state: PeriodState) throws {
        let workspace = try Self.workspace(in: state)
        let before = try workspace.published()
        let outcome = try workspace.rerun(today: "2022-12-20")
        #expect(outcome.findings.contains { $0.code == .replayed })
        #expect(try workspace.published() == before)
    }

    private static func workspace(in state: PeriodState) throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace()
        try workspace.write(
            "public: { withheld_criteria: [3], smallest_count: 5 }\nmail: { from: a@b.vn, to: [a@b.vn] }\n",
            to: "tonghop.yaml")
        try workspace.put()
        if state == .nothing { return workspace }
        try workspace.report(asOf: "2022-11-28", isFinal: state.hasFinal)
        let options = try workspace.options(asOf: "2022-12-05")
        switch state {
        case .nothing, .draft, .final: break
        case .closedDraft, .closedFinal: _ = try CloseRun.close(options)
        case .reopenedDraft, .reopenedFinal:
            _ = try CloseRun.close(options)
            _ = try CloseRun.reopen(options, reason: "huyện gửi bản sửa")
        case .withdrawn: _ = try WithdrawRun.run(options, reason: "nhầm kỳ")
        }
        return workspace
    }
}

extension TemporaryWorkspace {
    fileprivate func state() throws -> PeriodState {
        let memory = try Memory.trial(MemoryPlace(try Workspace(folder.path), output: nil))
        return try memory.standing(of: try #require(Period(iso: "2022-11"))).state
    }

    fileprivate func copied() throws -> TemporaryWorkspace {
        let copy = try TemporaryWorkspace()
        try FileManager.default.removeItem(at: copy.folder)
        try FileManager.default.copyItem(at: folder, to: copy.folder)
        return copy
    }

    /// Runs the event's command after a new file came, and returns the message with which it is refused; `nil` if it is
    /// not.
    fileprivate func happen(_ event: PeriodEvent) throws -> FindingCode? {
        try put(["D2": "60"], "Ba Be 2.csv")
        do {
            try run(event)
        } catch let failure as RunFailure {
            return failure.findings.last?.code
        }
        return nil
    }

    private func run(_ event: PeriodEvent) throws {
        let options = try options(asOf: "2022-12-10")
        switch event {
        case .filesCame: _ = try StatusRun.run(options) { _ in }.lines(in: .vietnamese)
        case .report: try report(asOf: "2022-12-10")
        case .reportFinal: try report(asOf: "2022-12-10", isFinal: true)
        case .publicVersion: try report(asOf: "2022-12-10", isPublic: true)
        case .close: _ = try CloseRun.close(options)
        case .reopen: _ = try CloseRun.reopen(options, reason: "x")
        case .withdraw: _ = try WithdrawRun.run(options, reason: "x")
        case .draftLetter: _ = try send(bySMTP: false)
        case .send, .sendDraft: try sendUp(event)
        case .draftReplies: _ = try ReplySendRun.run(sendOptions())
        case .sendReplies: try sendReplies()
        }
    }

    private func sendReplies() throws {
        var options = try sendOptions()
        options.bySMTP = true
        do {
            _ = try ReplySendRun.run(options)
        } catch {
            guard error.findings.last?.code == .mailSettingsMissing else { throw error }
        }
    }

    /// There is no server; that one is looked for shows that the period lets the message go.
    private func sendUp(_ event: PeriodEvent) throws {
        var options = try sendOptions()
        options.bySMTP = true
        options.allowsDraft = event == .sendDraft
        do {
            _ = try SendRun.run(options)
        } catch {
            guard error.findings.last?.code == .mailSettingsMissing else { throw error }
        }
    }
}
