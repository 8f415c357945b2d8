import Findings
import Spreadsheets
import Testing

/// What a sheet cannot have is cut and reported.
@Suite struct CSVLimitTests {
    @Test func `A field beyond what a cell holds is cut between characters`() throws {
        let long = String(repeating: "ế", count: 32_768)
        let reading = try CSVReading("a,b\n\(long)x,y\n\"\(long)\",z\n")
        #expect(reading.text(2, 1) == long)
        let longer = try CSVReading("a,b\n1x\(long),y\n")
        #expect(longer.text(2, 1) == "1x" + long.dropLast(1))
        #expect(longer.text(2, 2) == "y")
        #expect(longer.codes == ["csv-long-field@A2"])
    }

    @Test func `Columns end at XFD`() throws {
        let wide = String(repeating: "1,", count: CellAddress.lastColumn)
        let reading = try CSVReading("\(wide)2,3\n4,5\n")
        #expect(reading.sheet.lastColumn == CellAddress.lastColumn)
        #expect(reading.text(1, CellAddress.lastColumn) == "1")
        #expect(reading.text(2, 2) == "5")
        #expect(reading.codes.contains("csv-wide-row@A1"))
        let fitting = try CSVReading("\(wide.dropLast())\n4,5\n")
        #expect(!fitting.codes.contains("csv-wide-row@A1"))
    }

    @Test func `Rows end at the last of a sheet`() throws {
        let full = String(repeating: "1\n", count: CellAddress.lastRow)
        #expect(try CSVReading(full).codes == [])
        let reading = try CSVReading(full + "2\n")
        #expect(reading.sheet.lastRow == CellAddress.lastRow)
        #expect(reading.codes == ["csv-too-large@A1048577"])
        #expect(reading.findings.first?.details[.line] == "1048577")
    }

    @Test func `A quote closed after megabytes of lines was never closed`() throws {
        let lines = String(repeating: "1,2\n", count: 60_000)
        let reading = try CSVReading("a,\"b\n\(lines)3,x\"\n4,5\n")
        #expect(reading.sheet.lastRow == 60_003)
        #expect(reading.codes == ["csv-unclosed-quote@B1"])
    }

    @Test func `Many opening quotes cost no more than one look each`() throws {
        let reading = try CSVReading(String(repeating: "\"a\n", count: 20_000))
        #expect(reading.sheet.lastRow == 20_000)
        #expect(reading.finding(.csvFurtherFindings) != nil)
    }
}
