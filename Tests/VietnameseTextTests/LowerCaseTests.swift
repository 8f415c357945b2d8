import Testing

@testable import VietnameseText

/// The table of Vietnamese letters agrees with Unicode's tables.
@Suite struct LowerCaseTests {
    @Test func theTableAgreesWithUnicode() {
        var known = 0
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "Xã \(Character(scalar))à 1"
            guard let quick = LowerCase.ofVietnamese(text) else { continue }
            known += 1
            #expect(quick == LowerCase.ofAnyText(text), "U+\(String(value, radix: 16))")
        }
        // ASCII, and 67 letters in two cases.
        #expect(known >= 95 + 134)
    }

    @Test(arguments: ["TỔNG HỢP KẾT QUẢ", "xã Bành Trạch", "Đ đ Ð", "e\u{302}\u{323}", "a\u{200B}b", "1904²", "ﬁ", "İ"])
    func everyTextIsReadTheSame(_ text: String) {
        #expect(LowerCase.scalars(of: text) == LowerCase.ofAnyText(text))
    }

    @Test func lettersAreTheAlphabeticOnes() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(scalar.isLetter == scalar.properties.isAlphabetic, "U+\(String(value, radix: 16))")
            #expect(scalar.isWhiteSpace == scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
        }
    }
}
