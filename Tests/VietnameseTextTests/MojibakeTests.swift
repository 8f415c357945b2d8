import Testing

@testable import VietnameseText

/// UTF-8 that was read in a wrong encoding and saved.
@Suite struct MojibakeTests {
    @Test(arguments: [
        ("TiÃªu chÃ­ 1", "Tiêu chí 1"), ("XÃ£ BÃ\u{A0}nh Tráº¡ch", "Xã Bành Trạch"), ("Káº¿t quáº£", "Kết quả"),
        ("Sá»‘ quyáº¿t Ä‘á»‹nh cÃ´ng nháº­n", "Số quyết định công nhận"), ("Äiá»ƒm", "Điểm"), ("Ä\u{90}iá»ƒm", "Điểm"),
        // A byte without a character was lost, but only one word is possible.
        ("Ä?iá»ƒm", "Điểm"), ("1900/QÄ?-UBND", "1900/QĐ-UBND"), ("phÆ°á»?ng", "phường"), ("phÆ°á»\u{FFFD}ng", "phường"),
        // A no-break space became a blank, between words or within one.
        ("NgÃ y quyáº¿t Ä‘á»‹nh", "Ngày quyết định"), ("lÃ xÃ£", "là xã"), ("ThÃ nh láº­p lÃ ", "Thành lập là"),
        // Read as Windows-1258, as Vietnamese machines do.
        ("TiĂªu chĂ­ 1", "Tiêu chí 1"), ("XĂ£", "Xã"),
        // With signs next to it.
        ("â€œXÃ£â€\u{9D}", "“Xã”"), ("XÃ£ A â€“ B", "Xã A – B"), ("1\u{C2}\u{A0}234 xÃ£", "1\u{A0}234 xã"),
        ("\u{EF}\u{BB}\u{BF}XÃ£", "Xã"),
    ])
    func repairs(_ stored: String, _ text: String) {
        let repair = LegacyText.repair(stored, fontName: "Arial")
        #expect(repair?.text == text)
        #expect(repair?.encoding == .utf8ReadAsLatin)
        #expect(repair?.hasLosses == false)
    }

    @Test(arguments: [
        ("HUYá»†N PÃ?C Náº¶M", "HUYỆN P\u{FFFD}C NẶM"), ("Ä?Ã?NH GIÃ? Äiá»ƒm", "Đ\u{FFFD}NH GI\u{FFFD} Điểm"),
    ])
    func whatIsLostIsShownAsLost(_ stored: String, _ text: String) {
        let repair = LegacyText.repair(stored, fontName: nil)
        #expect(repair?.text == text)
        #expect(repair?.hasLosses == true)
    }

    @Test(arguments: [
        "Xã Bành Trạch", "XÃ", "XÃ?", "MÃ SỐ XÃ?", "Ã", "BÃ TRẠCH", "Â", "Bogotá»", "Müller", "São Paulo", "Åland",
        "5 £",
        "naïve", "«Ça va»", "XÃ£ Mỹ Phương", "Diện tích (m²)", "Ä?",
    ])
    func otherTextStays(_ text: String) {
        #expect(LegacyText.repair(text, fontName: "Arial")?.encoding != .utf8ReadAsLatin)
    }
}
