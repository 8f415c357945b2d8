import Foundation
import Testing

@testable import Batch

/// When a report that was given out is corrected, the next one says so.
@Suite struct IssueTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    private static let decided = ["T2": "có", "U2": "12/QĐ-UBND", "V2": "05/11/2022"]

    /// Points, total and verdict stay the same; something else that is published about a commune changes.
    @Test(
        arguments: [
            (
                from: [:], to: decided,
                change: "công nhận: từ không thành có; số quyết định: từ chưa có thành 12/QĐ-UBND"
            ),
            (
                from: decided, to: ["T2": "có", "U2": "13/QĐ-UBND", "V2": "05/11/2022"],
                change: "số quyết định: từ 12/QĐ-UBND thành 13/QĐ-UBND"
            ),
            (
                from: decided, to: ["T2": "có", "U2": "12/QĐ-UBND", "V2": "06/11/2022"],
                change: "ngày quyết định: từ 05/11/2022 thành 06/11/2022"
            ),
            (from: [:], to: ["S2": ""], change: "đăng ký: từ có thành chưa có"),
        ] as [(from: [String: String], to: [String: String], change: String)])
    func aCorrectionBesideThePointsIsANewIssue(
        from: [String: String], to: [String: String], change: String
    ) throws {
        try workspace.put(from)
        try workspace.report(isFinal: true)
        try workspace.put(to, "Ba Be sửa.csv")
        try workspace.report(asOf: "2022-12-12", isFinal: true)
        #expect(try workspace.recordedRun().issue == 2)
        #expect(try workspace.page().contains("Xã Bành Trạch, huyện Ba Bể: \(change)"))
        // The report after that changes nothing.
        try workspace.report(asOf: "2022-12-13", isFinal: true)
        #expect(try workspace.recordedRun().issue == 2)
        #expect(try workspace.page().contains(change))
    }

    /// Its `ket-qua.json` tells what such a report said.
    @Test func aCorrectionOfAReportFromBeforeTheLedgerIsANewIssueToo() throws {
        try workspace.put()
        try workspace.report(isFinal: true)
        try workspace.forgetLedger()
        try workspace.put(Self.decided)
        let lost = try #require(try workspace.result().files.first?.sha256)
        try workspace.write("inbox: { withdraw: ['\(lost)'] }", to: "tonghop.yaml")
        try workspace.report(asOf: "2022-12-12", isFinal: true)
        #expect(try workspace.recordedRun().issue == 2)
        #expect(
            try workspace.page().contains("công nhận: từ không thành có; số quyết định: từ chưa có thành 12/QĐ-UBND"))
    }

    /// A commune whose rows contradict each other is published with thirteen blanks, but that does not mean that its
    /// points changed.
    @Test func aReportFromBeforeTheLedgerIsNoNewIssueForItsBlanks() throws {
        try workspace.put(["C3": "Xã Bành Trạch", "D3": "60"])
        try workspace.write(
            "waivers: [{ period: 2022-11, code: conflicting-rows, file: Ba Be.csv, reason: x }]", to: "waivers.yaml")
        try workspace.report(isFinal: true)
        #expect(try workspace.result().communes.first { $0.name == "Bành Trạch" }?.verdict == "incomplete")
        try workspace.forgetLedger()
        try workspace.report(asOf: "2022-12-12", isFinal: true)
        #expect(try workspace.recordedRun().issue == 1)
        #expect(try !workspace.page().contains("Lần 2"))
    }
}
