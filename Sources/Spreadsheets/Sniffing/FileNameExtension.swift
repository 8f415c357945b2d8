import Findings

/// Tells whether a file's name contradicts its content.
enum FileNameExtension {
    /// Whether the file has the name of some kind of spreadsheet.
    static func isSpreadsheet(_ name: String) -> Bool {
        [".xlsx", ".xlsm", ".xls", ".ods", ".csv"].contains { name.lowercased().hasSuffix($0) }
    }

    /// A notice if a workbook has the name of a text file or the other way round.
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
