import Civil
import Registry
import Testing

@Suite struct UnitMatcherTests {
    static let date = "2022-11-30"

    static func match(
        _ name: String?, code: String? = nil, type: String? = nil, within group: String? = "061",
        aliases: [String: String] = [:]
    ) throws -> UnitMatch {
        UnitMatcher(register: try RegistryFixtures.bacKan(on: date), aliases: aliases)
            .match(name: name, code: code, type: type, within: group)
    }

    /// The code and basis of a match, or what else came out.
    static func summary(_ match: UnitMatch) -> String {
        switch match {
        case .matched(let commune, let basis): "\(commune.code) \(basis.rawValue)"
        case .ambiguous(let communes): "ambiguous " + communes.map(\.code).joined(separator: " ")
        case .codeAndNameDisagree(let byCode, let byName): "disagree \(byCode.code) \(byName.code)"
        case .formerUnit(let communes): "former " + communes.map(\.code).joined(separator: " ")
        case .suggested(let communes): "suggested " + communes.map(\.code).joined(separator: " ")
        case .unknown: "unknown"
        }
    }

    @Test(arguments: [
        "Bành Trạch", "Xã Bành Trạch", "xã Bành Trạch", "X. Bành Trạch", "X.Bành Trạch", "X Bành Trạch",
        "XÃ BÀNH TRẠCH",
        "1. Xã Bành Trạch", "01) Bành Trạch", "1 Xã Bành Trạch", "II. Xã Bành Trạch", "a) Bành Trạch",
        "- Xã Bành Trạch",
        "Xã Bành Trạch (1)", "Xã Bành Trạch*", "Xã Bành Trạch¹", "Bành Trạch (ĐBKK)", "Xã: Bành Trạch", "BànhTrạch",
        "Xã Bành Trạch, huyện Ba Bể", "Xã Bành Trạch - huyện Ba Bể", "Xã\u{A0}Bành\nTrạch ",
        "Xa\u{303} Ba\u{300}nh Tra\u{323}ch",
        "Xã Bành Trạch:", "UBND xã Bành Trạch", "Ủy ban nhân dân xã Bành Trạch", "Xã Bành Trạch⁽¹⁾",
        "X.BÀNH TRẠCH", "(1) Xã Bành Trạch",
    ])
    func matchesEverySpelling(written: String) throws {
        #expect(Self.summary(try Self.match(written)) == "01891 exact")
        #expect(Self.summary(try Self.match(written, within: nil)) == "01891 exact")
    }

    @Test(arguments: [
        ("TT Chợ Rã", "061", "01888 exact"), ("T.T. Chợ Rã", "061", "01888 exact"),
        ("Thị trấn Chợ Rã", "061", "01888 exact"),
        ("xa Banh Trach", "061", "01891 folded"), ("Banh Trạch", "061", "01891 folded"),
        ("Mĩ Phương", "061", "01927 folded"), ("My Phuong", "061", "01927 folded"), ("Địa Linh", "061", "01915 exact"),
        ("\u{D0}ịa Linh", "061", "01915 exact"), ("Dia Linh", "061", "01915 folded"), ("Hòa Mục", "065", "02098 exact"),
        ("Hoà Mục", "065", "02098 exact"), ("Liêm Thủy", "066", "02197 exact"), ("Xuất Hoá", "058", "01855 exact"),
        ("P. Sông Cầu", "058", "01837 exact"), ("P.Sông Cầu", "058", "01837 exact"),
        // A commune of another district is found, and the caller compares.
        ("Xã Liêm Thuỷ", "061", "02197 exact"),
        // The type is not that of the register.
        ("Thị trấn Bành Trạch", "061", "01891 typeDiffers"), ("Thị trấn Vân Tùng", "062", "01954 typeDiffers"),
        // Wrong diacritics are slips, not omissions.
        ("Bánh Trạch", "061", "suggested 01891"), ("Banh Trac", "061", "suggested 01891"),
        ("Bành Trạhc", "061", "suggested 01891"), ("Xã Nào Đó", "061", "unknown"), ("Tổng cộng", "061", "unknown"),
        // Communes that no longer exist.
        ("Xã Lãng Ngâm", "062", "former 01960"), ("Lương Hạ", "066", "former 02152 02155"),
        ("Cao Trĩ", "061", "former 01912"), ("Yến Lạc", "066", "02155 exact"), ("Lang Ngam", nil, "former 01960"),
    ])
    func matchesOrSaysWhyNot(written: String, group: String?, outcome: String) throws {
        #expect(Self.summary(try Self.match(written, within: group)) == outcome)
    }

    @Test(arguments: [
        ("Bành Trạch", "01891", "01891 exact"), ("Bành Trạch", "1891", "01891 exact"), (nil, "1891", "01891 code"),
        ("  ", "01891", "01891 code"), ("*", " 01891 ", "01891 code"), (nil, nil, "unknown"), (nil, "99999", "unknown"),
        ("Bành Trạch", "99999", "01891 nameWithUnknownCode"), ("Bành Trạch", "0189100", "01891 nameWithUnknownCode"),
        ("Bành Trạch", "", "01891 exact"), ("Bành Trạch", "-", "01891 exact"),
        ("Bành Trạch", "01894", "disagree 01894 01891"),
        ("Bánh Trạch", "01891", "01891 codeAndSimilarName"), ("Bánh Trạch", "01894", "suggested 01894 01891"),
        ("Lãng Ngâm", "01960", "former 01960"), ("Xã Nào Đó", "01891", "suggested 01891"),
    ])
    func weighsCodeAgainstName(name: String?, code: String?, outcome: String) throws {
        #expect(Self.summary(try Self.match(name, code: code)) == outcome)
    }

    @Test func takesConfirmedAliasesAfterExactNames() throws {
        let aliases = ["B. Trạch": "01891", "Phúc Lộc": "01891", "Nơi khác": "99999"]
        #expect(Self.summary(try Self.match("b. trạch", aliases: aliases)) == "01891 alias")
        #expect(Self.summary(try Self.match("B. Trạch", code: "01894", aliases: aliases)) == "disagree 01894 01891")
        #expect(Self.summary(try Self.match("Phúc Lộc", aliases: aliases)) == "01894 exact")
        #expect(Self.summary(try Self.match("Nơi khác", aliases: aliases)) == "unknown")
    }

    /// A made-up district in which names collide as they do elsewhere in the country.
    static func collisions() throws -> UnitMatcher {
        func commune(_ code: String, _ name: String, _ type: UnitType, _ group: String = "100") -> Commune {
            Commune(code: code, name: name, type: type, unitCode: group, areas: [])
        }
        return UnitMatcher(
            register: Register(
                province: Province(code: "01", name: "Thử", type: "tỉnh"),
                date: try RegistryFixtures.date("2023-01-01"),
                units: [
                    ReportingUnit(code: "100", name: "Một", type: "huyện"),
                    ReportingUnit(code: "101", name: "Hai", type: "huyện"),
                ],
                communes: [
                    commune("10001", "Tân Lập", .commune), commune("10002", "Tân Lập", .townlet),
                    commune("10003", "Thanh Hoa", .commune), commune("10004", "Thạnh Hóa", .commune),
                    commune("10005", "1", .ward), commune("10006", "10", .ward), commune("10007", "Phường Đúc", .ward),
                    commune("10008", "P Rao", .townlet), commune("10009", "Thị Hoa", .commune),
                    commune("10010", "Ea H'leo", .commune), commune("10011", "Sơn Kim 1", .commune),
                    commune("10012", "Sơn Kim", .commune), commune("10013", "Yên Bình", .townlet),
                    commune("10101", "Yên Bình", .commune, "101"), commune("10102", "Tân Lập", .commune, "101"),
                ]))
    }

    @Test(arguments: [
        ("Tân Lập", nil, nil, "ambiguous 10001 10002"), ("Xã Tân Lập", nil, nil, "10001 exact"),
        ("TT. TÂN LẬP", nil, nil, "10002 exact"), ("Tân Lập", "TT", nil, "10002 exact"),
        ("Tân Lập", nil, "10002", "10002 exact"), ("Tan Lap", nil, "10002", "10002 folded"),
        ("Tân Lập", nil, "10102", "ambiguous 10001 10002"), ("Phường Tân Lập", nil, nil, "ambiguous 10001 10002"),
        // Without any diacritics both are possible. If some stand elsewhere in the text, missing ones are meant to be
        // missing.
        ("THANH HOA", nil, nil, "ambiguous 10003 10004"), ("Xã Thanh Hoa", nil, nil, "10003 exact"),
        ("Thạnh Hoá", nil, nil, "10004 exact"), ("Thanh Hoá", nil, nil, "10004 folded"),
        ("Phường 1", nil, nil, "10005 exact"), ("P.01", nil, nil, "10005 exact"), ("P1", nil, nil, "10005 exact"),
        ("1", "Phường", nil, "10005 exact"), ("P 10", nil, nil, "10006 exact"),
        ("10. Phường 1", nil, nil, "10005 exact"),
        ("Phường Đúc", nil, nil, "10007 exact"), ("P. Phường Đúc", nil, nil, "10007 exact"),
        ("P Rao", nil, nil, "10008 exact"),
        ("TT P Rao", nil, nil, "10008 exact"), ("Xã Thị Hoa", nil, nil, "10009 exact"),
        ("Ea H’Leo", nil, nil, "10010 exact"),
        ("EA HLEO", nil, nil, "10010 exact"), ("Sơn Kim 1", nil, nil, "10011 exact"),
        ("Sơn Kim (1)", nil, nil, "ambiguous 10011 10012"), ("Xã Yên Bình", nil, nil, "ambiguous 10013 10101"),
        ("Yên Bình", nil, nil, "10013 exact"),
    ])
    func breaksTiesByTypeAndTonesOrNotAtAll(name: String, type: String?, code: String?, outcome: String) throws {
        let match = try Self.collisions().match(name: name, code: code, type: type, within: "100")
        #expect(Self.summary(match) == outcome)
    }

    @Test(arguments: [
        ("UBND HUYỆN BA BỂ", "061"), ("061_bang-tong-hop.xlsx", "061"), ("BaBe.xlsx", "061"), ("babe-2022.xlsx", "061"),
        ("Biểu tổng hợp huyện Chợ Đồn, tỉnh Bắc Kạn", "064"), ("ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN", "058"),
        ("TP. Bắc Kạn", "058"), ("UBND TỈNH BẮC KẠN", ""), ("Thị trấn Chợ Mới", ""),
        ("cho_moi_va_na_ri.xlsx", "065 066"),
        ("Huyện Na Rì (kèm theo Công văn của huyện Ba Bể)", "061 066"), ("Chợ Mới - huyện Na Rì", "066"), ("", ""),
        ("Bao cao 2022.xlsx", ""), ("H. Pác Nặm", "060"), ("BaoCaoNganSon2022", "062"), ("bac-kan.csv", "058"),
        ("Quyết định số 064/QĐ-UBND", ""),
    ])
    func findsGroupsInTitlesAndFileNames(text: String, codes: String) throws {
        let matcher = UnitMatcher(register: try RegistryFixtures.bacKan(on: Self.date))
        #expect(matcher.matchGroups(in: text).map(\.code).joined(separator: " ") == codes)
    }
}
