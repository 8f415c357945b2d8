import Findings
import Foundation
import Testing

@testable import Batch

/// Names and paths that the commands print are those that the reader has.
@Suite struct SpokenNamesTests {
    let workspace: TemporaryWorkspace

    init() throws {
        workspace = try TemporaryWorkspace()
        try workspace.put()
    }

    @Test func whatInitProposesCanBePasted() throws {
        let folder = workspace.folder.appending(path: "báo cáo").path
        let made = try InitRun.run(folder, program: "/usr/bin/tonghop", user: "tonghop", today: try day("2022-12-01"))
        #expect(made.reportCommand == "tonghop report --workspace '\(folder)'")
        #expect(made.watchCommand == "tonghop watch --workspace '\(folder)'")
    }

    /// A return that is left out on purpose is still a return.
    @Test func aFileThatTheSettingsLeaveOutIsCalledSo() throws {
        try workspace.write("inbox: { withdraw: ['Ba Be.csv'] }\n", to: "tonghop.yaml")
        let checked = try CheckRun.run([workspace.inbox.path], workspace.options()) { _ in }
        #expect(
            checked.lines(explainingTables: false, in: .vietnamese)
                == ["Ba Be.csv: để ngoài theo inbox.withdraw của thiết lập"])
    }

    /// A month without a report has one dash in each column of the comparison.
    @Test func aMonthWithoutAReportHasNoShare() throws {
        try workspace.put(["A2": "7"], "2022-10/Ba Be.csv")
        try workspace.report(period: "2022-10", asOf: "2022-11-01")
        try workspace.report()
        let page = try workspace.page()
        #expect(page.contains("không có báo cáo của tháng này") && !page.contains("—%"))
    }
}
