import Testing

@testable import VietnameseText

@Suite struct VietnameseTextTests {
    @Test(arguments: [
        ("hoà", "hòa"), ("thuỷ", "thủy"), ("quý", "quý"), ("qúy", "quý"), ("Hoàn", "hoàn"), ("hòan", "hoàn"),
        ("ngòai", "ngoài"), ("khuỷu", "khuỷu"), ("già", "già"), ("gìa", "già"), ("giếng", "giếng"), ("gì", "gì"),
        ("Thuở", "thuở"), ("người", "người"), ("của", "của"), ("nghĩa", "nghĩa"), ("Quỳnh", "quỳnh"), ("Khoẻ", "khỏe"),
        ("Huế", "huế"), ("Nguyễn", "nguyễn"), ("thuý", "thúy"), ("Xuất Hoá", "xuất hóa"), ("Liêm Thuỷ", "liêm thủy"),
    ])
    func putsTonesInOnePlace(written: String, key: String) {
        #expect(Array(VietnameseText.normalise(written).unicodeScalars) == Array(key.unicodeScalars))
    }

    @Test(arguments: [
        ("Mỹ", "Mĩ", true), ("Lý", "Lí", true), ("Kỳ", "Kì", true), ("Quý", "Quí", true), ("Kim Hỷ", "Kim Hỉ", true),
        ("Sỹ", "Sĩ", true), ("Thúy", "Thúi", false), ("Tay", "Tai", false), ("Mỹ", "Mi", false), ("Ỷ La", "Ỉ La", true),
    ])
    func unifiesIAndYOnRequest(first: String, second: String, equal: Bool) {
        let keys = [first, second].map { VietnameseText.normalise($0, unifyingIY: true) }
        #expect((keys[0] == keys[1]) == equal)
        #expect(VietnameseText.normalise(first) != VietnameseText.normalise(second))
    }

    @Test(arguments: [
        "Đồng Phúc", "ĐỒNG  PHÚC", "\u{D0}ồng Phúc", "Đồng\u{A0}Phúc", " Đồng\r\nPhúc ", "Đồ\u{200B}ng Phúc",
        "Đ\u{6F}\u{302}\u{300}ng Phu\u{301}c", "Đô\u{300}ng Phúc", "Đồng Ｐhúc", "Đồng\tPhúc",
        "Đồng \u{420}húc", "Đồ\u{AD}ng Phúc",
    ])
    func keysAreEqualForOneName(written: String) {
        #expect(VietnameseText.normalise(written) == "đồng phúc")
        #expect(VietnameseText.fold(written) == "dong phuc")
    }

    @Test(arguments: [
        ("Xã, phường,\nthị trấn", "xa phuong thi tran"), ("1. Nguồn lực…", "1 nguon luc"), ("Ea H’Leo", "ea hleo"),
        ("P.０1", "p 01"), ("Tỷ lệ (%)", "ty le"), ("ẽ Ǧ ü", "e g u"), ("\u{F0}ạt", "dat"), ("--", ""), ("✓", "✓"),
        ("Lý Bôn", "ly bon"),
    ])
    func folds(written: String, key: String) {
        #expect(VietnameseText.fold(written) == key)
    }

    @Test func foldUnifiesIYOnRequest() {
        #expect(VietnameseText.fold("Kim Hỷ", unifyingIY: true) == VietnameseText.fold("KIM HI", unifyingIY: true))
        #expect(VietnameseText.fold("Thuy", unifyingIY: true) != VietnameseText.fold("Thui", unifyingIY: true))
    }

    @Test(arguments: [
        ("Chợ Đồn", "cho-don"), ("Na Rì", "na-ri"), ("TP. Bắc Kạn", "tp-bac-kan"), ("—", ""), ("../x", "x"),
    ])
    func slugs(name: String, slug: String) {
        #expect(VietnameseText.slug(name) == slug)
    }

    @Test func composes() {
        for form in ["e\u{302}\u{323}", "ê\u{323}", "ẹ\u{302}", "e\u{323}\u{302}"] {
            #expect(Array(VietnameseText.nfc(form).unicodeScalars) == ["ệ"])
        }
    }

    @Test func sortsByTheVietnameseAlphabet() {
        let sorted = [
            "An", "Àn", "Ản", "Ãn", "Án", "Ạn", "Ana", "Ăn", "Ân", "Ba Bể", "Bá Bể", "Bằng Lãng", "Bằng Lũng", "Cao",
            "Dương", "Đại", "Eo", "Êm", "On", "Ôn", "Ơn", "Phường 2", "Phường 02", "Phường 10", "Un", "Ưn", "Yên",
        ]
        #expect(sorted.shuffled().sorted(by: VietnameseOrder.precedes) == sorted)
        #expect(sorted.reversed().sorted { VietnameseOrder.Key($0) < .init($1) } == sorted)
        #expect(!VietnameseOrder.precedes("An", "An"))
    }

    @Test func weighsEvidence() {
        #expect(VietnameseEvidence(of: "Xã Bành Trạch, huyện Ba Bể").isVietnamese)
        #expect(VietnameseEvidence(of: "Xa\u{303} Bành").isVietnamese)
        #expect(!VietnameseEvidence(of: "X· Bµnh Tr¹ch").isVietnamese)
        #expect(!VietnameseEvidence(of: "Ba Be").isVietnamese)
        #expect(VietnameseEvidence(of: "Grüße aus Köln").score < 0)
    }

    /// Default_Ignorable_Code_Point, and control characters: they are invisible in a name.
    @Test(arguments: [
        "\u{AD}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200F}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}",
        "\u{206F}", "\u{FE0E}",
        "\u{FE0F}", "\u{FEFF}", "\u{E0041}", "\u{E0100}", "\u{34F}", "\u{115F}", "\u{3164}", "\u{1}", "\u{7F}",
        "\u{9D}",
    ])
    func whatNobodySeesIsNoPartOfAName(_ sign: String) {
        let name = "\(sign)Xã Bằng\(sign) Th\(sign)ành\(sign)"
        #expect(VietnameseText.normalise(name) == "xã bằng thành")
        #expect(VietnameseText.fold(name) == "xa bang thanh")
        #expect(VietnameseText.tidy(name) == "Xã Bằng Thành")
        #expect(!VietnameseText.isVisible(" \(sign)\u{A0}"))
    }

    @Test(arguments: [
        ("1904/QĐ-UBND²", "1904/QĐ-UBND"), ("⁽¹⁾ Bằng Vân", "Bằng Vân"), ("7¹", "7"), ("Bằng Vânᵃ ", "Bằng Vân"),
        ("m² đất", "m² đất"),
        ("CO₂", "CO"), ("", ""), ("²", "²"),
    ])
    func marksOfNotes(_ text: String, _ without: String) {
        #expect(VietnameseText.withoutNoteMarks(text) == without)
    }

    @Test func marksOfNotesAreNoPartOfAKey() {
        #expect(VietnameseText.fold("Tiêu chí 3⁽¹⁾") == "tieu chi 3")
        #expect(VietnameseText.normalise("Bằng Vân¹") == "bằng vân")
    }
}
