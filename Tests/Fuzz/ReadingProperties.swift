import Civil
import Findings
import Foundation
import Registry
import Returns
import Rulebook
import Spreadsheets

/// What must hold for every file whatever is in it: it is read to a workbook and on to a return, or refused with
/// complete words. A property that does not hold stops the program, which is how the fuzzer knows.
///
/// Hangs are the fuzzer's own business (`-timeout`), as is the memory that a file takes at the most
/// (`-rss_limit_mb`).
struct ReadingProperties {
    /// Peak of memory over inflated size.
    private static let mostMemoryPerByte = 20
    /// What small files may take without being asked.
    private static let freeMemory = 24 << 20
    /// What no file may take more of.
    private static let mostMemory = 512 << 20
    /// Names that decide differently on the kind of the file and the district.
    private static let names = [
        "Ba Be - bieu tong hop.xlsx", "bieu.csv", "TP Bac Kan 2022.xls", "Na Rì/biểu 01.txt", "x",
    ]

    private let reader: ReturnReader

    init() throws {
        guard let date = CivilDate(iso: "2022-11-30"), let period = Period(iso: "2022-11"),
            let rulebook = Rulebook.builtIn.values.first
        else { throw CocoaError(.featureUnsupported) }
        reader = ReturnReader(
            rulebook: try Rulebook(yaml: rulebook), register: try RegisterBook.builtIn().register(on: date),
            period: period)
    }

    /// Reads the bytes as a file and stops the program if it finds anything wrong.
    func check(_ bytes: [UInt8]) {
        let name = Self.names[bytes.count % Self.names.count]
        let memory = PeakMemory()
        var findings: [Finding]
        do throws(UnreadableFile) {
            let workbook = try SpreadsheetReader.read(
                bytes: bytes, named: name, expectedHeads: reader.expectedHeads)
            findings = workbook.findings + reader.read(workbook, file: name).findings
            visit(workbook)
        } catch {
            findings = [error.finding]
        }
        let growth = memory.growth
        let inflated = PartedPackage(bytes)?.inflatedSize ?? bytes.count
        if growth > min(Self.mostMemory, max(Self.freeMemory, Self.mostMemoryPerByte * inflated)) {
            fatalError("takes \(growth) bytes of memory for \(inflated)")
        }
        for finding in findings { checkWords(of: finding) }
    }

    /// Every cell can be had.
    private func visit(_ workbook: Workbook) {
        for sheet in workbook.sheets {
            for row in sheet.occupiedRows {
                for cell in sheet.cells(inRow: row) {
                    _ = cell.decimal
                    _ = sheet.fontName(row: row, column: cell.address.column)
                    if cell.address.row != row { fatalError("\(cell.address) in row \(row)") }
                }
                _ = sheet.isHidden(row: row)
            }
        }
    }

    /// No brace is left, unless one came with the file.
    private func checkWords(of finding: Finding) {
        let filled = [finding.value ?? ""] + finding.details.values + finding.englishDetails.values
        for language in Language.allCases {
            let words = [finding.message(in: language), finding.advice(in: language)]
            if words.contains("") || finding.line(in: language).isEmpty { fatalError("\(finding.code): no words") }
            guard !filled.contains(where: { $0.contains("{") }) else { continue }
            if words.contains(where: { $0.contains("{") }) { fatalError("\(finding.code): \(words)") }
        }
    }
}
