import Findings
import Testing

/// A defect in a file is reported at its place, and does not damage anything else.
@Suite struct CSVDamageTests {
    @Test func `A long row is kept and reported`() throws {
        let reading = try CSVReading("a,b,c\n1,2,3\n1,2,3,4\n1,2,3\n")
        #expect(reading.text(3, 4) == "4")
        #expect(reading.codes == ["csv-long-row@A3"])
        #expect(reading.findings.first?.details[.count] == "4")
        #expect(reading.findings.first?.details[.expected] == "3")
        #expect(reading.findings.first?.details[.line] == "3")
    }

    @Test func `Surplus separators without content are no defect`() throws {
        #expect(try CSVReading("a,b,c\n1,2,3,,\n1,2,3\n").codes == [])
    }

    @Test func `Titles, groups and signatures are no short rows`() throws {
        let text = "UBND HUYỆN,CỘNG HÒA\nBÁO CÁO\n\na,b,c,d\n1,2,3,4\nI. Các phường\n1,2,3,4\nNgười lập,Chủ tịch\n"
        let reading = try CSVReading(text)
        #expect(reading.codes == [])
        #expect(reading.text(6, 1) == "I. Các phường")
    }

    @Test func `A quote that is never closed is reported at its line, and the rows behind it stay`() throws {
        let reading = try CSVReading("a,b\n1,\"x\n2,y\n3,z\n")
        #expect(reading.codes == ["csv-unclosed-quote@B2"])
        #expect(reading.findings.first?.details[.line] == "2")
        #expect(reading.findings.first?.value == "\"x")
        #expect(reading.findings.first?.severity == .error)
        #expect(reading.rows == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]])
    }

    @Test func `A quote that closes at another field's opening quote was never closed`() throws {
        let reading = try CSVReading("a,b\n1,\"x\n2,\"y\"\n3,z\n")
        #expect(reading.codes == ["csv-unclosed-quote@B2"])
        #expect(reading.rows == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]])
    }

    @Test func `A quoted field that holds a whole row of a wide table has swallowed it`() throws {
        let rows = ["a,b,c,d,e,f", "1,2,3,4,5,\"x", "1,2,3,4,5,6", "1,2,3,4,5,7\"", "1,2,3,4,5,8"]
        let reading = try CSVReading(rows.joined(separator: "\n"))
        #expect(reading.codes == ["csv-unclosed-quote@F2"])
        #expect(reading.sheet.lastRow == 5)
        #expect(reading.text(4, 6) == "7\"")
    }

    @Test func `A quoted field may hold a line with as many commas as the rows`() throws {
        let prose = "Họp, bàn\nmột, hai, ba, bốn, năm, sáu\nhết"
        let reading = try CSVReading("a,b,c,d,e,f\n1,2,3,4,5,6\n1,2,3,\"\(prose)\",5,6\n1,2,3,4,5,8\n")
        #expect(reading.codes == [])
        #expect(reading.text(3, 4) == prose)
        #expect(reading.text(4, 6) == "8")
    }

    @Test func `Text behind a closing quote is appended, as spreadsheets do, and reported`() throws {
        let reading = try CSVReading("\"a\"b \"\"c,d\n1,2\n")
        #expect(reading.rows == [["ab \"\"c", "d"], ["1", "2"]])
        #expect(reading.codes == ["csv-text-after-quote@A1"])
        #expect(reading.findings.first?.value == "ab \"\"c")
    }

    @Test func `NULs are dropped and counted`() throws {
        let reading = try CSVReading("a,b\nx\u{0}y,\u{0}\n1,2\n")
        #expect(reading.rows == [["a", "b"], ["xy", ""], ["1", "2"]])
        #expect(reading.codes == ["csv-nuls-dropped"])
        #expect(reading.findings.first?.details == [.count: "2", .line: "2"])
    }

    @Test func `A NUL in a short file does not make it UTF-16`() throws {
        let reading = try CSVReading("a,b\nx\u{0}y,1\n")
        #expect(reading.rows == [["a", "b"], ["xy", "1"]])
        #expect(reading.codes == ["csv-nuls-dropped"])
    }

    @Test func `Byte-order marks in the middle are dropped`() throws {
        let reading = try CSVReading("\u{FEFF}a,b\n1,2\n\u{FEFF}a,b\n\u{FEFF}3,4\n")
        #expect(reading.rows == [["a", "b"], ["1", "2"], ["a", "b"], ["3", "4"]])
        #expect(reading.codes == ["csv-marks-dropped"])
        #expect(reading.findings.first?.details == [.count: "2", .line: "3"])
    }

    @Test func `Beyond fifty of a kind they are counted`() throws {
        let text = "a,b,c\n" + String(repeating: "1,2\n", count: 60) + String(repeating: "1,2,3\n", count: 70)
        let reading = try CSVReading(text)
        #expect(reading.findings.count { $0.code == .csvShortRow } == 50)
        #expect(reading.finding(.csvFurtherFindings)?.details == [.count: "10", .key: "csv-short-row"])
    }

    @Test(arguments: [
        "\"", "\"\"", "\"\"\"", "\"\"\"\"", ",", "\"\n", "\r", "=\"", "=\"\"\"", "a\"", "\u{FEFF}", "\u{FEFF}\"",
        "\"\u{0}", "sep=",
    ])
    func `Any scrap of a file is read`(_ text: String) throws {
        _ = try CSVReading(text)
    }

    @Test func `Random bytes are read, whatever they are`() throws {
        var random = SeededRandom(seed: 7)
        let alphabet: [UInt8] =
            Array("a,;\t|\"\"\r\n= ".utf8) + [0, 0xC3, 0xA1, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0xE1, 0xBA]
        for _ in 0..<2_000 {
            let count = Int.random(in: 1...60, using: &random)
            _ = try CSVReading((0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 })
        }
    }
}
