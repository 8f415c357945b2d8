import Civil
import Findings
import Foundation
import Ledger
import Testing

@testable import Batch

/// A report for the wrong period is withdrawn as a whole: nothing of it is left for a later report or a check to meet.
@Suite struct WithdrawTests {
    let workspace: TemporaryWorkspace

    init() throws {
        workspace = try TemporaryWorkspace()
        try workspace.put()
    }

    private func withdraw(asOf: String = "2022-11-26") throws -> WithdrawRun.Outcome {
        try WithdrawRun.run(workspace.options(period: "2022-10", asOf: asOf), reason: "nhầm kỳ")
    }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: workspace.reports.appending(path: path).path)
    }

    @Test func theFilesCountForTheirTruePeriodWithTheirReceipt() throws {
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        let outcome = try withdraw()
        #expect(outcome.folder.hasSuffix("reports/2022-10-rut-lai") && !exists("2022-10"))
        #expect(exists("2022-10-rut-lai/bao-cao-tong-hop.html"))
        try workspace.report(asOf: "2022-12-02")
        let result = try workspace.result()
        #expect(result.province.reported == 3)
        // They came on the 25th, whatever period they were first taken for.
        #expect(result.districts.first { $0.code == "061" }?.status == "on-time")
        // They belong to that period now, and count neither for the withdrawn one nor for the next.
        let next = try workspace.report(period: "2022-12", asOf: "2023-01-01")
        #expect(next.figures.reported == 0 && next.findings.contains { $0.code == .filesOfOtherPeriods })
        #expect(try workspace.report(period: "2022-10", asOf: "2023-01-01").figures.reported == 0)
    }

    @Test func historyAndTrendsAreWithoutItAndTheDoctorIsContent() throws {
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        _ = try withdraw()
        try workspace.report()
        let history = try HistoryRun.run(workspace.options(), language: .vietnamese)
        #expect(!history.contains { $0.hasPrefix("2022-10 (") })
        #expect(history.contains("2022-10: đã rút lại ngày 26/11/2022: nhầm kỳ"))
        #expect(try !workspace.page().contains("10/2022"))
        let examined = try DoctorRun.run(workspace.options())
        #expect(examined.findings.isEmpty && examined.periods == 1)
    }

    /// The folders that go with it are put aside too, and a second time beside the first ones.
    @Test func itsCompanionsGoWithIt() throws {
        try workspace.write("public: { withheld_criteria: [3], smallest_count: 5 }\n", to: "tonghop.yaml")
        for name in ["2022-10-rut-lai", "2022-10-rut-lai-2"] {
            try workspace.report(period: "2022-10", asOf: "2022-11-25")
            try workspace.report(period: "2022-10", asOf: "2022-11-25", isPublic: true)
            #expect(try withdraw().folder.hasSuffix(name))
            #expect(exists("\(name)-cong-khai") && !exists("2022-10-cong-khai"))
        }
    }

    /// The wrong period took all files, though they still lie in the inbox.
    @Test func swallowedFilesAreToldWithTheWayOut() throws {
        try workspace.put(["C2": "Xã Cổ Linh", "C3": "", "C4": ""], "Pac Nam.csv")
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        var options = try workspace.options()
        options.emptyPeriod = .refused
        let failure = #expect(throws: RunFailure.self) { try ReportRun.run(options, version: "test") { _ in } }
        let told = try #require(failure?.findings.first)
        #expect(failure?.findings.map(\.code) == [.filesTakenByDraft, .nothingReceived])
        #expect(
            told.message(in: .vietnamese)
                == "2 tệp đã tính cho kỳ 2022-10 nên không tính cho kỳ 2022-11: Ba Be.csv, Pac Nam.csv.")
        let withdraw =
            "tonghop withdraw --workspace \(workspace.folder.path) --period 2022-10 --reason 'Lập nhầm kỳ'"
        #expect(told.details[.key] == withdraw)
        let checked = try CheckRun.run([workspace.inbox.path], options) { _ in }
        #expect(checked.findings.contains(told))
        _ = try self.withdraw()
        #expect(try workspace.report().figures.reported > 0)
    }

    /// Files in the period's own subfolder count for no other period, and whoever withdraws the report is told.
    @Test func filesInTheOwnSubfolderMustBeMoved() throws {
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        let own = "\(workspace.inbox.path)/2022-10"
        #expect(try withdraw().words(in: .vietnamese).hasSuffix("Các tệp của kỳ ấy tính được cho kỳ khác."))
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: "\(workspace.inbox.path)/Ba Be.csv", toPath: "\(own)/Ba Be.csv")
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        let outcome = try withdraw()
        #expect(outcome.words(in: .vietnamese).contains("Tệp nằm trong \(own) chỉ tính cho kỳ 2022-10: hãy chuyển"))
        #expect(outcome.words(in: .english).contains("Files in \(own) count for 2022-10 alone"))
        #expect(try workspace.report().figures.reported == 0)
        try FileManager.default.moveItem(atPath: "\(own)/Ba Be.csv", toPath: "\(workspace.inbox.path)/Ba Be.csv")
        #expect(try workspace.report().figures.reported == 3)
    }

    /// The run is killed after the ledger was told and before the folder was put aside. Nobody takes the report for one
    /// that the ledger lost, and the next run finishes the work.
    @Test func aKillInBetweenIsEndedByTheNextRun() throws {
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        let outcome = try withdraw()
        let (aside, folder) = (outcome.folder, workspace.reports.appending(path: "2022-10").path)
        try FileManager.default.moveItem(atPath: aside, toPath: folder)
        #expect(try StatusRun.run(workspace.options(period: "2022-10")) { _ in }.lines(in: .english)[1].contains("not"))
        try workspace.report()
        #expect(exists("2022-10-rut-lai") && !exists("2022-10"))
        #expect(try DoctorRun.run(workspace.options()).findings.isEmpty)
    }

    /// Closings and reopenings from before a withdrawal do not bind the next report.
    @Test func aWithdrawalEndsTheClosingsBeforeIt() throws {
        let options = try workspace.options(period: "2022-10", asOf: "2022-11-25")
        func state() throws -> PeriodState {
            let memory = try Memory.trial(MemoryPlace(try Workspace(options.workspace), output: nil))
            return try memory.standing(of: try #require(options.period)).state
        }
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        _ = try CloseRun.close(options)
        _ = try CloseRun.reopen(options, reason: "nhầm kỳ")
        _ = try withdraw()
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        #expect(try state() == .draft && !exists("2022-10/khoa-so.json"))
        try workspace.report(period: "2022-10", asOf: "2022-11-26", isFinal: true)
        #expect(try state() == .final)
        // It can be closed and opened like any other.
        _ = try CloseRun.close(options)
        #expect(try state() == .closedFinal)
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "tonghop.sqlite"))
        #expect(try state() == .closedFinal)
    }

    /// A later draft says nothing about a month that was withdrawn after it; a final report stays as it is.
    @Test(arguments: [false, true]) func aLaterDraftIsMadeAnewWithoutIt(isFinal: Bool) throws {
        // A freed file is no new file for November.
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be.csv"))
        try workspace.put([:], "2022-10/Ba Be.csv")
        try workspace.report(period: "2022-10", asOf: "2022-11-01")
        try workspace.put(["D2": "60"], "Ba Be 2.csv")
        try workspace.report(period: "2022-11", asOf: "2022-11-28", isFinal: isFinal)
        #expect(try workspace.page().contains("10/2022"))
        #expect(try workspace.rerun(today: "2022-11-29").findings.contains { $0.code == .replayed })
        _ = try withdraw(asOf: "2022-11-29")
        let outcome = try workspace.rerun(today: "2022-11-30") { $0.settles = false }
        #expect(outcome.findings.contains { $0.code == .replayed } == isFinal)
        #expect(try workspace.page().contains("10/2022") == isFinal)
        #expect(try workspace.rerun(today: "2022-12-01").findings.contains { $0.code == .replayed })
    }

    /// What only the ledger knew about it is lost with the ledger, and that is reported.
    @Test func aLostLedgerTakesTheReasonAlong() throws {
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        _ = try withdraw()
        try workspace.report()
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "tonghop.sqlite"))
        let told = try DoctorRun.rebuild(workspace.options()).findings.first { $0.code == .ledgerRebuilt }
        #expect(told?.message(in: .vietnamese).contains("lý do rút lại của 2022-10-rut-lai không còn") == true)
    }

    /// The very same report may be made again on purpose, and then stays.
    @Test func theSameReportMadeAgainStays() throws {
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        _ = try withdraw(asOf: "2022-11-25")
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
        try workspace.report(period: "2022-09", asOf: "2022-11-25")
        #expect(exists("2022-10"))
        #expect(try DoctorRun.run(workspace.options()).findings.isEmpty)
    }
}
