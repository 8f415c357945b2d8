import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// A part whose encoding breaks off is damaged, wherever that happens. No later cell goes missing without a finding.
struct DamagedEncodingTests {
    private static let row = "<row><c><v>1</v></c></row>"

    /// A sheet with that many rows in UTF-16, with half a surrogate pair after some of them.
    private func book(rows: Int, wrongAfter: Int, wrong: [UInt8] = [0x00, 0xD8]) -> HandMadeWorkbook {
        let before = HandMadeWorkbook.worksheet("<sheetData>" + String(repeating: Self.row, count: wrongAfter))
            .replacing("</worksheet>", with: "")
        let after = String(repeating: Self.row, count: rows - wrongAfter) + "</sheetData></worksheet>"
        var book = HandMadeWorkbook()
        book.rawParts["xl/worksheets/sheet1.xml"] = [0xFF, 0xFE] + utf16(before) + wrong + utf16(after)
        return book
    }

    private func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    @Test(arguments: [(4000, 0), (4000, 3), (4000, 600), (4000, 2500), (4000, 4000), (10, 5)])
    func isTold(_ rows: Int, _ wrongAfter: Int) throws {
        #expect(try book(rows: rows, wrongAfter: wrongAfter).refusal() == .workbookDamaged)
        #expect(try book(rows: rows, wrongAfter: wrongAfter, wrong: []).read().sheets[0].lastRow == rows)
    }

    @Test(arguments: ["UTF-16", "windows-1258", "ISO-8859-1", "UTF-32", "IBM037", "x"])
    func aWrongNameOfTheEncodingHidesNothing(_ encoding: String) throws {
        for rows in [10, 4000] {
            var book = HandMadeWorkbook()
            let content = HandMadeWorkbook.worksheet(
                "<sheetData>" + String(repeating: Self.row, count: rows) + "</sheetData>")
            book.parts["xl/worksheets/sheet1.xml"] = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>" + content
            let refusal = try book.refusal()
            guard refusal == nil else {
                #expect(refusal == .workbookDamaged)
                continue
            }
            #expect(try book.read().sheets[0].lastRow == rows)
        }
    }
}
