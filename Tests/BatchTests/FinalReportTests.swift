import Findings
import Foundation
import Testing

@testable import Batch

/// A final report needs its errors settled, or accepted by somebody with a reason, which is printed.
@Suite struct FinalReportTests {
    /// The small return with a negative number in D2 and a word in E3: two errors.
    private func workspace(waivers: String? = nil) throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(["D2": "-5", "E3": "tốt"]), to: "inbox/Ba Be.csv")
        if let waivers { try workspace.write(waivers, to: "waivers.yaml") }
        return workspace
    }

    private func failure(_ run: () throws -> Void) throws -> RunFailure? {
        do { try run() } catch let error as RunFailure { return error }
        return nil
    }

    private func waiver(of code: String, cell: String, period: String = "2022-11") -> String {
        """
          - period: \(period)
            code: \(code)
            file: Ba Be.csv
            cell: \(cell)
            reason: Huyện đã xác nhận <bằng văn bản>
            by: Nguyễn Văn A

        """
    }

    @Test func openErrorsKeepAReportFromBeingFinal() throws {
        let workspace = try workspace()
        let refused = try #require(try failure { try workspace.report(isFinal: true) })
        #expect(refused.findings.map(\.code) == [.pointsNegative, .pointsNotANumber, .errorsOpen])
        #expect(refused.findings.last?.message(in: .vietnamese).contains("còn 2 lỗi") == true)
        #expect(!FileManager.default.fileExists(atPath: workspace.reports.appending(path: "2022-11").path))
        try workspace.report()
        #expect(try workspace.result().findings.contains { $0.code == "points-negative" })
    }

    @Test func everyErrorNeedsItsOwnWaiver() throws {
        let one = "waivers:\n" + waiver(of: "points-negative", cell: "D2")
        let refused = try #require(try failure { try self.workspace(waivers: one).report(isFinal: true) })
        #expect(refused.findings.map(\.code) == [.pointsNotANumber, .errorsOpen])

        let otherPeriod = one + waiver(of: "points-not-a-number", cell: "E3", period: "2022-10")
        #expect(try failure { try self.workspace(waivers: otherPeriod).report(isFinal: true) } != nil)
        let otherCell = one + waiver(of: "points-not-a-number", cell: "F3")
        #expect(try failure { try self.workspace(waivers: otherCell).report(isFinal: true) } != nil)
    }

    /// The reason is printed; the figures are as they were without the waiver.
    @Test func whatIsWaivedIsPrintedWithItsReason() throws {
        let waivers =
            "waivers:\n" + waiver(of: "points-negative", cell: "D2") + waiver(of: "points-not-a-number", cell: "E3")
        let workspace = try workspace(waivers: waivers)
        let outcome = try workspace.report(isFinal: true)
        #expect(Set(outcome.settled.keys.map(\.code)) == [.pointsNegative, .pointsNotANumber])
        let line = outcome.findings.first { $0.code == .pointsNegative }?.line(in: .vietnamese, remark: "đã chấp nhận")
        #expect(line?.hasPrefix("Ba Be.csv:D2: lỗi (đã chấp nhận): [points-negative]") == true)
        let page = try String(
            contentsOf: workspace.reports.appending(path: "2022-11/phu-luc/nguon-so-lieu.html"), encoding: .utf8)
        #expect(page.contains("Huyện đã xác nhận &lt;bằng văn bản&gt; (Nguyễn Văn A)"))
        let commune = try #require(try workspace.result().communes.first { $0.name == "Bành Trạch" })
        #expect(commune.verdict == "incomplete")
        #expect(commune.points[0] == nil)
    }

    @Test func whatIsWaivedNeedsNoMoreAttention() throws {
        let workspace = try workspace()
        let open = try workspace.report().findings.filter { $0.severity != .notice }
        let all = open.map { finding in
            "  - { period: 2022-11, code: \(finding.code.rawValue), reason: đã rõ"
                + (finding.place.file.map { ", file: \($0)" } ?? "") + " }\n"
        }
        try workspace.write("waivers:\n" + Set(all).sorted().joined(), to: "waivers.yaml")
        let assessment = try workspace.assess()
        #expect(assessment.openFindings.isEmpty)
        #expect(assessment.findings.count { $0.severity != .notice } == open.count)
    }
}
