// What the tests of separated text share: reading bytes through the public entry point, and looking at the result.
import Findings
import Spreadsheets
import Testing

/// A CSV file as it was read.
struct CSVReading {
    let sheet: Sheet
    let findings: [Finding]
    let dialect: CSVDialect?

    init(_ bytes: [UInt8], expectedHeads: [String] = []) throws {
        let workbook = try SpreadsheetReader.read(bytes: bytes, named: "ba-be.csv", expectedHeads: expectedHeads)
        sheet = try #require(workbook.sheets.first)
        findings = workbook.findings
        if case .csv(let dialect) = workbook.format { self.dialect = dialect } else { dialect = nil }
        expectFinishedWords()
    }

    init(_ text: String, expectedHeads: [String] = []) throws {
        try self.init(Array(text.utf8), expectedHeads: expectedHeads)
    }

    /// The rows up to the last one that has a cell, each as wide as the sheet. Blank cells are empty strings.
    var rows: [[String]] {
        guard sheet.lastRow > 0 else { return [] }
        return (1...sheet.lastRow).map { row in (1...sheet.lastColumn).map { text(row, $0) } }
    }

    /// The text of a cell. A cell that is neither text nor blank makes every comparison fail.
    func text(_ row: Int, _ column: Int) -> String {
        switch sheet.cell(row: row, column: column).value {
        case .blank: ""
        case .text(let text): text.isEmpty ? "<empty text instead of blank>" : text
        case let other: "<\(other)>"
        }
    }

    /// `code@cell` for each finding.
    var codes: [String] {
        findings.map { finding in finding.code.rawValue + (finding.place.cell.map { "@\($0)" } ?? "") }
    }

    func finding(_ code: FindingCode) -> Finding? { findings.first { $0.code == code } }

    /// No finding has a brace that was not filled in, in either language.
    private func expectFinishedWords() {
        for finding in findings {
            for language in Language.allCases {
                let words = finding.message(in: language) + finding.advice(in: language)
                #expect(!words.contains("{"), "\(finding.code.rawValue): \(words)")
            }
            #expect(finding.place.file == "ba-be.csv")
            #expect(finding.place.sheet == nil)
        }
    }
}
