import Civil
import Findings
import Foundation
import VietnameseText

@testable import Spreadsheets

/// A table that `Tests/RoundTrip/write.py` has written.
struct WrittenTable: Decodable {
    /// The name of its sheet.
    let name: String
    /// Which of a producer's workbooks has it.
    let book: Int
    let cells: [WrittenCell]
    /// The top, left, bottom and right of each merge.
    let merges: [[Int]]
}

struct WrittenCell: Decodable {
    enum Kind: String, Decodable { case text, number, date, duration, boolean }

    let row: Int
    let column: Int
    let kind: Kind
    /// As Python prints it: ISO 8601 for a date, milliseconds for a duration.
    let value: String

    var address: CellAddress { CellAddress(row: row, column: column) }

    /// The value that the reader should give. Every text is composed.
    var cellValue: CellValue? {
        switch kind {
        case .text: .text(VietnameseText.nfc(value))
        case .number: Double(value).map(CellValue.number)
        case .boolean: .boolean(value == "True")
        case .duration: Int(value).map { .duration(milliseconds: $0) }
        case .date: CivilDateTime(written: value).map(CellValue.date)
        }
    }

    /// The value of this kind that a field of a CSV file means, as LibreOffice writes it.
    func cellValue(ofField field: String) -> CellValue? {
        switch kind {
        case .text: .text(field)
        case .number: Double(field).map(CellValue.number)
        case .boolean: ["TRUE": .boolean(true), "FALSE": .boolean(false)][field]
        case .duration: Self.milliseconds(ofClock: field).map { .duration(milliseconds: $0) }
        case .date: CivilDateTime(written: field.replacing(" ", with: "T")).map(CellValue.date)
        }
    }

    /// `04:52:04 AM`, `12:07:37.28` or `29:05.323`.
    private static func milliseconds(ofClock text: String) -> Int? {
        guard let match = text.wholeMatch(of: /(?:(\d\d):)?(\d\d):(\d\d)(?:(\.\d{1,3})| (AM|PM))/) else { return nil }
        let (_, hours, minutes, seconds, rest, half) = match.output
        guard var hour = Int(hours ?? "0"), let minute = Int(minutes), let second = Int(seconds) else { return nil }
        if let half { hour = hour % 12 + (half == "PM" ? 12 : 0) }
        return ((hour * 60 + minute) * 60 + second) * 1000
            + (rest.flatMap { Double("0\($0)") }.map { Int(($0 * 1000).rounded()) } ?? 0)
    }
}

extension CivilDateTime {
    /// `2022-11-30T08:30:00.000`
    init?(written text: String) {
        guard let match = text.wholeMatch(of: /([\d-]{10})T(\d\d):(\d\d):(\d\d)\.(\d{3})/),
            let date = CivilDate(iso: String(match.output.1)), let hour = Int(match.output.2),
            let minute = Int(match.output.3), let second = Int(match.output.4), let rest = Int(match.output.5)
        else { return nil }
        self.init(date: date, millisecondOfDay: ((hour * 60 + minute) * 60 + second) * 1000 + rest)
    }
}
