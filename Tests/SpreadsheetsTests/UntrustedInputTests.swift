import Findings
import Foundation
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Files that were made to do harm, or that were damaged on the way.
struct UntrustedInputTests {
    private let plain = HandMadeWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>a</t></si>")

    private func limits(_ change: (inout Limits) -> Void) -> Limits {
        var limits = Limits.standard
        change(&limits)
        return limits
    }

    @Test func aPlainWorkbookIsBelowEveryLimit() throws { #expect(try plain.refusal() == nil) }

    // MARK: Limits

    @Test func limitsOfSize() throws {
        #expect(try plain.refusal(limits: limits { $0.partBytes = 100 }) == .partTooLarge)
        #expect(try plain.refusal(limits: limits { $0.totalBytes = 500 }) == .workbookTooLarge)
        #expect(try plain.refusal(limits: limits { $0.entries = 3 }) == .tooManyEntries)
    }

    /// A table with a million rows and two columns, as a writer without shared strings makes it. The file has 11 MB.
    @Test func aLongTableIsBelowTheLimitOfAPart() throws {
        let budget = InflationBudget(limits: .standard)
        budget.startPart(deflated: 11 << 20, free: 1 << 20)
        try budget.count(151_858_253)
    }

    @Test func limitsOfContent() throws {
        var book = HandMadeWorkbook(
            rows: "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>",
            afterData: "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>",
            strings: "<si><t>a</t></si><si/>")
        #expect(try book.refusal(limits: limits { $0.cells = 1 }) == .tooManyCells)
        #expect(try book.refusal(limits: limits { $0.strings = 1 }) == .tooManyStrings)
        #expect(try book.refusal(limits: limits { $0.merges = 1 }) == .tooManyMerges)
        #expect(try book.refusal(limits: limits { ($0.cells, $0.strings, $0.merges) = (2, 2, 2) }) == nil)
        book.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook(
            "<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" r:id=\"rId9\"/>")
        book.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId9", "worksheet", "worksheets/sheet2.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
        ])
        book.parts["xl/worksheets/sheet2.xml"] = HandMadeWorkbook.worksheet(
            "<sheetData><row><c><v>2</v></c><c><v>1</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>")
        #expect(try book.refusal(limits: limits { $0.sheets = 1 }) == .tooManySheets)
        #expect(try book.refusal(limits: limits { $0.cells = 3 }) == .tooManyCells)
        #expect(try book.refusal(limits: limits { $0.merges = 3 }) == .tooManyMerges)
    }

    @Test func tooManyStyles() throws {
        var book = HandMadeWorkbook(rows: "<row><c><v>1</v></c></row>")
        let count = Int(UInt16.max) + 2
        let fonts = (0..<count).map { "<font><name val=\"\($0)\"/></font>" }.joined()
        let styles = (0..<count).map { "<xf fontId=\"\($0)\"/>" }.joined()
        book.parts["xl/styles.xml"] =
            "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\"><fonts>\(fonts)</fonts><cellXfs>\(styles)</cellXfs></styleSheet>"
        #expect(try book.refusal() == .tooManyStyles)
    }

    /// Zeros compress a thousand times. They are counted while inflating, whatever the file declares.
    @Test func aBomb() throws {
        var book = plain
        book.rawParts["xl/sharedStrings.xml"] =
            Array("<sst xmlns=\"\(HandMadeWorkbook.main)\">".utf8)
            + Array(String(repeating: "<si/>", count: 600_000).utf8)
            + Array("</sst>".utf8)
        let bomb = try book.bytes()
        #expect(HandMadeWorkbook.refusal(of: bomb) == .compressionTooHigh)
        let lying = ZipMaker.patchCentralDirectory(bomb, of: "xl/sharedStrings.xml", field: 24, width: 4) { _ in 10 }
        #expect(HandMadeWorkbook.refusal(of: lying) != nil)
        #expect(HandMadeWorkbook.refusal(of: bomb, limits: limits { $0.ratio = 5000 }) == nil)
    }

    /// Forty thousand equal formats, which copying between workbooks leaves behind, deflate like a bomb but are not
    /// one.
    @Test func stylesAlikeAreNoBomb() throws {
        var book = plain
        let style =
            "<xf numFmtId=\"0\" fontId=\"0\" applyAlignment=\"1\"><alignment horizontal=\"center\" wrapText=\"1\"/></xf>"
        book.parts["xl/styles.xml"] =
            "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\"><cellXfs>\(String(repeating: style, count: 60_000))</cellXfs></styleSheet>"
        #expect(try book.refusal() == nil)
        #expect(try book.refusal(limits: limits { $0.freeStyleBytes = 1 << 20 }) == .compressionTooHigh)
    }

    @Test func theDeadline() throws {
        let ticks = Ticks()
        let deadline = Deadline(seconds: 60) { ticks.next(by: 11) }
        #expect(throws: UnreadableFile.self) {
            try SpreadsheetReader.read(bytes: plain.bytes(), named: "a.xlsx", limits: .standard, deadline: deadline)
        }
        let patient = Deadline(seconds: 60) { ticks.next(by: 1) }
        #expect(throws: Never.self) {
            try SpreadsheetReader.read(bytes: plain.bytes(), named: "a.xlsx", limits: .standard, deadline: patient)
        }
        do throws(PartFailure) {
            try Deadline(seconds: 60) { ticks.next(by: 61) }.check()
            Issue.record("not over")
        } catch {
            #expect(UnreadableFile(error, named: "a").finding.code == .readingTooSlow)
        }
    }

    // MARK: The container

    @Test func aTruncatedWorkbookGivesNothing() throws {
        let bytes = try plain.bytes()
        for length in [4, 30, bytes.count / 2, bytes.count - 30, bytes.count - 1] {
            #expect(HandMadeWorkbook.refusal(of: Array(bytes.prefix(length))) == .workbookDamaged, "\(length)")
        }
    }

    @Test func aWrongChecksumGivesNoSheet() throws {
        let wrong = ZipMaker.patchCentralDirectory(
            try plain.bytes(), of: "xl/worksheets/sheet1.xml", field: 16, width: 4
        ) { $0 ^ 1 }
        #expect(HandMadeWorkbook.refusal(of: wrong) == .workbookDamaged)
        let strings = ZipMaker.patchCentralDirectory(try plain.bytes(), of: "xl/sharedStrings.xml", field: 16, width: 4)
        { $0 ^ 1 }
        #expect(HandMadeWorkbook.refusal(of: strings) == .workbookDamaged)
    }

    @Test func partsOfTheSameNameButForCase() throws {
        var book = plain
        book.parts["XL/SharedStrings.xml"] = "<sst xmlns=\"\(HandMadeWorkbook.main)\"><si><t>b</t></si></sst>"
        #expect(try book.refusal() == .duplicatePart)
        book.parts["XL/SharedStrings.xml"] = nil
        book.parts["docProps/app.xml"] = "<a/>"
        book.parts["docProps/App.xml"] = "<a/>"
        #expect(try book.refusal() == nil)
    }

    @Test func overlappingEntries() throws {
        let bytes = ZipMaker.patchCentralDirectory(
            try plain.bytes(), of: "xl/worksheets/sheet1.xml", field: 42, width: 4
        ) { $0 - 8 }
        #expect(HandMadeWorkbook.refusal(of: bytes) == .overlappingEntries)
        let far = ZipMaker.patchCentralDirectory(try plain.bytes(), of: "_rels/.rels", field: 20, width: 4) { _ in
            0xFFFF_FFFE
        }
        #expect(HandMadeWorkbook.refusal(of: far) != nil)
    }

    @Test func anEncryptedPart() throws {
        var bytes = try plain.bytes()
        // The flag for this is in the local header and in the directory.
        for position in 0..<bytes.count - 4 where bytes[position...].starts(with: [0x50, 0x4B, 3, 4]) {
            bytes[position + 6] |= 1
        }
        for name in ["_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
            bytes = ZipMaker.patchCentralDirectory(bytes, of: name, field: 8, width: 2) { $0 | 1 }
        }
        #expect(HandMadeWorkbook.refusal(of: bytes) == .passwordProtected)
    }

    /// Whichever byte is changed, and to whatever, reading ends, and gives a reason.
    @Test func anyByteMayBeWrong() throws {
        let bytes = try plain.bytes()
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= UInt8(truncatingIfNeeded: 1 &+ position &* 37)
            _ = HandMadeWorkbook.refusal(of: changed)
        }
    }

    // MARK: XML

    @Test(arguments: [
        "<!DOCTYPE worksheet [<!ENTITY x \"7\">]><worksheet/>",
        "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>",
        "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>",
    ])
    func aDoctypeStopsTheFile(_ xml: String) throws {
        var book = plain
        book.parts["xl/worksheets/sheet1.xml"] = xml
        #expect(try book.refusal() == .doctypeRefused)
        book = plain
        book.parts["xl/workbook.xml"] = xml
        #expect(try book.refusal() == .doctypeRefused)
    }

    @Test(arguments: [
        "<sheetData><row><c><v>1</v></c></row>", "<sheetData><row><c><v>1</v></c></row></sheetDat>",
        "<sheetData>\u{1}</sheetData>",
        "<sheetData><row><c><v>&unknown;</v></c></row></sheetData>", "<sheetData a=\"1\" a=\"2\"/>",
        "<sheetData>&#0;</sheetData>",
    ])
    func brokenXMLGivesNoPartialSheet(_ content: String) throws {
        var book = plain
        book.parts["xl/workbook.xml"] = HandMadeWorkbook.workbook(
            "<sheet name=\"Hỏng\" r:id=\"x\"/><sheet name=\"Tốt\" r:id=\"rId1\"/>")
        book.parts["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([
            ("x", "worksheet", "worksheets/x.xml"), ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("s", "sharedStrings", "sharedStrings.xml"),
        ])
        book.parts["xl/worksheets/x.xml"] = HandMadeWorkbook.worksheet(content)
        let workbook = try book.read()
        #expect(workbook.sheets.map(\.name) == ["Tốt"])
        #expect(workbook.codes() == [.sheetDamaged])
        #expect(workbook.findings.first?.place.description == "a.xlsx:Hỏng")
        #expect(workbook.findings.first?.details[.reason]?.isEmpty == false)
    }

    @Test(arguments: [[0xFF, 0xFE, 0x41], [0xC3], [0xED, 0xA0, 0x80], [0], [0x80]] as [[UInt8]])
    func badBytesAreFatalForTheSheet(_ bad: [UInt8]) throws {
        var book = plain
        let xml = HandMadeWorkbook.worksheet("<sheetData><row><c t=\"str\"><v>?</v></c></row></sheetData>")
        book.rawParts["xl/worksheets/sheet1.xml"] = Array(xml.utf8).flatMap { $0 == 0x3F ? bad : [$0] }
        #expect(try book.refusal() == .workbookDamaged)
        book.rawParts["xl/worksheets/sheet1.xml"] = Array(xml.replacing("<row>", with: "<row a=\"?\">").utf8)
            .flatMap { $0 == 0x3F ? bad : [$0] }
        #expect(try book.refusal() == .workbookDamaged)
    }

    @Test(arguments: [0, 100, 65_530]) func aHugeTagIsRefused(_ before: Int) throws {
        var book = plain
        let attributes = (0..<40_000).map { " a\($0)=\"\"" }.joined()
        book.parts["xl/worksheets/sheet1.xml"] = HandMadeWorkbook.worksheet(
            String(repeating: " ", count: before) + "<sheetData\(attributes)/>")
        #expect(try book.refusal() == .tagTooLong)
    }

    @Test func longTextsAreNoHugeTags() throws {
        var book = plain
        let text = String(repeating: "đ", count: 32_767)
        book.strings =
            "<si><t>\(text)</t></si><si><t>\(text)</t></si><si><t>\(text)</t></si><si><t>\(text)</t></si><si><t>\(text)</t></si>"
        #expect(try book.refusal() == nil)
        #expect(try book.refusal(limits: limits { $0.bytesWithoutTag = 1000 }) == .tagTooLong)
    }

    @Test(arguments: ["x", "mc:AlternateContent"]) func deepNesting(_ name: String) throws {
        var book = plain
        let alternate = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        let depth = { (count: Int) in
            HandMadeWorkbook.worksheet(
                "<\(name)\(alternate)>" + String(repeating: "<\(name)>", count: count)
                    + String(repeating: "</\(name)>", count: count) + "</\(name)>")
        }
        book.parts["xl/worksheets/sheet1.xml"] = depth(300)
        #expect(try book.refusal() == .workbookDamaged)
        book.parts["xl/worksheets/sheet1.xml"] = depth(100)
        #expect(try book.refusal() == nil)
    }

    // MARK: Files

    @Test func filesThatCannotBeOpened() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for path in [folder, folder + "/none.xlsx", "/dev/null"] {
            do throws(UnreadableFile) {
                _ = try SpreadsheetReader.read(path: path, named: "a.xlsx")
                Issue.record("\(path) was read")
            } catch {
                #expect(error.finding.code == .fileUnreadable)
                #expect(error.finding.details[.reason]?.isEmpty == false)
                #expect(!error.isForeign)
            }
        }
        let path = folder + "/a.xlsx"
        try Data(plain.bytes()).write(to: URL(filePath: path))
        #expect(
            try SpreadsheetReader.read(path: path, named: "a.xlsx").sheets[0].cell(row: 1, column: 1).value
                == .text("a"))
        do throws(UnreadableFile) {
            _ = try SpreadsheetReader.read(path: path, named: "a.xlsx", limits: limits { $0.fileBytes = 10 })
            Issue.record("read")
        } catch {
            #expect(error.finding.code == .fileTooLarge)
        }
    }
}

/// A clock that advances each time it is read.
private final class Ticks: @unchecked Sendable {
    private let lock = NSLock()
    private var seconds = 0.0

    func next(by step: Double) -> Double {
        lock.withLock {
            seconds += step
            return seconds
        }
    }
}
