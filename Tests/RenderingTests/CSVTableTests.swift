import Testing

@testable import Rendering

@Suite struct CSVTableTests {
    @Test func theBytesAreWhatExcelReads() {
        let table = CSVTable(head: ["Mã", "Điểm"], rows: [["01894", "812,5"], ["a\"b", "c\r\nd"], ["", " x "]])
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

    @Test(arguments: ["-12", "-12,5", "-12.5", "", "Xã A", "1-2", "'=x", "812,5"])
    func everythingElseStays(text: String) {
        #expect(CSVTable.neutralised(text) == text)
    }
}
