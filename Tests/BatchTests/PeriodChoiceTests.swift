import Civil
import Findings
import Foundation
import Testing

@testable import Batch

/// A run for which nobody named the period takes last month's, says so, and stops where the files speak of another.
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
        // Said so, it is done.
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

    /// Last year's returns: the last month of that year, which was no year of a round.
    @Test func filesOfAnotherYearPointToIt() throws {
        try workspace.write("BIỂU TỔNG HỢP NĂM 2021\n" + SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        #expect(try proposals(asOf: "2022-12-01") == [command("2021-12"), command("2022-11")])
    }

    /// In November the returns of the round come in; they seldom say which month.
    @Test func inTheMonthOfARoundNewFilesAreOfTheRound() throws {
        try workspace.put(modified: 1_669_000_000)  // 21/11/2022
        #expect(try proposals(asOf: "2022-11-25") == [command("2022-11"), command("2022-10")])
        // What lay there before the month began is of the month before.
        try workspace.put(modified: 1_667_000_000)  // 29/10/2022
        #expect(try proposals(asOf: "2022-11-01") == nil)
    }

    @Test func aFolderOfAnotherPeriodAloneStopsIt() throws {
        try workspace.put([:], "2022-11/Ba Be.csv")
        #expect(try proposals(asOf: "2022-11-25") == [command("2022-11"), command("2022-10")])
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
}
