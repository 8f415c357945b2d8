import Findings
import Testing

@testable import Spreadsheets

/// Random tables written by the programs that clerks and other programs use are read back unchanged: every cell with
/// its type, no extra cell, and every merge. The only differences allowed are those that a producer is known to make.
struct RoundTripTests {
    @Test(arguments: Producer.allCases)
    func whatWasWrittenIsRead(_ producer: Producer) async throws {
        let trip = try await RoundTrip.made.value
        #expect(trip.tables.count >= 200)
        #expect(trip.tables.map(\.cells.count).reduce(0, +) > 5000)
        var differences: [String] = []
        var workbooks: [String: Workbook] = [:]
        for table in trip.tables {
            let file = producer.file(of: table)
            let bytes = try #require(trip.files[file], "\(file) was not written")
            let workbook =
                try workbooks[file]
                ?? SpreadsheetReader.read(
                    bytes: bytes, named: file, expectedHeads: Self.heads)
            if workbooks.updateValue(workbook, forKey: file) == nil {
                differences += workbook.findings.filter { !producer.findings.contains($0.code) }.map {
                    "\($0.code) \($0.place) \($0.value ?? "")"
                }
            }
            let sheet = try #require(workbook.sheets.first { producer.isText || $0.name == table.name })
            differences += Self.differences(table, sheet, producer)
        }
        #expect(workbooks.values.map(\.sheets.count).reduce(0, +) == trip.tables.count)
        #expect(differences.isEmpty, "\(differences.count):\n\(differences.prefix(10).joined(separator: "\n"))")
    }

    /// Some of the headings of `tables.py`. Every table has at least one of these or of the others.
    private static let heads = ["STT", "Mã xã", "Xã, phường, thị trấn", "Tổng điểm", "Đạt (x)", "Ghi chú"]

    private static func differences(_ table: WrittenTable, _ sheet: Sheet, _ producer: Producer) -> [String] {
        var differences: [String] = []
        func note(_ address: CellAddress, _ written: CellValue?, _ read: CellValue?) {
            differences.append("\(table.name) \(address): wrote \(show(written)), read \(show(read))")
        }
        var rest: [CellAddress: CellValue] = [:]
        for row in sheet.occupiedRows {
            for cell in sheet.cells(inRow: row) { rest[cell.address] = cell.value }
        }
        for cell in table.cells {
            let read = rest.removeValue(forKey: cell.address)
            var understood = read
            if producer.isText, case .text(let field) = read { understood = cell.cellValue(ofField: field) }
            let written = cell.cellValue
            let isEqual = written.map(producer.possibilities)?.contains { isSame($0, understood ?? .blank) } ?? false
            if !isEqual { note(cell.address, written, read) }
        }
        for (address, read) in rest.sorted(by: { $0.key < $1.key }) { note(address, nil, read) }
        let merges = producer.writesMerges ? table.merges : []
        if Set(merges) != Set(sheet.merges.map(corners)) || merges.count != sheet.merges.count {
            differences.append("\(table.name): merges \(merges), read \(sheet.merges)")
        }
        return differences
    }

    /// Texts are compared scalar by scalar, because Swift's `==` considers decomposed and composed text equal.
    private static func isSame(_ one: CellValue, _ other: CellValue) -> Bool {
        one == other && one.exactText == other.exactText
    }

    private static func corners(_ merge: CellRange) -> [Int] {
        [merge.topLeft.row, merge.topLeft.column, merge.bottomRight.row, merge.bottomRight.column]
    }

    private static func show(_ value: CellValue?) -> String {
        guard let value else { return "nothing" }
        guard case .text(let text) = value else { return "\(value)" }
        return text.unicodeScalars.prefix(200).map { $0.escaped(asASCII: true) }.joined()
    }
}
