import Civil
import Findings
import Foundation
import Ledger
import Testing

@testable import Batch

/// What is published stays until something better takes its place, and so does what people put beside it.
@Suite struct StandingReportTests {
    let workspace: TemporaryWorkspace

    init() throws {
        workspace = try TemporaryWorkspace()
        try workspace.put()
    }

    private func folderNumber() throws -> NSNumber? {
        let path = workspace.reports.appending(path: "2022-11").path
        return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? NSNumber
    }

    /// It was sent by mistake and does not count, so the report comes back as it was.
    @Test func aFileOfAnotherYearMakesNoNewReport() throws {
        try workspace.report(asOf: "2022-11-28")
        let before = try workspace.published()
        try workspace.write("BIỂU TỔNG HỢP NĂM 2021\n" + SmallReturn.csv([:]), to: "inbox/Ba Be 2021.csv")
        let outcome = try workspace.rerun(today: "2022-11-29")
        #expect(outcome.findings.contains { $0.code == .replayed })
        #expect(try workspace.published() == before)
    }

    // MARK: Final reports

    @Test func aFinalReportStandsThoughThisProgramWouldMakeAnother() throws {
        try workspace.report(isFinal: true)
        let before = try workspace.published()
        try workspace.pretendMadeOtherwise()
        let outcome = try workspace.rerun(today: "2023-01-01")
        #expect(try workspace.published() == before)
        #expect(outcome.findings.map(\.code.rawValue).contains("final-kept"))
        #expect(!outcome.findings.contains { [.replayed, .replayDiffers].contains($0.code) })
        let trial = try workspace.rerun(today: "2023-01-01") { $0.effect = .triesOnly }
        #expect(trial.plan?.lines(in: .english) == ["unchanged\t\(before.count) files"])
        let told = try DoctorRun.run(workspace.options()).findings.map(\.code)
        // The test itself wrote into the ledger.
        #expect(told == [.ledgerDamaged])
        // Whoever wants it made anew has to say so.
        try workspace.report(asOf: "2023-01-02", isFinal: true)
        #expect(try workspace.published() != before)
    }

    @Test func aLostFinalReportIsMadeAsWellAsCanBe() throws {
        try workspace.report(isFinal: true)
        try workspace.pretendMadeOtherwise()
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11"))
        let outcome = try workspace.rerun(today: "2023-01-01")
        #expect(outcome.findings.contains { $0.code == .replayDiffers })
        #expect(!outcome.findings.contains { $0.code == .replayed })
        #expect(try workspace.page().contains("ngày 30 tháng 11 năm 2022"))
    }

    /// Once closed, a draft too comes back as it was, or not at all.
    @Test(arguments: [true, false]) func aClosedReportNeverBecomesAnother(isFinal: Bool) throws {
        try workspace.report(isFinal: isFinal)
        _ = try CloseRun.close(workspace.options(asOf: "2022-12-10"))
        let before = try workspace.published()
        try workspace.rerun(today: "2022-12-11")
        try workspace.pretendMadeOtherwise()
        let failure = #expect(throws: RunFailure.self) { try workspace.rerun(today: "2023-01-01") }
        #expect(failure?.findings.map(\.code) == [.periodClosed])
        #expect(try workspace.published() == before)
    }

    // MARK: People's files

    @Test(arguments: [true, false]) func whatPeoplePutIntoTheFolderStays(isFinal: Bool) throws {
        try workspace.report(asOf: "2022-11-28", isFinal: isFinal)
        let made = try workspace.published()
        let theirs = ["ban-ky.pdf", "phu-luc/ghi chú.txt", "công văn/số 1.txt"]
        for path in theirs { try workspace.write("của chuyên viên", to: "reports/2022-11/\(path)") }
        try workspace.rerun(today: "2022-12-01")
        let again = try workspace.published()
        #expect(again.filter { !theirs.contains($0.key) } == made)
        #expect(theirs.allSatisfy { again[$0] == Data("của chuyên viên".utf8) })
        try workspace.report(asOf: "2022-12-02", isFinal: true)
        let next = try workspace.published()
        #expect(next["SHA256SUMS"] != made["SHA256SUMS"])
        #expect(theirs.allSatisfy { next[$0] == Data("của chuyên viên".utf8) })
        let sums = String(decoding: next["SHA256SUMS"] ?? Data(), as: UTF8.self)
        #expect(!sums.contains("ban-ky") && sums.split(separator: "\n").count == next.count - theirs.count - 1)
        let trial = try workspace.rerun(today: "2022-12-03") { $0.effect = .triesOnly }
        #expect(trial.plan?.lines(in: .english).contains { $0.hasPrefix("removed") } == false)
    }

    @Test func nothingIsWrittenWhenNothingIsNew() throws {
        try workspace.report()
        let folder = try folderNumber()
        try workspace.rerun(today: "2022-12-01")
        #expect(try folderNumber() == folder)
        // A page that was altered is restored, and the altered one is kept beside it.
        let before = try workspace.published()
        try workspace.write("sửa tay", to: "reports/2022-11/bao-cao-tong-hop.html")
        try workspace.rerun(today: "2022-12-01")
        var after = try workspace.published()
        #expect(after.removeValue(forKey: "bao-cao-tong-hop (bản trước).html") == Data("sửa tay".utf8))
        #expect(after == before)
    }

    // MARK: A run that was killed before it was marked

    /// The run did publish, and status and the public version use its report before the next report settles it.
    @Test func aPublishedRunCountsBeforeItIsMarked() throws {
        try workspace.write("public: { withheld_criteria: [3], smallest_count: 5 }\n", to: "tonghop.yaml")
        try workspace.report(asOf: "2022-11-28", isFinal: true)
        let first = try workspace.recordedRun()
        try workspace.put(["D2": "70"])
        try workspace.report(asOf: "2022-11-29", isFinal: true)
        try workspace.unmark(insteadOf: first.id)
        let status = try StatusRun.run(workspace.options()) { _ in }.lines(in: .vietnamese)
        #expect(status[1] == "Báo cáo: bản chính thức lần 2 ngày 29/11/2022")
        #expect(
            try HistoryRun.run(workspace.options(), language: .vietnamese).first?.contains(
                "chính thức, lần 2, 29/11/2022") == true)
        let told = try DoctorRun.run(workspace.options()).findings.map(\.code)
        // The test itself wrote into the ledger.
        #expect(told == [.ledgerDamaged])
        let outcome = try workspace.rerun(today: "2022-12-05") { $0.kind = .publicVersion }
        let page = try String(contentsOfFile: outcome.summary, encoding: .utf8)
        #expect(page.contains("ngày 29 tháng 11 năm 2022") && page.contains("(Lần 2, "))
    }
}
