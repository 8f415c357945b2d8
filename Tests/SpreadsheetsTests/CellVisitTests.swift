import Foundation
import Spreadsheets
import Testing

/// A visit passes on texts where they are stored. It must show the same as asking for each cell.
@Suite struct CellVisitTests {
    /// What a visit shows of a sheet, as cells.
    private func visited(_ sheet: Sheet) -> [Cell] {
        var cells: [Cell] = []
        for row in sheet.occupiedRows {
            sheet.cells(inRow: row).forEach(
                text: { cells.append(Cell(address: $0, value: .text(String(copying: $1)))) },
                other: { cells.append($0) })
        }
        return cells
    }

    /// Texts are compared byte by byte, because `String` considers two forms of one letter equal.
    private func bytes(_ cells: [Cell]) -> [[UInt8]] {
        cells.map { if case .text(let text) = $0.value { Array(text.utf8) } else { [] } }
    }

    private func expectSame(_ sheet: Sheet, _ name: Comment? = nil) {
        let cells = sheet.occupiedRows.flatMap(sheet.cells)
        #expect(visited(sheet) == cells, name)
        #expect(bytes(visited(sheet)) == bytes(cells), name)
    }

    @Test(arguments: ["xlsxwriter", "libreoffice", "openpyxl"]) func `Every cell of a workbook`(_ producer: String)
        throws
    {
        let file = URL(filePath: #filePath).appending(path: "../../Fixtures/workbooks/\(producer).xlsx").standardized
        let workbook = try SpreadsheetReader.read(path: file.path, named: "a.xlsx")
        for sheet in workbook.sheets { expectSame(sheet) }
    }

    @Test(arguments: [
        "Xã Bành Trạch,Đạt,00760", "“Nà Phặc” – thị trấn,1,5",
        // NFD, and the form that Vietnamese keyboards write.
        "Xã Ba\u{300}nh Tra\u{323}ch,Đạt", "Xã Đô\u{309}ng Phúc,x",
        // In these, Latin letters alone do not tell whether the text is in NFC or NFD.
        "\u{1112}\u{1161}\u{11AB},Đạt", "\u{212B}ng,\u{2126}", "e\u{301}",
        // TCVN3 in a UTF-8 file, and Latin letters that Vietnamese does not use.
        "X· B»ng V©n,§¹t,Thµnh phè B¾c K¹n", "Müller,Ångström,Đạt",
        "a\u{FFFD}b,Đạt", "say \"\"hi\"\",\"Xã \"\"A\"\"\"",
    ]) func `Every cell of a text file`(_ line: String) throws {
        let reading = try CSVReading("Xã,Kết quả\n\(line)\n")
        expectSame(reading.sheet, "\(line)")
    }

    @Test func `Text in another encoding, and text that is damaged`() throws {
        expectSame(
            try CSVReading([0xFF, 0xFE] + "Xã,Ba\u{300}nh".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).sheet)
        let damaged = Array("Xã Bành Trạch,Đạt,".utf8) + [0xC3] + Array(",Đủ điều kiện".utf8)
        expectSame(try CSVReading(damaged).sheet)
    }

    @Test func `Text that needs no work is handed on in NFC`() throws {
        let reading = try CSVReading("Xa\u{303} Ba\u{300}nh Tra\u{323}ch,x\n")
        #expect(bytes(visited(reading.sheet)).first == Array("Xã Bành Trạch".utf8))
    }
}
