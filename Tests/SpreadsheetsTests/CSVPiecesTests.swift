import Spreadsheets
import Testing

/// Long texts, which are cut and read on all cores at once.
@Suite struct CSVPiecesTests {
    /// More than two MiB, in rows of five fields. Some fields are empty, and some rows are completely empty.
    private static let rows = (1...8000).map { row -> [String] in
        guard row % 97 != 0 else { return [] }
        let remark = row % 5 == 0 ? "" : String(repeating: "x", count: 380 + row % 19)
        return ["\(row)", row % 3 == 0 ? "" : "00760", remark, "Xã Bành Trạch", "\(row % 1000).5"]
    }

    private static func text(of rows: [[String]], lineEnd: String = "\n") -> String {
        rows.map { $0.joined(separator: ",") }.joined(separator: lineEnd)
    }

    /// The number of the first row that does not read as it was written; `nil` if all do.
    private func firstDifference(_ reading: CSVReading, from rows: [[String]]) -> Int? {
        rows.indices.map { $0 + 1 }.first { row in
            let cells = reading.sheet.cells(inRow: row).map { ($0.address.column, $0.value) }
            let written = zip(1..., rows[row - 1]).filter { !$0.1.isEmpty }.map { ($0.0, CellValue.text($0.1)) }
            return !cells.elementsEqual(written) { $0 == $1 }
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `Every row is read as it was written`(lineEnd: String) throws {
        let text = Self.text(of: Self.rows, lineEnd: lineEnd)
        #expect(text.utf8.count > 2 << 20)
        let reading = try CSVReading(text)
        #expect(firstDifference(reading, from: Self.rows) == nil)
        #expect(reading.sheet.lastRow == Self.rows.count)
        #expect(reading.sheet.lastColumn == 5)
        #expect(reading.codes == [])
    }

    @Test func `Quoted fields stand anywhere, across a cut too`() throws {
        let before = Self.rows.prefix { $0.first != "3000" }
        // The text is cut after the first line end that follows its first MiB.
        let missing = (1 << 20) - Self.text(of: Array(before)).utf8.count
        try #require((1...80_000).contains(missing))
        let lines = String(repeating: "a line, and a “,”\n", count: 4000)
        let after = Array(Self.rows[before.count...])
        let quoted = ["STT", #""Xã, ""phường""""#]
        let reading = try CSVReading(Self.text(of: [quoted] + before + [["x", "\"\(lines)\""]] + after + [quoted]))
        let content = ["STT", #"Xã, "phường""#]
        let all = [content] + before + [["x", lines]] + after + [content]
        #expect(firstDifference(reading, from: all) == nil)
        #expect(reading.sheet.lastRow == all.count)
    }

    @Test func `What has to be told of names its row in the whole text`() throws {
        var rows = Self.rows
        rows[100].append("one too many")
        rows[6000].append("one too many")
        rows[7000] = [String(repeating: "x", count: 100_000), "1", "2", "3", "4"]
        let reading = try CSVReading(Self.text(of: rows))
        #expect(reading.codes == ["csv-long-row@A101", "csv-long-row@A6001", "csv-long-field@A7001"])
        #expect(reading.text(7002, 1) == "7002")
        #expect(reading.sheet.lastRow == Self.rows.count)
    }
}
