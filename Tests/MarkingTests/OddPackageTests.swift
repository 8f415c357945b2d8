import Findings
import Spreadsheets
import Testing

@testable import Marking
@testable import SpreadsheetSamples

/// Workbooks written in unusual ways, and files that must not be changed.
@Suite struct OddPackageTests {
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private func contentTypes(main: String = "\(types).sheet.main+xml") -> String {
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(main)\"/></Types>"
    }

    private func workbook(_ rows: String, _ parts: [String: String] = [:]) throws -> [UInt8] {
        var book = HandMadeWorkbook(rows: rows)
        book.parts = ["[Content_Types].xml": contentTypes()].merging(parts) { $1 }
        return try book.bytes()
    }

    private func mark(_ cell: String) -> CellMark {
        CellMark(
            sheet: "Biểu 1", cell: CellAddress(written: cell) ?? CellAddress(row: 1, column: 1), kind: .error,
            note: "Sửa \(cell)")
    }

    private let list = AnswerList(title: "Cần sửa", lead: ["Hãy sửa."], items: [])

    /// The sheet's part in the marked copy.
    private func sheet(_ rows: String, marking cells: [String]) throws -> String {
        let marked = try MarkedWorkbook(copying: workbook(rows), marks: cells.map(mark), list: list)
        let part = try PackageFile(marked.bytes).part("xl/worksheets/sheet1.xml") ?? []
        let text = String(decoding: part, as: UTF8.self)
        let data = try #require(text.firstMatch(of: #/<sheetData>.*</sheetData>/#))
        return String(data.output)
    }

    /// Without styles there is only style 0, and marks get the next ones.
    @Test(arguments: [
        // Rows and cells that do not say where they are.
        ("<row><c><v>1</v></c><c><v>2</v></c></row>", ["B1"], "<row><c><v>1</v></c><c s=\"1\"><v>2</v></c></row>"),
        ("<row r=\"2\"><c r=\"C2\"/></row>", ["B2"], "<row r=\"2\"><c r=\"B2\" s=\"1\"/><c r=\"C2\"/></row>"),
        ("<row r=\"2\" spans=\"1:1\"/>", ["D2"], "<row r=\"2\" ><c r=\"D2\" s=\"1\"/></row>"),
        (
            "<row r=\"3\"><c r=\"A3\" s='0'/></row>", ["A1", "A3", "B9"],
            "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"3\"><c r=\"A3\" s='1'/></row>"
                + "<row r=\"9\"><c r=\"B9\" s=\"1\"/></row>"
        ),
        // Text that looks like a cell and is none.
        (
            "<!-- <c r=\"A1\"> --><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<c r=\"B1\"/>]]></t></is></c></row>",
            ["B1"],
            "<!-- <c r=\"A1\"> --><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<c r=\"B1\"/>]]></t></is></c>"
                + "<c r=\"B1\" s=\"1\"/></row>"
        ),
    ])
    func cellsAreFoundAsReadersFindThem(_ rows: String, _ cells: [String], _ expected: String) throws {
        #expect(try sheet(rows, marking: cells) == "<sheetData>\(expected)</sheetData>")
    }

    @Test func anEmptySheetGetsTheCells() throws {
        #expect(try sheet("", marking: ["A1"]).hasSuffix("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData>"))
    }

    /// Numbers that no program writes do not stop a report: the file is marked, or refused.
    @Test(arguments: ["1e30", "-6e18", "1e308", "inf", "nan", "9223372036854775807", "-1"])
    func numbersThatNoProgramWritesAreNoHarm(_ number: String) throws {
        let sizes =
            "<sheetFormatPr defaultRowHeight=\"\(number)\" defaultColWidth=\"\(number)\"/><cols><col min=\"1\" max=\"3\" "
            + "width=\"\(number)\" style=\"\(number)\"/></cols>"
        let rows =
            "<row r=\"1\" ht=\"\(number)\" s=\"\(number)\" customFormat=\"1\"><c r=\"A1\" s=\"\(number)\"/></row>"
        for behind in ["", "<row r=\"\(number)\"/><row/>"] {
            let bytes = try workbook(
                "",
                [
                    "xl/worksheets/sheet1.xml":
                        "<worksheet xmlns=\"\(HandMadeWorkbook.main)\">\(sizes)<sheetData>\(rows)\(behind)"
                        + "</sheetData></worksheet>"
                ])
            let refused = refusal(bytes)
            #expect(refused == nil || !behind.isEmpty)
        }
    }

    private func refusal(_ bytes: [UInt8], marking cell: String = "A1") -> Unmarkable? {
        do throws(Unmarkable) {
            _ = try MarkedWorkbook(copying: bytes, marks: [mark(cell)], list: list)
            return nil
        } catch {
            return error
        }
    }

    @Test func whatChangesWouldBreakIsLeftAlone() throws {
        let row = "<row r=\"1\"><c r=\"A1\"/></row>"
        #expect(refusal(try workbook(row)) == nil)
        let office = HandMadeWorkbook.office
        let signed = HandMadeWorkbook.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
            .replacing(
                "</Relationships>",
                with:
                    "<Relationship Id=\"s\" Type=\"\(office)/digital-signature/origin\" Target=\"s\"/></Relationships>")
        #expect(refusal(try workbook(row, ["_rels/.rels": signed])) == .signed)
        #expect(refusal(try workbook("<row r=\"2\"/><row r=\"1\"/>")) == .notUnderstood("xl/worksheets/sheet1.xml"))
        #expect(
            refusal(try workbook("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"))
                == .notUnderstood("xl/worksheets/sheet1.xml"))
        #expect(refusal(try workbook("<row xmlns=\"urn:a\" r=\"1\"/>")) == .notUnderstood("xl/worksheets/sheet1.xml"))
        let doctype = "<!DOCTYPE a []>" + HandMadeWorkbook.worksheet("<sheetData/>")
        #expect(
            refusal(try workbook("", ["xl/worksheets/sheet1.xml": doctype]))
                == .notUnderstood("xl/worksheets/sheet1.xml"))
        var wide = HandMadeWorkbook(rows: row, parts: ["[Content_Types].xml": contentTypes()])
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + HandMadeWorkbook.worksheet("<sheetData>\(row)</sheetData>")
        wide.rawParts = [
            "xl/worksheets/sheet1.xml": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        ]
        #expect(refusal(try wide.bytes()) == .notUnderstood("xl/worksheets/sheet1.xml"))
        #expect(refusal([]) == .otherFormat && refusal(Array("PK".utf8)) == .damaged)
        #expect(refusal(try ZipMaker.zip([("content.xml", [])])) == .otherFormat)
    }

    @Test func aWorkbookWithMacrosKeepsItsEnding() throws {
        let types = contentTypes(main: "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
        let marked = try MarkedWorkbook(
            copying: workbook("<row r=\"1\"/>", ["[Content_Types].xml": types, "xl/vbaProject.bin": "x"]),
            marks: [mark("A1")], list: list)
        #expect(marked.ending == ".xlsm")
        #expect(try PackageFile(marked.bytes).part("xl/vbaProject.bin") == Array("x".utf8))
    }

    /// The words of a finding may come from a stranger's file.
    @Test func hostileTextStaysText() throws {
        let words = "</t></is></c><!-- & \u{1}\u{FFFE} _x0041_ =1+1 ]]>"
        let item = AnswerList.Item(
            number: "1", kind: .warning, severity: words, sheet: "Biểu 1", place: words, message: words, advice: words,
            key: FindingKey(code: words, sheet: "Biểu 1", cell: "A1", value: words, details: words))
        let noted = CellMark(
            sheet: "Biểu 1", cell: CellAddress(row: 1, column: 1), kind: .error, note: words)
        let marked = try MarkedWorkbook(
            copying: workbook("<row r=\"1\"/>"), marks: [noted],
            list: AnswerList(title: words, lead: [words], items: [item]))
        let read = try SpreadsheetReader.read(bytes: marked.bytes, named: "a.xlsx")
        #expect(read.sheets.map(\.name) == ["Cần sửa", "Biểu 1"])
        #expect(
            read.sheets[0].cell(row: 1, column: 1).value
                == .text("</t></is></c><!-- & \u{FFFD}\u{FFFD} _x0041_ =1+1 ]]>"))
        #expect(read.findings.filter { $0.severity != .notice }.isEmpty)
    }

    /// A thousand findings on one cell make one box, and the longest list of names fits into a cell.
    @Test func noTextIsLongerThanAWorkbookHolds() throws {
        let marks = (0..<1000).map { number in
            CellMark(
                sheet: "Biểu 1", cell: CellAddress(row: 1, column: 1), kind: number == 7 ? .error : .warning,
                note: "Mục \(number): ô này phải sửa.")
        }
        let names = String(repeating: "xã Bành Trạch, ", count: 5000)
        let item = AnswerList.Item(
            number: "1", kind: .error, severity: "Lỗi", sheet: "", place: "Cả tệp", message: names, advice: "",
            key: FindingKey(code: "a", sheet: "", cell: "", value: "", details: ""))
        let marked = try MarkedWorkbook(
            copying: workbook("<row r=\"1\"/>"), marks: marks, list: AnswerList(title: "a", lead: [], items: [item]))
        let package = try PackageFile(marked.bytes)
        let notes = String(decoding: try package.part("xl/can-sua-comments1.xml") ?? [], as: UTF8.self)
        #expect(notes.split(separator: "<comment ").count == 2 && notes.count < 2500)
        #expect(String(decoding: try package.part("xl/styles.xml") ?? [], as: UTF8.self).contains("FFFFC7CE"))
        let list = try SpreadsheetReader.read(bytes: marked.bytes, named: "a.xlsx").sheets[0]
        let longest = list.occupiedRows.flatMap { list.cells(inRow: $0).map(\.shownText.count) }.max()
        #expect(longest == 8001)
    }
}
