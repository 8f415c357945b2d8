import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// What cells show. The expected texts come from ECMA-376 part 1, 18.8.30 and 18.8.31, and from what Excel shows.
struct ShownTextTests {
    @Test(
        arguments: [
            // Sections, and which numbers each applies to.
            ("0.0;\\(0.0\\);\"không\"", 0, "không"), ("0.0;\\(0.0\\);\"không\"", -2, "(2,0)"), ("0;\\-0", 0, "0"),
            ("0.0;;", 5, "5,0"), ("0.0;;", -5, ""), ("0.0;;", 0, ""), (";;;", 12, ""), ("#", 0, ""), ("#,###", 0, ""),
            ("[=1]\"Đạt\";[=0]\"Không đạt\"", 1, "Đạt"), ("[=1]\"Đạt\";[=0]\"Không đạt\"", 0, "Không đạt"),
            ("[=1]\"Đạt\";[=0]\"Không đạt\"", 2, "########"), ("[=1]\"Đạt\"", 5, "5"), ("[>0]0.0;\"\"", 0, ""),
            ("[>100]\"quá\";0.0", 0, "0,0"), ("[>100]\"quá\";0.0", 101, "quá"),
            ("[<50]\"yếu\";[<80]\"khá\";\"tốt\"", 90, "tốt"),
            ("[<50]\"yếu\";[<80]\"khá\";\"tốt\"", 79.9, "khá"), ("[<=-1]\"a\";[>5]\"b\";0", 3, "3"),
            ("0;[Red]-0", -7, "-7"),
            // Fixed text.
            ("0\"/QĐ-UBND\"", 1900, "1900/QĐ-UBND"), ("\"NĂM \"0", 2022, "NĂM 2022"), ("General\" đ\"", 12.5, "12,5 đ"),
            ("\\x0", 3, "x3"), ("0_)", 3, "3 "), ("*-0", 3, "3"), ("0 \"–\"", 3, "3 –"), ("0/\"QĐ\"", 7, "7/QĐ"),
            // Digits.
            ("0", 96.5, "97"), ("0", 95.5, "96"), ("0", -0.4, "0"), ("0.00", 1.005, "1,01"), ("#.##", 0.5, ",5"),
            ("0.##", 5, "5,"),
            ("0.??", 1.5, "1,5 "), ("000", 7, "007"), ("#,##0", 1_234_567, "1.234.567"), ("0,000", 12, "0.012"),
            ("#,##0.00", -1234.5, "-1.234,50"), ("0,", 12_345, "12"), ("0.0,,", 12_345_678, "12,3"),
            ("00\\-000", 760, "00-760"),
            ("0%", 0.95, "95%"), ("0.0%", 0.955, "95,5%"), ("0.00E+00", 12_345, "1,23E+04"),
            ("0.0E-0", 0.00012, "1,2E-4"),
            ("##0.0E+0", 12_345, "12,3E+3"), ("0.0E+0", 9.99, "1,0E+1"),
            ("# ?/?", 0.5, " 1/2"), ("# ??/??", 3.14159, "3 14/99"), ("# ?/8", 1.25, "1 2/8"), ("?/?", 1.5, "3/2"),
            ("# ?/?", 5, "5    "),
            // Dates and times.
            ("dd/mm/yyyy", 44_895, "30/11/2022"), ("d-m-yy", 44_895, "30-11-22"), ("hh:mm", 0.5, "12:00"),
            ("h:mm AM/PM", 0.75, "6:00 CH"), ("[$-409]h:mm AM/PM", 0.25, "6:00 AM"), ("mm:ss.0", 0.000_012, "00:01,0"),
            ("[h]:mm", 1.5, "36:00"), ("[mm]:ss", 0.5, "720:00"), ("[$-409]d-mmm-yyyy", 44_895, "30-Nov-2022"),
            ("[$-409]dddd", 44_895, "Wednesday"),
            ("\"ngày\" d \"tháng\" m \"năm\" yyyy", 44_895, "ngày 30 tháng 11 năm 2022"),
            ("dd/mm/yyyy", 60, "29/02/1900"), ("dd/mm/yyyy", -1, "########"), ("yyyy", 3_000_000, "########"),
            ("dd/mm/yyyy;@", 44_895, "30/11/2022"), ("mmmmm", 44_895, "T"), ("hh:mm:ss", 0.999_999, "00:00:00"),
            ("0.00 USD", 5, "5,00 USD"), ("", 0.1 + 0.2, "0,3"), ("@", 1900, "1900"), ("AM/PM", 0.25, "SA"),
        ] as [(String, Double, String)])
    func numbers(_ code: String, _ number: Double, _ text: String) {
        #expect(NumberFormat(code: code).text(of: number) == text)
    }

    @Test(arguments: [
        ("General", "Mỹ", "Mỹ"), ("0", "Mỹ", "Mỹ"), ("@", "Mỹ", "Mỹ"), ("\"xã \"@", "Mỹ", "xã Mỹ"), (";;;", "Mỹ", ""),
        (";;;\"x\"", "Mỹ", "x"), ("0;0;0", "Mỹ", "Mỹ"), ("_(@_)", "Mỹ", "Mỹ"), ("0;-0;;@", "Mỹ", "Mỹ"),
        ("@\"/QĐ-UBND\"", "1900", "1900/QĐ-UBND"),
    ])
    func texts(_ code: String, _ text: String, _ shown: String) {
        #expect(NumberFormat(code: code).text(of: text) == shown)
    }

    @Test func englishMachines() {
        #expect(NumberFormat(code: "#,##0.00").text(of: 1234.5, signs: .english) == "1,234.50")
        #expect(NumberFormat(code: "d mmm AM/PM").text(of: 44_895.75, signs: .english) == "30 Nov PM")
    }

    private func cell(_ value: CellValue, _ code: String, hidesZeros: Bool = false) -> Cell {
        Cell(address: CellAddress(row: 1, column: 1), value: value, formatCode: code, hidesZeros: hidesZeros)
    }

    /// For every number, and for nothing else.
    @Test(arguments: [
        (CellValue.number(95), ";;;", true), (.number(0), ";;;", true), (.text("Đạt"), ";;;", true),
        (.number(95), ";;", true),
        (.text("Đạt"), ";;", false), (.date("2022-11-30"), ";;;", true), (.number(0), "#", true),
        (.number(0.3), "#", true),
        (.number(95), "#", false), (.number(0), "0;-0;\" \"", true), (.number(0), "0;-0;\"-\"", false),
        (.number(95), "[<50]0;", true), (.number(95), "General", false), (.blank, ";;;", false),
        (.error("#N/A"), ";;;", false),
        (.number(400), "#,", true), (.number(4000), "#,", false), (.number(95), "\"\u{200B}\"", true),
        (.boolean(true), ";;;", true), (.text(""), "@", false),
    ])
    func hiddenValues(_ value: CellValue, _ code: String, _ isHidden: Bool) {
        #expect(cell(value, code).isHiddenByFormat == isHidden)
    }

    @Test func aViewHidesZeros() {
        #expect(cell(.number(0), "0", hidesZeros: true).isHiddenByFormat)
        #expect(cell(.number(0), "0", hidesZeros: true).shownText == "")
        #expect(!cell(.number(1), "0", hidesZeros: true).isHiddenByFormat)
    }

    @Test(
        arguments: [
            ("0\"/QĐ-UBND\"", 1900.0, "1900/QĐ-UBND"), ("[=1]\"Đạt\";[=0]\"Không đạt\";General", 1, "Đạt"),
            ("[=1]\"Đạt\";[=0]\"Không đạt\";General", 2, nil), ("0.0", 2, nil), ("_(0\" điểm\"_)", 2, "2 điểm"),
            ("[=1]\"Đạt\";[=0]\"Không đạt\"", 2, "########"), ("00", 5, "05"), ("#,##0", 5000, nil), ("0%", 0.5, nil),
        ] as [(String, Double, String?)])
    func displayedText(_ code: String, _ number: Double, _ text: String?) {
        #expect(cell(.number(number), code).displayedText == text)
    }

    @Test(
        arguments: [
            ("0.0", 95.0, true), ("General", 95, true), ("0\" điểm\"", 95, true), ("#,##0", 95, true),
            ("# ?/?", 95.5, true),
            ("[=1]\"Đạt\";0", 1, false), ("0,", 95_000, false), ("0\"0\"", 9, false), (";;;", 95, false),
            ("\"20\"0", 2, false),
            ("[=1]0;[=2]0", 3, false), ("0;-0;\"-\"", 0, false), ("#", 0, false),
        ] as [(String, Double, Bool)])
    func isShownAsNumber(_ code: String, _ number: Double, _ isShown: Bool) {
        #expect(cell(.number(number), code).isShownAsNumber == isShown)
    }

    @Test func datesWithoutAFormatOfTheirOwn() {
        #expect(cell(.date("2022-11-30"), "").shownText == "30/11/2022")
        #expect(cell(.date("1890-01-02"), "dd/mm/yyyy").shownText == "02/01/1890")
        #expect(cell(.date("1900-02-28"), "dd/mm/yyyy").shownText == "28/02/1900")
        #expect(cell(.duration(milliseconds: 5_400_000), "").shownText == "1:30:00")
    }

    /// The section that applies to a number says whether it is a date.
    @Test(arguments: [
        ("[>40000]dd/mm/yyyy;0", "44895", CellValue.date("2022-11-30")), ("[>40000]dd/mm/yyyy;0", "12", .number(12)),
        ("0;dd/mm/yyyy", "12", .number(12)), ("AM/PM", "0.25", .duration(milliseconds: 21_600_000)),
    ])
    func kindsBySection(_ code: String, _ number: String, _ value: CellValue) throws {
        let book = HandMadeWorkbook(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>", formats: [code])
        #expect(try book.cell(1, 1).value == value)
    }

    @Test func hiddenValuesAreTold() throws {
        let rows = "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>95</v></c><c s=\"1\" t=\"str\"><v>Đạt</v></c></row>"
        let finding = try #require(try HandMadeWorkbook(rows: rows, formats: [";;;"]).read().finding(.hiddenByFormat))
        #expect((finding.place.cell?.description, finding.value, finding.details[.count]) == ("B1", "95", "2"))
        #expect(try HandMadeWorkbook(rows: rows, formats: ["0"]).read().findings == [])
    }
}
