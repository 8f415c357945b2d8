import Testing

/// How text becomes rows of cells.
@Suite struct CSVRowsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let statement: String
        let text: String
        let rows: [[String]]
        var testDescription: String { statement }
    }

    static let cases = [
        Case(statement: "LF", text: "a,b\nc,d\n", rows: [["a", "b"], ["c", "d"]]),
        Case(statement: "CRLF", text: "a,b\r\nc,d\r\n", rows: [["a", "b"], ["c", "d"]]),
        Case(statement: "CR", text: "a,b\rc,d\r", rows: [["a", "b"], ["c", "d"]]),
        Case(
            statement: "mixed line ends", text: "a,b\nc,d\r\ne,f\rg,h",
            rows: [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]),
        Case(statement: "no line end at the end", text: "a,b\nc,d", rows: [["a", "b"], ["c", "d"]]),
        Case(
            statement: "a separator at the end is one more field", text: "a,b,\nc,d,e",
            rows: [["a", "b", ""], ["c", "d", "e"]]),
        Case(statement: "an empty line is a row", text: "a,b\n\nc,d\n", rows: [["a", "b"], ["", ""], ["c", "d"]]),
        Case(statement: "LF CR is two line ends", text: "a,b\n\rc,d", rows: [["a", "b"], ["", ""], ["c", "d"]]),
        Case(statement: "leading zeros stay", text: "00760,1.50\n", rows: [["00760", "1.50"]]),
        Case(statement: "white space stays", text: " a , \n", rows: [[" a ", " "]]),
        Case(statement: "separator in quotes", text: "\"a,b\",c\n", rows: [["a,b", "c"]]),
        Case(statement: "doubled quotes", text: "\"a \"\"b\"\" c\",\"\"\"\"\n", rows: [["a \"b\" c", "\""]]),
        Case(
            statement: "line ends in quotes", text: "\"a\nb\",\"c\r\nd\"\ne,f\n",
            rows: [["a\nb", "c\r\nd"], ["e", "f"]]),
        Case(statement: "quoted field at the end of the text", text: "a,\"b\"", rows: [["a", "b"]]),
        Case(statement: "quoted empty fields are blank", text: "\"\",a,\"\"\n", rows: [["", "a"]]),
        Case(
            statement: "a quote in mid-field is literal", text: "5\" ống,b\"c\nd,e",
            rows: [["5\" ống", "b\"c"], ["d", "e"]]),
        Case(statement: "white space behind a closing quote", text: "\"a\" ,b\n", rows: [["a ", "b"]]),
        Case(statement: "a text formula is its text", text: "=\"00760\",b\n", rows: [["00760", "b"]]),
        Case(statement: "a quoted text formula", text: "\"=\"\"00760\"\"\",b\n", rows: [["00760", "b"]]),
        Case(statement: "a quote in a text formula", text: "\"=\"\"a\"\"\"\"b\"\"\",c\n", rows: [["a\"b", "c"]]),
        Case(statement: "an empty text formula is blank", text: "=\"\",b\n", rows: [["", "b"]]),
        Case(
            statement: "another formula stays", text: "=A1&\"x\",=\"a\"&\"b\"\n", rows: [["=A1&\"x\"", "=\"a\"&\"b\""]]),
        Case(statement: "a mark behind a separator is no part of it", text: "a,\u{301}b\n", rows: [["a", "\u{301}b"]]),
        Case(
            statement: "U+2028 and U+0085 end no line", text: "a\u{2028}b,c\u{85}d\n",
            rows: [["a\u{2028}b", "c\u{85}d"]]),
        Case(statement: "decomposed text is composed", text: "Ba\u{302}\u{301}t,Bê\u{323}\n", rows: [["Bất", "Bệ"]]),
        Case(statement: "a Greek question mark is no separator", text: "a\u{37E}b,c\n", rows: [["a;b", "c"]]),
        Case(statement: "no line at all", text: "\n", rows: []),
    ]

    @Test(arguments: cases) func rows(_ example: Case) throws {
        let reading = try CSVReading(example.text)
        #expect(reading.rows == example.rows)
        #expect(reading.codes == [])
    }

    @Test func `The separator's position within eight bytes makes no difference`() throws {
        for length in 0..<20 {
            for tail in 0..<10 {
                let (a, b) = (String(repeating: "a", count: length + 1), String(repeating: "b", count: tail + 1))
                for text in ["\(a),\(b)\n\(b),\(a)", "\"\(a)\",\(b)\r\n\(b),\"\(a)\"\r\n", "\(a),\(b)\r\(b),\(a)\r"] {
                    #expect(try CSVReading(text).rows == [[a, b], [b, a]])
                }
            }
        }
    }

    @Test func `A row is a record, and a finding names its line too`() throws {
        let reading = try CSVReading("a,b,c\n\"x\ny\nz\",1,2\n1,2,3\n1,2\n4,5,6\n")
        #expect(reading.text(3, 1) == "1")
        #expect(reading.codes == ["csv-short-row@A4"])
        #expect(reading.findings.first?.details[.line] == "6")
    }

    @Test func `Resolving quotes leaves the lines behind it as they are`() throws {
        let reading = try CSVReading("a,b,c\n\"\"\"\"\"\"\"\n\",1,2\n1,2\n4,5,6\n")
        #expect(reading.text(2, 1) == "\"\"\"\n")
        #expect(reading.codes == ["csv-short-row@A3"])
        #expect(reading.findings.first?.details[.line] == "4")
    }
}
