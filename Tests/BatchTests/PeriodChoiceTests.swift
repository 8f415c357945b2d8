import Civil
import Findings
import Foundation
import Testing

@testable import Batch
@testable import SpreadsheetSamples

/// If nobody names a period, the run takes last month's, says so, and stops if the files speak of another.
@Suite struct PeriodChoiceTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    /// What stops a run without `--period`: the commands that it proposes for the other period and for its own.
    private func proposals(asOf: String) throws -> [String]? {
        do {
            _ = try workspace.reportLastMonth(asOf: asOf)
            return nil
        } catch let failure as RunFailure {
            let finding = try #require(failure.findings.first { $0.code == .periodUnclear })
            return [finding.details[.key], finding.details[.assumed]].compactMap(\.self)
        }
    }

    private func command(_ period: String) -> String {
        "tonghop report --workspace \(workspace.folder.path) --period \(period)"
    }

    @Test func filesThatNameAnotherMonthStopIt() throws {
        try workspace.put([:], "Ba Be tháng 11-2022.csv")
        #expect(try proposals(asOf: "2022-11-25") == [command("2022-11"), command("2022-10")])
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-10").path))
        // If the period is named, the report is made.
        try workspace.report(period: "2022-10", asOf: "2022-11-25")
    }

    /// One file of another month among several is a warning on that file.
    @Test func oneFileOfManyDoesNot() throws {
        try workspace.put([:], "Ba Be tháng 9-2022.csv")
        for (name, commune) in [("Pac Nam", "Xã Cổ Linh"), ("Na Ri", "Xã Văn Vũ")] {
            try workspace.put(["C2": commune, "C3": "", "C4": ""], "\(name).csv")
        }
        let outcome = try workspace.reportLastMonth(asOf: "2022-12-01")
        #expect(outcome.folder.hasSuffix("/2022-11"))
        #expect(outcome.findings.contains { $0.code == .otherMonth })
        let told = try #require(outcome.findings.first { $0.code == .periodAssumed })
        #expect(told.details[.date] == "2022-11" && told.details[.key] == command("2022-12"))
    }

    /// Last year's returns point to the last month of that year, which was not the year of a round.
    @Test func filesOfAnotherYearPointToIt() throws {
        try workspace.write("BIỂU TỔNG HỢP NĂM 2021\n" + SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        #expect(try proposals(asOf: "2022-12-01") == [command("2021-12"), command("2022-11")])
    }

    /// In November the returns of the round come in, and they seldom say which month they are for.
    @Test func inTheMonthOfARoundNewFilesAreOfTheRound() throws {
        try workspace.put(modified: 1_669_000_000)  // 21/11/2022
        #expect(try proposals(asOf: "2022-11-25") == [command("2022-11"), command("2022-10")])
        // A file from before the month began is for the month before.
        try workspace.put(modified: 1_667_000_000)  // 29/10/2022
        #expect(try proposals(asOf: "2022-11-01") == nil)
    }

    @Test func aFolderOfAnotherPeriodAloneStopsIt() throws {
        try workspace.put([:], "2022-11/Ba Be.csv")
        #expect(try proposals(asOf: "2022-11-25") == [command("2022-11"), command("2022-10")])
    }

    /// The last district of a round that has a draft. Its file was changed before the month of the round began, and
    /// names no month.
    @Test func aFileThatMayBeOfADraftIsNotSwallowed() throws {
        try workspace.put(["C2": "Xã Cổ Linh", "C3": "", "C4": ""], "Pac Nam.csv")
        try workspace.report(asOf: "2022-11-25")
        try workspace.put(modified: 1_667_200_000)  // 31/10/2022
        #expect(try proposals(asOf: "2022-11-26") == [command("2022-11"), command("2022-10")])
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-10").path))
    }

    /// A correction for November comes in December, when December's report has not begun.
    @Test func aCorrectionOfAFinalReportIsNotSwallowed() throws {
        try workspace.put()
        try workspace.report(isFinal: true)
        try workspace.put(["D2": "60"], "Ba Be 2.csv", modified: 1_671_100_000)  // 15/12/2022
        #expect(try proposals(asOf: "2023-01-01") == [command("2022-11") + " --final", command("2022-12")])
    }

    /// What lets a clock make each month's report: the period before is closed, or the files say which month they are
    /// for.
    @Test(arguments: ["closed", "said", "folder"]) func theMonthlyRunGetsOnBy(way: String) throws {
        try workspace.put()
        try workspace.report(isFinal: true)
        if way == "closed" { _ = try CloseRun.close(workspace.options()) }
        let name = ["said": "Ba Be tháng 12-2022.csv", "folder": "2022-12/Ba Be.csv"][way] ?? "Ba Be 2.csv"
        try workspace.put(["D2": "60"], name, modified: 1_671_100_000)
        #expect(try workspace.reportLastMonth(asOf: "2023-01-01").folder.hasSuffix("/2022-12"))
        // There is a draft of it, so what comes now is for it.
        try workspace.put(["D2": "61"], "Ba Be 3.csv", modified: 1_671_200_000)
        #expect(try workspace.reportLastMonth(asOf: "2023-01-02").folder.hasSuffix("/2022-12"))
    }

    /// An archive is opened again to hear what its files say.
    @Test func aFileInAnArchiveIsHeardToo() throws {
        try workspace.put()
        try workspace.report(isFinal: true)
        for (name, isClear) in [("Ba Be tháng 12-2022.csv", true), ("Ba Be.csv", false)] {
            let bytes = Array(SmallReturn.csv(["D2": "60"]).utf8)
            let archive = try ZipMaker.zip([(name, bytes)])
            try Data(archive).write(to: workspace.inbox.appending(path: "thu.zip"))
            #expect(try (proposals(asOf: "2023-01-01") == nil) == isClear)
            if isClear {
                _ = try WithdrawRun.run(workspace.options(period: "2022-12", asOf: "2023-01-01"), reason: "x")
            }
        }
    }

    @Test func aMonthForWhichNothingCamePublishesNothingUnlessAsked() throws {
        try workspace.write("", to: "inbox/thumbs.db")
        var options = try workspace.options(period: "2022-12", asOf: "2023-01-01")
        options.emptyPeriod = .refused
        let failure = #expect(throws: RunFailure.self) { try ReportRun.run(options, version: "test") { _ in } }
        #expect(failure?.findings.map(\.code) == [.nothingReceived])
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-12").path))
        options.emptyPeriod = .published
        _ = try ReportRun.run(options, version: "test") { _ in }
        #expect(FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-12").path))
    }

    /// Somebody has the only file open. The report says that, and not that nothing came.
    @Test func aFileThatWaitsIsNoMonthWithoutFiles() throws {
        try workspace.put()
        try workspace.write("", to: "inbox/~$Ba Be.csv")
        var options = try workspace.options(period: "2022-11", asOf: "2022-11-30")
        options.emptyPeriod = .refused
        let outcome = try ReportRun.run(options, version: "test") { _ in }
        #expect(outcome.findings.contains { $0.code == .fileBeingEdited })
        #expect(FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-11").path))
    }

    /// Somebody dropped the program's own form of a round of years ago; no file is of last month.
    @Test func aFormOfYearsAgoStopsIt() throws {
        var options = try workspace.options()
        options.output = workspace.inbox.path
        #expect(try FormRun.run(.district("061"), options).map(\.result) == [.written])
        #expect(try proposals(asOf: "2026-12-01") == [command("2022-11"), command("2026-11")])
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2026-11").path))
    }
}
