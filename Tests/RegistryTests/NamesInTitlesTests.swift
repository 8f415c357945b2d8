import Registry
import Testing

/// Communes that report themselves, named in titles and in the names of files and sheets.
@Suite struct NamesInTitlesTests {
    @Test(arguments: [
        ("ỦY BAN NHÂN DÂN XÃ BA BỂ", "01906"), ("UBND xã Ba Bể", "01906"), ("ubnd xã ba bể", "01906"),
        ("UBND HUYỆN BA BỂ", ""), ("UBND TỈNH BẮC KẠN", ""), ("Phường Bắc Kạn", "01843"), ("TP. Bắc Kạn", ""),
        ("UBND TỈNH THÁI NGUYÊN", ""), ("Thị trấn Chợ Rã", ""), ("X. Chợ Rã", "01912"),
        ("Biểu tổng hợp của xã Thành Công, tỉnh Thái Nguyên", "05881"), ("XÃ THÀNH CÔNG", "05881"),
        ("Tổng kết phong trào thành công tốt đẹp", ""), ("Kết quả xây dựng các xã thành công trong năm", ""),
        ("Vì một xã bình yên cho trẻ em", ""), ("Báo cáo thành công của Chương trình", ""), ("Thành Công", "05881"),
        ("Xã Văn Lang", "02143"), ("XÃ VĂN LĂNG", "05665"), ("xa Van Lang 2027", "02143 05665"),
        ("Xã Phú Lương, huyện Đại Từ", "05611"), ("Xã, phường, đặc khu: Ba Bể", "01906"),
        ("Ba Be 2027.xlsx", "01906"), ("BaBe.xlsx", "01906"), ("ba-be.xlsx", "01906"), ("babe-2027.xlsx", "01906"),
        ("2027-11/bieu xa Thanh Cong.xlsx", "05881"), ("Biểu Thành Công.xlsx", "05881"), ("Ba Bể", "01906"),
        ("Sheet Ba Bể cũ", ""), ("3. Ba Bể", "01906"), ("UBND Ba Bể", "01906"),
        ("01840_Bieu mau.xlsx", "01840"), ("1840-bieu.xlsx", "01840"), ("2027-11/01840_bieu.xlsx", "01840"),
        ("2027-11/1840_bieu.xlsx", "01840"), ("2026_bieu.xlsx", ""), ("1906_bieu.xlsx", ""),
        ("02026_bieu.xlsx", "02026"),
        ("01840_Ba Be.xlsx", "01840 01906"), ("01840 xã Ba Bể.xlsx", "01840 01906"), ("02143-van-lang.xlsx", "02143"),
        ("01840 trẻ em được khám", ""), ("Huyện Ba Bể.xlsx", ""), ("tinh Bac Kan.xlsx", ""),
        ("Danh sách xã Ba Bể và xã Chợ Rã", "01906 01912"), ("", ""),
    ])
    func findsCommunesThatReportThemselves(text: String, codes: String) throws {
        let matcher = UnitMatcher(register: try RegistryFixtures.bacKan(on: "2027-11-30"))
        #expect(matcher.matchGroups(in: text).map(\.code).joined(separator: " ") == codes)
    }

    /// The name of a group that the department forms may be a word that every title has.
    @Test(arguments: [
        ("ỦY BAN NHÂN DÂN XÃ A, THÁNG 11 NĂM 2027", ""), ("Cụm Nam", "901"), ("Biểu tổng hợp cụm Nam năm 2027", "901"),
        ("Nam.xlsx", ""), ("Nam", "901"), ("Huyện Ba Bể", ""), ("cụm Ba Bể", "902"), ("902_bieu.xlsx", "902"),
    ])
    func findsGroupsOfTheDepartment(text: String, codes: String) throws {
        let book = try RegisterBook(
            csv: RegisterBook.unitColumns.joined(separator: ",") + """

                19,T,tỉnh,901,Nam,cụm,00001,A,xã,unknown,,
                19,T,tỉnh,902,Ba Bể,cụm,00002,B,xã,unknown,,
                """)
        let matcher = UnitMatcher(register: try book.register(on: RegistryFixtures.date("2027-11-30")))
        #expect(matcher.matchGroups(in: text).map(\.code).joined(separator: " ") == codes)
    }

    @Test func aCommunesNameIsNoDistrictsHeading() throws {
        let matcher = UnitMatcher(register: try RegistryFixtures.bacKan(on: "2027-11-30"))
        #expect(matcher.group(wholly: "Xã Ba Bể") == nil)
    }

    /// Ways in which a title or a file's name says a commune. Each must find the commune, or name it among those that
    /// are written alike.
    static let ways: [(String, @Sendable (Commune) -> String)] = [
        ("letterhead", { "ỦY BAN NHÂN DÂN " + $0.fullName.uppercased() }),
        ("title", { "Biểu tổng hợp của \($0.fullName), năm 2027" }),
        ("type and name", { $0.fullName }), ("name", { $0.name }),
        ("decomposed", { OtherSpelling.decomposed($0.fullName) }),
        ("tones", { OtherSpelling.movingTones(in: $0.fullName) }),
        ("file", { "Bieu - \($0.fullName) 2027.xlsx" }), ("plain file", { OtherSpelling.plain($0.fullName) + ".xlsx" }),
        ("slug", { OtherSpelling.plain($0.fullName).lowercased().replacing(" ", with: "-") + ".xlsx" }),
        ("underscores", { OtherSpelling.plain($0.fullName).replacing(" ", with: "_") + "_2027.csv" }),
        ("code", { $0.code + "_bieu.xlsx" }), ("code and name", { "\($0.code)_\(OtherSpelling.plain($0.name)).xlsx" }),
        ("abbreviation", { "\(AllCommunesTests.abbreviations[$0.type, default: ""]) \($0.name)" }),
    ]

    @Test(arguments: ways.indices) func everyCommuneIsFoundInEveryWayOfSayingIt(way: Int) throws {
        for one in try Country.in2027.get() {
            for commune in one.register.communes {
                let text = Self.ways[way].1(commune)
                let found = one.matcher.matchGroups(in: text)
                #expect(found.map(\.code).contains(commune.code), "\(text): \(found.map(\.fullName))")
                let alike = Set(found.map { OtherSpelling.plain($0.name).lowercased() })
                #expect(alike.count <= 1, "\(text): \(found.map(\.fullName))")
            }
        }
    }

    /// Texts over tables and names of sheets that name no commune.
    static let sentences = [
        "BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ XÃ, PHƯỜNG, ĐẶC KHU PHÙ HỢP VỚI TRẺ EM NĂM 2027",
        "Biểu tổng hợp kết quả đánh giá xã, phường, thị trấn phù hợp với trẻ em năm 2027",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Phòng Văn hóa - Xã hội",
        "Kèm theo Báo cáo số 12/BC-UBND ngày 30 tháng 11 năm 2027 của Ủy ban nhân dân xã",
        "Kết quả thực hiện các tiêu chí xã phù hợp với trẻ em theo Quyết định số 06/QĐ-TTg ngày 03/01/2019",
        "Danh sách các xã đạt tiêu chuẩn, các phường chưa đạt, các đặc khu đang xem xét",
        "Tổng hợp điểm tự chấm và điểm thẩm định của từng xã, phường", "Người lập biểu", "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Xây dựng xã an toàn, phường văn minh, xã hội bình yên, gia đình hạnh phúc, trẻ em thành công",
        "Chương trình đã thành công, đoàn kết, hòa bình, phú cường, thịnh vượng, tân tiến, hưng thịnh và yên bình",
        "xã tiên tiến, xã thành công, xã hòa bình, xã yên bình, phường bình yên, xã đoàn kết",
        "Tiêu chí 1: Nguồn lực thực hiện quyền trẻ em", "Tiêu chí 2: Trẻ em được khai sinh đúng quy định",
        "Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin", "Trẻ em có hoàn cảnh đặc biệt được trợ giúp",
        "Hoạt động vui chơi, giải trí, văn hóa, thể dục, thể thao dành cho trẻ em",
        "Mức độ hài lòng của trẻ em và người dân",
        "Phụ lục I", "Sheet1", "Biểu 01", "Tổng hợp", "Năm 2027", "Tháng 11", "Quý IV", "Ghi chú", "Nháp", "Chính thức",
        "bao cao tong hop 2027.xlsx", "Bieu 01 - phu hop tre em (chinh thuc).xlsx",
        "Báo cáo xã phù hợp với trẻ em.xlsx",
        "tong-hop-xa-phuong-phu-hop-voi-tre-em-nam-2027.xlsx", "Kết quả chấm điểm (thẩm định) lần 2.xlsx",
        "phu luc kem theo bao cao so 12.xlsx", "2027-11/bieu mau gui so y te.xlsx", "kế hoạch, cam kết, đăng ký.ods",
        "BC 412 XPTPHTE chinh sua moi nhat.xlsx", "Copy of bang diem final v2.xlsx", "Tu cham diem - ban sach.csv",
    ]

    @Test(arguments: sentences) func noCommuneIsReadIntoOrdinaryWords(sentence: String) throws {
        for one in try Country.in2027.get() {
            let found = one.matcher.matchGroups(in: sentence)
            #expect(found.isEmpty, "\(one.register.province.name): \(found.map(\.fullName))")
        }
    }
}
