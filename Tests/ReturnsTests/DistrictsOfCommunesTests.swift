import Civil
import Findings
import Registry
import Spreadsheets
import Testing

@testable import Returns

/// Whose a file is if communes report themselves: each line names its own commune.
@Suite struct DistrictsOfCommunesTests {
    private static let reader = Result {
        let period = try #require(Period(iso: "2027-11"))
        return ReturnReader(
            rulebook: try builtInRulebook(), register: try RegisterBook.builtIn().register(on: period.lastDay),
            period: period)
    }

    private let reader: ReturnReader

    init() throws { reader = try Self.reader.get() }

    /// The districts of a file that has these communes.
    private func districts(
        of codes: [String], titles: [String] = [], file: String = "tong hop.xlsx", form: String? = nil
    ) -> Districts {
        Districts(
            lines: codes.map { (reader.register.commune(code: $0), nil) }, titles: titles, file: file, sheet: "Biểu",
            register: reader.register, names: reader.names, form: form)
    }

    private func holds(_ districts: Districts, _ code: String) throws -> Bool {
        districts.holds(try #require(reader.register.commune(code: code)), saidBy: nil)
    }

    /// Reads a table with one line per name.
    private func read(_ names: [String], title: String = "", file: String = "tong hop.xlsx") -> ReadReturn {
        let rows = names.enumerated().map { ["\($0 + 1)", $1] + scores("\(40 + $0)") }
        return reader.read(
            Workbook(format: .xlsx, sheets: [sheet([[title], ["TT", "Tên xã"] + criterionHeads] + rows)]), file: file)
    }

    private let phongQuang = "01849"
    private let baBe = "01906"
    private let vanLang = "02143"
    private let vanLangOfDongHy = "05665"

    @Test func aFileOfSeveralCommunesCountsForEach() throws {
        for codes in [[baBe, phongQuang], [phongQuang, baBe, vanLang, "01840"]] {
            let found = districts(of: codes)
            #expect(found.declared == Set(codes) && found.findings.isEmpty && found.main != nil)
            for code in codes { #expect(try holds(found, code)) }
            #expect(try !holds(found, "05467"))
        }
        let returned = read(["Xã Phong Quang", "Xã Ba Bể", "Phường Đức Xuân"])
        #expect(returned.records.map(\.commune.code).sorted() == ["01840", "01849", "01906"])
        #expect(returned.points(of: "Xã Ba Bể") == .same(41) && returned.findings(.error).isEmpty)
    }

    /// Without diacritics the two names are the same. Other lines of the file do not decide which commune is meant.
    @Test func aNameThatTwoCommunesHaveIsNotTheOneOfTheFilesOthers() throws {
        let returned = read(["Xã Văn Lang", "Xã Kha Sơn", "Xa Van Lang"])
        #expect(returned.records.map(\.commune.code).sorted() == [vanLang, "05953"])
        #expect(returned.points(of: "Xã Văn Lang") == .same(40) && returned.count(.ambiguousCommune) == 1)
        let both = read(["Xã Văn Lang", "Xã Văn Lăng"])
        #expect(both.points(of: "Xã Văn Lang") == .same(40) && both.points(of: "Xã Văn Lăng") == .same(41))
    }

    /// If the title or the file name is that of one commune, the file holds no other, and each line that is left out is
    /// reported.
    @Test(arguments: [("UBND XÃ PHONG QUANG", "tong hop.xlsx"), ("", "Xã Phong Quang.xlsx")])
    func aFileThatSaysWhoseItIsHoldsNoOther(title: String, file: String) throws {
        let found = districts(of: [phongQuang, baBe], titles: [title], file: file)
        #expect(found.main == phongQuang && found.declared == [phongQuang] && found.findings.isEmpty)
        let returned = read(["Xã Phong Quang", "Xã Ba Bể"], title: title, file: file)
        #expect(returned.records.map(\.commune.code) == [phongQuang])
        let left = returned.findings(.error)
        #expect(left.map(\.code) == [.communeOfOtherDistrict])
        #expect(left.first?.details[.otherDistrict] == "xã Ba Bể" && left.first?.details[.district] == "xã Phong Quang")
    }

    /// If the title names several communes, the file is from all of them.
    @Test func aTitleThatNamesSeveralHoldsThemAll() throws {
        let found = districts(of: [phongQuang], titles: ["UBND xã Phong Quang", "UBND xã Ba Bể"])
        #expect(found.declared == [phongQuang, baBe])
    }

    @Test func aFileUnderAnothersNameIsToldOf() throws {
        let found = districts(of: [baBe], file: "Xã Phong Quang.xlsx")
        #expect(found.main == baBe && found.findings.map(\.code) == [.fileOfOtherDistrict])
        #expect(found.findings.first?.details[.otherDistrict] == "xã Phong Quang")
        #expect(districts(of: [baBe], titles: ["UBND XÃ PHONG QUANG"]).findings.map(\.code) == [.titleOfOtherDistrict])
    }

    /// What one of our own forms says about itself counts more than the file's name, even if that is another commune's.
    @Test func aFormOfOursMovedUnderAnotherNameIsStillItsCommunes() throws {
        for file in ["Xã Văn Lăng.xlsx", "05665-van-lang-2027-11.xlsx"] {
            let found = districts(of: [vanLang], file: file, form: vanLang)
            #expect(found.main == vanLang && found.declared == [vanLang], "\(file)")
            #expect(found.findings.map(\.code) == [.fileOfOtherDistrict], "\(file)")
            #expect(try !holds(found, vanLangOfDongHy))
        }
        #expect(districts(of: [vanLang], file: "phieu.xlsx", form: vanLang).findings.isEmpty)
        // Even if no line says it.
        #expect(districts(of: [], file: "Xã Văn Lăng.xlsx", form: vanLang).main == vanLang)
    }

    @Test func aFileOfNobodyIsToldOf() throws {
        let found = districts(of: [])
        #expect(found.main == nil && found.findings.map(\.code) == [.districtUnknown])
    }

    // MARK: Forms of one commune

    private func form(_ titles: [String], file: String = "phieu.xlsx") -> ReadReturn {
        let rows = (1...13).map { ["\($0)", "Tiêu chí \($0)", "60"] }
        let table = sheet(titles.map { [$0] } + [["TT", "Tiêu chí", "Điểm"]] + rows)
        return reader.read(Workbook(format: .xlsx, sheets: [table]), file: file)
    }

    /// A commune that is only mentioned does not own the form.
    @Test(arguments: [
        "KẾT QUẢ NĂM 2027 (so sánh với xã Ngân Sơn)", "Kính gửi: UBND xã Ngân Sơn", "Nơi nhận: UBND xã Ngân Sơn",
        "Kết quả của Tổ thẩm định xã Ngân Sơn năm 2027", "KẾT QUẢ NĂM 2027 (phối hợp xã Ngân Sơn)", "KẾT QUẢ NĂM 2027",
        "KẾT QUẢ NĂM 2027 (Huyện Ngân Sơn cũ)",
    ])
    func theLetterheadSaysWhoseFormItIs(title: String) {
        let found = form(["UBND XÃ NÀ PHẶC", title])
        #expect(found.records.map(\.commune.name) == ["Nà Phặc"])
        #expect(!found.findings.contains { $0.code == .draftRead })
    }

    @Test func aTitleThatNamesAnotherThanTheLetterheadIsDoubted() {
        let found = form(["UBND XÃ NÀ PHẶC", "Phiếu chấm điểm xã Ngân Sơn năm 2027"])
        #expect(found.records.isEmpty && found.count(.formOwnersDisagree) == 1)
    }

    @Test(arguments: ["01936_bieu 2027.xlsx", "1936_bieu.xlsx"]) func theCodeInAFilesNameSaysWhoseFormItIs(file: String)
    {
        #expect(form(["KẾT QUẢ NĂM 2027"], file: file).records.map(\.commune.code) == ["01936"])
    }

    /// Whoever verifies since there are no districts, the commune's own points give way.
    @Test(arguments: [
        "Điểm Sở Y tế thẩm định", "Điểm thẩm định của Sở Y tế", "Sở Y tế phúc tra", "Tỉnh thẩm định",
        "Điểm do Sở Y tế chấm",
        "Sở LĐTBXH thẩm định", "Huyện thẩm định",
    ])
    func pointsThatTheDepartmentVerifiedCount(head: String) {
        let rows = (1...13).map { ["\($0)", "Tiêu chí \($0)", "40", "45"] }
        let table = sheet([["UBND XÃ NÀ PHẶC"], ["TT", "Tiêu chí", "Điểm xã tự chấm", head]] + rows)
        let found = reader.read(Workbook(format: .xlsx, sheets: [table]), file: "phieu.xlsx")
        #expect(found.points(of: "xã Nà Phặc") == .same(45))
    }

    @Test func anOldVersionStillSaysSo() {
        #expect(form(["BẢN CŨ", "UBND XÃ NÀ PHẶC"]).count(.draftRead) == 1)
    }
}

extension ReadReturn {
    fileprivate func findings(_ severity: Finding.Severity) -> [Finding] { findings.filter { $0.severity == severity } }
}
