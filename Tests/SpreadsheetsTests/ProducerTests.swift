import Findings
import Foundation
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Workbooks as various programs write them. `Tests/Fixtures/make/workbooks.py` made them, and `bad.py` made the bad
/// ones.
struct ProducerTests {
    private func path(_ name: String) -> String {
        URL(filePath: #filePath).appending(path: "../../Fixtures/\(name)").standardized.path
    }

    @Test(arguments: [
        "openpyxl", "xlsxwriter", "xlsxwriter-constant-memory", "libreoffice", "encrypted-agile", "encrypted-standard",
    ])
    func theSameTable(_ producer: String) throws {
        let workbook = try SpreadsheetReader.read(path: path("workbooks/\(producer).xlsx"), named: "a.xlsx")
        #expect(workbook.sheets.map(\.name) == ["Biểu 1", "Ẩn"])
        #expect(workbook.sheets[1].visibility == (producer == "libreoffice" ? .hidden : .veryHidden))
        #expect(workbook.sheets[1].cell(row: 2, column: 2).value == .text("x"))
        let sheet = workbook.sheets[0]
        #expect(sheet.cell(row: 1, column: 1).value == .text("Tổng hợp & đánh giá <2022>"))
        #expect(sheet.merges.map(\.description) == (producer.hasSuffix("memory") ? [] : ["A1:F1"]))
        #expect(
            sheet.cells(inRow: 2).map(\.value)
                == ["Mã xã", "Tên", "Điểm", "Tỷ lệ", "Ngày", "Đạt"].map(CellValue.text))
        #expect(
            sheet.cells(inRow: 3).map(\.value) == [
                .number(760), .text("Bành Trạch"), .number(912.5), .number(0.95), .date("2022-11-30"), .boolean(true),
            ])
        #expect(
            sheet.cells(inRow: 4).map(\.value) == [
                .number(1894), .text(" Mỹ Phương "), .number(4.4), .number(0.3333),
                .date("2022-11-30", hour: 8, minute: 30), .boolean(false),
            ])
        #expect(sheet.cell(row: 3, column: 1).displayedText == "00760")
        #expect(sheet.cell(row: 3, column: 4).isPercentage)
        #expect(
            sheet.cells(inRow: 5).map(\.value) == [
                producer == "openpyxl" || producer.hasPrefix("encrypted") ? .formulaWithoutValue : .number(916.9),
                .error("#N/A"),
                .duration(milliseconds: 30_600_000),
            ])
        #expect((1...5).filter { sheet.isHidden(row: $0) } == [4])
        #expect((1...7).filter { sheet.isHidden(column: $0) } == [6])
    }

    @Test(arguments: [
        ("tp-bac-kan_password.xlsx", FindingCode.passwordProtected), ("ngan-son_old-excel.xls", .oldWorkbook),
        ("cho-don_opendocument.ods", .openDocument), ("cho-moi_html.xls", .htmlTable),
        ("bach-thong_spreadsheetml-2003.xls", .xmlSpreadsheet2003), ("pac-nam_truncated.xlsx", .workbookDamaged),
        ("na-ri_empty.xlsx", .emptyFile), ("ba-be_letter.docx", .foreignFile), ("tp-bac-kan_printed.pdf", .foreignFile),
        ("../workbooks/open.fods", .openDocument),
    ])
    func filesThatAreNotRead(_ name: String, _ code: FindingCode) {
        do throws(UnreadableFile) {
            _ = try SpreadsheetReader.read(path: path("bad/\(name)"), named: name)
            Issue.record("was read")
        } catch {
            #expect(error.finding.code == code)
        }
    }

    /// Nothing depends on the machine's time zone. In 1900 that of Ho Chi Minh City was 7:06:30 ahead.
    @Test(arguments: ["Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati", "UTC"])
    func datesAreTheSameInEveryZone(_ zone: String) throws {
        setenv("TZ", zone, 1)
        tzset()
        let book = HandMadeWorkbook(
            rows: "<row><c s=\"1\"><v>1</v></c><c s=\"1\"><v>44895</v></c><c s=\"1\"><v>44895.25</v></c></row>",
            formats: ["dd/mm/yyyy"])
        #expect(
            try book.read().sheets[0].cells(inRow: 1).map(\.value)
                == [.date("1900-01-01"), .date("2022-11-30"), .date("2022-11-30", hour: 6)])
    }
}
