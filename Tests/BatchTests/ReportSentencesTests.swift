import Foundation
import Testing

@testable import Batch

/// What the page says about files and earlier periods, starting from the inbox.
@Suite struct ReportSentencesTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    private func page(_ period: String = "2022-11", _ path: String = "bao-cao-tong-hop.html") throws -> String {
        try String(contentsOf: workspace.reports.appending(path: "\(period)/\(path)"), encoding: .utf8)
    }

    @Test func filesThatWereWithdrawnOrAreOpenAreNoLetters() throws {
        try workspace.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
        try workspace.write(SmallReturn.csv(["D2": "40"]), to: "inbox/Ba Be nhầm.csv")
        try workspace.write(SmallReturn.csv(["D2": "41"]), to: "inbox/Ba Be mở.csv")
        try workspace.write("", to: "inbox/.~lock.Ba Be mở.csv#")
        try workspace.write("inbox: { withdraw: [Ba Be nhầm.csv] }", to: "tonghop.yaml")
        let sentence =
            "Đã nhận 4 tệp, trong đó 1 đã tổng hợp, 1 không phải biểu số liệu, 1 chưa lấy được, 1 đã rút, không tính."
        try workspace.report()
        #expect(try page().contains(sentence))
        #expect(try page("2022-11", "phu-luc/nguon-so-lieu.html").contains(sentence))
        var options = try workspace.options()
        options.dating = .today
        _ = try ReportRun.run(options, version: "test") { _ in }
        #expect(try page().contains(sentence), "a report made again")
    }

    /// Two met the standard then, one does now; the page says what became of the other.
    @Test func communesWithAResultInOneReportAloneAreNamed() throws {
        var october = SmallReturn.highestPoints
        october["D4"] = ""
        try workspace.write(SmallReturn.csv(october), to: "inbox/2022-10/Ba Be.csv")
        try workspace.report(period: "2022-10", asOf: "2022-10-31")
        var november = SmallReturn.highestPoints
        november["D2"] = ""
        november["D3"] = ""
        try workspace.write(SmallReturn.csv(november), to: "inbox/2022-11/Ba Be.csv")
        try workspace.report()
        #expect(!(try page().contains(" xã có kết quả ở cả hai kỳ:")), "nothing to compare")
        november["D3"] = october["D3"]
        try workspace.write(SmallReturn.csv(november), to: "inbox/2022-11/Ba Be.csv")
        try workspace.report()
        #expect(
            try page().contains(
                "trong 1 xã có kết quả ở cả hai kỳ: không xã nào đổi kết quả giữa đạt và không đạt."))
        #expect(
            try page().contains(
                "Ngoài ra, 1 xã từ đạt thành chưa đủ dữ liệu: xã Bành Trạch (huyện Ba Bể); 1 xã từ chưa đủ dữ liệu "
                    + "thành đạt: thị trấn Chợ Rã (huyện Ba Bể)."))
    }
}
