import Findings
import Foundation
import Spreadsheets

@testable import Batch
@testable import SpreadsheetSamples

/// The findings on an input that was made to have a certain one, and the place that this one must have.
struct Produced {
    let findings: [Finding]
    /// As `Place` writes it, with `~` for the workspace.
    let place: String
}

// MARK: Files as the spreadsheet reader sees them

extension Produced {
    static func bytes(
        _ bytes: [UInt8], named: String = "a.xlsx", at place: String, _ change: (inout Limits) -> Void = { _ in }
    ) throws -> Produced {
        var limits = Limits.standard
        change(&limits)
        do throws(UnreadableFile) {
            let workbook = try SpreadsheetReader.read(bytes: bytes, named: named, limits: limits)
            return Produced(findings: workbook.findings, place: place)
        } catch {
            return Produced(findings: [error.finding], place: place)
        }
    }

    static func path(_ path: String, at place: String, _ change: (inout Limits) -> Void = { _ in }) -> Produced {
        var limits = Limits.standard
        change(&limits)
        do throws(UnreadableFile) {
            return Produced(
                findings: try SpreadsheetReader.read(path: path, named: "a.xlsx", limits: limits).findings, place: place
            )
        } catch {
            return Produced(findings: [error.finding], place: place)
        }
    }

    /// A file of Tests/Fixtures/bad.
    static func fixture(_ name: String) throws -> Produced {
        try bytes(Array(Data(contentsOf: badReturn(name))), named: name, at: name)
    }

    static func zip(_ parts: [String: String], at place: String) throws -> Produced {
        try bytes(ZipMaker.zip(parts.map { ($0.key, Array($0.value.utf8)) }), at: place)
    }

    static func workbook(
        _ book: HandMadeWorkbook, at place: String, _ change: (inout Limits) -> Void = { _ in }
    ) throws -> Produced {
        try bytes(book.bytes(), at: place, change)
    }

    /// A workbook with these rows in `<sheetData>` of "Biểu 1", and a cell in it.
    static func rows(_ rows: String, at cell: String) throws -> Produced {
        try workbook(HandMadeWorkbook(rows: rows), at: "a.xlsx:Biểu 1!\(cell)")
    }

    static func csv(_ text: String, at cell: String? = nil) throws -> Produced { try csv(Array(text.utf8), at: cell) }

    static func csv(_ bytes: [UInt8], at cell: String? = nil) throws -> Produced {
        try self.bytes(bytes, named: "a.csv", at: cell.map { "a.csv:\($0)" } ?? "a.csv")
    }
}

/// The program itself, which is built beside the tests.
let programBesideTests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("tonghop").path

/// A file of Tests/Fixtures/csv.
func csvFixture(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: repository.appending(path: "Tests/Fixtures/csv/\(name)")))
}

extension [UInt8] {
    /// "Müller" and "Straße", which are Vietnamese words in no encoding.
    static let inNoEncoding: [UInt8] =
        Array("a,b\nM".utf8) + [0xFC] + Array("ller,Stra".utf8) + [0xDF] + Array("e\n".utf8)

    /// A compound file in which only the names of the directory matter.
    static func compound(_ names: [String]) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        for name in names {
            let text: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
            bytes += text + [UInt8](repeating: 0, count: 64 - text.count) + [UInt8(text.count), 0]
            bytes += [UInt8](repeating: 0, count: 62)
        }
        return bytes
    }

    static func overlapping() throws -> [UInt8] {
        let plain = try HandMadeWorkbook.plain.bytes()
        return ZipMaker.patchCentralDirectory(plain, of: "xl/worksheets/sheet1.xml", field: 42, width: 4) { $0 - 8 }
    }
}

// MARK: Workbooks with one thing wrong

extension HandMadeWorkbook {
    static let plain = HandMadeWorkbook(
        rows: "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>", strings: "<si><t>a</t></si>")

    static func merged(_ range: String) -> HandMadeWorkbook {
        var book = plain
        book.afterData = "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>"
        return book
    }

    static func hidingColumn(_ column: Int) -> HandMadeWorkbook {
        var book = plain
        book.beforeData = "<cols><col min=\"\(column)\" max=\"\(column)\" hidden=\"1\"/></cols>"
        return book
    }

    static func dated(_ number: String) -> HandMadeWorkbook { formatted(number, "dd/mm/yyyy") }

    static func formatted(_ number: String, _ format: String) -> HandMadeWorkbook {
        HandMadeWorkbook(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>", formats: [format])
    }

    static let struckByCondition = HandMadeWorkbook(
        rows: "<row><c><v>95</v></c></row>",
        afterData:
            "<conditionalFormatting sqref=\"B2:C9\"><cfRule type=\"cellIs\" dxfId=\"0\"/></conditionalFormatting>",
        parts: [
            "xl/styles.xml": "<styleSheet xmlns=\"\(main)\"><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>"
        ])

    static func inFont(_ font: String, _ text: String) -> HandMadeWorkbook {
        HandMadeWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>\(text)</t></si>", font: font)
    }

    static let uncalculated = HandMadeWorkbook(
        rows: "<row><c><f>SUM(C1:C9)</f><v>0</v></c></row>", workbookProperties: "<calcPr fullCalcOnLoad=\"1\"/>")

    static var stringsTwice: HandMadeWorkbook {
        var book = plain
        book.parts["XL/SharedStrings.xml"] = "<sst xmlns=\"\(main)\"/>"
        return book
    }

    static var withoutSheets: HandMadeWorkbook {
        var book = plain
        book.parts["xl/workbook.xml"] = workbook("")
        return book
    }

    /// A part full of zeros, which compresses a thousand times.
    static var bomb: HandMadeWorkbook {
        var book = plain
        book.strings = String(repeating: "<si/>", count: 600_000)
        return book
    }

    static func styles(_ count: Int) -> HandMadeWorkbook {
        var book = plain
        let fonts = (0..<count).map { "<font><name val=\"\($0)\"/></font>" }.joined()
        let styles = (0..<count).map { "<xf fontId=\"\($0)\"/>" }.joined()
        book.parts["xl/styles.xml"] =
            "<styleSheet xmlns=\"\(main)\"><fonts>\(fonts)</fonts><cellXfs>\(styles)</cellXfs></styleSheet>"
        return book
    }

    /// Sheet "Hai" points at the part of sheet "Một".
    static var onePartTwice: HandMadeWorkbook {
        var book = twoSheets(second: nil)
        book.parts["xl/_rels/workbook.xml.rels"] = relationships([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId9", "worksheet", "worksheets/sheet1.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
        ])
        return book
    }

    /// Sheets "Một" and "Hai".
    /// - Parameter second: the part of the second; `nil` when it has none.
    static func twoSheets(
        second: String? = worksheet("<sheetData><row><c><v>2</v></c></row></sheetData>"), type: String = "worksheet",
        state: String = "visible"
    ) -> HandMadeWorkbook {
        var book = plain
        book.parts["xl/workbook.xml"] = workbook(
            "<sheet name=\"Một\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Hai\" sheetId=\"2\" state=\"\(state)\" r:id=\"rId9\"/>")
        book.parts["xl/_rels/workbook.xml.rels"] = relationships([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId9", type, "worksheets/sheet2.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
        ])
        book.parts["xl/worksheets/sheet2.xml"] = second
        return book
    }
}
