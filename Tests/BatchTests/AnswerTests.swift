import Findings
import Foundation
import Testing

@testable import Assessment
@testable import Batch

/// A marked copy that comes back with answers (trả lời): what a district may confirm is settled, and no figure changes.
@Suite struct AnswerTests {
    private let loop: AnswerLoop

    /// Ten communes, of which one has points far above all others and one has a text for points.
    init() throws { loop = try AnswerLoop(SmallReturn.tenCommunes.merging(["E2": "640", "F3": "75 (đã trừ)"]) { $1 }) }

    private static let confirmed = ["Trả lời": "xác nhận đúng", "Lý do": "Đã đối chiếu với hồ sơ của xã"]

    private func finding(_ code: FindingCode, in outcome: ReportRun.Outcome) throws -> Finding {
        try #require(outcome.findings.first { $0.code == code && $0.place.file == "Ba Be.xlsx" })
    }

    @Test func whatTheDistrictMayConfirmIsSettledByItsReason() throws {
        let outcome = try loop.answered(["points-unlike-others": Self.confirmed])
        let finding = try finding(.pointsUnlikeOthers, in: outcome)
        #expect(finding.place.description == "Ba Be.xlsx:Biểu!E2")
        guard case .waived(let waiver) = outcome.settled[finding] else {
            Issue.record("it is not settled")
            return
        }
        #expect(waiver.reason == "Đã đối chiếu với hồ sơ của xã")
        #expect(waiver.decidedBy.hasPrefix("huyện Ba Bể trả lời “xác nhận đúng” ở Ba Be.xlsx:Cần sửa!G"))
        let table = String(decoding: try #require(try loop.workspace.published()["sai-sot.csv"]), as: UTF8.self)
        #expect(table.contains("Đã đối chiếu với hồ sơ của xã (huyện Ba Bể trả lời"))
        // The reply no longer asks for the settled one, but still asks for the other.
        let reply = String(
            decoding: try #require(try loop.workspace.published()["phan-hoi/061-ba-be.csv"]), as: UTF8.self)
        #expect(!reply.contains(",E2,") && reply.contains(",F3,"))
    }

    /// The sheet is no data: without answers, the copy is the same return in another format.
    @Test func theListGivesNoFindingAndNoFigure() throws {
        let before = try loop.workspace.result()
        let outcome = try loop.answered([:])
        #expect(
            !outcome.findings.contains {
                $0.place.sheet == "Cần sửa" || $0.message(in: .vietnamese).contains("Cần sửa")
            })
        let after = try loop.workspace.result()
        #expect(after.province == before.province && after.communes.map(\.points) == before.communes.map(\.points))
        #expect(after.communes.map(\.total) == before.communes.map(\.total))
        let confirmed = try AnswerLoop(loop.changes)
        try confirmed.answered(["points-unlike-others": Self.confirmed])
        #expect(try confirmed.workspace.result().communes.map(\.points) == before.communes.map(\.points))
    }

    @Test func anAnswerToAnotherValueIsVoid() throws {
        let outcome = try loop.answered(["points-unlike-others": Self.confirmed], cells: ["Biểu": ["E2": 650]])
        #expect(outcome.settled[try finding(.pointsUnlikeOthers, in: outcome)] == nil)
        let void = try finding(.answerVoid, in: outcome)
        #expect(void.place.sheet == "Cần sửa" && void.severity == .notice)
        #expect(void.message(in: .vietnamese).contains("ở Biểu!E2 không còn sai sót ấy với đúng giá trị đã hỏi"))
    }

    @Test func withoutAReasonOrInOtherWordsItDoesNotCount() throws {
        let silent = try loop.answered(["points-unlike-others": ["Trả lời": "xác nhận đúng", "Lý do": "  "]])
        #expect(silent.settled[try finding(.pointsUnlikeOthers, in: silent)] == nil)
        #expect(try finding(.answerWithoutReason, in: silent).severity == .warning)
        let other = try AnswerLoop(loop.changes)
        let unclear = try other.answered(["points-unlike-others": ["Trả lời": "chưa rõ", "Lý do": "a"]])
        #expect(unclear.settled[try finding(.pointsUnlikeOthers, in: unclear)] == nil)
        #expect(try finding(.answerNotUnderstood, in: unclear).value == "chưa rõ")
    }

    /// No word of the district repairs a cell that could not be read, and "sửa" settles nothing by itself.
    @Test func whatOnlyTheDepartmentMayAcceptStaysOpen() throws {
        let outcome = try loop.answered([
            "points-not-a-number": Self.confirmed, "points-unlike-others": ["Trả lời": "sửa"],
        ])
        #expect(outcome.settled[try finding(.pointsNotANumber, in: outcome)] == nil)
        #expect(outcome.settled[try finding(.pointsUnlikeOthers, in: outcome)] == nil)
        let told = try finding(.answerForDepartment, in: outcome)
        #expect(told.message(in: .vietnamese).contains("[points-not-a-number] ở Biểu!F3"))
        let page = String(
            decoding: try #require(try loop.workspace.published()["phan-hoi/061-ba-be.html"]), as: UTF8.self)
        #expect(page.contains("không hết chỉ bằng lời xác nhận") && !page.contains("waivers"))
    }

    /// Somebody changes the hidden columns by hand. That reaches no finding that the district may not settle, and none
    /// on another file.
    @Test func aTamperedAnswerSettlesNothing() throws {
        try loop.workspace.write(
            SmallReturn.csv(["E2": "640"]).replacing("Bành Trạch", with: "Kim Hỷ").replacing("Hà Hiệu", with: "Kim Lư")
                .replacing("Thị trấn Chợ Rã", with: "Thị trấn Yến Lạc"), to: "inbox/Na Ri.csv", modified: 1_669_000_000)
        for code in ["points-not-a-number", "points-negative", "verdict-turned"] {
            let forged = Self.confirmed.merging(["Mã": code, "Ô của mục": "F3", "Giá trị của mục": "75 (đã trừ)"]) {
                $1
            }
            let outcome = try loop.answered(["points-unlike-others": forged])
            #expect(
                outcome.settled.values.allSatisfy { standing in
                    if case .waived = standing { false } else { true }
                })
        }
    }

    @Test func theDepartmentsOwnDecisionStandsAbove() throws {
        try loop.workspace.write(
            """
            waivers:
              - period: 2022-11
                code: points-unlike-others
                file: Ba Be.xlsx
                reason: Sở đã kiểm tra
            """, to: "waivers.yaml")
        let outcome = try loop.answered(["points-unlike-others": Self.confirmed])
        guard case .waived(let waiver) = outcome.settled[try finding(.pointsUnlikeOthers, in: outcome)] else {
            Issue.record("it is not settled")
            return
        }
        #expect(waiver.reason == "Sở đã kiểm tra")
    }

    /// The next copy that goes back has the answer, so it comes back again when the rest is corrected.
    @Test func whatIsConfirmedStaysSoWhileTheRestIsMended() throws {
        try loop.answered(["points-unlike-others": Self.confirmed])
        let outcome = try loop.answered([:], cells: ["Biểu": ["F3": 50]])
        #expect(!outcome.findings.contains { $0.code == .pointsNotANumber && $0.place.file == "Ba Be.xlsx" })
        #expect(outcome.settled[try finding(.pointsUnlikeOthers, in: outcome)] != nil)
    }

    @Test func aReportThatIsMadeAgainKnowsTheAnswers() throws {
        try loop.answered(["points-unlike-others": Self.confirmed])
        let first = try loop.workspace.published()
        for name in ["Ba Be.csv", "Ba Be.xlsx"] {
            try FileManager.default.removeItem(at: loop.workspace.inbox.appending(path: name))
        }
        let again = try loop.workspace.rerun(today: "2022-11-28")
        #expect(again.findings.contains { $0.code == .replayed })
        #expect(try loop.workspace.published() == first)
    }

    /// LibreOffice writes the whole workbook again.
    @Test func answersOutliveLibreOffice() throws {
        let outcome = try loop.answered(["points-unlike-others": Self.confirmed]) { file in
            let folder = loop.workspace.folder
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [
                "soffice", "--headless", "--norestore", "-env:UserInstallation=file://\(folder.path)/profile",
                "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder.appending(path: "saved").path,
                file.path,
            ]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return folder.appending(path: "saved/\(file.lastPathComponent)")
        }
        #expect(outcome.settled[try finding(.pointsUnlikeOthers, in: outcome)] != nil)
        #expect(!outcome.findings.contains { $0.place.sheet == "Cần sửa" })
    }

    /// A district may confirm what its reply asks it to confirm, and leave what the reply says needs nothing done.
    @Test(arguments: FindingCode.allCases)
    func whatADistrictMaySettleIsWhatItsReplyAsks(_ code: FindingCode) {
        let advice = code.wording.forDistrict?.advice ?? ""
        #expect(code.mayBeConfirmed == advice.contains(#/trả lời xác nhận|^Hãy xác nhận đây/#))
        #expect(
            code.mayNotApply == (code.mayBeConfirmed || advice.contains("không cần làm gì"))
                || code.severity == .notice)
    }
}
