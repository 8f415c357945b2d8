import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Struck-through text is withdrawn: it is not a value, but the cell says what it was.
struct StruckTextTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let item: String
        let value: CellValue
        let struck: String?
        var testDescription: String { item }
    }

    private static let strike = "<rPr><strike/></rPr>"
    private static let cases = [
        Case(
            item: "<r>\(strike)<t>1644</t></r><r><t>1902/QĐ-UBND</t></r>", value: .text("1902/QĐ-UBND"), struck: "1644"),
        Case(item: "<r><t>95</t></r><r>\(strike)<t>96</t></r>", value: .text("95"), struck: "96"),
        Case(
            item: "<r><t>a</t></r><r>\(strike)<t>b </t></r><r><t>c</t></r><r>\(strike)<t>d</t></r>", value: .text("ac"),
            struck: "b d"),
        Case(item: "<r>\(strike)<t>Đạt</t></r>", value: .blank, struck: "Đạt"),
        Case(item: "<r>\(strike)<t>Đạt</t></r><r><t xml:space=\"preserve\"> </t></r>", value: .blank, struck: "Đạt"),
        Case(item: "<r><rPr><strike val=\"0\"/></rPr><t>Đạt</t></r>", value: .text("Đạt"), struck: nil),
        Case(item: "<r>\(strike)<t> </t></r><r><t>Đạt</t></r>", value: .text("Đạt"), struck: nil),
    ]

    @Test(arguments: cases) func partsOfATextAreToldApart(_ item: Case) throws {
        let shared = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>1</v></c></row>", strings: "<si><t>a</t></si><si>\(item.item)</si>")
        let inline = HandMadeWorkbook(rows: "<row><c t=\"inlineStr\"><is>\(item.item)</is></c></row>")
        for book in [shared, inline] {
            let workbook = try book.read()
            let cell = workbook.sheets[0].cell(row: 1, column: 1)
            #expect(cell.value == item.value)
            #expect(cell.struckText == item.struck)
            #expect(cell.isStruck == (item.value == .blank))
            #expect(workbook.codes() == (item.struck == nil ? [] : [.struckThrough]))
        }
    }

    private static func struckCells(_ rows: String, strings: String? = nil) -> HandMadeWorkbook {
        var book = HandMadeWorkbook(rows: rows, strings: strings)
        book.parts["xl/styles.xml"] =
            "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\"><fonts><font/><font><strike/></font><font><strike val=\"0\"/></font>"
            + "</fonts><cellXfs><xf/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"1\" numFmtId=\"14\"/></cellXfs></styleSheet>"
        return book
    }

    @Test(
        arguments: [
            ("<c s=\"1\"><v>95.5</v></c>", .blank, "95,5"), ("<c s=\"3\"><v>44895</v></c>", .blank, "30/11/2022"),
            ("<c s=\"1\" t=\"str\"><v>Đạt</v></c>", .blank, "Đạt"), ("<c s=\"1\" t=\"b\"><v>1</v></c>", .blank, "TRUE"),
            ("<c s=\"1\" t=\"s\"><v>0</v></c>", .blank, "Mỹ Phương"),
            // A run that is not struck counts even if the cell is struck.
            ("<c s=\"1\" t=\"s\"><v>1</v></c>", .text("mới"), "cũ"),
            ("<c s=\"2\"><v>95</v></c>", .number(95), nil), ("<c><v>95</v></c>", .number(95), nil),
        ] as [(String, CellValue, String?)])
    func wholeCells(_ cell: String, _ value: CellValue, _ struck: String?) throws {
        let strings = "<si><t>Mỹ Phương</t></si><si><r><t>cũ</t></r><r><rPr><b/></rPr><t>mới</t></r></si>"
        let read = try Self.struckCells("<row>\(cell)</row>", strings: strings).cell(1, 1)
        #expect(read.value == value)
        #expect(read.struckText == struck)
    }

    /// A visit never passes on struck-through text as plain text.
    @Test func aVisitShowsTheSame() throws {
        let book = Self.struckCells(
            "<row><c s=\"1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>",
            strings: "<si><t>a</t></si><si><r><t>b</t></r><r>\(Self.strike)<t>c</t></r></si>")
        var seen: [String] = []
        try book.read().sheets[0].cells(inRow: 1).forEach(
            text: { seen.append("text \(String(copying: $1))") },
            other: { seen.append("\($0.value) \($0.struckText ?? "")") })
        #expect(seen == ["blank a", "text(\"b\") c", "text a"])
    }

    @Test func theFirstIsNamedAndAllAreCounted() throws {
        let workbook = try Self.struckCells("<row><c/><c s=\"1\"><v>95</v></c><c s=\"1\"><v>96</v></c></row>").read()
        let finding = try #require(workbook.finding(.struckThrough))
        #expect((finding.place.cell?.description, finding.value, finding.details[.count]) == ("B1", "95", "2"))
    }
}
