import Foundation
import Testing

/// If a later return changes a verdict, a person must acknowledge that. A return that does not say whose it is replaces
/// nothing.
@Suite struct LaterReturnTests {
    private func verdicts(_ province: SmallProvince) throws -> [String] {
        try String(contentsOfFile: "\(province.published)/ket-qua.json", encoding: .utf8)
            .matches(of: #/"verdict" : "([a-z-]+)"/#).map { String($0.1) }
    }

    @Test func aTurnedVerdictIsAcknowledgedBeforeAReportIsFinal() throws {
        let province = try SmallProvince()
        #expect(try Program.run(province.report(day: 28)).status == 0)
        try province.write(SmallProvince.returned(first: 0), to: "inbox/Ba Be 2.csv")
        let draft = try Program.run(province.report(day: 29))
        #expect(draft.status == 1)
        #expect(draft.errors.contains("Ba Be 2.csv: cảnh báo: [verdict-turned]"))
        #expect(draft.errors.contains("xã Bành Trạch (từ đạt thành không đạt)"))
        #expect(try verdicts(province) == ["fails", "meets"])

        let refused = try Program.run(province.report(day: 30, "--final"))
        #expect(refused.status == 2)
        #expect(refused.errors.contains("[verdict-turned]") && refused.errors.contains("[errors-open]"))
        try province.write(
            "waivers: [{ period: 2022-11, code: verdict-turned, file: Ba Be 2.csv, reason: Huyện xác nhận }]\n",
            to: "waivers.yaml")
        #expect(try Program.run(province.report(day: 30, "--final")).status == 0)
    }

    /// A commune that was missing or refused had no verdict that could change, and a mistake that is withdrawn leaves
    /// none.
    @Test func whatCompletesOrTakesBackTurnsNothing() throws {
        let province = try SmallProvince()
        let incomplete = SmallProvince.returned(first: 90).replacing("Bành Trạch,90", with: "Bành Trạch,")
        try province.write(incomplete, to: "inbox/Ba Be.csv")
        _ = try Program.run(province.report(day: 26))
        try province.write(SmallProvince.returned(), to: "inbox/Ba Be 2.csv")
        #expect(try !Program.run(province.report(day: 27)).errors.contains("[verdict-turned]"))
        try province.write(SmallProvince.returned(first: 0), to: "inbox/Ba Be 3.csv")
        #expect(try Program.run(province.report(day: 28)).errors.contains("[verdict-turned]"))
        try province.write(SmallProvince.returned(first: 91), to: "inbox/Ba Be 4.csv")
        let mended = try Program.run(province.report(day: 29, "--final"))
        // The blank in the first file is history.
        #expect(mended.status == 0)
        #expect(!mended.errors.contains("[verdict-turned]"))
    }

    /// A return without a district's name, or with another's, replaces nothing until somebody says that it counts.
    @Test(arguments: ["bieu.csv", "Na Ri.csv"]) func aReturnThatIsNotNamedReplacesNothing(name: String) throws {
        let province = try SmallProvince()
        let other = "06,Bắc Kạn,tỉnh,066,Na Rì,huyện,02125,Văn Vũ,xã,mountain,,\n"
        let register = try String(contentsOfFile: "\(province.folder)/register.csv", encoding: .utf8)
        try province.write(register + other, to: "register.csv")
        _ = try Program.run(province.report(day: 28))
        try province.write(SmallProvince.returned(first: 0), to: "inbox/\(name)")
        let told = try Program.run(province.report(day: 29))
        #expect(told.status == 1)
        #expect(told.errors.contains("\(name): cảnh báo: [unnamed-return-replaces-nothing]"))
        #expect(try verdicts(province) == ["meets", "meets", "not-reported"])
        try province.write("inbox: { prefer: [\(name)] }\n", to: "tonghop.yaml")
        let preferred = try Program.run(province.report(day: 30))
        #expect(preferred.errors.contains("[verdict-turned]"))
        #expect(try verdicts(province) == ["fails", "meets", "not-reported"])
    }

    /// A name in the return itself is as good as one in the file's name.
    @Test func aTitleNamesTheDistrictToo() throws {
        let province = try SmallProvince()
        _ = try Program.run(province.report(day: 28))
        try province.write(
            "UBND HUYỆN BA BỂ\n" + SmallProvince.returned(first: 91), to: "inbox/bieu.csv")
        let ending = try Program.run(province.report(day: 29))
        #expect(!ending.errors.contains("[unnamed-return-replaces-nothing]"))
        #expect(ending.errors.contains("[resubmitted]"))
    }
}
