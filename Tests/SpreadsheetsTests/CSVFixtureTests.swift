import Foundation
import Testing

/// Files that LibreOffice wrote (`Tests/Fixtures/make/csv-libreoffice.py`): one table in several dialects.
@Suite struct CSVFixtureTests {
    static let files = [
        ("comma-utf8", "UTF-8", ",", [String]()),
        ("semicolon-utf8", "UTF-8", ";", ["csv-separator-assumed"]),
        ("bar-utf8-quoted", "UTF-8", "|", ["csv-separator-assumed"]),
        ("tab-utf16", "UTF-16LE", "\t", ["csv-separator-assumed"]),
        ("semicolon-windows1258", "Windows-1258", ";", ["csv-encoding-assumed", "csv-separator-assumed"]),
    ]

    @Test(arguments: files)
    func `What LibreOffice saves is read as it was entered`(
        _ name: String, _ encoding: String, _ separator: String, _ codes: [String]
    ) throws {
        let file = URL(filePath: #filePath).appending(path: "../../Fixtures/csv/libreoffice-\(name).csv").standardized
        let reading = try CSVReading([UInt8](Data(contentsOf: file)))
        #expect(
            reading.rows == [
                ["BÁO CÁO KẾT QUẢ, NĂM 2022", "", "", "", ""],
                ["STT", "Mã xã", "Xã, phường,\nthị trấn", "Điểm", "Ghi chú"],
                ["1", "01894", "Xã Bành Trạch", "87.5", "Theo \"QĐ 06\""],
                ["2", "01897", "Thị trấn Chợ Rã", "90", "Đạt; đủ"],
                ["3", "01900", "Xã Đồng Phúc", "1234.5", ""],
            ])
        #expect(reading.dialect?.encoding == encoding)
        #expect(reading.dialect?.separator == Character(separator))
        #expect(reading.codes == codes)
    }
}
