import Civil
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite struct LedgerTests {
    let place: TemporaryLedger
    let ledger: Ledger

    init() throws {
        place = try TemporaryLedger()
        ledger = try place.open()
    }

    /// The kind of `LedgerError` that is thrown.
    private func error(_ body: () throws -> Void) -> LedgerError.Kind? {
        do { try body() } catch { return (error as? LedgerError)?.kind }
        return nil
    }

    @Test func whatIsRecordedIsThereForTheNextProcess() throws {
        let recorded = RunToRecord.sample("2022-11", asOf: "2022-11-30")
        let id = try ledger.begin(recorded)
        try ledger.markPublished(id)

        let reader = try Ledger(reading: place.path)
        let past = try #require(try reader.pastPeriods().first)
        #expect(past.period == month("2022-11") && past.run.asOf == day("2022-11-30") && !past.isClosed)
        #expect(past.run.registerDate == day("2022-11-30"))
        #expect(past.run.basis == recorded.basis)
        #expect(past.figures == recorded.figures)
        #expect(try reader.communes(of: past.run) == recorded.communes)
        #expect(try reader.findings(of: past.run) == recorded.findings)
        let inputs = try reader.inputs(of: past.run)
        #expect(inputs.map(\.name) == ["Ba Bể.xlsx", "thư.docx"])
        #expect(inputs.map(\.arrival) == [id, id])
        #expect(try reader.records(of: digest("a"), in: month("2022-11")) == recorded.records)
    }

    @Test func theLedgerIsOneFileWithForeignKeysOn() throws {
        #expect(try ledger.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "delete")
        #expect(try ledger.read { try Bool.fetchOne($0, sql: "PRAGMA foreign_keys") } == true)
        #expect(try ledger.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
        #expect(
            error {
                try ledger.write(month("2022-11")) { try $0.execute(sql: "INSERT INTO run_basis VALUES (7, 'x', 'y')") }
            } != nil)
    }

    @Test func aRunIsPendingUntilItIsMarked() throws {
        let id = try ledger.begin(.sample("2022-11", asOf: "2022-11-30"))
        #expect(try ledger.pendingRuns().map(\.id) == [id])
        #expect(try ledger.publishedRun(of: month("2022-11")) == nil)
        #expect(try ledger.pastPeriods().isEmpty)
        try ledger.markPublished(id)
        #expect(try ledger.pendingRuns().isEmpty)
        #expect(try ledger.publishedRun(of: month("2022-11"))?.id == id)
    }

    @Test func anAbandonedRunChangesNothingThatWasPublished() throws {
        let first = try ledger.begin(.sample("2022-11", asOf: "2022-11-30"))
        try ledger.markPublished(first)
        let second = try ledger.begin(.sample("2022-11", asOf: "2022-12-02", meets: 2))
        try ledger.markAbandoned(second)
        let past = try #require(try ledger.pastPeriods().first)
        #expect(past.run.id == first)
        #expect(past.figures.province.counts.meets == 1)
        #expect(try ledger.communes(of: past.run).count == 1)
    }

    @Test func aDraftThatGaveWayLeavesNoFiguresAFinalReportStaysWhole() throws {
        let draft = try ledger.begin(.sample("2022-11", asOf: "2022-11-28"))
        try ledger.markPublished(draft)
        let final = try ledger.begin(.sample("2022-11", asOf: "2022-11-30", isFinal: true))
        try ledger.markPublished(final)
        let corrected = try ledger.begin(.sample("2022-11", asOf: "2022-12-09", isFinal: true))
        try ledger.markPublished(corrected)
        let finals = try ledger.issuedRuns(of: month("2022-11"))
        #expect(finals.map(\.id) == [final, corrected])
        #expect(finals.map(\.state) == [.replaced, .published])
        #expect(try ledger.communes(of: finals[0]).count == 1)
        #expect(
            try ledger.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM commune_result WHERE run = 1") } == 0)
    }

    @Test func theFirstRunThatSawAFileDatesItsReceipt() throws {
        let first = try ledger.begin(.sample("2022-11", asOf: "2022-11-28"))
        _ = try ledger.begin(.sample("2022-11", asOf: "2022-12-05", arrival: first))
        let known = try #require(try ledger.submissions(of: month("2022-11"))[digest("a")])
        #expect(known.firstSeen == day("2022-11-28") && known.firstRun == first)
        #expect(try ledger.filesOfOtherPeriods(than: month("2022-11")).isEmpty)
        #expect(try ledger.filesOfOtherPeriods(than: month("2022-12")) == [digest("a")])
    }

    @Test func periodsComeInOrderOfTimeHoweverTheyWereRecorded() throws {
        for name in ["2022-11", "2019-11", "2022-02"] {
            try ledger.markPublished(ledger.begin(.sample(name, asOf: "2022-12-01")))
        }
        #expect(try ledger.pastPeriods().map(\.period.description) == ["2019-11", "2022-02", "2022-11"])
    }

    @Test func onlyTheLatestOfTheEarlierPeriodsNeedTheirDistricts() throws {
        for name in ["2022-09", "2022-10", "2022-11", "2022-12"] {
            try ledger.markPublished(ledger.begin(.sample(name, asOf: "2023-01-05")))
        }
        let past = try ledger.pastPeriods(before: month("2022-12"), withDistrictsOfLatest: 1)
        #expect(past.map(\.period.description) == ["2022-09", "2022-10", "2022-11"])
        #expect(past.map(\.figures.districts.isEmpty) == [true, true, false])
        #expect(Set(past.map(\.figures.province.counts.communes)) == [2])
    }

    @Test func closingAndReopeningAreBothKept() throws {
        let november = month("2022-11")
        try ledger.markPublished(ledger.begin(.sample("2022-11", asOf: "2022-11-30")))
        try ledger.add(Closing(period: november, isClosed: true, day: day("2022-12-10"), reason: "", run: 1))
        #expect(try ledger.pastPeriods().first?.isClosed == true)
        try ledger.add(
            Closing(period: november, isClosed: false, day: day("2022-12-12"), reason: "Na Rì gửi lại", run: 1))
        #expect(try ledger.pastPeriods().first?.isClosed == false)
        #expect(try ledger.closings(of: november).map(\.reason) == ["", "Na Rì gửi lại"])
    }

    @Test func waiversAreKeptWithTheRunThatTheyWereUsedIn() throws {
        let waiver = RecordedWaiver(
            finding: "total-not-the-sum", place: "a.xlsx:Biểu 1!Q2", reason: "đã hỏi huyện", decidedBy: "Lan")
        var run = RunToRecord.sample("2022-11", asOf: "2022-11-30")
        run.waivers = [waiver]
        try ledger.markPublished(ledger.begin(run))
        #expect(try ledger.waivers(of: try #require(try ledger.publishedRun(of: month("2022-11")))) == [waiver])
    }

    @Test func whatHasToLieInTheArchiveIsListed() throws {
        try ledger.markPublished(ledger.begin(.sample("2022-11", asOf: "2022-11-30")))
        #expect(try ledger.archivedHashes { $0.hasSuffix(".pdf") } == [digest("1"), digest("2"), digest("a")])
    }
}
