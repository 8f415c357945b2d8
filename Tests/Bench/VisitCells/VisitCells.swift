// What `make bench` measures: a process that reads one file and visits each of its cells. It prints what it saw, so
// that the other readers can be compared with it.

import Spreadsheets

@main
enum VisitCells {
    static func main() throws {
        let arguments = CommandLine.arguments
        let workbook = try SpreadsheetReader.read(path: arguments[1], named: arguments[1])
        var seen = Seen()
        for sheet in workbook.sheets {
            for row in sheet.occupiedRows {
                seen.rows += 1
                sheet.cells(inRow: row).forEach(text: { seen.take($1) }, other: { seen.take($0.value) })
            }
        }
        print(seen.line)
    }
}

/// Sums by which tables can be told apart.
struct Seen {
    var rows = 0
    private var texts = 0
    private var textBytes = 0
    private var numbers = 0
    private var sum = 0.0

    mutating func take(_ text: UTF8Span) {
        texts += 1
        textBytes += text.count
    }

    mutating func take(_ value: CellValue) {
        switch value {
        case .number(let number):
            numbers += 1
            sum += number
        case .blank, .text, .date, .duration, .boolean, .error, .formulaWithoutValue: break
        }
    }

    /// The same words as `readers.py` prints.
    var line: String {
        "\(rows) rows, \(texts) texts of \(textBytes) bytes, \(numbers) numbers, sum \(Int(sum.rounded()))"
    }
}
