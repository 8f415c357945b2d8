import Assessment
import Findings
import Foundation
import Testing

@testable import Batch

/// A reply's table that comes back with answers (phiếu trả lời): what a district may confirm is settled, no figure
/// changes, and the table does not count as a report.
@Suite struct ReplyAnswerTests {
    private let loop: ReplyAnswerLoop

    private static let changes = SmallReturn.tenCommunes.merging(["E2": "640", "F3": "75 (đã trừ)"]) { $1 }
    private static let confirmed = ",E2,"
    private static let answers = [confirmed: "xác nhận đúng: đã đối chiếu với hồ sơ; xã có biên bản"]

    init() throws { loop = try ReplyAnswerLoop(Self.changes) }

    private func standing(_ outcome: ReportRun.Outcome, _ code: FindingCode = .pointsUnlikeOthers) throws -> Waiver? {
        let finding = try #require(outcome.findings.first { $0.code == code && $0.place.file == "Ba Be.csv" })
        if case .waived(let waiver) = outcome.settled[finding] { return waiver }
        return nil
    }

    private func told(_ code: FindingCode, in outcome: ReportRun.Outcome) throws -> Finding {
        try #require(outcome.findings.first { $0.code == code && $0.place.file == ReplyAnswerLoop.table })
    }

    @Test func whatTheDistrictMayConfirmIsSettledByItsReason() throws {
        let before = try loop.workspace.result()
        let outcome = try loop.answered(Self.answers)
        let waiver = try #require(try standing(outcome))
        #expect(waiver.reason == "đã đối chiếu với hồ sơ; xã có biên bản")
        #expect(waiver.decidedBy.hasPrefix("huyện Ba Bể trả lời “xác nhận đúng” ở 061-ba-be.csv:K"))
        let published = try loop.workspace.published()
        let table = String(decoding: try #require(published["sai-sot.csv"]), as: UTF8.self)
        #expect(table.contains("xã có biên bản (huyện Ba Bể trả lời"))
        // The reply no longer asks for the settled one, but still asks for the other.
        let reply = String(decoding: try #require(published["phan-hoi/061-ba-be.csv"]), as: UTF8.self)
        #expect(!reply.contains(",E2,") && reply.contains(",F3,"))
        let page = String(decoding: try #require(published["phan-hoi/061-ba-be.html"]), as: UTF8.self)
        #expect(page.contains("Phiếu trả lời"))
        let after = try loop.workspace.result()
        #expect(after.province == before.province && after.communes.map(\.points) == before.communes.map(\.points))
        #expect(after.communes.map(\.total) == before.communes.map(\.total))
        #expect(after.files.map(\.outcome) == ["answers", "accepted"])
    }

    /// No word of the district repairs a cell that could not be read.
    @Test func whatOnlyTheDepartmentMayAcceptStaysOpen() throws {
        let outcome = try loop.answered([",F3,": "Xác nhận đúng (đã trừ điểm)", Self.confirmed: "đã sửa ô ấy"])
        #expect(try standing(outcome, .pointsNotANumber) == nil && standing(outcome) == nil)
        let told = try told(.answerForDepartment, in: outcome)
        #expect(told.message(in: .vietnamese).contains("[points-not-a-number] ở Ba Be.csv:F3, với lý do “đã trừ điểm”"))
        // The district's reply tells about it, too.
        let page = String(
            decoding: try #require(try loop.workspace.published()["phan-hoi/061-ba-be.html"]), as: UTF8.self)
        #expect(page.contains("không hết chỉ bằng lời xác nhận") && !page.contains("waivers"))
    }

    @Test(arguments: [
        ("xác nhận đúng", FindingCode.answerWithoutReason), ("XÁC NHẬN ĐÚNG: …lý do…", .answerWithoutReason),
        ("xác nhận đúng nhưng chưa rõ", .answerNotUnderstood), ("xác nhận sai: a", .answerNotUnderstood),
        ("ừ", .answerNotUnderstood),
    ])
    func withoutAReasonOrInOtherWordsItDoesNotCount(_ answer: String, _ code: FindingCode) throws {
        let outcome = try loop.answered([Self.confirmed: answer])
        #expect(try standing(outcome) == nil)
        #expect(try told(code, in: outcome).place.cell?.description.hasPrefix("K") ?? false)
        // No copy of the table goes back.
        let names = try loop.workspace.published().keys
        #expect(names.contains("phan-hoi/061-ba-be.xlsx") && !names.contains { $0.contains("-tep-") })
    }

    @Test func aFileThatIsNotThereAndTablesOfSeveralDistrictsSettleNothing() throws {
        let outcome = try loop.comes(try loop.table(Self.answers).replacing("Ba Be.csv", with: "Ba Be 2.csv"))
        #expect(try standing(outcome) == nil)
        #expect(try told(.answerFileUnknown, in: outcome).message(in: .vietnamese).contains("“Ba Be 2.csv”"))
        let other = try ReplyAnswerLoop(Self.changes)
        let both = try other.withPacNam().replacing("xác nhận đúng: a", with: "xác nhận đúng: b")
        let mixed = try other.comes(both + "\r\n" + other.table(Self.answers))
        #expect(
            try standing(mixed) == nil && told(.answersOfSeveral, in: mixed).message(in: .english).contains("Pác Nặm"))
    }

    @Test func anAnswerToOtherWordsIsVoid() throws {
        try loop.workspace.write(SmallReturn.csv(Self.changes.merging(["E2": "650"]) { $1 }), to: "inbox/Ba Be.csv")
        let outcome = try loop.answered(Self.answers)
        #expect(try standing(outcome) == nil && told(.answerVoid, in: outcome).severity == .notice)
    }

    /// The first table has left the inbox, but what it said holds until another table says otherwise.
    @Test func theLatestAnswerCounts() throws {
        try loop.answered(Self.answers)
        let later = try loop.comes(
            try ReplyAnswerLoop(Self.changes).table([Self.confirmed: "không áp dụng – lý do khác"]), today: "2022-11-22"
        )
        #expect(try standing(later)?.reason == "lý do khác")
        let mended = try loop.comes(
            try ReplyAnswerLoop(Self.changes).table([Self.confirmed: "sửa"]), today: "2022-11-23")
        #expect(try standing(mended) == nil)
    }

    @Test func aReportThatIsMadeAgainKnowsTheAnswers() throws {
        try loop.answered(Self.answers)
        let first = try loop.workspace.published()
        for name in ["Ba Be.csv", ReplyAnswerLoop.table] {
            try FileManager.default.removeItem(at: loop.workspace.inbox.appending(path: name))
        }
        let again = try loop.workspace.rerun(today: "2022-11-28")
        #expect(again.findings.contains { $0.code == .replayed })
        #expect(try loop.workspace.published() == first)
        #expect(try DoctorRun.run(loop.workspace.options()).findings.isEmpty)
        // A new report has the answers, too.
        try loop.workspace.write("report: { place: Hà Nội }", to: "tonghop.yaml")
        let new = try loop.workspace.rerun(today: "2022-11-29")
        #expect(try standing(new) != nil && !new.findings.contains { $0.code == .replayed })
    }

    @Test func theCheckSaysWhatTheFileIs() throws {
        try loop.workspace.write(try loop.table(Self.answers), to: "inbox/\(ReplyAnswerLoop.table)")
        let options = try loop.workspace.options(asOf: "2022-11-21")
        let checked = try CheckRun.run([loop.workspace.inbox.path], options) { _ in }
        #expect(
            checked.lines(explainingTables: false, in: .vietnamese)[0]
                == "061-ba-be.csv: phiếu trả lời, không phải biểu số liệu; mã đơn vị 061")
        #expect(checked.json(in: .vietnamese).contains("\"answers\""))
        #expect(try StatusRun.run(options) { _ in }.facts.newFiles == [ReplyAnswerLoop.table])
    }

    /// Excel writes semicolons where the decimal sign is a comma.
    @Test(arguments: ["xlsx:Calc MS Excel 2007 XML", "csv:Text - txt - csv (StarCalc):59,34,76,1", "ods:calc8"])
    func anAnswerOutlivesTheProgramThatSavedIt(_ filter: String) throws {
        let file = try loop.saved(Self.answers, as: filter)
        try FileManager.default.copyItem(
            at: file, to: loop.workspace.inbox.appending(path: "Tra loi \(file.lastPathComponent)"))
        let outcome = try loop.workspace.rerun(today: "2022-11-21") { $0.convertersOnPath = "/usr/bin:/bin" }
        #expect(try standing(outcome)?.reason == "đã đối chiếu với hồ sơ; xã có biên bản")
        #expect(!outcome.findings.contains { $0.place.file?.hasPrefix("Tra loi") ?? false && $0.severity != .notice })
    }
}
