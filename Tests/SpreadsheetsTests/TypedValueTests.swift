import Civil
import Findings
import Foundation
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Numbers, truth values, errors and formulas.
struct TypedValueTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let cell: String
        let value: CellValue
        var testDescription: String { cell }
    }

    @Test(arguments: [
        Case(cell: "<c t=\"b\"><v>1</v></c>", value: .boolean(true)),
        Case(cell: "<c t=\"b\"><v>0</v></c>", value: .boolean(false)),
        Case(cell: "<c t=\"b\"><v>true</v></c>", value: .boolean(true)),
        Case(cell: "<c t=\"b\"><v> false\n</v></c>", value: .boolean(false)),
        Case(cell: "<c t=\"e\"><v>#N/A</v></c>", value: .error("#N/A")),
        Case(cell: "<c t=\"e\"><v>#TƯƠNG-LAI!</v></c>", value: .error("#TƯƠNG-LAI!")),
        Case(cell: "<c><v>12</v></c>", value: .number(12)),
        Case(cell: "<c t=\"n\"><v>\n 12.5 \t</v></c>", value: .number(12.5)),
        Case(cell: "<c><v>1<!-- -->2</v></c>", value: .number(12)),
        Case(cell: "<c><v>1<![CDATA[2]]>&#51;</v></c>", value: .number(123)),
        Case(cell: "<c><v>-0.5E-3</v></c>", value: .number(-0.0005)),
        Case(cell: "<c><v>+7.</v></c>", value: .number(7)),
        Case(cell: "<c><v>.5</v></c>", value: .number(0.5)),
        Case(cell: "<c><v>0.28999999999999998</v></c>", value: .number(0.29)),
        Case(cell: "<c><v>88888666665555500000</v></c>", value: .number(88_888_666_665_555_500_000.0)),
        Case(cell: "<c><v>1E+20</v></c>", value: .number(1e20)),
        Case(cell: "<c t=\"s\"><v/></c>", value: .blank),
        Case(cell: "<c t=\"s\"><v></v></c>", value: .blank),
        Case(cell: "<c/>", value: .blank),
        Case(cell: "<c s=\"0\"><v/></c>", value: .blank),
        Case(cell: "<c><f>SUM(A2:A3)</f></c>", value: .formulaWithoutValue),
        Case(cell: "<c><f>SUM(A2:A3)</f><v></v></c>", value: .formulaWithoutValue),
        Case(cell: "<c><f t=\"shared\" si=\"0\"/><v/></c>", value: .formulaWithoutValue),
        Case(cell: "<c t=\"str\"><f>A2</f></c>", value: .formulaWithoutValue),
        Case(cell: "<c t=\"str\"><f>A2&amp;\"\"</f><v></v></c>", value: .blank),
        Case(cell: "<c><f>1+1</f><v>2</v></c>", value: .number(2)),
        Case(
            cell: "<c t=\"d\"><v>2022-11-30T08:30:15.25</v></c>",
            value: .date("2022-11-30", hour: 8, minute: 30, millisecond: 15_250)),
        Case(cell: "<c t=\"d\"><v>1890-01-02</v></c>", value: .date("1890-01-02")),
        Case(cell: "<c t=\"d\"><v>T08:30</v></c>", value: .duration(milliseconds: 30_600_000)),
    ])
    func value(_ item: Case) throws {
        let book = HandMadeWorkbook(rows: "<row r=\"1\">\(item.cell)</row>", strings: "<si><t>không phải</t></si>")
        let workbook = try book.read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == item.value)
        #expect(workbook.findings == [])
    }

    @Test(arguments: [
        "nan", "NaN", "INF", "infinity", "0x10", "1e400", "-1e999", "334.327,57", "1 2", "1e", "--1", ".", "1_000", "٣",
    ])
    func whatIsNoNumberStaysTextAndIsReported(_ text: String) throws {
        let workbook = try HandMadeWorkbook(rows: "<row><c><v>\(text)</v></c></row>").read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == .text(text))
        let finding = workbook.finding(.cellValueNotUnderstood)
        #expect(finding?.value == text)
        #expect(finding?.place.description == "a.xlsx:Biểu 1!A1")
    }

    @Test(arguments: [
        "<c t=\"b\"><v>có</v></c>", "<c t=\"d\"><v>30/11/2022</v></c>", "<c t=\"d\"><v>2022-02-30</v></c>",
        "<c t=\"d\"><v>2022-11-30T25:00</v></c>", "<c t=\"mới\"><v>1</v></c>",
    ])
    func whatDoesNotFitItsTypeStaysText(_ cell: String) throws {
        let workbook = try HandMadeWorkbook(rows: "<row>\(cell)</row>").read()
        guard case .text = workbook.sheets[0].cell(row: 1, column: 1).value else {
            Issue.record("not kept as text")
            return
        }
        #expect(workbook.codes() == [.cellValueNotUnderstood])
    }

    /// In Strict workbooks Excel counts days from 1899-12-30, whatever it shows.
    @Test(arguments: [
        ("PT0H11M0.000S", true, CellValue.duration(milliseconds: 660_000)),
        ("P1DT2H", true, .duration(milliseconds: 93_600_000)), ("-PT1.5S", false, .duration(milliseconds: -1500)),
        ("1899-12-31", true, .date("1900-01-01")), ("1900-02-27T12:00:00", true, .date("1900-02-28", hour: 12)),
        ("1900-02-28", true, .number(60)), ("1900-03-01", true, .date("1900-03-01")),
        ("2022-11-30", true, .date("2022-11-30")),
        ("1899-12-30T08:30:00", true, .duration(milliseconds: 30_600_000)), ("1900-01-01", false, .date("1900-01-01")),
        ("P", true, .text("P")), ("PT", true, .text("PT")), ("P1M", true, .text("P1M")),
    ])
    func writtenDatesAndDurations(_ text: String, _ isStrict: Bool, _ value: CellValue) throws {
        var book = HandMadeWorkbook()
        let namespace = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : HandMadeWorkbook.main
        book.parts["xl/worksheets/sheet1.xml"] =
            "<worksheet xmlns=\"\(namespace)\"><sheetData><row><c t=\"d\"><v>\(text)</v></c></row></sheetData></worksheet>"
        #expect(try book.cell(1, 1).value == value)
        if value == .number(60) { #expect(try book.read().codes() == [.dateOutsideCalendar]) }
    }

    @Test(arguments: ["2", "-1", "x", "1.0", "99999999999999999999"])
    func aSharedTextThatIsNotThereIsAnErrorNotABlank(_ index: String) throws {
        let book = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>\(index)</v></c><c t=\"s\"><v>1</v></c></row>",
            strings: "<si><t>a</t></si><si><t>b</t></si>")
        let workbook = try book.read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == .error(""))
        #expect(workbook.sheets[0].cell(row: 1, column: 2).value == .text("b"))
        #expect(workbook.codes() == [.textReferenceBroken])
    }

    @Test(arguments: ["9", "-1", "x"]) func aStyleThatIsNotThereIsReported(_ style: String) throws {
        let book = HandMadeWorkbook(rows: "<row><c s=\"\(style)\"><v>44895</v></c></row>", formats: ["dd/mm/yyyy"])
        let workbook = try book.read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == .number(44_895))
        #expect(workbook.codes() == [.styleReferenceBroken])
    }

    /// An index far beyond the table neither traps nor wraps around.
    @Test func hugeStyleIndex() throws {
        let book = HandMadeWorkbook(
            rows: "<row><c s=\"65537\"><v>1</v></c><c s=\"99999999999999999999\"><v>2</v></c></row>", formats: ["0%"])
        let workbook = try book.read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).isPercentage == false)
        #expect(workbook.finding(.styleReferenceBroken)?.details[.count] == "2")
    }

    @Test(arguments: [
        (4.4000000000000004, "4.4"), (0.1 + 0.2, "0.3"), (1_234_567.891, "1234567.891"), (-12.5, "-12.5"),
        (88_888_666_665_555_500_000.0, "88888666665555500000"), (0, "0"), (1e-7, "0.0000001"), (95, "95"),
        (123_456_789_012_345_678.0, "123456789012346000"),
    ])
    func decimalHasFifteenSignificantDigits(_ number: Double, _ decimal: String) throws {
        let cell = Cell(address: CellAddress(row: 1, column: 1), value: .number(number))
        #expect(cell.decimal == Decimal(string: decimal, locale: Locale(identifier: "en_US_POSIX")))
    }

    @Test(arguments: [CellValue.number(1e200), .number(1e-200), .number(.infinity), .text("1"), .blank, .boolean(true)])
    func whatHasNoDecimal(_ value: CellValue) {
        #expect(Cell(address: CellAddress(row: 1, column: 1), value: value).decimal == nil)
    }

    @Test func zeroFormulasOfAFileThatAsksToBeCalculated() throws {
        var book = HandMadeWorkbook(
            rows: "<row><c><f>SUM(C1:C9)</f><v>0</v></c><c><f>1-1</f><v>0</v></c><c><v>5</v></c></row>",
            workbookProperties: "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>")
        let workbook = try book.read()
        #expect(workbook.finding(.formulasPerhapsNotCalculated)?.details[.count] == "2")
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == .number(0))
        book.rows = "<row><c><f>SUM(C1:C9)</f><v>0</v></c><c><f>1</f><v>1</v></c></row>"
        #expect(try book.read().findings == [])
        book.workbookProperties = ""
        book.rows = "<row><c><f>SUM(C1:C9)</f><v>0</v></c></row>"
        #expect(try book.read().findings == [])
    }
}

extension CellValue {
    /// A date in ISO 8601, with a time of day.
    static func date(_ iso: String, hour: Int = 0, minute: Int = 0, millisecond: Int = 0) -> CellValue {
        guard let date = CivilDate(iso: iso) else { return .blank }
        return .date(CivilDateTime(date: date, millisecondOfDay: (hour * 60 + minute) * 60_000 + millisecond))
    }
}
