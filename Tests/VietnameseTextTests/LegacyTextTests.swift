import Testing

@testable import VietnameseText

@Suite struct LegacyTextTests {
    @Test(arguments: [
        ("tcvn3.tsv", LegacyText.Encoding.tcvn3, 72), ("tcvn3_cp1258.tsv", .tcvn3ReadAsWindows1258, 12),
        ("vni.tsv", .vni, 120),
    ])
    func decodesEveryCodeOfTheTable(file: String, encoding: LegacyText.Encoding, least: Int) throws {
        let table = try CodeTables.read(file)
        #expect(table.count >= least)
        for (code, letter) in table { #expect(LegacyText.decode(code, as: encoding) == letter) }
    }

    @Test func decodesTCVN3Bytes() throws {
        for (code, letter) in try CodeTables.read("tcvn3.tsv") {
            let byte = try #require(code.unicodeScalars.first.map { UInt8($0.value) })
            #expect(LegacyText.decodeTCVN3([byte]) == letter)
        }
        #expect(LegacyText.decodeTCVN3([0x54, 0x72, 0xB9, 0x63, 0x68, 0x0D, 0x0A, 0x93]) == "Trạch\r\n\u{201C}")
    }

    @Test func decodesWindows1258Bytes() {
        #expect(
            LegacyText.decodeWindows1258([0x54, 0x72, 0x61, 0xF2, 0x63, 0x68, 0xFF, 0x81]) == "Trạch\u{FF}\u{FFFD}")
    }

    @Test(arguments: [
        ("X· Bµnh Tr¹ch", ".VnTime", "Xã Bành Trạch"),
        ("X· Bµnh Tr¹ch", ".VnTimeH", "XÃ BÀNH TRẠCH"),
        ("x· bµnh tr¹ch", ".VnArial NarrowH", "XÃ BÀNH TRẠCH"),
        ("Ph\u{AD}¬ng", ".vntime", "Phương"),
        ("\u{AD}", ".VnTime", "ư"),
        ("Lý", ".VnTime", "Lý"),
        ("Phóc Léc", ".VnTime", "Phúc Lộc"),
        ("Kh\u{309}n", ".VnTime", "Khền"),
        ("µ", ".VnTime", "à"),
        ("Xaõ Baønh Traïch", "VNI-Times", "Xã Bành Trạch"),
        ("XAÕ BAØNH TRAÏCH", "VNI-Helve", "XÃ BÀNH TRẠCH"),
        ("Thò traán Chôï Raõ", "vni-times", "Thị trấn Chợ Rã"),
        ("Ñöùc Xuaân", "VNI-Times", "Đức Xuân"),
    ])
    func repairsByFont(stored: String, font: String, shown: String) {
        let text = LegacyText.repair(stored, fontName: font)?.text ?? stored
        #expect(Array(text.unicodeScalars) == Array(shown.unicodeScalars))
    }

    /// Clerks paste Unicode into cells that keep their old font.
    @Test(arguments: [
        "Xã Bành Trạch", "Cao Sơn", "Xuân", "Sông Cầu", "Đức Xuân", "XÃ BÀNH TRẠCH", "Bành Tra\u{323}ch", "UBND",
        "12,5",
        "Xã", "Xã Thanh Mai", "Thôn 3", "Có", "Hà", "Xa\u{303}",
    ])
    func leavesUnicodeInAnOldFont(text: String) {
        #expect(LegacyText.repair(text, fontName: ".VnTime") == nil)
        #expect(LegacyText.repair(text, fontName: "VNI-Times") == nil)
    }

    @Test(arguments: [
        ("X· Bµnh Tr¹ch", "Xã Bành Trạch", LegacyText.Encoding.tcvn3),
        ("§iÓm", "Điểm", .tcvn3),
        ("KÕ ho¹ch", "Kế hoạch", .tcvn3),
        ("Uû ban nh©n d©n huyÖn Ba BÓ", "Uỷ ban nhân dân huyện Ba Bể", .tcvn3),
        ("UBND, H§ND x· Phóc Léc", "UBND, HĐND xã Phúc Lộc", .tcvn3),
        ("L\u{AD}¬ng B»ng", "Lương Bằng", .tcvn3),
        ("Tiêu ch\u{1AF} tr\u{BB}ng", "", .tcvn3),
        ("Ph\u{1AF}a tr\u{AD}\u{ED}c b\u{B6}n", "Phía trước bản", .tcvn3ReadAsWindows1258),
        ("Xaõ Baønh Traïch", "Xã Bành Trạch", .vni),
        ("Ñöùc Xuaân", "Đức Xuân", .vni),
        ("Phöôøng", "Phường", .vni),
    ])
    func repairsWithoutFontOnStrongEvidence(stored: String, shown: String, encoding: LegacyText.Encoding) {
        for font in [nil, "Times New Roman"] {
            let repair = LegacyText.repair(stored, fontName: font)
            #expect(repair?.text == (shown.isEmpty ? nil : shown))
            #expect(repair?.encoding == (shown.isEmpty ? nil : encoding))
        }
    }

    /// Text that must not change if no font points to another encoding.
    @Test(arguments: [
        "5 µm", "10 µg", "µ", "¶", "¶ 3", "± 0,5", "3 × 4", "m×n", "a÷b", "§ 5", "§5", "©2020", "Microsoft®", "25°C",
        "m²",
        "x¹", "H¹", "N·m", "½", "«Une école»", "«An»", "Straße", "süß", "Müller", "Grüße aus Köln", "Öl", "Café", "né",
        "élève", "tôt", "têt", "naïf", "Loïc", "Haïti", "Noël", "Besançon", "aún", "Raúl", "São", "Malmö", "Thaï",
        "côte à côte", "déjà vu", "l'été à Genève", "co\u{AD}operate", "Thanh\u{AD}", "El Niño", "Põe o pão",
        "Færøerne på Ærø", "Koldt & Ryø El A/S", "Łódź", "col·lecció",
        "Xã Bành Trạch", "Bế Văn Đàn", "Xa\u{303} Ba\u{300}nh", "Lý", "Thanh Mai", "Cao Sơn ±", "Hoà Mục", "12,5", "",
        "thôn Nà Lìn", "không có", "Xã Nà Phặc¹", "Tự chấm µ", "Có", "Cã", "TC¹",
    ])
    func leavesOrdinaryText(text: String) {
        #expect(LegacyText.repair(text, fontName: nil) == nil)
        #expect(LegacyText.repair(text, fontName: "Arial") == nil)
    }
}
