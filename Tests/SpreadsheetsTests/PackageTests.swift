import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// The inside of the container: relationships, names, namespaces, missing parts.
struct PackageTests {
    private let number = "<sheetData><row><c><v>7</v></c></row></sheetData>"

    @Test func orderAndNamesComeFromTheWorkbook() throws {
        let workbook = try SheetsWorkbook([
            ("Tháng 11", "visible"), ("A &amp; B &lt;1&gt;", "visible"), ("Cũ", "visible"),
        ]).read()
        #expect(workbook.sheets.map(\.name) == ["Tháng 11", "A & B <1>", "Cũ"])
        #expect(workbook.sheets.map { $0.cell(row: 1, column: 1).value } == [.number(1), .number(2), .number(3)])
        #expect(workbook.findings == [])
    }

    @Test func ampersandsInNames() throws {
        let workbook = try SheetsWorkbook([("&amp;#38; &#38; &amp;amp;", "visible")]).read()
        #expect(workbook.sheets[0].name == "&#38; & &amp;")
    }

    @Test(arguments: [
        "/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml",
        "worksheets\\sheet1.xml", "/XL/Worksheets/SHEET1.XML", "\\xl\\worksheets\\sheet1.xml",
        "../../../xl/worksheets/sheet1.xml", "worksheets/%73heet1.xml",
    ])
    func targetsOfRelationships(_ target: String) throws {
        var book = HandMadeWorkbook(rows: "<row><c><v>7</v></c></row>")
        book.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([("rId1", "worksheet", target)])
        #expect(try book.cell(1, 1).value == .number(7))
    }

    @Test func partsMayHaveAnyNames() throws {
        let entries = [
            "_RELS/.rels": HandMadeWorkbook.relationships([("a", "officeDocument", "/Sổ/Chính.xml")]),
            "Sổ/Chính.xml": HandMadeWorkbook.workbook("<sheet name=\"S\" sheetId=\"1\" r:id=\"b\"/>"),
            "Sổ/_rels\\Chính.xml.rels": HandMadeWorkbook.relationships([("b", "worksheet", "trang")]),
            "Sổ/trang": HandMadeWorkbook.worksheet(number),
        ]
        let bytes = try ZipMaker.zip(entries.map { ($0.key, Array($0.value.utf8)) })
        let workbook = try SpreadsheetReader.read(bytes: bytes, named: "a.xlsx")
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == .number(7))
    }

    @Test(arguments: [("bi%E1%BB%83u%201.xml", "biểu 1.xml"), ("bi%e1%bb%83u%201.xml", "bi%E1%BB%83u%201.xml")])
    func percentEncodingMakesNoDifference(_ target: String, _ part: String) throws {
        var book = HandMadeWorkbook()
        book.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([("rId1", "worksheet", target)])
        book.parts["xl/\(part)"] = HandMadeWorkbook.worksheet(number)
        #expect(try book.cell(1, 1).value == .number(7))
    }

    @Test func anExternalTargetIsNeverFollowed() throws {
        var book = HandMadeWorkbook()
        book.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook(
            "<sheet name=\"Ngoài\" sheetId=\"1\" r:id=\"x\"/><sheet name=\"Trong\" sheetId=\"2\" r:id=\"y\"/>")
        book.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([
            ("x", "worksheet", "worksheets/sheet1.xml\" TargetMode=\"External"),
            ("y", "worksheet", "worksheets/sheet1.xml"),
        ])
        let workbook = try book.read()
        #expect(workbook.sheets.map(\.name) == ["Trong"])
        #expect(workbook.codes() == [.sheetWithoutPart])
    }

    @Test func stylesAndSharedStringsMayBeMissing() throws {
        let workbook = try HandMadeWorkbook(rows: "<row><c s=\"0\"><v>1</v></c></row>").read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == .number(1))
        #expect(workbook.findings == [])
    }

    @Test func chartSheetsAndDanglingRelationshipsAreSkippedWithANote() throws {
        var book = HandMadeWorkbook(rows: "<row><c><v>7</v></c></row>")
        book.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook(
            ["rId9", "chart", "rId1", "none"].enumerated()
                .map { "<sheet name=\"S\($0.offset)\" sheetId=\"\($0.offset)\" r:id=\"\($0.element)\"/>" }.joined()
                + "<sheet name=\"S4\" sheetId=\"9\"/>")
        book.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([
            ("rId9", "worksheet", "worksheets/none.xml"), ("chart", "chartsheet", "chartsheets/sheet1.xml"),
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ])
        book.parts["xl/chartsheets/sheet1.xml"] = "<chartsheet xmlns=\"\(HandMadeWorkbook.main)\"/>"
        let workbook = try book.read()
        #expect(workbook.sheets.map(\.name) == ["S2"])
        #expect(workbook.codes() == [.sheetWithoutPart, .chartSheetSkipped, .sheetWithoutPart, .sheetWithoutPart])
        #expect(workbook.findings.map(\.place.sheet) == ["S0", "S1", "S3", "S4"])
    }

    @Test func prefixedNamespacesAndForeignElements() throws {
        var book = HandMadeWorkbook()
        book.parts["xl/worksheets/sheet1.xml"] =
            "<x:worksheet xmlns:x=\"\(HandMadeWorkbook.main)\" xmlns:y=\"urn:y\"><y:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></y:sheetData>"
            + "<x:sheetData><y:row/><x:row><x:c><x:v>7</x:v><y:v>8</y:v></x:c><y:c><x:v>9</x:v></y:c></x:row></x:sheetData></x:worksheet>"
        let sheet = try book.read().sheets[0]
        #expect(sheet.cells(inRow: 1).map(\.value) == [.number(7)])
    }

    @Test func strictWorkbooks() throws {
        let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        let office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        var book = HandMadeWorkbook()
        for (part, text) in [
            ("_rels/.rels", HandMadeWorkbook.relationships([("r", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", HandMadeWorkbook.workbook("<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>")),
            (
                "xl/_rels/workbook.xml.rels",
                HandMadeWorkbook.relationships([("rId1", "worksheet", "worksheets/sheet1.xml")])
            ),
            (
                "xl/worksheets/sheet1.xml",
                HandMadeWorkbook.worksheet("<sheetData><row><c t=\"d\"><v>2022-11-30</v></c></row></sheetData>")
            ),
        ] {
            book.parts[part] = text.replacing(HandMadeWorkbook.main, with: strict)
                .replacing(HandMadeWorkbook.office, with: office)
        }
        #expect(try book.cell(1, 1).value == .date("2022-11-30"))
    }

    /// Some writers leave the namespace out.
    @Test func noNamespace() throws {
        var book = HandMadeWorkbook()
        book.parts["xl/worksheets/sheet1.xml"] = "<worksheet>\(number)</worksheet>"
        #expect(try book.cell(1, 1).value == .number(7))
    }

    @Test(arguments: [
        ("x14ac", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac", 1.0), ("z", "urn:unknown", 2.0),
    ])
    func oneBranchOfAlternateContent(_ prefix: String, _ namespace: String, _ value: Double) throws {
        let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
        let cell = { (value: Int) in "<row r=\"1\"><c r=\"A1\"><v>\(value)</v></c></row>" }
        let book = HandMadeWorkbook(
            rows:
                "<mc:AlternateContent xmlns:mc=\"\(compatibility)\"><mc:Choice Requires=\"\(prefix)\" xmlns:\(prefix)=\"\(namespace)\">\(cell(1))</mc:Choice>"
                + "<mc:Fallback>\(cell(2))</mc:Fallback></mc:AlternateContent><row r=\"2\"><c><v>3</v></c></row>")
        let workbook = try book.read()
        #expect(workbook.sheets[0].cell(row: 1, column: 1).value == .number(value))
        #expect(workbook.sheets[0].cell(row: 2, column: 1).value == .number(3))
        #expect(workbook.findings == [])
    }

    @Test func partsInUTF16AndWithMarks() throws {
        var book = HandMadeWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>")
        let strings = "<sst xmlns=\"\(HandMadeWorkbook.main)\"><si><t>Bành Trạch</t></si></sst>"
        let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + strings
        let littleEndian: [UInt8] = declared.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let bigEndian: [UInt8] = declared.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [
            [0xFF, 0xFE] + littleEndian,
            [0xFE, 0xFF] + bigEndian,
            [0xEF, 0xBB, 0xBF] + Array(strings.utf8),
        ] {
            book.rawParts["xl/sharedStrings.xml"] = bytes
            #expect(try book.cell(1, 1).value == .text("Bành Trạch"))
        }
    }

    @Test func aNamespaceOfSomethingElseIsNoSheet() throws {
        var book = HandMadeWorkbook()
        book.parts["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"urn:x\">\(number)</worksheet>"
        #expect(try book.refusal() == .workbookDamaged)
        book.parts["xl/worksheets/sheet1.xml"] = "<dialogsheet xmlns=\"\(HandMadeWorkbook.main)\"/>"
        #expect(try book.refusal() == .workbookDamaged)
    }

    @Test func aWorkbookWithoutSheets() throws {
        var book = HandMadeWorkbook()
        book.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook("")
        #expect(try book.refusal() == .workbookWithoutSheets)
    }
}
