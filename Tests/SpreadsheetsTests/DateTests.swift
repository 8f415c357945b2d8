import Civil
import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Dates, times, percentages and padded numbers: what a number format makes of a number.
struct DateTests {
    @Test(arguments: Array(0...60)) func builtInFormats(_ id: Int) {
        let isDateOrTime = [14...22, 27...36, 45...47, 50...58].contains { $0.contains(id) }
        #expect((NumberFormat(builtIn: id).kind(of: 44_895) != .number) == isDateOrTime)
        #expect(NumberFormat(builtIn: id).numberSections.contains(where: \.isPercentage) == [9, 10].contains(id))
    }

    @Test(arguments: [
        ("dd/mm/yyyy", FormatSection.Kind.date), ("[$-42A]dd\\/mm\\/yyyy;@", .date), ("d\\-mmm\\-yy", .date),
        ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date), ("mmmm", .date), ("mm", .date), ("YYYY", .date),
        ("\"ngày\" dd \"tháng\" mm \"năm\" yyyy", .date), ("yyyy-mm-dd hh:mm", .date), ("[Red]d/m/yy", .date),
        ("[$-411]ggge\"年\"m\"月\"d\"日\"", .date), ("m/d/yy h:mm", .date),
        ("h:mm", .time), ("hh:mm:ss AM/PM", .time), ("mm:ss.0", .time), ("h:mm A/P", .time), ("ss.000", .time),
        ("AM/PM", .time), ("A/P", .time),
        ("[h]:mm", .duration), ("[HH]:mm:ss", .duration), ("[mm]:ss", .duration), ("[s]", .duration),
        ("General", .number), ("0", .number), ("#,##0.00", .number), ("0.00E+00", .number), ("@", .number),
        ("#,##0*y", .number), ("*d#,##0", .number), ("_d0", .number), ("\\d0", .number), ("\"d\"0", .number),
        ("0_d", .number), ("0\\d", .number), ("0 \"ngày d/m/y\"", .number),
        ("[Red]0;[Blue]-0", .number), ("#,##0\\ [$đ-42A]", .number), ("0;dd/mm/yyyy", .number), ("", .number),
        ("0.00 USD", .number), ("\"", .number), ("[", .number), ("\\", .number), (";;;", .number),
        ("[$-42A]#,##0", .number), ("[>=1]0", .number), ("[Yellow]General", .number), ("[DBNum1]0", .number),
    ])
    func grammar(_ code: String, _ kind: FormatSection.Kind) {
        #expect(NumberFormat(code: code).kind(of: 44_895) == kind)
    }

    @Test(arguments: [
        ("0;-0;;@", true), ("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", true), ("#", true), ("#,###", true),
        ("General;-General;", true), ("[=0]\"\";General", true), ("0;-0;\"không\"", false), ("0;-0;0", false),
        ("[>0]0.0;\"\"", true), ("[>100]\"quá\";0.0", false), ("[=1]\"Đạt\";[=0]\"Không đạt\"", false), ("0;-0", false),
        ("[<>0]0;;", true), ("???", true),
        ("0", false), ("General", false), ("#,##0.00", false), ("0.0#", false), ("@", false), ("# ?/?", false),
        ("0;-0;\"0\"", false), ("#,##0;[Red]-#,##0", false), ("dd/mm/yyyy", false), ("", false),
        ("0;-0;General", false),
    ])
    func zerosThatDoNotShow(_ code: String, _ isHidden: Bool) throws {
        let rows = "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>5</v></c></row>"
        let book = try HandMadeWorkbook(rows: rows, formats: [code]).read()
        #expect(book.sheets[0].cell(row: 1, column: 1).isHiddenZero == isHidden)
        #expect(!book.sheets[0].cell(row: 1, column: 2).isHiddenZero)
    }

    @Test(arguments: [("0", true), ("false", true), ("1", false)])
    func aViewMayShowNoZeros(_ shows: String, _ isHidden: Bool) throws {
        let book = try HandMadeWorkbook(
            rows: "<row><c><v>0</v></c><c><v>5</v></c></row>",
            beforeData: "<sheetViews><sheetView showZeros=\"\(shows)\" workbookViewId=\"0\"/></sheetViews>"
        ).read()
        #expect(book.sheets[0].cell(row: 1, column: 1).isHiddenZero == isHidden)
        #expect(!book.sheets[0].cell(row: 1, column: 2).isHiddenZero)
    }

    @Test(arguments: [
        ("0%", true), ("0.00%", true), ("0\"%\"", true), ("0\\%", true), ("0;0%", false), ("[Red]0.0%", true),
    ])
    func percentage(_ code: String, _ isPercentage: Bool) throws {
        let book = HandMadeWorkbook(rows: "<row><c s=\"1\"><v>0.95</v></c></row>", formats: [code])
        let cell = try book.cell(1, 1)
        #expect(cell.isPercentage == isPercentage)
        #expect(cell.value == .number(0.95))
    }

    @Test(arguments: [
        ("00000", 760.0, "00760"), ("00000", 123_456, "123456"), ("00000", -7, "-00007"), ("00000", 760.4, "00760"),
        ("\"BK-\"000", 7, "BK-007"), ("00\\-000", 760, "00-760"), ("00\\-000", 1_234_567, "1234-567"),
        ("[$-42A]00000;@", 760, "00760"), ("000 000", 1760, "001 760"),
    ])
    func paddedNumbersShowText(_ code: String, _ number: Double, _ text: String) throws {
        let book = HandMadeWorkbook(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>", formats: [code])
        let cell = try book.cell(1, 1)
        #expect(cell.displayedText == text)
        #expect(cell.value == .number(number))
    }

    @Test(arguments: ["0", "#,##0", "#00", "0.00", "General", "00%", "dd", "[<9]00", "00.0", "@", "00E+00", "0 \"–\""])
    func otherNumbersShowNoOtherText(_ code: String) {
        let cell = Cell(address: CellAddress(row: 1, column: 1), value: .number(760), formatCode: code)
        #expect(cell.displayedText == nil)
    }

    @Test(arguments: [
        (1.0, CellValue.date("1900-01-01")), (59, .date("1900-02-28")), (61, .date("1900-03-01")),
        (44_895, .date("2022-11-30")), (44_895.5, .date("2022-11-30", hour: 12)),
        (44_895.354166666664, .date("2022-11-30", hour: 8, minute: 30)), (2_958_465, .date("9999-12-31")),
        // Rounding that reaches midnight gives the next day.
        (44_895.999999999, .date("2022-12-01")), (44_895.99999, .date("2022-11-30", millisecond: 86_399_136)),
        (0.5, .duration(milliseconds: 43_200_000)), (0, .duration(milliseconds: 0)),
        // These are not days.
        (60, .number(60)), (60.5, .number(60.5)), (-1, .number(-1)), (2_958_466, .number(2_958_466)),
        (1e300, .number(1e300)),
    ])
    func serialsOfTheYear1900(_ serial: Double, _ value: CellValue) throws {
        let book = HandMadeWorkbook(rows: "<row><c s=\"1\"><v>\(serial)</v></c></row>", formats: ["dd/mm/yyyy"])
        let workbook = try book.read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == value)
        #expect(workbook.codes() == (value == .number(serial) ? [.dateOutsideCalendar] : []))
    }

    @Test(arguments: ["1", "true"]) func serialsOfTheYear1904(_ flag: String) throws {
        let book = HandMadeWorkbook(
            rows: "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>43433</v></c><c s=\"1\"><v>1.5</v></c></row>",
            formats: ["dd/mm/yyyy"], workbookProperties: "<workbookPr date1904=\"\(flag)\"/>")
        let sheet = try book.read().sheets[0]
        #expect(
            sheet.cells(inRow: 1).map(\.value)
                == [.date("1904-01-01"), .date("2022-11-30"), .date("1904-01-02", hour: 12)])
    }

    @Test func theEpochIs1900WhenDate1904IsFalse() throws {
        let book = HandMadeWorkbook(
            rows: "<row><c s=\"1\"><v>44895</v></c></row>", formats: ["dd/mm/yyyy"],
            workbookProperties: "<workbookPr date1904=\"false\"/>")
        #expect(try book.cell(1, 1).value == .date("2022-11-30"))
    }

    @Test(arguments: [
        ("[h]:mm", 1.5, CellValue.duration(milliseconds: 129_600_000)),
        ("[h]:mm", -0.5, .duration(milliseconds: -43_200_000)),
        ("h:mm", 0.25, .duration(milliseconds: 21_600_000)), ("h:mm", 44_895.25, .date("2022-11-30", hour: 6)),
    ])
    func timesAndDurations(_ code: String, _ number: Double, _ value: CellValue) throws {
        let book = HandMadeWorkbook(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>", formats: [code])
        #expect(try book.cell(1, 1).value == value)
    }

    @Test func textInADateStyleStaysText() throws {
        let book = HandMadeWorkbook(
            rows: "<row><c s=\"1\" t=\"s\"><v>0</v></c><c s=\"1\" t=\"str\"><v>44895</v></c></row>",
            strings: "<si><t>30/11/2022</t></si>", formats: ["dd/mm/yyyy"])
        let sheet = try book.read().sheets[0]
        #expect(sheet.cells(inRow: 1).map(\.value) == [.text("30/11/2022"), .text("44895")])
    }

    /// The format in `cellXfs` counts, not `applyNumberFormat`, and not the named style behind it.
    @Test func theCellsOwnFormatDecides() throws {
        var book = HandMadeWorkbook(rows: "<row><c s=\"0\"><v>44895</v></c><c s=\"1\"><v>44895</v></c></row>")
        book.parts["xl/styles.xml"] =
            "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\"><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
            + "<xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"0\"/></cellXfs>"
            + "<dxfs><dxf><numFmt numFmtId=\"0\" formatCode=\"dd/mm/yyyy\"/></dxf></dxfs></styleSheet>"
        let sheet = try book.read().sheets[0]
        #expect(sheet.cells(inRow: 1).map(\.value) == [.number(44_895), .date("2022-11-30")])
    }

    /// A format defined in the file replaces the built-in one with the same number.
    @Test func ownFormatsComeBeforeBuiltInOnes() throws {
        var book = HandMadeWorkbook(rows: "<row><c s=\"0\"><v>44895</v></c></row>")
        book.parts["xl/styles.xml"] =
            "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\"><numFmts><numFmt numFmtId=\"14\" formatCode=\"0.0\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        #expect(try book.cell(1, 1).value == .number(44_895))
    }
}
