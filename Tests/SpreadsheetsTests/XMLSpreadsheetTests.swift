import Civil
import Findings
import Testing

@testable import Spreadsheets

/// XML Spreadsheet 2003: values, formatting and hidden parts as Excel shows them.
struct XMLSpreadsheetTests {
    private func book(
        _ table: String, styles: String = "", options: String = "", head: String = ""
    ) -> String {
        """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
         xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
        \(head)<Styles><Style ss:ID="Default"/>\(styles)</Styles>
        <Worksheet ss:Name="Biểu 1"><Table>\(table)</Table>
        <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">\(options)</WorksheetOptions></Worksheet></Workbook>
        """
    }

    private func sheet(_ table: String, styles: String = "", options: String = "", head: String = "") throws -> Sheet {
        let workbook = try transcribed(
            book(table, styles: styles, options: options, head: head), .xmlSpreadsheet2003)
        return try #require(workbook.sheets.first)
    }

    private func cell(_ data: String, style: String = "", format: String = "") throws -> Cell {
        let styles = style + "<Style ss:ID=\"s\"><NumberFormat ss:Format=\"\(format)\"/></Style>"
        return try sheet("<Row><Cell ss:StyleID=\"s\">\(data)</Cell></Row>", styles: styles).cell(row: 1, column: 1)
    }

    @Test(arguments: [
        ("<Data ss:Type=\"Number\">12.5</Data>", CellValue.number(12.5)),
        ("<Data ss:Type=\"Number\">1E3</Data>", .number(1000)),
        ("<Data ss:Type=\"String\">01936</Data>", .text("01936")),
        ("<Data ss:Type=\"String\">a &lt;b&gt;&#10;c_x0041_</Data>", .text("a <b>\nc_x0041_")),
        ("<Data ss:Type=\"Boolean\">1</Data>", .boolean(true)), ("<Data ss:Type=\"Error\">#N/A</Data>", .error("#N/A")),
        (
            "<ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>7</B>5 <Font html:Color=\"#F00\">x</Font></ss:Data>",
            .text("75 x")
        ),
        (
            "<ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">7<Sup>1</Sup></ss:Data>", .text("7¹")
        ),
        ("", .blank), ("<Comment><ss:Data>x</ss:Data></Comment>", .blank),
    ])
    func values(_ data: String, _ value: CellValue) throws { #expect(try cell(data).value == value) }

    @Test func datesAndFormats() throws {
        let day = try #require(CivilDate(iso: "2022-11-30"))
        let date = CellValue.date(CivilDateTime(date: day, millisecondOfDay: 0))
        #expect(
            try cell("<Data ss:Type=\"DateTime\">2022-11-30T00:00:00.000</Data>", format: "Short Date").value == date)
        #expect(try cell("<Data ss:Type=\"Number\">44895</Data>", format: "Short Date").value == date)
        #expect(try cell("<Data ss:Type=\"Number\">760</Data>", format: "00000").displayedText == "00760")
        #expect(try cell("<Data ss:Type=\"Number\">0.5</Data>", format: "Percent").isPercentage)
        let since1904 = try sheet(
            "<Row><Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">43433</Data></Cell></Row>",
            styles: "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style>",
            head: "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><Date1904/></ExcelWorkbook>")
        #expect(since1904.cell(row: 1, column: 1).value == date)
    }

    /// The result that the sender saw counts, whatever the formula would give now. Without a result there is no value.
    @Test func formulasKeepTheirResult() throws {
        let sheet = try sheet(
            "<Row><Cell ss:Formula=\"=1+1\"><Data ss:Type=\"Number\">7</Data></Cell><Cell ss:Formula=\"=1+1\"/></Row>")
        #expect(sheet.cells(inRow: 1).map(\.value) == [.number(7), .formulaWithoutValue])
    }

    @Test func cellsStandWhereTheirIndexSays() throws {
        let text = { (text: String) in "<Data ss:Type=\"String\">\(text)</Data>" }
        let sheet = try sheet(
            """
            <Column/><Column ss:Span="1" ss:Hidden="1"/><Column ss:Index="6" ss:Hidden="1"/>
            <Row><Cell ss:MergeAcross="1" ss:MergeDown="1">\(text("a"))</Cell><Cell>\(text("b"))</Cell></Row>
            <Row ss:Span="2"/><Row ss:Hidden="1"><Cell ss:Index="4">\(text("c"))</Cell><Cell>\(text("d"))</Cell></Row>
            <Row ss:Index="9"><Cell>\(text("e"))</Cell></Row>
            """)
        #expect(sheet.table == "A1 a, C1 b | D5 c, E5 d | A9 e")
        #expect(sheet.merges.map(\.description) == ["A1:B2"])
        #expect((1...9).filter { sheet.isHidden(row: $0) } == [5])
        #expect((1...9).filter { sheet.isHidden(column: $0) } == [2, 3, 6])
        #expect(sheet.name == "Biểu 1" && sheet.visibility == .visible)
    }

    @Test func hiddenSheetsAndFontsAreKept() throws {
        let sheet = try sheet(
            "<Row><Cell ss:StyleID=\"v\"><Data ss:Type=\"String\">Ba BÓ</Data></Cell></Row>",
            styles: "<Style ss:ID=\"p\"><Font ss:FontName=\".VnTime\"/></Style><Style ss:ID=\"v\" ss:Parent=\"p\"/>",
            options: "<Visible>SheetHidden</Visible>")
        #expect(sheet.visibility != .visible)
        #expect(sheet.table == "A1 Ba Bể")
    }

    @Test func whatIsStruckIsMarkedAsSuch() throws {
        let html = "http://www.w3.org/TR/REC-html40"
        let table =
            "<Row><Cell ss:StyleID=\"k\"><Data ss:Type=\"Number\">1</Data></Cell><Cell><ss:Data ss:Type=\"String\" "
            + "xmlns=\"\(html)\"><S>70</S>75</ss:Data></Cell></Row>"
        let parts = try Transcription.parts(
            of: Array(book(table, styles: "<Style ss:ID=\"k\"><Font ss:StrikeThrough=\"1\"/></Style>").utf8),
            in: .xmlSpreadsheet2003, named: "a.xls")
        #expect(parts.first { $0.name == "xl/styles.xml" }?.content.contains("<font><strike/></font>") == true)
        #expect(parts.contains { $0.content.contains("<strike/></rPr><t xml:space=\"preserve\">70</t>") })
    }

    @Test(arguments: [
        "<Row ss:Index=\"0\"><Cell/></Row>", "<Row ss:Index=\"9999999\"/>", "<Row><Cell ss:Index=\"99999\"/></Row>",
        "<Row><Cell ss:MergeDown=\"2000000\"/></Row>", "<Row>",
    ])
    func placesBeyondTheSheetAreDamage(_ table: String) {
        #expect(
            #expect(throws: UnreadableFile.self) { try sheet(table) }?.finding.code == .workbookDamaged)
    }

    @Test func aDoctypeIsRefused() {
        let text = "<!DOCTYPE a [<!ENTITY b \"c\">]>" + book("<Row/>")
        #expect(
            #expect(throws: UnreadableFile.self) { try transcribed(text, .xmlSpreadsheet2003) }?.finding.code
                == .doctypeRefused)
    }
}
