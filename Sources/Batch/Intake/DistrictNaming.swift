import Returns
import Spreadsheets

/// Whether a return itself says which district it is from. Its rows alone do not say so: anybody can have copied them.
struct DistrictNaming {
    let reader: ReturnReader
    /// A return names its district above its table or beside its first rows.
    private static let rows = 40
    private static let longestText = 500

    init(_ reader: ReturnReader) { self.reader = reader }

    /// Whether its district is named in the file's name, the name of a sheet or the first rows, and no other district
    /// is named there instead.
    func isNamed(_ content: ReadReturn, in workbook: Workbook, file: String) -> Bool {
        guard let code = content.unitCode else { return false }
        guard !content.findings.contains(where: { [.titleOfOtherDistrict, .fileOfOtherDistrict].contains($0.code) })
        else { return false }
        if reader.group(namedIn: file) == code { return true }
        return workbook.sheets.prefix(10).contains { sheet in
            let texts = (sheet.name.map { [$0] } ?? []) + Self.texts(atTopOf: sheet)
            return texts.contains { reader.group(namedIn: $0) == code }
                || reader.group(namedIn: texts.joined(separator: "\n")) == code
        }
    }

    private static func texts(atTopOf sheet: Sheet) -> [String] {
        sheet.occupiedRows.prefix(rows).flatMap { row in
            sheet.cells(inRow: row).prefix(rows).compactMap { cell in
                if case .text(let text) = cell.value, text.utf8.count <= longestText { text } else { nil }
            }
        }
    }
}
