import Findings
import Spreadsheets

/// What the reader sees in a file, as JSON lines: the way to look into a strange file.
public enum CellsListing {
    /// Hands each cell's line to `print`, sheet by sheet, row by row. Throws what keeps the file from
    /// being read, or the named sheet from being found; returns what is to be said of the file.
    public static func run(
        path: String, sheet name: String?, print: (String) -> Void
    ) throws(RunFailure) -> [Finding] {
        let workbook: Workbook
        do throws(UnreadableFile) {
            workbook = try SpreadsheetReader.read(path: path, named: path)
        } catch {
            throw RunFailure([error.finding])
        }
        let sheets = workbook.sheets.filter { name == nil || $0.name == name }
        guard name == nil || !sheets.isEmpty else {
            let names = workbook.sheets.compactMap(\.name).map { "“\($0)”" }
            throw RunFailure(
                .sheetMissing, at: Place(file: path), value: name,
                details: [.suggestions: names.isEmpty ? "–" : names.joined(separator: ", ")])
        }
        for sheet in sheets {
            let label = sheet.name.map { JSONText.quoted($0) } ?? "null"
            for row in sheet.occupiedRows {
                for cell in sheet.cells(inRow: row) { print(line(cell, sheet: label)) }
            }
        }
        return workbook.findings
    }

    private static func line(_ cell: Cell, sheet: String) -> String {
        let (type, value) = described(cell)
        let text = cell.displayedText.map { ",\"text\":\(JSONText.quoted($0))" } ?? ""
        return "{\"sheet\":\(sheet),\"ref\":\"\(cell.address)\",\"type\":\"\(type)\",\"value\":\(value)\(text)}"
    }

    private static func described(_ cell: Cell) -> (type: String, value: String) {
        switch cell.value {
        case .blank: ("blank", "null")
        case .text(let text): ("text", JSONText.quoted(text))
        case .number(let number): ("number", JSONText.number(number))
        case .date(let date): ("date", "\"\(date)\"")
        case .duration(let milliseconds): ("duration", "\"\(JSONText.clock(milliseconds: milliseconds))\"")
        case .boolean(let boolean): ("boolean", boolean ? "true" : "false")
        case .error(let error): ("error", JSONText.quoted(error))
        case .formulaWithoutValue: ("formula-without-value", "null")
        }
    }
}
