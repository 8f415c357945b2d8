import Civil
import Delivery
import Findings
import Foundation
import GRDB
import Ledger
import Testing

@testable import Batch

/// What a workspace remembers from run to run, with the real ledger and real folders.
@Suite struct MemoryTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    private func put(_ changes: [String: String] = [:], _ name: String = "Ba Be.csv", modified: Int = 1_669_000_000)
        throws
    {
        try workspace.put(changes, name, modified: modified)
    }

    @discardableResult
    private func rerun(
        today: String, isFinal: Bool = false, _ change: (inout RunOptions) -> Void = { _ in }
    ) throws -> ReportRun.Outcome {
        try workspace.rerun(today: today, isFinal: isFinal, change)
    }

    private func published(in folder: String? = nil) throws -> [String: Data] { try workspace.published(in: folder) }

    private func failure(_ run: () throws -> Void) -> [FindingCode] {
        do { try run() } catch { return (error as? RunFailure)?.findings.map(\.code) ?? [] }
        return []
    }

    private func ledger() throws -> Ledger { try Ledger(reading: workspace.ledgerPath) }

    private func commune(_ name: String) throws -> ResultFile.Commune {
        try #require(try workspace.result().communes.first { $0.name == name })
    }

    // MARK: Replays

    /// A year later the inbox holds other months' files, the report's folder is lost, and settings and templates are
    /// new.
    @Test func aFinalReportIsMadeAgainByteForByteAYearLater() throws {
        for file in try sampleReturns() {
            try FileManager.default.copyItem(at: file, to: workspace.inbox.appending(path: file.lastPathComponent))
        }
        try FileManager.default.copyItem(
            at: badReturn("ba-be_letter.docx"), to: workspace.inbox.appending(path: "thư.docx"))
        try workspace.write("## VI. Khó khăn\nThiếu cán bộ.<!-- lời chú", to: "noi-dung/2022-11.md")
        try workspace.write(
            "waivers: [{ period: 2022-11, code: narrative-comment-open, file: noi-dung/2022-11.md, reason: x }]",
            to: "waivers.yaml")
        try workspace.report(asOf: "2022-11-29", isFinal: true)
        let first = try published()
        try FileManager.default.removeItem(at: workspace.inbox)
        try workspace.write(SmallReturn.csv([:]), to: "inbox/2023-10/Ba Be.csv")
        try workspace.write(SmallReturn.csv(["D2": "40"]), to: "inbox/Ba Be 10.csv")
        try workspace.report(period: "2023-10", asOf: "2023-11-01")
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11"))
        try workspace.write("report: { place: Hà Nội }", to: "tonghop.yaml")
        try workspace.write("{{subject}}", to: "templates/bao-cao-tong-hop.mustache")
        try workspace.write("## VI. Khó khăn\nKhông có.", to: "noi-dung/2022-11.md")
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "waivers.yaml"))
        let outcome = try rerun(today: "2023-12-01")
        #expect(outcome.findings.contains { $0.code == .replayed })
        #expect(try published() == first)
        #expect(try DoctorRun.run(workspace.options()).findings.isEmpty)
    }

    @Test func aDraftFollowsItsSettingsAndIsMadeAgainOnlyWithoutAChange() throws {
        try put()
        try workspace.report(asOf: "2022-11-20")
        let first = try published()
        try rerun(today: "2022-11-25")
        #expect(try published() == first)
        try workspace.write("report: { place: Hà Nội }", to: "tonghop.yaml")
        let changed = try rerun(today: "2022-11-26")
        #expect(!changed.findings.contains { $0.code == .replayed })
        let page = try String(
            contentsOf: workspace.reports.appending(path: "2022-11/bao-cao-tong-hop.html"), encoding: .utf8)
        #expect(page.contains("Hà Nội, ngày 26 tháng 11 năm 2022"))
        try workspace.write("## VI. Khó khăn\nThiếu cán bộ.", to: "noi-dung/2022-11.md")
        #expect(try !rerun(today: "2022-11-26").findings.contains { $0.code == .replayed })
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "noi-dung/2022-11.md"))
        #expect(try !rerun(today: "2022-11-26").findings.contains { $0.code == .replayed })
        try rerun(today: "2022-11-27", isFinal: true)
        #expect(try ledger().publishedRun(of: try #require(Period(iso: "2022-11")))?.asOf.description == "2022-11-27")
    }

    @Test func aNewFileMakesANewRunAndKeepsTheReceiptOfTheOthers() throws {
        try put()
        try workspace.report(asOf: "2022-11-28")
        // Changed on 02/12/2022.
        try put(
            ["C2": "Xã Cổ Linh", "C3": "Xã Nghiên Loan", "C4": "Xã Bằng Thành"], "Pac Nam.csv", modified: 1_669_950_000)
        try rerun(today: "2022-12-02")
        let districts = try workspace.result().districts
        #expect(districts.first { $0.code == "061" }?.status == "on-time")
        #expect(districts.first { $0.code == "060" }?.status == "late")
    }

    @Test func aLostFileOfTheArchiveStopsTheRunAndLeavesTheReport() throws {
        try put()
        try workspace.report()
        let before = try published()
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be.csv"))
        for file in try workspace.keptFiles() { try flipByte(of: file) }
        #expect(failure { try workspace.report(asOf: "2022-12-01") } == [.archiveDamaged])
        #expect(try published() == before)
        // The district's own file corrects it.
        try put()
        try workspace.report(asOf: "2022-12-01")
        #expect(try workspace.result().province.reported == 3)
    }

    /// Word documents and PDFs cannot be made again byte for byte, so the archive must have them.
    @Test func aDocumentLostFromTheArchiveIsMissed() throws {
        try put()
        try workspace.report()
        #expect(try DoctorRun.run(workspace.options()).findings == [])
        let document = try #require(try published()["bao-cao-tong-hop.docx"])
        let kept = try #require(try workspace.keptFiles().first { try Data(contentsOf: $0) == document })
        try FileManager.default.removeItem(at: kept)
        #expect(try DoctorRun.run(workspace.options()).findings.map(\.code) == [.archiveDamaged])
    }

    /// It may have been kept by another version of the program, for instance.
    @Test func whatARunKnewIsNotLeftOutWhenItCannotBeRead() throws {
        try put()
        try workspace.report()
        let digest = try ContentArchive(folder: workspace.folder.appending(path: "archive").path).keep(Array("[]".utf8))
        try DatabaseQueue(path: workspace.ledgerPath).write {
            try $0.execute(sql: "UPDATE run_basis SET sha256 = ? WHERE part = 'knowledge'", arguments: [digest])
        }
        #expect(failure { try rerun(today: "2022-12-01") } == [.archiveDamaged])
    }

    /// The folder was put in place, and then the last call failed.
    @Test func aReportThatStandsIsPublishedEvenIfItsRunFailed() throws {
        try put()
        try workspace.report()
        let period = try #require(Period(iso: "2022-11"))
        let memory = try Memory.open(MemoryPlace(try Workspace(workspace.folder.path), output: nil))
        let first = try #require(try memory.ledger.publishedRun(of: period))
        let figures = try #require(try memory.ledger.pastPeriods().first).figures
        func run(manifest: String) -> RunToRecord {
            RunToRecord(
                period: period, asOf: first.asOf, isFinal: false, issue: 1, program: "test", rulebook: first.rulebook,
                registerDate: first.registerDate, manifest: manifest, figures: figures, communes: [])
        }
        #expect(throws: RunFailure.self) {
            try memory.publish(run(manifest: "lost"), begin: { .success(0) }) { _ throws(RunFailure) in
                throw RunFailure([])
            }
        }
        #expect(try memory.ledger.publishedRun(of: period) == first)
        let second = try Digest.sha256(of: Array("{}".utf8))
        #expect(throws: RunFailure.self) {
            try memory.publish(run(manifest: second), begin: { .success(0) }) { _ throws(RunFailure) in
                try? workspace.write("{}", to: "reports/2022-11/manifest.json")
                throw RunFailure([])
            }
        }
        #expect(try memory.ledger.publishedRun(of: period)?.manifest == second)
    }

    // MARK: Two returns of one district

    @Test func theLaterReturnCountsAndSaysWhatChanged() throws {
        try put()
        try workspace.report(asOf: "2022-11-28")
        try put(["D2": "70"], "Ba Be sửa.csv", modified: 1_600_000_000)
        let outcome = try workspace.report(asOf: "2022-11-29")
        #expect(try commune("Bành Trạch").points.first == 70)
        #expect(try workspace.result().files.map(\.outcome) == ["accepted", "superseded"])
        let change = try #require(outcome.findings.first { $0.code == .resubmissionChange })
        #expect(change.message(in: .vietnamese).contains("tiêu chí số 1: từ 50 thành 70; tổng điểm: từ 650 thành 670"))
        #expect(try workspace.result().districts.first { $0.code == "061" }?.status == "on-time")
        // The order of arrival stays even when the earlier file has left the inbox.
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be.csv"))
        try workspace.report(asOf: "2022-11-30")
        #expect(try commune("Bành Trạch").points.first == 70)
        #expect(try workspace.result().files.map(\.outcome) == ["accepted", "superseded"])
    }

    /// What changed is named, with what was there before.
    @Test func aLaterReturnThatChangesMarksAloneSaysWhich() throws {
        try put(["T3": "có", "U3": "7/QĐ-UBND"])
        try workspace.report(asOf: "2022-11-28")
        try put(["D4": ""], "Ba Be sửa.csv")
        try workspace.report(asOf: "2022-11-29")
        try put(["T3": "có", "U3": "8/QĐ-UBND", "S2": "không", "Q4": "651", "D4": ""], "Ba Be sửa lần 2.csv")
        let changes = try workspace.report(asOf: "2022-11-30").findings.filter {
            $0.code == .resubmissionChange && $0.place.file == "Ba Be sửa lần 2.csv"
        }
        #expect(
            changes.map { $0.details[.assumed] } == [
                "đăng ký: từ có thành không", "công nhận: từ không thành có; số quyết định: từ chưa có thành 8/QĐ-UBND",
                "tổng điểm hoặc kết quả ghi trong biểu, hoặc ô không đọc được",
            ])
        #expect(changes.first?.englishDetails[.assumed] == "registered: from yes to no")
    }

    /// The district sends its file again under the same name, over the old one.
    @Test func aFileOverwrittenInTheInboxIsAResubmissionOfItself() throws {
        try put()
        try workspace.report(asOf: "2022-11-28")
        try put(["D2": "70"])
        try workspace.report(asOf: "2022-11-29")
        let files = try workspace.result().files
        #expect(files.map(\.name) == ["Ba Be (nhận 21-11-2022).csv", "Ba Be.csv"])
        #expect(files.map(\.outcome) == ["superseded", "accepted"])
        #expect(try commune("Bành Trạch").points.first == 70)
    }

    /// The district takes its correction back and sends the first version again, under the same name or another. That
    /// version came last, so it counts, in this run and in later ones, from the inbox and from the archive.
    @Test(arguments: ["Ba Be.csv", "Ba Be 3.csv"]) func bytesThatComeAgainCountAsTheLaterOnes(name: String) throws {
        try put()
        try workspace.report(asOf: "2022-11-28")
        try put(["D2": "70"], name == "Ba Be.csv" ? name : "Ba Be 2.csv", modified: 1_669_100_000)
        try workspace.report(asOf: "2022-11-29")
        #expect(try commune("Bành Trạch").points.first == 70)
        try put([:], name, modified: 1_669_200_000)
        let status = try StatusRun.run(workspace.options()) { _ in }.lines(in: .vietnamese)
        #expect(status.contains("Tệp mới chưa có trong báo cáo: \(name)"))
        try rerun(today: "2022-11-30")
        #expect(try commune("Bành Trạch").points.first == 50)
        #expect(try rerun(today: "2022-12-01").findings.contains { $0.code == .replayed })
        for file in try FileManager.default.contentsOfDirectory(atPath: workspace.inbox.path) {
            try FileManager.default.removeItem(at: workspace.inbox.appending(path: file))
        }
        try workspace.report(asOf: "2022-12-02")
        #expect(try commune("Bành Trạch").points.first == 50)
    }

    /// The same three files, all seen by one run.
    @Test func bytesThatComeAgainCountWheneverTheRunIs() throws {
        try put([:], "a Ba Be.csv", modified: 1_669_000_000)
        try put(["D2": "70"], "b Ba Be.csv", modified: 1_669_100_000)
        try put([:], "c Ba Be.csv", modified: 1_669_200_000)
        try workspace.report(asOf: "2022-11-30")
        #expect(try commune("Bành Trạch").points.first == 50)
    }

    /// The correction was deleted from the inbox, but it came, so it counts. The clerk is told that, and how to leave
    /// it out.
    @Test(arguments: [true, false]) func aReturnThatGivesWayToOneOfTheArchiveIsTold(isReplay: Bool) throws {
        try put()
        try workspace.report(asOf: "2022-11-28")
        try put(["D2": "70"], "Ba Be 2.csv")
        try workspace.report(asOf: "2022-11-29")
        let counts = try #require(try workspace.result().files.first { $0.outcome == "accepted" }?.sha256?.prefix(12))
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be 2.csv"))
        let outcome = isReplay ? try rerun(today: "2022-11-30") : try workspace.report(asOf: "2022-11-30")
        #expect(outcome.findings.contains { $0.code == .replayed } == isReplay)
        let notice = try #require(outcome.findings.first { $0.code.rawValue == "archived-return-counts" })
        #expect(notice.place.file == "Ba Be.csv" && notice.severity == .notice)
        #expect(notice.advice(in: .vietnamese).contains(counts))
        // The message's own way to leave it out.
        try workspace.write("inbox: { withdraw: ['\(counts)'] }", to: "tonghop.yaml")
        let taken = try rerun(today: "2022-11-30")
        #expect(!taken.findings.contains { $0.code.rawValue == "archived-return-counts" })
        #expect(try commune("Bành Trạch").points.first == 50)
    }

    @Test func filesThatSplitADistrictBothCount() throws {
        let rest = ["C2": "Xã Cao Thượng", "C3": "Xã Chu Hương", "C4": "Xã Địa Linh"]
        try put()
        try workspace.report(asOf: "2022-11-28")
        try put(rest, "Ba Be phần 2.csv")
        try workspace.report(asOf: "2022-11-29")
        #expect(try workspace.result().files.allSatisfy { $0.outcome == "accepted" })
        #expect(try workspace.result().province.reported == 6)
    }

    @Test func aCorrectionOfSomeCommunesLeavesTheOthersStanding() throws {
        try put()
        try workspace.report(asOf: "2022-11-28")
        try put(["D2": "70", "C3": "Xã Chu Hương", "C4": "Xã Địa Linh"], "Ba Be bổ sung.csv")
        try workspace.report(asOf: "2022-11-29")
        #expect(try workspace.result().files.allSatisfy { $0.outcome == "accepted" })
        #expect(try workspace.result().province.reported == 5)
        #expect(try commune("Bành Trạch").points.first == 70)
        #expect(try commune("Hà Hiệu").points.first == 50)
    }

    @Test func ofTwoThatArrivedTogetherTheSettingsChoose() throws {
        try put([:], "a Ba Be.csv", modified: 1_669_000_000)
        try put(["D2": "60"], "b Ba Be.csv", modified: 1_669_003_600)
        let outcome = try workspace.report()
        #expect(outcome.findings.contains { $0.code == .arrivedTogether })
        #expect(try commune("Bành Trạch").points.first == 60)
        try workspace.write("inbox: { prefer: [a Ba Be.csv] }", to: "tonghop.yaml")
        let settled = try workspace.report()
        #expect(!settled.findings.contains { $0.code == .arrivedTogether })
        #expect(try commune("Bành Trạch").points.first == 50)
        // What the settings say about two files that came together says nothing about a later one.
        try put(["D2": "55"], "c Ba Be.csv")
        try workspace.report()
        #expect(try commune("Bành Trạch").points.first == 55)
    }

    @Test func ofTwoThatArrivedTogetherWithOneTimeNeitherCounts() throws {
        try put([:], "a Ba Be.csv")
        try put(["D2": "60"], "b Ba Be.csv")
        try workspace.report()
        #expect(try commune("Bành Trạch").verdict == "incomplete")
        #expect(try commune("Hà Hiệu").points.first == 50)
    }

    /// The file is gone from the inbox. Withdrawing it for one run does not lose it.
    @Test func aWithdrawnReturnCanBeBroughtBack() throws {
        try put()
        try workspace.report()
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be.csv"))
        try put(["D2": "55"], "b Ba Be.csv")
        try workspace.write("inbox: { withdraw: [Ba Be.csv, b Ba Be.csv] }", to: "tonghop.yaml")
        _ = try? workspace.report()
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "b Ba Be.csv"))
        try workspace.write("", to: "tonghop.yaml")
        try workspace.report()
        #expect(try commune("Bành Trạch").points.first == 50)
    }

    /// A name without the period's subfolder means the file in it, but a file of that name in the inbox itself comes
    /// first.
    @Test func aBareNameMeansTheFileOfThePeriod() throws {
        try put(["D2": "40"], "2022-11/Ba Be.csv")
        try put(["D2": "55"], "2022-11/b Ba Be.csv")
        try workspace.write("inbox: { withdraw: [Ba Be.csv] }", to: "tonghop.yaml")
        try workspace.report()
        #expect(try commune("Bành Trạch").points.first == 55)
        try workspace.write("inbox: { prefer: [Ba Be.csv] }", to: "tonghop.yaml")
        try workspace.report()
        #expect(try commune("Bành Trạch").points.first == 40)
        try put(["D2": "30"], modified: 1_668_000_000)
        try workspace.write("inbox: { withdraw: [Ba Be.csv], prefer: [2022-11/Ba Be.csv] }", to: "tonghop.yaml")
        try workspace.report()
        #expect(try commune("Bành Trạch").points.first == 40)
        #expect(try workspace.result().files.filter { $0.outcome == "ignored" }.map(\.name) == ["Ba Be.csv"])
    }

    @Test func aNameThatFitsNoFileIsAFinding() throws {
        try put()
        try put(["D2": "40"], "2022-10/a.csv")
        try workspace.write(
            "inbox: { prefer: [Ba Be.xlsx, a.csv], withdraw: [Bà Bể.csv, 2022-10/a.csv] }", to: "tonghop.yaml")
        #expect(try unusedNames(workspace.report()) == ["Ba Be.xlsx", "Bà Bể.csv"])
        // Settings outlast a month, so a name that an earlier run saw is no slip.
        try workspace.write("inbox: { prefer: [Ba Be.csv] }", to: "tonghop.yaml")
        try workspace.report()
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be.csv"))
        try put(["D2": "40"], "2022-12/b.csv")
        #expect(try unusedNames(workspace.report(period: "2022-12", asOf: "2022-12-31")).isEmpty)
    }

    private func unusedNames(_ outcome: ReportRun.Outcome) -> [String?] {
        outcome.findings.filter { $0.code == .inboxNameUnused }.map(\.value)
    }

    // MARK: The inbox

    @Test func aFileThatIsOpenIsTakenOnceItIsClosed() throws {
        try put()
        try workspace.write("", to: "inbox/~$Ba Be.csv")
        try workspace.report()
        #expect(try workspace.result().province.reported == 0)
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "~$Ba Be.csv"))
        try workspace.report()
        #expect(try workspace.result().province.reported == 3)
    }

    /// The locks of other programs, and lock names that replace the first letters of the file's name.
    @Test(arguments: [".~lock.Ba Be.csv#", ".~Ba Be.csv", ".~ Be.csv", "~$ Be.csv"])
    func eachProgramHasItsOwnLock(_ lock: String) throws {
        try put()
        try workspace.write("", to: "inbox/\(lock)")
        let outcome = try workspace.report()
        #expect(outcome.findings.contains { $0.code == .fileBeingEdited })
        #expect(try workspace.result().province.reported == 0)
    }

    /// The previous month's files still lie at the top of the inbox.
    @Test func aFileCountsForOnePeriodUnlessItsFolderSaysOtherwise() throws {
        try put()
        try workspace.report(period: "2022-10", asOf: "2022-11-01")
        try workspace.report(period: "2022-11")
        #expect(try workspace.result().province.reported == 0)
        try workspace.write(SmallReturn.csv([:]), to: "inbox/2022-11/Ba Be.csv")
        try workspace.report(period: "2022-11")
        #expect(try workspace.result().province.reported == 3)
    }

    @Test func outsideTheRoundsTheSettingsDayIsTheDeadline() throws {
        try put()
        try workspace.report(period: "2022-10", asOf: "2022-11-09")
        #expect(try workspace.result(period: "2022-10").districts.first { $0.code == "061" }?.status == "on-time")
        try workspace.write("deadlines: { monthly_day: 5 }", to: "tonghop.yaml")
        try workspace.report(period: "2022-10", asOf: "2022-11-09")
        #expect(try workspace.result(period: "2022-10").districts.first { $0.code == "061" }?.status == "late")
    }

    /// The returns for October are due on 5/11. A draft made on that day cannot tell yet who will be late.
    @Test(arguments: [("05", false), ("06", true)])
    func onlyWhoMissedADeadlineIsBlamedLater(lastDay: String, areBlamed: Bool) throws {
        try workspace.write("deadlines: { monthly_day: 5 }", to: "tonghop.yaml")
        for (period, month) in [("2022-09", "2022-10"), ("2022-10", "2022-11")] {
            try workspace.write(SmallReturn.csv(["D2": period]), to: "inbox/\(period)/Ba Be.csv")
            try workspace.report(period: period, asOf: "\(month)-05")
            try workspace.report(period: period, asOf: "\(month)-\(lastDay)")
        }
        try put()
        let blamed = try workspace.report().findings.filter { $0.code == .districtOftenLate }
        #expect(blamed.count == (areBlamed ? 7 : 0))
        #expect(!blamed.contains { $0.details[.district] == "huyện Ba Bể" })
        let history = try HistoryRun.run(try workspace.options(), language: .english)
        #expect(history.contains { $0.hasPrefix("Often late") && $0.contains("(2/2)") } == areBlamed)
    }

    /// The results of three communes say nothing about the province.
    @Test func aComparisonSaysWhatItRestsOn() throws {
        try workspace.write(SmallReturn.csv(["D2": "40"]), to: "inbox/2022-10/Ba Be.csv")
        try workspace.report(period: "2022-10", asOf: "2022-11-01")
        try put()
        try workspace.report()
        let page = try page("2022-11")
        #expect(page.contains("không kết luận cho toàn tỉnh: 7 đơn vị không có xã nào có kết quả ở cả hai kỳ"))
        #expect(page.contains("trong 3 xã có kết quả ở cả hai kỳ"))
    }

    /// Between rounds the last results are shown for what is missing; not in a round, and not if the settings forbid
    /// it.
    @Test func betweenRoundsTheLastResultsAreShown() throws {
        try put()
        try workspace.report()
        try workspace.write(SmallReturn.csv(["D2": ""]), to: "inbox/2022-12/Ba Be.csv")
        try workspace.report(period: "2022-12", asOf: "2023-01-05")
        #expect(try page("2022-12").contains("1 xã từ kỳ 11/2022"))
        #expect(try !page("2022-11").contains("kết quả gần nhất"))
        try workspace.write("last_results: false", to: "tonghop.yaml")
        try workspace.report(period: "2022-12", asOf: "2023-01-06")
        #expect(try !page("2022-12").contains("kết quả gần nhất"))
    }

    private func page(_ period: String) throws -> String {
        try String(
            contentsOf: workspace.reports.appending(path: "\(period)/bao-cao-tong-hop.html"), encoding: .utf8)
    }

    // MARK: Closing and issues

    @Test func closingADraftSaysWhatIsOpen() throws {
        try put(["D2": "-5", "E3": "tốt"])
        try workspace.report()
        let found = try CloseRun.close(workspace.options(asOf: "2022-12-10")).findings
        #expect(found.map(\.code) == [.draftClosed])
        #expect(found.first?.message(in: .vietnamese).contains("bản dự thảo, 2 lỗi và") == true)
    }

    @Test func aClosedPeriodIsCorrectedByASecondIssue() throws {
        try put()
        try workspace.report(isFinal: true)
        let options = try workspace.options(asOf: "2022-12-10")
        #expect(try CloseRun.close(options).findings.isEmpty)
        let before = try published()
        // If it is lost, it comes back as it was.
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11"))
        try rerun(today: "2022-12-11")
        #expect(try published() == before)
        try put(["D2": "70"], "Ba Be sửa.csv")
        #expect(failure { try rerun(today: "2022-12-11") } == [.periodClosed])
        #expect(failure { try workspace.report(asOf: "2022-12-11", isFinal: true) } == [.periodClosed])
        #expect(try published() == before)
        _ = try CloseRun.reopen(options, reason: "Ba Bể gửi bản sửa")
        try workspace.report(asOf: "2022-12-12", isFinal: true)
        let page = try String(
            contentsOf: workspace.reports.appending(path: "2022-11/bao-cao-tong-hop.html"), encoding: .utf8)
        #expect(page.contains("(Lần 2, thay bản ngày 30/11/2022)"))
        #expect(page.contains("Xã Bành Trạch, huyện Ba Bể: tiêu chí số 1: từ 50 thành 70"))
        let lines = try HistoryRun.run(options, language: .vietnamese)
        #expect(lines[0].contains("chính thức, lần 2, 12/12/2022"))
        #expect(lines.contains("  mở lại ngày 10/12/2022: Ba Bể gửi bản sửa"))
        // Made again from the archive, it is still the second issue, with the same bytes.
        let second = try published()
        try rerun(today: "2024-01-01")
        #expect(try published() == second)
    }

    @Test func aFinalReportWithoutAChangeIsNoNewIssue() throws {
        try put()
        try workspace.report(isFinal: true)
        try workspace.report(asOf: "2022-12-02", isFinal: true)
        let run = try ledger().publishedRun(of: try #require(Period(iso: "2022-11")))
        #expect(run?.issue == 1)
    }

    // MARK: Kills, other places

    /// One run is killed between the ledger's commit and the publication, another between the publication and the
    /// ledger's mark.
    @Test func aRunThatWasKilledIsSettledByTheFolder() throws {
        try put()
        try workspace.report(asOf: "2022-11-28")
        let path = workspace.ledgerPath
        let period = try #require(Period(iso: "2022-11"))
        let standing = try #require(try ledger().publishedRun(of: period))
        let lost = RunToRecord(
            period: period, asOf: period.lastDay, isFinal: true, issue: 9, program: "test", rulebook: "x",
            registerDate: period.lastDay, manifest: String(repeating: "0", count: 64),
            figures: try #require(try ledger().pastPeriods().first).figures, communes: [])
        var done = lost
        done.manifest = standing.manifest
        done.issue = 7
        _ = try Ledger(at: path).begin(lost)
        let place = MemoryPlace(try Workspace(workspace.folder.path), output: nil)
        #expect(try Memory.open(place).ledger.publishedRun(of: period)?.id == standing.id)
        let id = try Ledger(at: path).begin(done)
        #expect(try Memory.open(place).ledger.publishedRun(of: period)?.id == id)
        #expect(try ledger().pendingRuns().isEmpty)
    }

    @Test func anotherFolderOfReportsHasItsOwnMemory() throws {
        try put()
        let other = workspace.folder.appending(path: "nơi khác").path
        try rerun(today: "2022-11-28") { $0.output = other }
        #expect(Files.exists("\(other)/tonghop.sqlite") && !Files.exists(workspace.ledgerPath))
        let first = try published(in: other)
        try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be.csv"))
        try rerun(today: "2022-12-28") { $0.output = other }
        #expect(try published(in: other) == first)
    }

    @Test func explainingAndCheckingWriteNothing() throws {
        try put()
        _ = try ExplainRun.run("Bành Trạch", workspace.options(), language: .vietnamese) { _ in }
        _ = try CheckRun.run([workspace.inbox.path], workspace.options()) { _ in }
        _ = try StatusRun.run(workspace.options()) { _ in }.lines(in: .vietnamese)
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path) == ["inbox"])
    }

    /// A report that was published before there was a ledger: its receipts still hold, and it is still final.
    @Test func aReportFromBeforeTheLedgerIsHonoured() throws {
        try put()
        try workspace.report(asOf: "2022-11-28", isFinal: true)
        for name in ["tonghop.sqlite", "archive"] {
            try FileManager.default.removeItem(at: workspace.folder.appending(path: name))
        }
        #expect(failure { try workspace.report(asOf: "2022-12-05") } == [.finalExists])
        try workspace.report(asOf: "2022-12-05", isFinal: true)
        #expect(try workspace.result().districts.first { $0.code == "061" }?.status == "on-time")
        #expect(try HistoryRun.run(workspace.options(), language: .vietnamese).count >= 1)
    }

    /// Its files were never kept. Without them the districts would be missing from the existing report.
    @Test func whatAReportFromBeforeTheLedgerCountedIsNotDropped() throws {
        try put()
        try put(["C2": "Xã Cổ Linh", "C3": "Xã Nghiên Loan", "C4": "Xã Bằng Thành"], "Pac Nam.csv")
        try workspace.report(asOf: "2022-11-28")
        try workspace.forgetLedger()
        let before = try published()
        for name in ["Ba Be.csv", "Pac Nam.csv"] {
            try FileManager.default.removeItem(at: workspace.inbox.appending(path: name))
        }
        try put(["C2": "Xã Bằng Vân", "C3": "Xã Thượng Quan", "C4": "Xã Đức Vân"], "Ngan Son.csv")
        #expect(
            failure { try workspace.report(asOf: "2022-11-29") }.map(\.rawValue)
                == ["return-not-kept", "return-not-kept"])
        #expect(try published() == before)
        // One file comes back; the other is no longer meant to count.
        try put()
        let lost = try #require(
            try workspace.result().files.first { $0.name == "Pac Nam.csv" }?.sha256?.prefix(12))
        try workspace.write("inbox: { withdraw: ['\(lost)'] }", to: "tonghop.yaml")
        try workspace.report(asOf: "2022-11-29")
        #expect(try workspace.result().province.reported == 6)
    }

    // MARK: The ledger itself

    @Test func aLedgerOfALaterVersionStopsTheRunAndLeavesTheReport() throws {
        try put()
        try workspace.report()
        let before = try published()
        try DatabaseQueue(path: workspace.ledgerPath).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('1000')")
        }
        #expect(failure { try workspace.report(asOf: "2022-12-01") } == [.ledgerUnusable])
        #expect(try published() == before)
        #expect(try DoctorRun.run(workspace.options()).findings.map(\.code) == [.ledgerUnusable])
    }

    @Test func aLedgerThatAnotherProgramHoldsIsATemporaryFailure() throws {
        try put()
        let error = #expect(throws: RunFailure.self) { try reportWhileHeld(workspace) }
        #expect(error?.kind == .lockHeld)
    }

    /// Pages in the middle of the file are damaged, but SQLite still opens it.
    @Test func theDoctorFindsWhatSQLiteFinds() throws {
        try put()
        try workspace.report()
        try DatabaseQueue(path: workspace.ledgerPath).write {
            try $0.execute(sql: "PRAGMA writable_schema = ON")
            try $0.execute(sql: "UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'run_of_period'")
        }
        #expect(try DoctorRun.run(workspace.options()).findings.contains { $0.code == .ledgerDamaged })
    }

    /// The ledger has a report as published, but its folder is gone, or all folders are.
    @Test(arguments: ["2022-11", ""]) func theDoctorMissesAFolderThatWasPublished(folder: String) throws {
        try put()
        try workspace.report()
        try FileManager.default.removeItem(at: workspace.reports.appending(path: folder))
        let outcome = try DoctorRun.run(workspace.options())
        #expect(outcome.periods == 1)
        #expect(outcome.findings.contains { $0.code == .publishedAltered })
    }

    /// What was found before the ledger failed is still reported.
    @Test func theDoctorTellsAllItFoundOfADamagedLedger() throws {
        try put()
        try workspace.report()
        try flipByte(of: workspace.reports.appending(path: "2022-11/ket-qua.json"))
        try DatabaseQueue(path: workspace.ledgerPath).write {
            try $0.execute(sql: "UPDATE run SET as_of = 'x'")
        }
        let codes = try DoctorRun.run(workspace.options()).findings.map(\.code)
        #expect(codes.contains(.ledgerDamaged) && codes.contains(.publishedAltered))
    }

    // MARK: Status

    /// Every district has sent something, and everything wrong with it was accepted with a reason.
    @Test func theStatusAsksNobodyToSettleWhatWasWaived() throws {
        for file in try sampleReturns() {
            try FileManager.default.copyItem(at: file, to: workspace.inbox.appending(path: file.lastPathComponent))
        }
        let outcome = try workspace.report(asOf: "2022-11-29")
        let codes = Set(outcome.findings.filter { $0.severity != .notice }.map(\.code.rawValue))
        try #require(!codes.isEmpty)
        let waivers = Set(
            outcome.findings.filter { $0.severity != .notice }.map { finding in
                "{ period: 2022-11, code: \(finding.code.rawValue), file: '\(finding.place.file ?? "")', reason: x }"
            })
        try workspace.write("waivers: [\(waivers.sorted().joined(separator: ", "))]", to: "waivers.yaml")
        func last() throws -> String? {
            try StatusRun.run(workspace.options()) { _ in }.lines(in: .vietnamese).last
        }
        let command = "  tonghop %@ --workspace \(workspace.folder.path) --period 2022-11"
        #expect(
            try last() == String(format: command, "report") + " --final  # lập bản chính thức")
        try workspace.report(asOf: "2022-11-29", isFinal: true)
        #expect(try last() == String(format: command, "close") + "  # khóa kỳ sau khi đã ký và gửi")
    }

    @Test func theStatusSaysWhoIsMissingAndWhatIsNext() throws {
        var lines = try StatusRun.run(workspace.options()) { _ in }.lines(in: .vietnamese)
        #expect(lines.suffix(2) == ["Việc tiếp theo:", "  # thả tệp của các đơn vị báo cáo vào thư mục nhận"])
        #expect(lines.contains { $0.hasPrefix("Hạn nộp của các đơn vị: 30/11/2022 (hôm nay là ngày cuối; ") })
        #expect(lines.contains { $0.hasPrefix("Hạn báo cáo của tỉnh: 05/12/2022 (còn 5 ngày; ") })
        #expect(
            lines.contains {
                $0.hasPrefix("Hạn báo cáo của tỉnh: 10/12/2022 (còn 10 ngày; ")
                    && $0.contains("không phải mốc thực hiện")
            })
        try put()
        try workspace.report()
        try put(["C2": "Xã Cổ Linh", "C3": "Xã Nghiên Loan", "C4": "Xã Bằng Thành"], "Pac Nam.csv")
        lines = try StatusRun.run(workspace.options()) { _ in }.lines(in: .vietnamese)
        #expect(
            lines.contains { $0.hasPrefix("Chưa có báo cáo: ") && $0.contains("huyện Na Rì") && !$0.contains("Ba Bể") })
        #expect(lines.contains("Tệp mới chưa có trong báo cáo: Pac Nam.csv"))
        try workspace.write("", to: "inbox/~$Pac Nam.csv")
        lines = try StatusRun.run(workspace.options()) { _ in }.lines(in: .vietnamese)
        #expect(lines.contains("Tệp mới chưa có trong báo cáo: Pac Nam.csv"))
        #expect(lines.contains { $0.hasPrefix("  # lưu và đóng tệp đang mở: Pac Nam.csv") })
    }

    /// A closed draft, a final report and its next issue were all given out.
    @Test func theHistoryTellsDraftsFromFinalReports() throws {
        try put()
        try workspace.report(asOf: "2022-11-29")
        _ = try CloseRun.close(workspace.options())
        _ = try CloseRun.reopen(workspace.options(), reason: "x")
        try workspace.report(asOf: "2022-12-01", isFinal: true)
        try put(["D2": "60"], "Ba Be 2.csv", modified: 1_669_003_600)
        try workspace.report(asOf: "2022-12-02", isFinal: true)
        let lines = try HistoryRun.run(workspace.options(), language: .vietnamese)
        #expect(lines[0].contains(#/ đạt \([0-9,]+%\)/#), "as the pages write it: \(lines[0])")
        #expect(lines.contains("  bản dự thảo lập ngày 29/11/2022, khóa sổ ở bản này, đã được thay"), "\(lines)")
        #expect(lines.contains { $0.hasPrefix("  bản chính thức lần ") && $0.contains("01/12/2022, đã được thay") })
    }

    /// Nothing is new and nothing is written, so nothing was published.
    @Test func aReplayThatChangesNothingSaysThatTheReportStands() throws {
        try put()
        try workspace.report()
        func stands(_ outcome: ReportRun.Outcome) -> Bool { if case .kept = outcome.ending { true } else { false } }
        #expect(try stands(rerun(today: "2022-12-01")))
        _ = try CloseRun.close(workspace.options())
        #expect(try stands(rerun(today: "2022-12-02")))
        // A lost page is written again.
        try FileManager.default.removeItem(at: workspace.reports.appending(path: "2022-11/ket-qua.json"))
        #expect(try !stands(rerun(today: "2022-12-03")))
    }

    /// A template is nothing that a district could send again.
    @Test func aLostTextOfAReportIsNamedWithWhatHelps() throws {
        try put()
        try workspace.report()
        let templates = try #require(try workspace.recordedRun().basis["templates"])
        let archive = ContentArchive(folder: workspace.folder.appending(path: "archive").path)
        try FileManager.default.removeItem(atPath: archive.path(templates))
        let found = try DoctorRun.run(workspace.options()).findings
        #expect(found.map(\.code) == [.archiveDamaged])
        #expect(found[0].message(in: .vietnamese).contains("bản lưu của mẫu trình bày"))
        #expect(found[0].advice(in: .vietnamese).contains("--as-of"))
        #expect(!found[0].advice(in: .vietnamese).contains("đơn vị gửi"))
        // The advice helps.
        #expect(failure { try rerun(today: "2022-12-01") } == [.archiveDamaged])
        try workspace.report()
        #expect(try DoctorRun.run(workspace.options()).findings.isEmpty)
    }

    // MARK: Runs that fail

    /// The month was mistyped, and nothing could be written: a file lies where the folder should be.
    @Test func aRunThatCouldNotPublishLeavesTheFilesToTheirTruePeriod() throws {
        try put()
        try workspace.write("", to: "reports/2022-12")
        #expect(
            failure { try workspace.report(period: "2022-12", asOf: "2023-01-02", isFinal: true) } == [
                .outputUnwritable
            ])
        #expect(try ledger().submissions(of: #require(Period(iso: "2022-12"))).isEmpty)
        let accounts = try FileManager.default.contentsOfDirectory(
            atPath: workspace.folder.appending(path: "archive/runs").path)
        #expect(accounts.isEmpty, "a rebuilt ledger would have a final report that nobody published")
        var options = try workspace.options()
        options.emptyPeriod = .refused
        let outcome = try ReportRun.run(options, version: "test") { _ in }
        #expect(outcome.findings.allSatisfy { ![.filesTakenByReport, .filesOfOtherPeriods].contains($0.code) })
        #expect(try commune("Bành Trạch").verdict != "not-reported")
    }

    /// What an earlier run of the period knew of its files is as it was, to the last row.
    @Test func aRunThatCouldNotPublishLeavesTheLedgerAsItWas() throws {
        try put()
        try workspace.report()
        let before = try rows()
        let folder = workspace.reports.appending(path: "2022-11")
        let aside = workspace.reports.appending(path: "aside")
        try FileManager.default.moveItem(at: folder, to: aside)
        try workspace.write("", to: "reports/2022-11")
        try put(["D2": "60"], "Ba Be 2.csv", modified: 1_669_003_600)
        #expect(failure { try workspace.report(asOf: "2022-12-01") } == [.outputUnwritable])
        #expect(try rows() == before)
        #expect(try ledger().damages().isEmpty)
        try FileManager.default.removeItem(at: folder)
        try FileManager.default.moveItem(at: aside, to: folder)
        #expect(try DoctorRun.run(workspace.options()).findings.isEmpty)
        try workspace.report(asOf: "2022-12-01")
        #expect(try workspace.result().files.count == 2)
    }

    /// All rows of the tables that runs write to, as text.
    private func rows() throws -> [String] {
        try DatabaseQueue(path: workspace.ledgerPath).read { database in
            try ["run", "run_input", "submission", "record", "commune_result", "conversion", "checksum"].flatMap {
                try Row.fetchAll(database, sql: "SELECT * FROM \($0)").map(\.description)
            }
        }
    }
}
