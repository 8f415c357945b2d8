import Civil
import Findings
import Spreadsheets
import Testing

@testable import Returns

/// The year and month that a return gives. The period that is read for is November 2022.
@Suite struct StatedTimeTests {
    private static func form(_ title: String..., sheetName: String = "Biểu", points: String = "50") -> Sheet {
        let head = [["TT", "Tên xã"] + criterionHeads, ["1", "Xã Bành Trạch"] + scores(points)]
        return sheet(title.map { [$0] } + head, name: sheetName)
    }

    /// - Parameter years: "" if no year is given.
    @Test(arguments: [
        ("KẾT QUẢ NĂM 2021 THEO QUYẾT ĐỊNH SỐ 06/QĐ-TTg NGÀY 03/01/2019", "2021"),
        ("KẾT QUẢ NĂM 2021\n(Kèm theo Công văn số 12/UBND-VX ngày 05 tháng 12 năm 2020)", "2021"),
        ("KẾT QUẢ (theo Quyết định số 352/QĐ-UBND ngày 05 tháng 3 năm 2019) NĂM 2021", "2021"),
        ("KẾT QUẢ THEO QUYẾT ĐỊNH SỐ 06/QĐ-TTg NGÀY 03/01/2019 NĂM 2021", "2021"),
        ("Thực hiện Quyết định số 06/QĐ-TTg về tiêu chuẩn\ngiai đoạn 2016-2020", ""),
        ("Kèm theo Quyết định ngày 03 tháng 01\nNĂM 2019", ""), ("Căn cứ Quyết định giai đoạn 2016-2020", ""),
        ("Theo Kế hoạch 15/KH-UBND năm 2019", ""), ("BÁO CÁO THÁNG 11 NĂM 2021", "2021"),
        ("BÁO CÁO QUÝ IV/2021", "2021"), ("6 THÁNG ĐẦU NĂM 2021", "2021"), ("THÁNG … NĂM 2021", "2021"),
        ("Ba Bể, ngày … tháng … năm 2023", ""), ("Ba Bể, ngày     tháng 12 năm 2023", ""),
        ("Ba Bể, ngày 30 tháng 11\nnăm 2023", ""), ("từ 15/11/2020 đến 14/11/2021", ""), ("Trẻ dưới 6 tháng tuổi", ""),
    ])
    func aTitleSaysOfWhatYearItIs(title: String, years: String) throws {
        let said = StatedTime.all(inTitle: title).compactMap(\.years).map { "\($0.lowerBound)" }
        #expect(said == [years].filter { !$0.isEmpty })
    }

    /// Browsers number the copies of a file. A name that only looks like a month without its diacritics is not one.
    @Test(
        arguments: [
            ("phường Quyết Thắng (3)", nil), ("PHƯỜNG QUYẾT THẮNG 3", nil), ("tháng 3", 3), ("THÁNG 3", 3),
            ("Bằng Vân tháng 3", 3),
        ] as [(String, Int?)])
    func aNameIsNoMonth(name: String, month: Int?) {
        #expect(StatedTime.all(inName: name).compactMap(\.months).map(\.lowerBound) == [month].compactMap(\.self))
    }

    @Test(arguments: [
        "KẾT QUẢ NĂM 2021 THEO QUYẾT ĐỊNH SỐ 06/QĐ-TTg", "KẾT QUẢ THÁNG 11/2021", "KẾT QUẢ\nQUÝ IV NĂM 2021",
    ])
    func aTableOfAnotherYearIsNotRead(title: String) throws {
        let found = try read([Self.form(title, "Ba Bể, ngày … tháng … năm 2022")])
        #expect(!found.isUsable && found.findings.map(\.code) == [.otherYear])
        #expect(found.findings[0].place.cell?.description == "A1")
    }

    /// Last year's form with a new name for its sheet, or the other way round.
    @Test(arguments: [("Biểu 2022", "KẾT QUẢ NĂM 2021"), ("Biểu 2021", "KẾT QUẢ NĂM 2022")])
    func aNameAndATitleThatDisagreeAreNotRead(name: String, title: String) throws {
        let alone = try read([Self.form(title, sheetName: name)])
        #expect(!alone.isUsable && alone.findings.map(\.code) == [.otherYear])
        #expect(alone.findings[0].details[.date] == "2021")
        let beside = try read([Self.form(title, sheetName: name, points: "10"), Self.form("NĂM 2022")])
        #expect(beside.points(of: "Xã Bành Trạch") == .same(50))
        #expect(beside.count(.tablePassedOver) == 1 && beside.count(.sheetPassedOver) == 0)
    }

    @Test(arguments: [
        ("GIAI ĐOẠN 2021-2025", "Biểu 2022"), ("KẾT QUẢ NĂM 2022 (Theo QĐ 06/QĐ-TTg năm 2019)", "Biểu"),
        ("QUÝ IV NĂM 2022", "T11-2022"), ("11 tháng năm 2022", "Tháng 11"), ("Ba Bể, ngày … tháng … năm 2023", "Biểu"),
    ])
    func whatFitsThePeriodIsReadWithoutAWord(title: String, name: String) throws {
        let found = try read([Self.form(title, sheetName: name)])
        #expect(found.isUsable && found.findings.allSatisfy { $0.code == .markColumnMissing })
    }

    @Test(arguments: [
        ("KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022", "Biểu", "tháng 1–6/2022"), ("QUÝ III/2022", "Biểu", "tháng 7–9/2022"),
        ("KẾT QUẢ THÁNG 9/2022\n(Kèm theo Công văn số 12/UBND-VX)", "Biểu", "tháng 9/2022"),
        ("KẾT QUẢ", "Tháng 10", "tháng 10"), ("KẾT QUẢ NĂM 2022", "T10-2022", "tháng 10/2022"),
    ])
    func anotherMonthIsPointedOut(title: String, name: String, time: String) throws {
        let found = try read([Self.form(title, sheetName: name)])
        #expect(found.isUsable && found.count(.otherMonth) == 1)
        #expect(found.findings.first { $0.code == .otherMonth }?.details[.date] == time)
    }

    @Test(arguments: [
        ("Ba Be nam 2021.xlsx", 1), ("2022/Ba Bể T10-2022.xlsx", 1), ("Ba Be quy III.xlsx", 1), ("Ba Be 2022.xlsx", 0),
        ("2021/Ba Be.xlsx", 0), ("Ba Be 05.01.2023.xlsx", 0), ("Ba Be QD 06-2019.xlsx", 0),
        ("Ba Be (2021-2025).xlsx", 0),
        ("Ba Be theo 352-QĐ-UBND 2019.xlsx", 0),
    ])
    func aFileNamedAfterAnotherTimeIsPointedOut(file: String, count: Int) throws {
        #expect(try read([Self.form("KẾT QUẢ")], file: file).count(.otherMonth) == count)
    }
}
