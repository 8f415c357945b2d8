import Findings
import Testing

/// How the separator of a file is recognised.
@Suite struct CSVSeparatorTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let statement: String
        let text: String
        let separator: Character
        var testDescription: String { statement }
    }

    static let cases = [
        Case(statement: "commas", text: "Xã,Điểm\nA,900\n", separator: ","),
        Case(statement: "semicolons", text: "Xã;Điểm\nA;900\n", separator: ";"),
        Case(statement: "tabs", text: "Xã\tĐiểm\nA\t900\n", separator: "\t"),
        Case(statement: "bars", text: "Xã|Điểm\nA|900\n", separator: "|"),
        Case(
            statement: "decimal commas in every field", text: "Xã;a;b\nA;12,5;30,0\nB;11,5;20,5\nC;1,5;2,5\n",
            separator: ";"),
        Case(statement: "decimal commas without a head", text: "12,5;30,0\n11,5;20,5\n", separator: ";"),
        Case(
            statement: "decimal commas and blanks behind semicolons", text: "12,5; 30,0\n11,5; 20,5\n", separator: ";"),
        Case(
            statement: "decimal commas and blanks around semicolons", text: "12,5 ; 30,0\n11,5 ; 20,5\n1,5 ; -2,5\n",
            separator: ";"),
        Case(statement: "decimal commas and tabs", text: "12,5\t30,0\t1,5\n11,5\t20,5\t2,5\n", separator: "\t"),
        Case(
            statement: "lists with semicolons in a comma file", text: "Xã,Thôn\nA,a; b; c\nB,d; e; f\n", separator: ","),
        Case(statement: "quoted semicolons", text: "Xã,Thôn\n\"A;1\",\"a;b\"\n\"B;2\",\"c;d\"\n", separator: ","),
        Case(
            statement: "sentences in a semicolon file", text: "Xã;Ghi chú\nA;Tốt, đủ, đúng\nB;Kém, thiếu, sai\n",
            separator: ";"),
        Case(
            statement: "a title with commas above a semicolon table",
            text: "Biểu số 1, kèm theo Báo cáo\nNăm 2022\nXã;a;b\nA;1;2\nB;3;4\n", separator: ";"),
        Case(statement: "one column", text: "Xã\nA\nB\n", separator: ","),
        Case(statement: "colons and spaces separate nothing", text: "a: b\nc: d\n", separator: ","),
        Case(statement: "a declared separator", text: "sep=;\na,b;c\n1,2;3\n", separator: ";"),
        Case(statement: "a declared separator in quotes", text: "\"sep=;\"\r\na,b;c\r\n1,2;3\r\n", separator: ";"),
        Case(statement: "a declared separator behind a mark", text: "\u{FEFF}SEP=|\na,b|c\n1,2|3\n", separator: "|"),
        Case(statement: "a declared tab", text: "sep=\t\na,b\tc\n", separator: "\t"),
    ]

    @Test(arguments: cases) func separator(_ example: Case) throws {
        let reading = try CSVReading(example.text)
        #expect(reading.dialect?.separator == example.separator)
        let isTold = example.separator != "," && !example.text.lowercased().contains("sep=")
        #expect(reading.codes == (isTold ? ["csv-separator-assumed"] : []))
    }

    @Test(arguments: ["sep=;\n", "\"sep=;\"\r\n", "sep=;;\r", "\u{FEFF}sep=;\n"])
    func `The declaring line is no row, but a line`(_ declaration: String) throws {
        let reading = try CSVReading(declaration + "a;b;c\n1;2;3\n1;2;3;4\n")
        #expect(reading.rows.first == ["a", "b", "c", ""])
        #expect(reading.codes == ["csv-long-row@A3"])
        #expect(reading.findings.first?.details[.line] == "4")
    }

    @Test func `Text that only resembles a declaration is a row`() throws {
        #expect(try CSVReading("sep=abc,b\n1,2\n").rows.first == ["sep=abc", "b"])
        #expect(try CSVReading("sep=:,b\n1,2\n").rows.first == ["sep=:", "b"])
    }

    @Test func `Expected heads weigh more than order`() throws {
        // Commas make the more regular table here, but semicolons the expected one.
        let text = "Xã, phường, thị trấn;Tổng điểm;x\n1, 2, 3\n4, 5, 6\n7, 8, 9\n1, 2, 3\n4, 5, 6\n"
        #expect(try CSVReading(text).dialect?.separator == ",")
        let reading = try CSVReading(text, expectedHeads: ["xã phường thị trấn", "TỔNG ĐIỂM"])
        #expect(reading.dialect?.separator == ";")
    }
}
