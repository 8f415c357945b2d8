import Testing

@testable import Rendering

@Suite struct CSVTableTests {
    @Test func theBytesAreWhatExcelReads() {
        let table = CSVTable(heads: ["Mã", "Điểm"], rows: [["01894", "812,5"], ["a\"b", "c\r\nd"], ["", " x "]])
        #expect(table.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
        #expect(
            String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
                == "Mã,Điểm\r\n01894,\"812,5\"\r\n\"a\"\"b\",\"c\r\nd\"\r\n, x \r\n")
    }

    @Test(arguments: [
        "=1+1", "+1", "-1+1", "-", "@SUM(A1)", "\tx", "\rx", "\nx", "\r\nx", "＝1", "＋1", "－1", "＠x", "-1,2,3", "-a",
        "=\u{301}1", "--1", "-1,", "-,5",
    ])
    func formulasAreNeutralised(text: String) {
        #expect(CSVTable.neutralised(text) == "'" + text)
    }

    /// After every separator that some spreadsheet recognises.
    @Test(arguments: [
        ("a;=1", "a;'=1"), ("a\t+1", "a\t'+1"), ("a\n-1", "a\n'-1"), ("a\r\n@x", "a\r\n'@x"), ("a;\"=1", "a;'\"=1"),
        (";;=1", ";;'=1"), ("=a;=b", "'=a;'=b"), ("-1;-1", "'-1;'-1"), ("a;＝1", "a;'＝1"),
    ])
    func formulasBehindAnotherSeparatorAreNeutralised(text: String, expected: String) {
        #expect(CSVTable.neutralised(text) == expected)
    }

    @Test func whatHoldsAnotherSeparatorIsQuoted() {
        let table = CSVTable(heads: ["a;b", "c\td"], rows: [["-1", "-1"]])
        #expect(String(decoding: table.bytes.dropFirst(3), as: UTF8.self) == "\"a;b\",\"c\td\"\r\n'-1,-1\r\n")
    }

    @Test func controlCharactersDoNotGetOut() {
        #expect(CSVTable.neutralised("a\u{1B}[2Jb\u{9B}c\u{202E}d\0") == "a�[2Jb�c�d�")
    }

    @Test(arguments: ["-12", "-12,5", "-12.5", "", "Xã A", "1-2", "'=x", "812,5", "a; -b", "a;b=c"])
    func everythingElseStays(text: String) {
        #expect(CSVTable.neutralised(text) == text)
    }
}

extension CSVTable {
    /// A table with exactly these cells.
    fileprivate init(heads: [String], rows: [[String]]) {
        self.init(rows, columns: heads.indices.map { index in .text(heads[index]) { $0[index] } })
    }
}
