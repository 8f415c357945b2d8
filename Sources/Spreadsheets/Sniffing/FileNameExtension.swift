import Findings

/// Whether a file's name says something else than its content.
enum FileNameExtension {
    /// The file is named as a spreadsheet of some kind.
    static func isSpreadsheet(_ name: String) -> Bool {
        [".xlsx", ".xlsm", ".xls", ".ods", ".csv"].contains { name.lowercased().hasSuffix($0) }
    }

    /// A notice when a workbook is named as text or the other way round.
    static func notice(named: String, format: FileFormat) -> Finding? {
        let lower = named.lowercased()
        let (kind, fitting): (Clause, [String]) =
            switch format {
            case .xlsx: (.excelWorkbook, [".xlsx", ".xlsm", ".xltx", ".xltm", ".xlam"])
            case .csv: (.separatedText, [".csv", ".txt", ".tsv", ".tab", ".prn"])
            }
        guard let dot = lower.lastIndex(of: "."), lower[dot...].utf8.count <= 6,
            !fitting.contains(String(lower[dot...]))
        else { return nil }
        return Finding(
            .nameDisagrees, at: Place(file: named), value: String(lower[dot...]), clauses: [.assumed: kind])
    }
}
