import Findings
import Spreadsheets
import Testing

@testable import Returns

/// Whose figures a return holds: the communes' own (tự chấm) or verified ones (thẩm định).
@Suite struct AssessorTests {
    private static func table(
        _ name: String, _ points: String, title: String = "", visibility: Visibility = .visible,
        heads: [String] = criterionHeads
    ) -> Sheet {
        sheet(
            [[title], ["TT", "Tên xã"] + heads, ["1", "Xã Bành Trạch"] + scores(points)], name: name,
            visibility: visibility)
    }

    @Test func anEmptySheetForVerifiedFiguresMakesOthersOwn() throws {
        let found = try read([Self.table("Xã tự chấm", "50"), Self.table("Huyện thẩm định", "")])
        #expect(found.points(of: "Xã Bành Trạch") == .same(50))
        #expect(found.count(.ownFiguresOnly) == 1 && found.count(.sheetPassedOver) == 1)
        let both = try read([Self.table("Xã tự chấm", "50"), Self.table("Huyện thẩm định", "40")])
        #expect(both.points(of: "Xã Bành Trạch") == .same(40) && both.count(.ownFiguresOnly) == 0)
    }

    /// The name of a sheet says whose figures it has by naming who gave them.
    @Test(arguments: [("Xã chấm", "Huyện chấm"), ("Xã tự chấm", "HĐ huyện chấm"), ("Huyện chấm", "Xã chấm")])
    func namesOfSheetsSayWhoGaveThePoints(first: String, second: String) throws {
        let found = try read([first, second].map { Self.table($0, $0.hasPrefix("Xã") ? "50" : "40") })
        #expect(found.points(of: "Xã Bành Trạch") == .same(40) && found.count(.sheetsCompete) == 0)
    }

    @Test func aSheetGradedByTheCommuneAloneIsOwn() throws {
        let found = try read([Self.table("Xã chấm", "50")])
        #expect(found.points(of: "Xã Bành Trạch") == .same(50) && found.count(.ownFiguresOnly) == 1)
    }

    /// If the name says one thing and the title the contrary, neither is taken.
    @Test func aSheetWhoseNameAndTitleContradictIsOfNobody() throws {
        let found = try read([
            Self.table("Huyện chấm", "50", title: "KẾT QUẢ CÁC XÃ TỰ CHẤM"),
            Self.table("Xã chấm", "40", title: "KẾT QUẢ THẨM ĐỊNH"),
        ])
        #expect(!found.isUsable && found.count(.sheetsCompete) == 1)
    }

    @Test(arguments: [("Xã tự chấm", Visibility.hidden), ("Xã tự chấm 2022", .visible)])
    func verifiedFiguresThatAreLeftOutAreNotReplacedByOwnOnes(own: String, visibility: Visibility) throws {
        let found = try read([
            Self.table(own, "50"), Self.table("Huyện thẩm định", "40", visibility: visibility),
        ])
        #expect(!found.isUsable && found.findings.map(\.code) == [.verifiedSheetLeftOut])
        #expect(found.findings[0].place.sheet == "Huyện thẩm định" && found.findings[0].details[.assumed] == own)
    }

    @Test func aHiddenSheetOfAnotherYearIsNoRival() throws {
        let found = try read([
            Self.table("Xã tự chấm", "50"), Self.table("Huyện thẩm định 2021", "40", visibility: .hidden),
        ])
        #expect(found.points(of: "Xã Bành Trạch") == .same(50) && found.count(.ownFiguresOnly) == 1)
    }

    @Test(arguments: [
        ("Biểu", "KẾT QUẢ CÁC XÃ TỰ CHẤM", "Ba Be.xlsx", Assessor.own), ("Xã tự chấm", "", "Ba Be.xlsx", .own),
        ("Biểu", "", "Ba Be (xã tự chấm).xlsx", .own), ("Biểu", "", "Ba Be (thẩm định).xlsx", .verified),
        ("Biểu", "ĐIỂM XÃ TỰ CHẤM VÀ HUYỆN THẨM ĐỊNH", "Ba Be.xlsx", .verified),
        ("Biểu", "TIÊU CHUẨN CẤP XÃ", "Ba Be.xlsx", .unstated),
    ])
    func aRecordKnowsWhoseFiguresItHas(sheet: String, title: String, file: String, assessor: Assessor) throws {
        let found = try read([Self.table(sheet, "50", title: title)], file: file)
        #expect(found.records.map(\.assessor) == [assessor])
        #expect(found.count(.ownFiguresOnly) == (assessor == .own ? 1 : 0))
    }

    @Test(arguments: [("huyện thẩm định", Assessor.verified), ("xã tự chấm", .own)])
    func theHeadsSayItFirst(words: String, assessor: Assessor) throws {
        let heads = criterionHeads.map { "\($0) (\(words))" }
        let found = try read([Self.table("Biểu", "50", heads: heads)], file: "Ba Be (thẩm định).xlsx")
        #expect(found.records.map(\.assessor) == [assessor])
    }
}
