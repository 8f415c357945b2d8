import Civil
import Findings
import Foundation
import Registry
import Returns
import Rulebook
import Spreadsheets

/// What must be true for every file, whatever is in it: it is read as a workbook and then as a return, or refused with
/// complete words. The fuzzer checks this for the files that it makes up, a test for those that were kept.
public struct ReadingProperties: Sendable {
    /// File names that make the reader decide differently about the file's kind and its district.
    private static let names = [
        "Ba Be - bieu tong hop.xlsx", "bieu.csv", "TP Bac Kan 2022.xls", "Na Rì/biểu 01.txt", "x",
    ]

    private let reader: ReturnReader

    /// Uses the rulebook and the register that come with the program.
    public init() throws {
        guard let date = CivilDate(iso: "2022-11-30"), let period = Period(iso: "2022-11"),
            let rulebook = Rulebook.builtIn["qd-06-2019"]
        else { throw CocoaError(.featureUnsupported) }
        reader = ReturnReader(
            rulebook: try Rulebook(yaml: rulebook), register: try RegisterBook.builtIn().register(on: date),
            period: period)
    }

    /// Reads the bytes as a file.
    ///
    /// - Returns: the properties that do not hold, in words; empty if the program is right.
    public func violations(reading bytes: [UInt8]) -> [String] {
        let name = Self.names[bytes.count % Self.names.count]
        do throws(UnreadableFile) {
            let workbook = try SpreadsheetReader.read(bytes: bytes, named: name, expectedHeads: reader.expectedHeads)
            let content = reader.read(workbook, file: name)
            return workbook.sheets.flatMap(violations) + (workbook.findings + content.findings).flatMap(violations)
        } catch {
            return violations(of: error.finding) + violations(after: error.nature, bytes, named: name)
        }
    }

    /// Checks files that are not workbooks: whatever is done with them must end in an orderly way too.
    private func violations(after nature: UnreadableFile.Nature, _ bytes: [UInt8], named name: String) -> [String] {
        do throws(UnreadableFile) {
            switch nature {
            case .parcel(let wrapping):
                return try Parcel(bytes, wrapping: wrapping, named: name).members.flatMap { member in
                    let isSafe = !member.name.isEmpty && !member.name.split(separator: "/").contains("..")
                    guard case .failure(let error) = member.content else {
                        return isSafe ? [] : ["a member named \(member.name)"]
                    }
                    return violations(of: error.finding)
                }
            case .transcribable(let format):
                let parts = try Transcription.parts(of: bytes, in: format, named: name)
                return parts.count > 5 ? [] : ["a workbook of \(parts.count) parts"]
            case .unusable, .convertible, .documentWithTable, .document, .foreign: return []
            }
        } catch {
            return violations(of: error.finding)
        }
    }

    /// Every cell can be read, and says its own place.
    private func violations(in sheet: Sheet) -> [String] {
        sheet.occupiedRows.flatMap { row in
            sheet.cells(inRow: row).compactMap { cell in
                _ = (cell.decimal, cell.shownText, cell.displayedText, cell.isHiddenByFormat, cell.isShownAsNumber)
                _ = sheet.fontName(row: row, column: cell.address.column)
                let isInPlace =
                    cell.address.row == row && sheet.cell(row: row, column: cell.address.column).value == cell.value
                return isInPlace ? nil : "\(cell.address) in row \(row)"
            }
        }
    }

    /// The words are there, and they contain no braces other than those in the file.
    private func violations(of finding: Finding) -> [String] {
        let filled = [finding.value ?? ""] + finding.details.values + finding.englishDetails.values
        let hasOwnBraces = filled.contains { $0.contains("{") }
        return Language.allCases.flatMap { [finding.message(in: $0), finding.advice(in: $0)] }
            .filter { $0.isEmpty || ($0.contains("{") && !hasOwnBraces) }
            .map { "\(finding.code): \"\($0)\"" }
    }
}
