import Spreadsheets
import Testing

/// Long texts without quotes, which are cut and read on all cores at once.
@Suite struct CSVPiecesTests {
    /// Beyond two MiB, in rows of five fields, some of them empty and some rows with nothing at all.
    private static let rows = (1...8000).map { row -> String in
        guard row % 97 != 0 else { return "" }
        let remark = row % 5 == 0 ? "" : String(repeating: "x", count: 380 + row % 19)
        return "\(row),\(row % 3 == 0 ? "" : "00760"),\(remark),Xã Bành Trạch,\(row % 1000).5"
    }

    private static func cells(_ sheet: Sheet, inRow row: Int) -> [Cell] { Array(sheet.cells(inRow: row)) }

    @Test(arguments: ["\n", "\r\n"])
    func `The same cells as of a text that is read in one go`(lineEnd: String) throws {
        let text = Self.rows.joined(separator: lineEnd) + lineEnd
        #expect(text.utf8.count > 2 << 20)
        let cut = try CSVReading(text)
        // With a quote in it, a text is not cut.
        let whole = try CSVReading(text + "\"x\"" + lineEnd)
        #expect(cut.sheet.lastRow == Self.rows.count)
        #expect(whole.sheet.lastRow == Self.rows.count + 1)
        #expect(cut.sheet.lastColumn == 5)
        #expect(cut.sheet.cellCount == whole.sheet.cellCount - 1)
        #expect(Array(cut.sheet.occupiedRows) == Array(whole.sheet.occupiedRows.dropLast()))
        let different = cut.sheet.occupiedRows.first {
            Self.cells(cut.sheet, inRow: $0) != Self.cells(whole.sheet, inRow: $0)
        }
        #expect(different == nil)
        #expect(cut.codes == [])
    }

    @Test func `Lines that end with CR alone`() throws {
        let reading = try CSVReading(Self.rows.joined(separator: "\r"))
        #expect(reading.sheet.lastRow == Self.rows.count)
        #expect(reading.text(7999, 1) == "7999")
    }

    @Test func `What has to be told of names its row in the whole text`() throws {
        var rows = Self.rows
        rows[100] += ",one too many"
        rows[6000] += ",one too many"
        rows[7000] = String(repeating: "x", count: 100_000) + ",1,2,3,4"
        let reading = try CSVReading(rows.joined(separator: "\n"))
        #expect(reading.codes == ["csv-long-row@A101", "csv-long-row@A6001", "csv-long-field@A7001"])
        #expect(reading.text(7002, 1) == "7002")
        #expect(reading.sheet.lastRow == Self.rows.count)
    }
}
