import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Where cells are: references that are missing, out of order, repeated or impossible; merges; hidden lines.
struct GeometryTests {
    private func values(_ rows: String) throws -> [String] {
        let sheet = try HandMadeWorkbook(rows: rows).read().sheets[0]
        return sheet.occupiedRows.flatMap { row in
            sheet.cells(inRow: row).map { "\($0.address)=\($0.decimal.map { "\($0)" } ?? "?")" }
        }
    }

    @Test(arguments: [
        ("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", ["A1=1", "B1=2", "A2=3"]),
        (
            "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
            ["C3=1", "D3=2", "A4=3"]
        ),
        ("<row><c/><c><v>2</v></c></row>", ["B1=2"]),
        ("<row/><row/><row><c><v>1</v></c></row>", ["A3=1"]),
        ("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>", ["A2=2", "B2=1"]),
        (
            "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row><row><c><v>3</v></c></row>",
            ["B2=2", "A3=3", "A9=1"]
        ),
        ("<row r=\"1\"><c r=\"b7\"><v>1</v></c></row>", ["B7=1"]),
        ("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", ["XFD1048576=1"]),
        (
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"/><row r=\"1\"><c r=\"C1\"><v>2</v></c></row>",
            ["A1=1", "C1=2"]
        ),
    ])
    func placesOfCells(_ rows: String, _ cells: [String]) throws {
        #expect(try values(rows) == cells)
    }

    @Test(arguments: [
        "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c r=\"A1048577\"><v>1</v></c></row>",
        "<row><c r=\"A0\"><v>1</v></c></row>", "<row><c r=\"1\"><v>1</v></c></row>",
        "<row><c r=\"A\"><v>1</v></c></row>",
        "<row><c r=\"\"><v>1</v></c></row>", "<row><c r=\"AAAA1\"><v>1</v></c></row>",
        "<row><c r=\"A99999999999999999999\"><v>1</v></c></row>", "<row><c r=\"A-1\"><v>1</v></c></row>",
        "<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
        "<row r=\"-5\"><c><v>1</v></c></row>", "<row r=\"x\"><c><v>1</v></c></row>",
        "<row r=\"1048576\"/><row><c><v>1</v></c></row>", "<row><c r=\"XFD1\"/><c><v>1</v></c></row>",
    ])
    func cellsOutsideTheSheetAreRefused(_ rows: String) throws {
        let workbook = try HandMadeWorkbook(rows: rows).read()
        #expect(workbook.sheets[0].cellCount == 0)
        #expect(workbook.codes() == [.cellOutsideSheet])
        #expect(workbook.findings.first?.message(in: .vietnamese).contains("{") == false)
    }

    @Test func aRepeatedCellIsAFindingAndTheLaterCounts() throws {
        let workbook = try HandMadeWorkbook(
            rows: "<row r=\"4\"><c r=\"B4\"><v>1</v></c><c r=\"C4\"><v>5</v></c><c r=\"B4\"><v>2</v></c></row>"
        ).read()
        let sheet = workbook.sheets[0]
        #expect(sheet.cell(row: 4, column: 2).value == .number(2))
        #expect(sheet.cell(row: 4, column: 3).value == .number(5))
        #expect(sheet.cellCount == 2)
        #expect(workbook.codes() == [.duplicateCell])
        #expect(workbook.findings.first?.place.cell?.description == "B4")
    }

    /// An empty cell between others must not take its neighbour's text.
    @Test func anEmptyCellStaysEmpty() throws {
        let sheet = try HandMadeWorkbook(
            rows:
                "<row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"/><c r=\"C1\" s=\"0\"/><c r=\"D1\" t=\"s\"><v>0</v></c></row>",
            strings: "<si><t>Mỹ</t></si>"
        ).read().sheets[0]
        #expect(
            (1...5).map { sheet.cell(row: 1, column: $0).value } == [.text("Mỹ"), .blank, .blank, .text("Mỹ"), .blank])
    }

    @Test func declaredSizesMeanNothing() throws {
        var book = HandMadeWorkbook(
            rows: "<row spans=\"1:16384\"><c t=\"s\"><v>0</v></c></row>",
            beforeData: "<dimension ref=\"A1:XFD1048576\"/>",
            afterData: "<mergeCells count=\"4294967295\"><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
        book.parts["xl/sharedStrings.xml"] =
            "<sst xmlns=\"\(HandMadeWorkbook.main)\" count=\"99999999999\" uniqueCount=\"99999999999\"><si><t>a</t></si></sst>"
        let sheet = try book.read().sheets[0]
        #expect((sheet.lastRow, sheet.lastColumn) == (1, 1))
        #expect(sheet.merges.map(\.description) == ["A1:XFD1048576"])
        #expect(sheet.cell(row: 1, column: 1).value == .text("a"))
    }

    @Test func lastRowAndColumnAreThoseOfCells() throws {
        let sheet = try HandMadeWorkbook(
            rows:
                "<row r=\"2\"><c r=\"C2\"><v>1</v></c></row><row r=\"5\"><c r=\"B5\"><v>1</v></c><c r=\"H5\" s=\"0\"/></row><row r=\"9\"/>"
        ).read().sheets[0]
        #expect((sheet.lastRow, sheet.lastColumn) == (5, 3))
        #expect(Array(sheet.occupiedRows) == [2, 5])
        let empty = try HandMadeWorkbook(rows: "").read().sheets[0]
        #expect((empty.lastRow, empty.lastColumn) == (0, 0))
        #expect(empty.cell(row: 1, column: 1).value == .blank)
    }

    @Test func aCoveredCellKeepsItsValue() throws {
        let workbook = try HandMadeWorkbook(
            rows:
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"C2\"><v>4</v></c></row>",
            afterData: "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C9\"/></mergeCells>"
        ).read()
        #expect(workbook.sheets[0].cell(row: 1, column: 2).value == .number(2))
        #expect(
            workbook.sheets[0].merges == [CellRange(CellAddress(row: 1, column: 1), CellAddress(row: 2, column: 2))])
        #expect(workbook.finding(.valueUnderMerge)?.place.cell?.description == "B1")
        #expect(workbook.finding(.valueUnderMerge)?.details[.count] == "2")
    }

    @Test(arguments: ["A1:XFE2", "A1:", "", "A1:B2:C3", "A:XFE", "A:1"]) func aMergeOutsideTheSheetIsRefused(
        _ reference: String
    )
        throws
    {
        let workbook = try HandMadeWorkbook(
            rows: "<row><c><v>1</v></c></row>", afterData: "<mergeCells><mergeCell ref=\"\(reference)\"/></mergeCells>"
        ).read()
        #expect(workbook.sheets[0].merges == [])
        #expect(workbook.codes() == [.cellOutsideSheet])
    }

    /// Cut down to where there are cells.
    @Test(arguments: [("A:A", "A1:A3"), ("B:D", "B1:D3"), ("2:2", "A2:C2"), ("3:4", "A3:C4")])
    func mergesOfWholeColumnsAndRows(_ reference: String, _ merge: String) throws {
        let workbook = try HandMadeWorkbook(
            rows: "<row r=\"3\"><c r=\"C3\"><v>1</v></c></row>",
            afterData: "<mergeCells><mergeCell ref=\"\(reference)\"/></mergeCells>"
        ).read()
        #expect(workbook.sheets[0].merges.map(\.description) == [merge])
        #expect(!workbook.codes().contains(.cellOutsideSheet))
    }

    @Test func cellsWithoutAPlaceStandInTheirOrder() throws {
        let nowhere = "<c r=\"0\"><v>1</v></c><c r=\"0\"/><c r=\"0\"><v>3</v></c>"
        #expect(try values("<row r=\"2\">\(nowhere)</row>") == ["A2=1", "C2=3"])
        for mixed in [
            "<c r=\"B2\"><v>1</v></c><c r=\"0\"><v>2</v></c>", "<c r=\"0\"><v>1</v></c><c r=\"B2\"><v>2</v></c>",
        ] {
            let workbook = try HandMadeWorkbook(rows: "<row r=\"2\">\(mixed)</row>").read()
            #expect(workbook.codes() == [.cellOutsideSheet])
            #expect(workbook.sheets[0].cellCount == 1)
        }
    }

    @Test func hiddenRowsAndColumns() throws {
        let workbook = try HandMadeWorkbook(
            rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"C2\"><v>1</v></c></row>"
                + "<row r=\"3\" hidden=\"true\"/><row r=\"4\" ht=\"0\" customHeight=\"1\"><c><v>2</v></c></row><row r=\"6\" hidden=\"0\"/>",
            beforeData:
                "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/><col min=\"6\" max=\"99999\" width=\"0\"/><col min=\"0\" max=\"1\" hidden=\"1\"/></cols>"
        ).read()
        let sheet = workbook.sheets[0]
        #expect((1...7).filter { sheet.isHidden(row: $0) } == [2, 3, 4])
        #expect((1...7).filter { sheet.isHidden(column: $0) } == [3, 4, 6, 7])
        #expect(sheet.isHidden(column: 16_384))
        #expect(workbook.finding(.hiddenRows)?.details[.count] == "2")
        #expect(workbook.finding(.hiddenRows)?.place.cell?.description == "A2")
        #expect(workbook.finding(.hiddenColumns)?.place.cell?.description == "C1")
    }

    @Test func hiddenSheetsAreReportedAndTheFirstVisibleIsTheDefault() throws {
        let workbook = try SheetsWorkbook([("Ẩn", "hidden"), ("Rất ẩn", "veryHidden"), ("Biểu", "visible")]).read()
        #expect(workbook.sheets.map(\.visibility) == [.hidden, .veryHidden, .visible])
        #expect(workbook.defaultSheet?.name == "Biểu")
        #expect(workbook.findings.map(\.place.sheet) == ["Ẩn", "Rất ẩn"])
        #expect(workbook.codes() == [.hiddenSheet, .hiddenSheet])
        let hidden = try SheetsWorkbook([("Ẩn", "hidden")]).read()
        #expect(hidden.defaultSheet?.name == "Ẩn")
    }

    @Test func letters() {
        #expect([1, 26, 27, 702, 703, 16_384].map(CellAddress.letters) == ["A", "Z", "AA", "ZZ", "AAA", "XFD"])
    }
}

/// A workbook with several sheets, each with its number in A1. The part names are numbered in the opposite order.
struct SheetsWorkbook {
    let sheets: [(name: String, state: String)]

    init(_ sheets: [(name: String, state: String)]) { self.sheets = sheets }

    func read() throws -> Workbook {
        var book = HandMadeWorkbook()
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(90 - index)\" state=\"\(sheet.state)\" r:id=\"x\(index)\"/>"
        }
        book.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook(list.joined())
        book.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships(
            sheets.indices.reversed().map { ("x\($0)", "worksheet", "worksheets/sheet\(sheets.count - $0).xml") })
        for index in sheets.indices {
            book.parts["xl/worksheets/sheet\(sheets.count - index).xml"] = HandMadeWorkbook.worksheet(
                "<sheetData><row><c><v>\(index + 1)</v></c></row></sheetData>")
        }
        return try book.read()
    }
}
