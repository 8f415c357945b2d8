import Findings
import Foundation
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Random formats show random numbers as LibreOffice shows the same cells. Cases in which LibreOffice differs from
/// Excel are named below and left out.
struct FormatPropertyTests {
    @Test func aCellShowsWhatLibreOfficeShows() async throws {
        var random = SeededRandom(seed: 1831)
        let formats = Self.fixed + (0..<260).map { _ in Self.format(&random) }
        let numbers = Self.numbers + (0..<8).map { _ in Self.number(&random) }
        let rows = numbers.enumerated().map { row, number in
            let cells = formats.indices.map { column in
                "<c r=\"\(CellAddress(row: row + 1, column: column + 1))\" s=\"\(column + 1)\"><v>\(number)</v></c>"
            }
            return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
        }
        let workbook = HandMadeWorkbook(
            rows: rows.joined(), formats: formats, parts: ["[Content_Types].xml": ShownByLibreOffice.contentTypes])
        let shown = try await ShownByLibreOffice(workbook).sheet
        let sheet = try workbook.read().sheets[0]
        var differences: [String] = []
        var compared = 0
        for (row, number) in numbers.enumerated() {
            for (column, format) in formats.enumerated() {
                if Self.isShownOtherwiseByExcel(number, NumberFormat(code: format)) { continue }
                let ours = Self.marks(sheet.cell(row: row + 1, column: column + 1).shownText)
                let cell = shown.cell(row: row + 1, column: column + 1).value
                let theirs = if case .text(let text) = cell { Self.marks(text) } else { "" }
                compared += 1
                if ours != theirs { differences.append("\(number) as \(format): \(ours), LibreOffice \(theirs)") }
            }
        }
        #expect(compared > 8000)
        #expect(differences.isEmpty, "\(differences.count):\n\(differences.prefix(20).joined(separator: "\n"))")
    }

    /// Whether Excel, whose formats these are, shows this differently from LibreOffice.
    private static func isShownOtherwiseByExcel(_ text: String, _ format: NumberFormat) -> Bool {
        guard let number = Double(text), let section = format.section(of: number).section else { return true }
        let sections = format.numberSections
        switch section.kind {
        // LibreOffice's day 0 is 1899-12-30; Excel has no days before 1900.
        case .date, .time: if !(61..<2_900_000).contains(number) { return true }
        case .duration: if abs(number) > 1e5 { return true }
        case .number: break
        }
        // LibreOffice cuts off parts of a second.
        if section.kind != .number, abs(number * 86_400 - (number * 86_400).rounded()) > 0.001 { return true }
        // LibreOffice shows zeros in the first section of `[>0]…;…`, and gives the section of `[<0]…` a sign of its
        // own, as it does with a third one.
        let first = sections.first?.condition
        if number == 0, sections.count == 2, first?.limit == 0 { return true }
        if number < 0, first?.limit == 0 || first != nil && sections.count > 2 { return true }
        // LibreOffice shows no sign with fixed text.
        if case .fixed = section.layout, number < 0, section.elements.allSatisfy({ $0 != .general && $0 != .text }) {
            return true
        }
        return false
    }

    /// The visible signs. The width of blanks does not matter.
    private static func marks(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    private static let numbers = [
        "0", "1", "-1", "5", "12", "-12", "99.5", "100", "101", "0.5", "-0.5", "0.04", "96.5", "760", "1900", "2022",
        "1234.5678", "-1234.5678", "44895", "44895.354166666664", "1000000", "12345678.9", "0.95", "0.3333333",
    ]

    private static let fixed = [
        "General", "0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??", "@", ";;;", ";;",
        "#",
        "0\"/QĐ-UBND\"", "\"NĂM \"0", "[=1]\"Đạt\";[=0]\"Không đạt\";General", "[>0]0.0;\"\"", "[>100]\"quá\";0.0",
        "dd/mm/yyyy", "d\\-m\\-yy", "yyyy-mm-dd hh:mm:ss", "[$-409]h:mm AM/PM", "mmm", "[$-409]ddd", "[h]:mm",
        "[mm]:ss", "mmmm yyyy", "ddd", "dddd",
        "[$-409]mmmm d, yyyy", "[$-409]d-mmm-yy", "[$-42A]dd\\/mm\\/yyyy;@", "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-",
        "#,##0.0,", "0,", "0.0,,", "00000", "\"BK-\"000", "00\\-000", "#,##0\\ [$đ-42A]", "[Red]0;[Blue]\\-0",
        "##0.0E+0",
        "0.0#", "0.0??", "0;\\-0;\"không\"", "# ?/8", "[<100]0;[>=1000]#,##0;0.0", "[<0]\"âm\";0", "0\" điểm\"",
        "\"lần \"0\" / \"00",
    ]

    private static func number(_ random: inout SeededRandom) -> String {
        let magnitude = pow(10, Double(Int.random(in: -3...8, using: &random)))
        let number = Double.random(in: -1...1, using: &random) * magnitude
        return String(format: "%.9g", number)
    }

    private static func format(_ random: inout SeededRandom) -> String {
        let count = Int.random(in: 1...4, using: &random)
        var sections = (0..<count).map { _ in section(&random) }
        if count == 4 { sections[3] = ["@", "", "\"chữ: \"@"].randomElement(using: &random) ?? "" }
        if count > 1, Bool.random(using: &random) {
            let limit = ["0", "1", "100", "-5", "1000"].randomElement(using: &random) ?? "0"
            let comparison = ["<", ">", "<=", ">=", "="].randomElement(using: &random) ?? "="
            sections[0] = "[\(comparison)\(limit)]" + sections[0]
        }
        return sections.joined(separator: ";")
    }

    private static func section(_ random: inout SeededRandom) -> String {
        let numbers = [
            "0", "#", "#,##0", "0.0", "0.00", "#,##0.0#", "00", "000", "0%", "0.0%", "0,", "", "General", "0.0??",
            "#,##0.00,",
        ]
        let texts = ["", "", "\" điểm\"", "\"/QĐ\"", "\\(", "_)", "\"xã \"", "[Red]"]
        return (texts.randomElement(using: &random) ?? "") + (numbers.randomElement(using: &random) ?? "0")
            + (texts.dropLast().randomElement(using: &random) ?? "")
    }
}
