import Assessment
import Findings
import Foundation
import Testing

@testable import Batch

/// When a return came, and what that day rests on. A late run makes no district late.
@Suite struct ReceiptTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    /// Noon of a day in Vietnam.
    private static func second(_ day: String) -> Int {
        Int(ISO8601DateFormatter().date(from: "\(day)T05:00:00Z")?.timeIntervalSince1970 ?? 0)
    }

    private func received(_ code: String = "061") throws -> (status: String, basis: String) {
        let result = try workspace.result()
        let file = try #require(result.files.first { $0.outcome == "accepted" })
        let data = try Data(contentsOf: workspace.reports.appending(path: "2022-11/ket-qua.json"))
        let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let files = try #require(json["files"] as? [[String: Any]])
        let row = try #require(files.first { $0["name"] as? String == file.name })
        return (
            try #require(result.districts.first { $0.code == code }).status,
            "\(row["received"] ?? "") \(row["receipt_basis"] ?? "")"
        )
    }

    @Test(arguments: [
        // The run came late, the file did not.
        ("2022-11-29", "2022-12-06", "on-time", "2022-11-29 file-time"),
        ("2022-12-02", "2022-12-06", "late", "2022-12-02 file-time"),
        // A time in the last year, or in the future, says nothing.
        ("2021-11-29", "2022-12-06", "late", "2022-12-06 first-seen"),
        ("2026-01-01", "2022-11-30", "on-time", "2022-11-30 first-seen"),
        // The day of the deadline counts.
        ("2022-11-30", "2022-12-06", "on-time", "2022-11-30 file-time"),
    ])
    func theFilesOwnTimeCountsWhereItCanBe(changed: String, asOf: String, status: String, basis: String) throws {
        try workspace.put(modified: Self.second(changed))
        let outcome = try workspace.report(asOf: asOf)
        #expect(try received() == (status, basis))
        let late = outcome.findings.first { $0.code == .districtLate }
        #expect((late != nil) == (status == "late"))
        if let late {
            let basis = try #require(ReceiptBasis(rawValue: String(basis.split(separator: " ")[1])))
            #expect(late.message(in: .vietnamese).contains("(\(basis.clause[.vietnamese]))"))
            #expect(try workspace.page().contains(basis.clause[.vietnamese]))
        }
        #expect(try workspace.page().contains("báo cáo nhận trong ngày 30/11/2022 được tính là đúng hạn"))
        // It was copied later, but the day that it came stays.
        try workspace.put(modified: Self.second("2022-12-20"))
        try workspace.report(asOf: "2022-12-21")
        #expect(try received() == (status, basis))
    }

    @Test(arguments: [
        ("Tue, 29 Nov 2022 23:30:00 +0700", "2022-11-29 mail-date"),
        // It was the 30th in Vietnam.
        ("29 Nov 2022 20:00:00 GMT", "2022-11-30 mail-date"),
        ("someday", "2022-12-06 first-seen"),
    ])
    func aMailBearsItsDay(date: String, basis: String) throws {
        let body = Data(SmallReturn.csv([:]).utf8).base64EncodedString(options: .lineLength76Characters)
        let mail = """
            From: a@b.vn
            To: c@d.vn
            Date: \(date)
            MIME-Version: 1.0
            Content-Type: text/csv; name="Ba Be.csv"
            Content-Disposition: attachment; filename="Ba Be.csv"
            Content-Transfer-Encoding: base64

            \(body)
            """
        try workspace.write(mail, to: "inbox/thu.eml", modified: Self.second("2022-12-10"))
        try workspace.report(asOf: "2022-12-06")
        #expect(try received().basis == basis)
    }

    /// What the analyst wrote down goes before both, and a draft follows it.
    @Test func theReceivedLogStandsAboveAll() throws {
        try workspace.put([:], "2022-11/Ba Be.csv", modified: Self.second("2022-12-03"))
        try workspace.rerun(today: "2022-12-06")
        #expect(try received() == ("late", "2022-12-03 file-time"))
        try workspace.write("tệp;ngày;người nhận\nBa Be.csv;29/11/2022;Nguyễn Văn A\n", to: "nhan.csv")
        try workspace.rerun(today: "2022-12-07")
        #expect(try received() == ("on-time", "2022-11-29 log"))
        let before = try workspace.published()
        try workspace.rerun(today: "2022-12-08")
        #expect(try workspace.published() == before)
        // A file of the same name that comes for the next period is another one.
        try workspace.put(["D2": "51"], "2022-12/Ba Be.csv", modified: Self.second("2023-01-02"))
        try workspace.report(period: "2022-12", asOf: "2023-01-03")
        #expect(
            try workspace.result(period: "2022-12").files.first { $0.outcome == "accepted" }?.name
                == "2022-12/Ba Be.csv")
        let page = try Data(contentsOf: workspace.reports.appending(path: "2022-12/phu-luc/nguon-so-lieu.html"))
        #expect(String(decoding: page, as: UTF8.self).contains("02/01/2023"))
    }

    /// The next month's file of the same name makes no district late, whatever tells of it: its folder, an earlier run,
    /// or only the log.
    @Test(arguments: [
        ("Ba Be.csv,26/11/2022", "2022-11-26 log", "2022-12-27 log"),
        // Corrected within the month, late, and in years of two digits.
        ("Ba Be.csv,24/11/2022,A\nBa Be.csv,26/11/22", "2022-11-26 log", "2022-12-27 log"),
        ("2022-11/Ba Be.csv,02/12/2022", "2022-12-02 log", "2022-12-27 log"),
        // Nothing is written down for the first file.
        ("Pac Nam.csv,26/11/2022", "2022-11-25 file-time", "2022-12-27 log"),
    ])
    func aLineForTheNextMonthDatesNoFileOfThisOne(lines: String, first: String, second: String) throws {
        try workspace.put([:], "2022-11/Ba Be.csv", modified: Self.second("2022-11-25"))
        try workspace.put(["D2": "51"], "2022-12/Ba Be.csv", modified: Self.second("2022-12-20"))
        try workspace.write("\(lines),A\nBa Be.csv,27.12.2022,A\n", to: "nhan.csv")
        try workspace.report(asOf: "2023-01-05")
        #expect(try received().basis == first)
        try workspace.report(period: "2022-12", asOf: "2023-01-05")
        #expect(try page("2022-12").contains("27/12/2022"))
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "2022-12"))
        try workspace.put(["D2": "52"], "2022-11/Ba Be.csv", modified: Self.second("2022-11-25"))
        try workspace.report(asOf: "2023-01-06")
        #expect(try received().basis == first)
    }

    private func page(_ period: String) throws -> String {
        try String(
            contentsOf: workspace.reports.appending(path: "\(period)/phu-luc/nguon-so-lieu.html"), encoding: .utf8)
    }

    /// A line that cannot be right is reported, wherever it stands; one about another month's file is no mistake.
    @Test(arguments: [
        ("Ba Be.csv,28/11/2021,A", "received-log-day-wrong", "28/11/2021"),
        ("Ba Be.csv,29/11/2022,A\nBa Be.csv,31/12/2022,A", "received-log-day-wrong", "31/12/2022"),
        ("2022-11/Ba Be.csv,28/10/2022,A\nBa Be.csv,29/11/2022,A", "received-log-day-wrong", "28/10/2022"),
        ("Ba Be.csv,28/10/2022,A\nBa Be.csv,29/11/2022,A", "", ""),
        ("2022-12/Ba Be.csv,31/12/2022,A", "", ""),
        ("Tên tệp,Ngày nhận\nBa Be.csv,28/11/22,A", "", ""),
        ("Sổ nhận báo cáo năm 2022\nBa Be.csv,28-11-2022,A", "", ""),
        ("Ba Be.csv,32/11/2022,A", "received-log-wrong", "32/11/2022"),
        ("Ba Be.csv,hôm qua,A", "received-log-wrong", "hôm qua"),
        ("Ba Be.csv,28/11/022,A", "received-log-wrong", "28/11/022"),
    ])
    func noLineIsLostInSilence(lines: String, code: String, named: String) throws {
        try workspace.put(modified: Self.second("2022-11-30"))
        try workspace.write(lines + "\n", to: "nhan.csv")
        var findings: [Finding] = []
        do throws(RunFailure) { findings = try report().findings } catch { findings = error.findings }
        let told = findings.filter { $0.code.rawValue.hasPrefix("received-log") }
        #expect(told.map(\.code.rawValue) == (code.isEmpty ? [] : [code]))
        #expect(told.allSatisfy { $0.message(in: .vietnamese).contains(named) })
    }

    private func report() throws(RunFailure) -> ReportRun.Outcome {
        guard let options = try? workspace.options(asOf: "2022-12-06") else { fatalError("no such day") }
        return try ReportRun.run(options, version: "test") { _ in }
    }
}
