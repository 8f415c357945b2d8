import Foundation
import Ledger
import Testing

@testable import Batch

/// A reply says in which earlier periods a district had the same kind of mistake.
@Suite struct RecurrenceTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    /// A report of a month with this return of Ba Bể.
    private func report(_ period: String, asOf: String, _ changes: [String: String]) throws {
        try workspace.put(changes, "\(period)/Ba Be.csv")
        try workspace.report(period: period, asOf: asOf)
    }

    private func reply(_ ending: String = "html", of district: String = "061-ba-be") throws -> String {
        let path = "phan-hoi/\(district).\(ending)"
        return String(decoding: try #require(try workspace.published()[path]), as: UTF8.self)
    }

    private static let words = ["F2": "75 (đã trừ)", "F3": "70 (đã trừ)"]

    @Test func theSameKindIsSaidOnceWithItsPeriods() throws {
        try report("2022-09", asOf: "2022-10-03", Self.words)
        try report("2022-10", asOf: "2022-11-03", ["D2": "51", "F2": "sáu mươi"])
        try report("2022-11", asOf: "2022-11-28", Self.words.merging(["G4": "-3"]) { $1 })
        let page = try reply()
        #expect(page.components(separatedBy: "Lỗi này đã có ở kỳ 10/2022 và 09/2022.").count == 2)
        #expect(page.components(separatedBy: "Lỗi này đã có").count == 2)
        #expect(page.contains("để kỳ sau không phải sửa lại"))
        let rows = try reply("csv").components(separatedBy: "\r\n")
        #expect(rows.filter { $0.contains(",\"10/2022, 09/2022\",") && $0.contains(",F") }.count == 2)
        #expect(rows.contains { $0.contains(",G4,") && !$0.contains("10/2022") })
        // Made again, it is the same, whatever becomes of the earlier periods' accounts.
        let before = try workspace.published()
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11"))
        try workspace.rerun(today: "2022-12-20")
        #expect(try workspace.published() == before)
    }

    /// A mistake that was corrected later in its period was still a mistake of that period.
    @Test func aMistakeThatWasMendedCountsAndOneOfAnotherDistrictDoesNot() throws {
        try report("2022-10", asOf: "2022-11-01", Self.words)
        try workspace.put([:], "2022-10/Ba Be 2.csv", modified: 1_669_100_000)
        try workspace.put(["F2": "75 (đã trừ)"], "2022-11/TP Bac Kan.csv")
        try workspace.report(period: "2022-10", asOf: "2022-11-03")
        try report("2022-11", asOf: "2022-11-28", Self.words)
        #expect(try reply().contains("Lỗi này đã có ở kỳ 10/2022."))
        #expect(!(try reply(of: "058-bac-kan")).contains("Lỗi này đã có"))
    }

    @Test func aPeriodThatWasTakenBackDoesNotCount() throws {
        try report("2022-10", asOf: "2022-11-03", Self.words)
        try report("2022-11", asOf: "2022-11-28", Self.words)
        #expect(try reply().contains("Lỗi này đã có ở kỳ 10/2022."))
        _ = try WithdrawRun.run(workspace.options(period: "2022-10"), reason: "nhầm kỳ")
        try workspace.rerun(today: "2022-11-29")
        #expect(!(try reply().contains("Lỗi này đã có")))
    }

    /// The account kept beside the ledger has it, too.
    @Test func aLedgerThatIsMadeAgainKnowsIt() throws {
        try report("2022-10", asOf: "2022-11-03", Self.words)
        try FileManager.default.removeItem(atPath: workspace.ledgerPath)
        try report("2022-11", asOf: "2022-11-28", Self.words)
        #expect(try reply().contains("Lỗi này đã có ở kỳ 10/2022."))
        #expect(try Ledger(reading: workspace.ledgerPath).damages().isEmpty)
    }
}
