import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Texts of workbooks: what belongs to them, which white space is kept, and which escapes count.
struct StringTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let item: String
        let text: String
        var testDescription: String { item }
    }

    private static let cases = [
        Case(item: "<t>Bành Trạch</t>", text: "Bành Trạch"),
        Case(item: "<r><t>Bành </t></r><r><rPr><b/></rPr><t>Trạch</t></r>", text: "Bành Trạch"),
        Case(item: "<t>Xã </t><r><t>Bành</t></r><r><t> Trạch</t></r>", text: "Xã Bành Trạch"),
        Case(item: "<r><t>漢字</t></r><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr fontId=\"1\"/>", text: "漢字"),
        Case(item: "<t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh>", text: "漢字"),
        Case(item: "<t>a &amp; b &lt;c&gt; &#x1EA1;&#273;</t>", text: "a & b <c> ạđ"),
        Case(item: "<t>a<![CDATA[<b>]]>c<!-- x -->d<?p i?>e</t>", text: "a<b>cde"),
        // Footnote marks.
        Case(item: "<r><t>7</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>", text: "7¹"),
        Case(
            item: "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>(20) a</t></r><r><t>20</t></r>", text: "⁽²⁰⁾ ᵃ20"),
        Case(
            item:
                "<r><t xml:space=\"preserve\">12,5 </t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>(2)</t></r>",
            text: "12,5 ⁽²⁾"),
        Case(item: "<r><t>km</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r>", text: "km²"),
        Case(
            item: "<r><t>Bằng Vân</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>", text: "Bằng Vân¹"),
        Case(
            item:
                "<r><t>1904/QĐ-UBND</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2*</t></r>",
            text: "1904/QĐ-UBND²*"),
        Case(item: "<r><t>CO</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r>", text: "CO₂"),
        Case(item: "<r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r>", text: "2"),
        // White space.
        Case(item: "<t>  xã \n</t>", text: "xã"),
        Case(item: "<t xml:space=\"preserve\">  xã \n</t>", text: "  xã \n"),
        Case(item: "<t>\u{A0} xã \u{A0}</t>", text: "\u{A0} xã \u{A0}"),
        Case(item: "<r><t>xã </t></r><r><t> Mỹ</t></r>", text: "xã  Mỹ"),
        Case(item: "<r><t> xã </t></r>", text: " xã "),
        Case(item: "<t>&#32;xã&#9;</t>", text: "xã"),
        // Escapes.
        Case(item: "<t>a_x000D_b</t>", text: "a\rb"),
        Case(item: "<t>a_x000d_b</t>", text: "a\rb"),
        Case(item: "<t>_x005F_x000D_</t>", text: "_x000D_"),
        Case(item: "<t>_xD83D__xDE00_</t>", text: "😀"),
        Case(item: "<t>_xD83D_ _xDE00_</t>", text: "_xD83D_ _xDE00_"),
        Case(item: "<t>_x0020_a_x20_ _X000D_ _xGGGG_</t>", text: " a_x20_ _X000D_ _xGGGG_"),
        Case(item: "<r><t>a_x000D_</t></r><r><t>_x0041_</t></r>", text: "a\rA"),
        Case(item: "<t>_x0041_</t><r><t>_x0042_ c</t></r>", text: "AB c"),
        // Decomposed Unicode, in both orders.
        Case(item: "<t>Tra\u{323}ch</t>", text: "Trạch"),
        Case(item: "<t>Bê\u{323}</t>", text: "Bệ"),
        Case(item: "<t>Be\u{323}\u{302}</t>", text: "Bệ"),
    ]

    @Test(arguments: cases) func sharedText(_ item: Case) throws {
        let book = HandMadeWorkbook(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>", strings: "<si/><si>\(item.item)</si>")
        #expect(try book.cell(1, 1).value.exactText == Array(item.text.unicodeScalars))
    }

    @Test(arguments: cases) func inlineText(_ item: Case) throws {
        let book = HandMadeWorkbook(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>\(item.item)</is></c></row>")
        #expect(try book.cell(1, 1).value.exactText == Array(item.text.unicodeScalars))
    }

    @Test func everyItemTakesAnIndexAnEmptyOneToo() throws {
        let book = HandMadeWorkbook(
            rows: (0..<4).map { "<row><c t=\"s\"><v>\($0)</v></c></row>" }.joined(),
            strings: "<si><t>a</t></si><si/><si><t/></si><si><t>d</t></si>")
        let sheet = try book.read().sheets[0]
        #expect((1...4).map { sheet.cell(row: $0, column: 1).value } == [.text("a"), .blank, .blank, .text("d")])
    }

    @Test func spaceIsInheritedAndCanBeTakenBack() throws {
        var book = HandMadeWorkbook(rows: (0..<3).map { "<row><c t=\"s\"><v>\($0)</v></c></row>" }.joined())
        book.parts["xl/sharedStrings.xml"] =
            "<sst xmlns=\"\(HandMadeWorkbook.main)\" xml:space=\"preserve\"><si><t> a </t></si>"
            + "<si><t xml:space=\"default\"> b </t></si><si><t> c </t></si></sst>"
        let sheet = try book.read().sheets[0]
        #expect((1...3).map { sheet.cell(row: $0, column: 1).value } == [.text(" a "), .text("b"), .text(" c ")])
    }

    @Test func inlineTextIgnoresARedundantValue() throws {
        let book = HandMadeWorkbook(
            rows:
                "<row><c t=\"inlineStr\"><is><t>xã</t></is><v>7</v></c><c t=\"inlineStr\"><v>7</v><is><t>Mỹ</t></is></c></row>"
        )
        #expect(try book.cell(1, 1).value == .text("xã"))
        #expect(try book.cell(1, 2).value == .text("Mỹ"))
    }

    @Test(arguments: ["00760", "007", "1e5", " x ", "a_x000D_b"]) func formulaTextStaysText(_ text: String) throws {
        let book = HandMadeWorkbook(rows: "<row><c t=\"str\"><f>B1</f><v>\(text)</v></c></row>")
        #expect(try book.cell(1, 1).value == .text(text.replacing("_x000D_", with: "\r")))
    }

    @Test func longTextCrossesTheParsersPieces() throws {
        let long = String(repeating: "Bành Trạch & ", count: 12_000)
        let book = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>0</v></c></row>",
            strings: "<si><t xml:space=\"preserve\">\(HandMadeWorkbook.escaped(long))</t></si>")
        #expect(try book.cell(1, 1).value == .text(long))
    }
}

extension CellValue {
    /// The scalars of a text, because Swift's `==` considers decomposed and composed text equal.
    var exactText: [Unicode.Scalar]? {
        if case .text(let text) = self { Array(text.unicodeScalars) } else { nil }
    }
}
