import Findings
import Foundation
import Testing

@testable import Batch

/// A public version is compared with those that were given out before it (docs/an-toan.md).
@Suite struct PublicVersionsTests {
    /// Puts 0 points into these cells and the most points into all others; a commune with a 0 fails.
    private func put(zeros cells: [String], in workspace: TemporaryWorkspace) throws {
        try workspace.put(
            SmallReturn.highestPoints.merging(cells.map { ($0, "0") }, uniquingKeysWith: { $1 }))
    }

    private func workspace() throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace()
        try workspace.write("public: { withheld_criteria: [3], smallest_count: 1 }\n", to: "tonghop.yaml")
        return workspace
    }

    /// How many communes have 0 points for criterion 3, according to the public version; empty where it does not say.
    private func shown(_ workspace: TemporaryWorkspace, period: String = "2022-11", asOf: String = "2022-11-30") throws
        -> String
    {
        let folder = try workspace.report(period: period, asOf: asOf, isPublic: true).folder
        let table = try String(contentsOfFile: "\(folder)/tieu-chi.csv", encoding: .utf8)
        let rows = table.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let row = try #require(rows.first { $0.first == "3" })
        return String(row[row.count - 2])
    }

    @Test func aSecondVersionWithAnotherFigureHoldsItBack() throws {
        let workspace = try workspace()
        // One of two communes that fail has a 0 for criterion 3.
        try put(zeros: ["F2", "H3"], in: workspace)
        #expect(try shown(workspace) == "1")
        #expect(try shown(workspace) == "1", "the same again")
        // A third commune fails. The difference would tell whether it has a 0 for criterion 3.
        try put(zeros: ["F2", "H3", "H4"], in: workspace)
        #expect(try shown(workspace) == "")
        let page = try String(
            contentsOf: workspace.reports.appending(path: "2022-11-cong-khai/bao-cao-tong-hop.html"), encoding: .utf8)
        #expect(page.contains("khi so với bản công khai khác thì suy ra được"))
    }

    @Test func aNeighbouringPeriodCounts() throws {
        let workspace = try workspace()
        try put(zeros: ["F2", "H3"], in: workspace)
        #expect(try shown(workspace) == "1")
        // In the months after and before, the figures are the same except for one commune.
        try put(zeros: ["F2", "H3", "H4"], in: workspace)
        #expect(try shown(workspace, period: "2022-12", asOf: "2022-12-31") == "")
        #expect(try shown(workspace, period: "2022-09", asOf: "2022-12-31") == "")
        try put(zeros: ["F2", "H3"], in: workspace)
        #expect(try shown(workspace, period: "2022-10", asOf: "2022-12-31") == "1")
    }

    /// The other commune that failed now meets the standard, so the one that is left must have the counted 0.
    @Test func whatWouldUncoverAnEarlierCountIsRefusedAndTheEarlierOneStays() throws {
        let workspace = try workspace()
        try put(zeros: ["F2", "H3"], in: workspace)
        let folder = try workspace.report(isPublic: true).folder
        let table = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/xa-phuong.csv"))
        try put(zeros: ["F2"], in: workspace)
        let failure = #expect(throws: RunFailure.self) { try workspace.report(isPublic: true) }
        let finding = try #require(failure?.findings.first)
        #expect(finding.code == .publicDifferenceTells)
        #expect(
            finding.details[.criterion] == "3" && finding.details[.count] == "1" && finding.details[.expected] == "1")
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/xa-phuong.csv")) == table)
        // The department's own report is still made.
        try workspace.report()
    }

    /// A trial run gives nothing out.
    @Test func aTrialIsNotRemembered() throws {
        let workspace = try workspace()
        try put(zeros: ["F2", "H3"], in: workspace)
        var options = try workspace.options()
        options.kind = .publicVersion
        options.effect = .triesOnly
        _ = try ReportRun.run(options, version: "test") { _ in }
        #expect(!FileManager.default.fileExists(atPath: workspace.folder.appending(path: "archive/public").path))
    }
}
