import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Ticks, crosses and boxes are read as what the font draws.
struct SymbolFontTests {
    @Test(arguments: [
        ("Wingdings", "ü", "✓"), ("Wingdings", "þ", "☑"), ("Wingdings", "û", "✗"), ("Wingdings", "¨", "☐"),
        ("Wingdings 2", "P", "✓"), ("Wingdings 2", "R", "☑"), ("Wingdings 2", "O", "✗"), ("Wingdings 2", "£", "☐"),
        ("Webdings", "a", "✓"), ("Webdings", "r", "✗"), ("Marlett", "b", "✓"), ("Symbol", "Ö", "√"),
        ("Wingdings", "\u{F0FC}", "✓"), ("Wingdings 2", "\u{F050}", "✓"), ("Arial", "\u{F0FC}", "✓"),
        ("Arial", "\u{F0FC} có", "✓ có"),
        // Words typed in such a font, and its other signs, are not changed.
        ("Wingdings", "Đạt", "Đạt"), ("Wingdings", "x", "x"), ("Arial", "P", "P"), ("Arial", "ü", "ü"),
        ("Arial", "\u{F04A}", "\u{F04A}"),
    ])
    func signs(_ font: String, _ text: String, _ sign: String) throws {
        let cell = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>\(text)</t></si>", font: font)
        #expect(try cell.cell(1, 1).value == .text(sign))
        let run = HandMadeWorkbook(
            rows: "<row><c t=\"inlineStr\"><is><r><rPr><rFont val=\"\(font)\"/></rPr><t>\(text)</t></r></is></c></row>")
        #expect(try run.cell(1, 1).value == .text(sign))
    }

    @Test func inSeparatedText() throws {
        #expect(try CSVReading("Xã,Đạt\nMỹ Phương,\u{F0FC}\n").text(2, 2) == "✓")
    }
}
