import Civil
import Foundation
import Registry
import Reports
import StrictYAML
import Testing

@testable import Batch

/// Letterhead and addressee by the date that the document bears.
@Suite struct SettingsByDateTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    /// What a new workspace with the register that comes with the program prints: nothing about Bắc Kạn once that is
    /// gone.
    @Test(arguments: [
        (
            "2022-12-05", "TỈNH BẮC KẠN", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "BC-SLĐTBXH", "Bắc Kạn",
            "Bộ Lao động - Thương binh và Xã hội"
        ),
        (
            "2025-02-28", "TỈNH BẮC KẠN", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "BC-SLĐTBXH", "Bắc Kạn",
            "Bộ Lao động - Thương binh và Xã hội"
        ),
        ("2025-03-01", "TỈNH BẮC KẠN", "SỞ Y TẾ", "BC-SYT", "Bắc Kạn", "Bộ Y tế"),
        ("2025-06-30", "TỈNH BẮC KẠN", "SỞ Y TẾ", "BC-SYT", "Bắc Kạn", "Bộ Y tế"),
        ("2025-07-01", "TỈNH THÁI NGUYÊN", "SỞ Y TẾ", "BC-SYT", "Thái Nguyên", "Bộ Y tế"),
        ("2027-12-05", "TỈNH THÁI NGUYÊN", "SỞ Y TẾ", "BC-SYT", "Thái Nguyên", "Bộ Y tế"),
    ])
    func aNewWorkspaceWritesAsTheBodiesOfTheDay(
        _ date: String, _ superior: String, _ issuing: String, _ symbol: String, _ place: String, _ addressee: String
    ) throws {
        let report = try Settings(yaml: SettingsTemplate.text(for: nil)).report.on(day(date))
        #expect(report.superiorBody == "ỦY BAN NHÂN DÂN \(superior)")
        #expect(report.issuingBody == issuing)
        #expect(report.symbol == symbol)
        #expect(report.place == place)
        #expect(report.addressee == addressee)
        #expect(report.recipients.contains("Lưu: VT, BVCSTE") == (symbol == "BC-SLĐTBXH"))
        #expect(report.signerAuthority == "GIÁM ĐỐC")
        #expect(report.nearThresholdMargin == 20)
    }

    /// What nobody has confirmed is marked. The other province's name comes only from its register.
    @Test func anotherProvinceIsNotCalledByTheseNames() throws {
        let text = SettingsTemplate.text(for: Province(code: "01", name: "Hà Nội", type: "thành phố"))
        let said = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined()
        #expect(!said.contains("BẮC KẠN") && !said.contains("THÁI NGUYÊN") && !said.contains("Thái Nguyên"))
        let settings = try Settings(yaml: text)
        for date in ["2022-12-05", "2027-12-05"] {
            let report = try settings.report.on(day(date))
            #expect(report.superiorBody == "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI")
            #expect(report.place == "Hà Nội")
        }
        let odd = Province(code: "x", name: "A: \"B\" # \\", type: "tỉnh")
        let report = try Settings(yaml: SettingsTemplate.text(for: odd)).report.on(day("2027-12-05"))
        #expect(report.place == odd.name)
        for line in SettingsTemplate.text(for: nil).split(separator: "\n") where line.contains("BC-SYT") {
            #expect(line.contains("đề xuất"))
        }
    }

    /// Settings without dates hold on every day, and what a dated entry does not give is taken from them.
    @Test func settingsWithoutDatesStayValid() throws {
        let old = try Settings(yaml: "report: { symbol: BC-A, recipients: [x] }").report
        #expect(old.all.count == 1)
        let new = try Settings(
            yaml: "report: { symbol: BC-A, place: P, by_date: [{ to: 2025-01-31 }, { symbol: BC-B, recipients: [y] }] }"
        ).report
        #expect(try new.on(day("2025-01-31")).symbol == "BC-A" && new.on(day("2025-02-01")).symbol == "BC-B")
        #expect(new.all.map(\.place) == ["P", "P"])
        #expect(new.all.map(\.recipients) == [[], ["y"]])
    }

    @Test(arguments: [
        ("{ to: 2025-01-31 }, { from: 2025-02-02 }", "report.by_date[2].from", "dates-gap"),
        ("{ to: 2025-01-31 }, { from: 2025-01-31 }", "report.by_date[2].from", "dates-overlap"),
        ("{ symbol: a }, { symbol: b }", "report.by_date[1]", "dates-overlap"),
        ("{ to: 2025-01-31 }", "report.by_date[1].to", "dates-gap"), ("", "report.by_date", "dates-gap"),
    ])
    func gapsAndOverlapsAreNamed(_ entries: String, _ key: String, _ rule: String) {
        do throws(YAMLMistakes) {
            _ = try Settings(yaml: "report: { by_date: [\(entries)] }")
            Issue.record("not noticed: \(entries)")
        } catch {
            #expect(error.mistakes.map(\.key) == [key])
            #expect(error.mistakes.map(\.kind) == [.rule(rule)])
        }
    }

    /// February's report goes out in March and is the health department's: the document's date decides that, not its
    /// period.
    @Test func theDateOfTheDocumentChooses() throws {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SettingsTemplate.text(for: nil), to: "tonghop.yaml")
        try workspace.put()
        func page() throws -> String {
            try String(
                contentsOf: workspace.reports.appending(path: "2025-02/bao-cao-tong-hop.html"), encoding: .utf8)
        }
        try workspace.report(period: "2025-02", asOf: "2025-03-03")
        #expect(try page().contains("BC-SYT"))
        try workspace.write("---\ndate: 2025-02-28\n---\n", to: "noi-dung/2025-02.md")
        try workspace.report(period: "2025-02", asOf: "2025-03-03")
        #expect(try page().contains("BC-SLĐTBXH"))
    }
}
