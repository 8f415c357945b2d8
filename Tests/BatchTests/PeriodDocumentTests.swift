import Findings
import Foundation
import Testing

@testable import Batch

/// Number, date and signer belong to the report of one period, and stay its own.
@Suite struct PeriodDocumentTests {
    let workspace: TemporaryWorkspace

    init() throws {
        workspace = try TemporaryWorkspace()
        try workspace.write("report: { symbol: BC-S, place: Bắc Kạn, signer_name: Nguyễn Văn A }", to: "tonghop.yaml")
        try workspace.put()
    }

    private func head(_ lines: String, of period: String = "2022-11", text: String = "## VI\nThiếu cán bộ.\n") throws {
        try workspace.write("---\n\(lines)\n---\n\(text)", to: "noi-dung/\(period).md")
    }

    private func page(_ period: String = "2022-11") throws -> String {
        try String(contentsOf: workspace.reports.appending(path: "\(period)/bao-cao-tong-hop.html"), encoding: .utf8)
    }

    @Test func theHeadOfThePeriodsOwnFileIsPrinted() throws {
        try head("number: 125\ndate: 2022-12-05\nsigner_authority: KT. GIÁM ĐỐC\nsigner_name: Trần Thị B")
        let outcome = try workspace.report(isFinal: true)
        #expect(!outcome.findings.contains { $0.code == .numberMissing })
        let page = try page()
        for text in [
            "Số: 125/BC-S", "Bắc Kạn, ngày 05 tháng 12 năm 2022", "KT. GIÁM ĐỐC", "Trần Thị B", "Thiếu cán bộ.",
        ] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(!page.contains("Nguyễn Văn A") && !page.contains("number: 125"))
        let annex = try #require(try workspace.published()["phu-luc/061-ba-be.html"])
        #expect(String(decoding: annex, as: UTF8.self).contains("Báo cáo số 125/BC-S ngày 05 tháng 12 năm 2022"))
        let reply = try #require(try workspace.published()["phan-hoi/060-pac-nam.html"])
        #expect(!String(decoding: reply, as: UTF8.self).contains("125/"))
    }

    /// December has neither November's number nor the one that the settings give for all periods.
    @Test func theNextPeriodInheritsNothing() throws {
        try workspace.write("report: { symbol: BC-S, number: 99 }", to: "tonghop.yaml")
        try head("number: 125\ndate: 2022-12-05")
        try workspace.report(isFinal: true)
        try workspace.put(["D2": "51"], "Ba Be 12.csv")
        let outcome = try workspace.report(period: "2022-12", asOf: "2023-01-04", isFinal: true)
        #expect(outcome.findings.contains { $0.code == .numberMissing })
        #expect(outcome.findings.contains { $0.code == .numberInSettings })
        let page = try page("2022-12")
        #expect(!page.contains("125/BC-S") && !page.contains("99/BC-S") && page.contains("ngày 04 tháng 01 năm 2023"))
    }

    /// A final report that is made again with other words, but says the same about every commune, is the same document.
    @Test func aFinalReportMadeAgainKeepsNumberAndDate() throws {
        try head("number: 125\ndate: 2022-12-05")
        try workspace.report(asOf: "2022-12-04", isFinal: true)
        try head("signer_name: Trần Thị B")
        try workspace.report(asOf: "2022-12-09", isFinal: true)
        #expect(try page().contains("Số: 125/BC-S") && page().contains("Bắc Kạn, ngày 05 tháng 12 năm 2022"))
        // Without a head, the date on which it was made stays, and so does what is printed when it is made once more.
        let before = try workspace.published()
        try workspace.rerun(today: "2022-12-20")
        #expect(try workspace.published() == before)
        // A correction is another document.
        try workspace.put(["D2": "70"], "Ba Be 2.csv")
        try workspace.report(asOf: "2022-12-15", isFinal: true)
        #expect(try page().contains("ngày 15 tháng 12 năm 2022") && !page().contains("125/BC-S"))
        #expect(try page().contains("Lần 2, thay bản ngày 05/12/2022"))
    }

    @Test func aMistakeInTheHeadIsNamedWithItsLine() throws {
        try head("number: 125\ndate: 5/12/2022")
        let failure = #expect(throws: RunFailure.self) { try workspace.report() }
        #expect(failure?.findings.map(\.code) == [.yamlValueWrong])
        #expect(failure?.findings.first?.details[.line] == "3")
        // The lines after the head keep their numbers, too.
        try head("number: 125", text: "## VII\nx\n")
        let finding = try #require(try workspace.report().findings.first { $0.code == .narrativePartUnknown })
        #expect(finding.details[.line] == "4")
    }
}
