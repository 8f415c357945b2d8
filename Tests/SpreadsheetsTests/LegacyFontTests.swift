import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Text in fonts of old encodings becomes readable when it is decoded.
struct LegacyFontTests {
    @Test func textIsRepairedByTheFontOfItsCell() throws {
        let book = HandMadeWorkbook(
            rows:
                "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>Tr¹ch</t></is></c><c t=\"str\"><v>X·</v></c><c t=\"s\"><v>1</v></c><c><v>5</v></c></row>",
            strings: "<si><t>X· Bµnh Tr¹ch</t></si><si><t>ABC</t></si>", font: ".VnTime")
        let workbook = try book.read()
        #expect(
            workbook.sheets[0].cells(inRow: 1).map(\.value)
                == [.text("Xã Bành Trạch"), .text("Trạch"), .text("Xã"), .text("ABC"), .number(5)])
        #expect(workbook.sheets[0].fontName(row: 1, column: 1) == ".VnTime")
        #expect(workbook.codes() == [.legacyTextRepaired])
        let finding = workbook.finding(.legacyTextRepaired)
        #expect(finding?.details[.count] == "3")
        #expect(finding?.value == "Xã Bành Trạch")
        #expect(finding?.details[.assumed] == "X· Bµnh Tr¹ch")
        #expect(finding?.place.description == "a.xlsx:Biểu 1!A1")
    }

    /// In Arial the text itself must leave no doubt, which it does here.
    @Test(arguments: ["VNI-Times", ".VnTimeH", "Arial"]) func otherFonts(_ font: String) throws {
        let text = font == ".VnTimeH" ? "b¹ch" : "Xaõ Baønh Traïch"
        let book = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>\(text)</t></si>", font: font)
        let expected = ["VNI-Times": "Xã Bành Trạch", ".VnTimeH": "BẠCH", "Arial": "Xã Bành Trạch"]
        #expect(try book.cell(1, 1).value == .text(expected[font] ?? ""))
        #expect(try book.read().codes() == [.legacyTextRepaired])
    }

    @Test(arguments: [true, false]) func theFontOfARunDecidesForTheRun(_ isShared: Bool) throws {
        let item =
            "<r><rPr><rFont val=\".VnTime\"/></rPr><t>X· </t></r><r><rPr><rFont val=\"Arial\"/></rPr><t>µ </t></r><r><t>Mỹ</t></r>"
        let cell = isShared ? "<c t=\"s\"><v>0</v></c>" : "<c t=\"inlineStr\"><is>\(item)</is></c>"
        let book = HandMadeWorkbook(rows: "<row>\(cell)</row>", strings: "<si>\(item)</si>", font: "Arial")
        #expect(try book.cell(1, 1).value == .text("Xã µ Mỹ"))
        #expect(try book.read().codes() == [.legacyTextRepaired])
    }

    /// The letter ư of TCVN3 is the soft hyphen, so nothing may remove that before decoding.
    @Test func theSoftHyphenSurvives() throws {
        let book = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>ph\u{AD}êng</t></si>", font: ".VnTime")
        #expect(try book.cell(1, 1).value == .text("phường"))
    }

    @Test func nothingIsSaidWhenNothingWasRepaired() throws {
        let book = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>Xã Bành Trạch</t></si>", font: ".VnTime")
        #expect(try book.cell(1, 1).value == .text("Xã Bành Trạch"))
        #expect(try book.read().findings == [])
    }
}
