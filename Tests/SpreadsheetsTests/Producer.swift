import Civil
import Findings
import Foundation

@testable import Spreadsheets

/// The programs with which `Tests/RoundTrip/write.py` writes tables. The raw values are the names of its folders.
enum Producer: String, CaseIterable {
    case openpyxl
    case xlsxWriter = "xlsxwriter"
    case xlsxWriterRowByRow = "xlsxwriter-row-by-row"
    case libreOffice = "libreoffice"
    case libreOfficeCSV = "libreoffice-csv"
    case libreOfficeUTF16 = "libreoffice-csv-utf16"

    var isText: Bool { self == .libreOfficeCSV || self == .libreOfficeUTF16 }
    var writesMerges: Bool { !isText && self != .xlsxWriterRowByRow }

    /// The file with a table, as `RoundTrip.files` names it.
    func file(of table: WrittenTable) -> String {
        rawValue + (isText ? "/\(table.book)-\(table.name).csv" : "/\(table.book).xlsx")
    }

    /// What the program changes in values when it writes its file. Everything else must come back unchanged.
    var changes: [Change] {
        switch self {
        case .openpyxl: [.escapesAreNotEscaped, .returnsAreLineFeeds, .sixteenDigits]
        case .xlsxWriter, .xlsxWriterRowByRow: [.escapesThatOverlapAreNotEscaped, .sixteenDigits]
        case .libreOffice:
            [
                .returnsAreLineFeeds, .tabsAreDropped, .escapesThatOverlapAreNotEscaped, .fifteenDigits, .daysFrom1899,
            ]
        case .libreOfficeCSV, .libreOfficeUTF16:
            [.returnsAreLineFeeds, .tabsAreDropped, .fifteenDigits, .twentyDecimals, .timesAreCutToSeconds]
        }
    }

    /// The findings that reading its files must give.
    var findings: Set<FindingCode> {
        switch self {
        case .libreOffice: [.dateOutsideCalendar]  // 29 February 1900
        case .libreOfficeUTF16: [.csvSeparatorAssumed]
        case .openpyxl, .xlsxWriter, .xlsxWriterRowByRow, .libreOfficeCSV: []
        }
    }

    /// The value itself, and what the changes may turn it into.
    func possibilities(for value: CellValue) -> [CellValue] {
        changes.reduce([value]) { values, change in values + values.flatMap(change.applied) }
    }
}

/// A change that a producer makes to a value.
enum Change {
    /// Text like `_x0041_` goes into the file as it is, where it means "A".
    case escapesAreNotEscaped
    /// Text like `_x0041_` is escaped, but not if it begins with the last character of another one.
    case escapesThatOverlapAreNotEscaped
    /// A carriage return before a line feed is written as it is in XML, whose parsers drop it. LibreOffice reads from
    /// OpenDocument, which has paragraphs instead.
    case returnsAreLineFeeds
    /// LibreOffice ignores the tabs of OpenDocument.
    case tabsAreDropped
    case sixteenDigits
    /// Only fifteen digits are kept. LibreOffice rounds the last one up or down unpredictably.
    case fifteenDigits
    /// Small numbers in CSV are written without an exponent.
    case twentyDecimals
    /// Some times of day in CSV lack their milliseconds.
    case timesAreCutToSeconds
    /// LibreOffice's day 0 is 1899-12-30, and its 1900 has no 29 February. In the file, a day before March 1900 becomes
    /// the next day, and 28 February becomes the day that never existed.
    case daysFrom1899

    func applied(to value: CellValue) -> [CellValue] {
        switch (self, value) {
        case (.escapesAreNotEscaped, .text(let text)): [Self.text(Self.unescaped(text))]
        case (.escapesThatOverlapAreNotEscaped, .text(let text)):
            [Self.text(Self.unescaped(text.replacing(Self.escape) { "_x005F" + $0.0 }))]
        case (.returnsAreLineFeeds, .text(let text)): [Self.text(text, without: "\r")]
        case (.tabsAreDropped, .text(let text)): [Self.text(text, without: "\t")]
        case (.sixteenDigits, .number(let number)): Self.number(String(format: "%.15e", number))
        case (.fifteenDigits, .number(let number)): Self.fifteenDigits(number)
        case (.twentyDecimals, .number(let number)): Self.number(String(format: "%.20f", number))
        case (.timesAreCutToSeconds, .duration(let time)): [.duration(milliseconds: time / 1000 * 1000)]
        case (.daysFrom1899, .date(let moment)): Self.shifted(moment)
        default: []
        }
    }

    private static func number(_ text: String) -> [CellValue] { Double(text).map { [.number($0)] } ?? [] }

    private static var escape: Regex<(Substring, Substring)> { /_x([0-9a-fA-F]{4})_/ }

    private static func unescaped(_ text: String) -> String {
        text.replacing(escape) { match in
            UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
        }
    }

    /// A cell with an empty text is blank.
    private static func text(_ text: String, without dropped: Unicode.Scalar? = nil) -> CellValue {
        let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != dropped }))
        return kept.isEmpty ? .blank : .text(kept)
    }

    /// Empty for a number without further digits, which must come back unchanged.
    private static func fifteenDigits(_ number: Double) -> [CellValue] {
        let text = String(format: "%.14e", number)
        let parts = text.split(separator: "e")
        guard Double(text) != number, parts.count == 2, let mantissa = Decimal(string: String(parts[0])) else {
            return []
        }
        let last = Decimal(sign: .plus, exponent: -14, significand: 1)
        return [mantissa - last, mantissa, mantissa + last].flatMap { Self.number("\($0)e\(parts[1])") }
    }

    private static func shifted(_ moment: CivilDateTime) -> [CellValue] {
        let days = moment.date.daysSince1970
        guard days < -25_508 else { return [] }
        if days == -25_509 { return [.number(60 + Double(moment.millisecondOfDay) / 86_400_000)] }
        guard let date = CivilDate(daysSince1970: days + 1) else { return [] }
        return [.date(CivilDateTime(date: date, millisecondOfDay: moment.millisecondOfDay))]
    }
}
