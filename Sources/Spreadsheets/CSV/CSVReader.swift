import Findings

/// Separated text as a workbook of one sheet.
enum CSVReader {
    static func read(bytes: [UInt8], named: String, limits: Limits) throws(UnreadableFile) -> Workbook {
        Workbook(format: .csv(CSVDialect(encoding: "UTF-8", separator: ",")), sheets: [])
    }
}
