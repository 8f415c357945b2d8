import Delivery
import Findings
import Spreadsheets

/// Lists what the reader sees in a file, as JSON lines, so that one can look into an unfamiliar file.
public enum CellsListing {
    /// Hands each cell's line to `print`, sheet by sheet and row by row, without a line end. Throws if the file cannot
    /// be read or has no sheet of that name; returns the findings on the file.
    ///
    /// - Parameter searchPath: folders (as in `PATH`) in which LibreOffice is looked for; `nil` for nowhere.
    public static func run(
        path: String, sheet name: String?, convertersOnPath searchPath: String? = nil, print: ([UInt8]) -> Void
    ) throws(RunFailure) -> [Finding] {
        let workbook: Workbook
        do throws(UnreadableFile) {
            workbook = try SpreadsheetReader.read(path: path, named: path)
        } catch {
            workbook = try converted(path, error, by: searchPath.flatMap(SpreadsheetConverter.init))
        }
        let sheets = workbook.sheets.filter { name == nil || $0.name == name }
        guard name == nil || !sheets.isEmpty else {
            let names = workbook.sheets.compactMap(\.name).map { "“\($0)”" }
            throw RunFailure(
                .sheetMissing, at: Place(file: path), value: name,
                details: [.suggestions: names.isEmpty ? "–" : names.joined(separator: ", ")])
        }
        for sheet in sheets {
            var line = CellLine(of: sheet)
            for row in sheet.occupiedRows {
                line.start(row: row)
                sheet.cells(inRow: row).forEach(
                    text: { address, text in
                        line.set(address, text)
                        print(line.json)
                    },
                    other: { cell in
                        line.set(cell)
                        print(line.json)
                    })
            }
        }
        return workbook.findings
    }

    /// The workbook made from a file of another format, by LibreOffice or by the program itself.
    private static func converted(
        _ path: String, _ refusal: UnreadableFile, by converter: SpreadsheetConverter?
    ) throws(RunFailure) -> Workbook {
        guard let format = ForeignFormat(refusal.nature) else { throw RunFailure([refusal.finding]) }
        let bytes: [UInt8]
        do throws(Files.SystemError) {
            bytes = try Files.bytes(of: Array(path.utf8CString), limit: Limits.standard.fileBytes)
        } catch {
            throw RunFailure(.fileUnreadable, at: Place(file: path), errno: error.number)
        }
        let outcome: Conversions.Outcome
        switch format {
        case .transcribable(let format): outcome = format.outcome(of: bytes)
        case .convertible(let format):
            let source = Conversions.Source(digest: "", bytes: bytes, format: format)
            outcome =
                Conversions(converter: converter).outcomes(of: [source], progress: { _ in }).first ?? .noConverter
        }
        switch outcome {
        case .known(let made), .made(let made), .transcribed(let made):
            do throws(UnreadableFile) {
                let workbook = try SpreadsheetReader.read(bytes: made, named: path)
                return Workbook(
                    format: workbook.format, sheets: workbook.sheets,
                    findings: format.findings(workbook.findings, of: path))
            } catch {
                throw RunFailure([error.finding])
            }
        case .failed(let failure): throw RunFailure([format.finding(failure, at: Place(file: path))])
        case .unreadable(let error):
            throw RunFailure([error.finding.at(Place(file: path))])
        case .noConverter, .givenUp: throw RunFailure([refusal.finding])
        }
    }
}

/// Builds the lines of a sheet's cells one after the other, in memory that all of them share: there may be millions.
private struct CellLine {
    /// The JSON object of the current cell, in UTF-8.
    private(set) var json: [UInt8] = []
    /// What every line of the sheet starts with. The two below are the letters of each column and the number of the
    /// row.
    private let start: [UInt8]
    private let letters: [[UInt8]]
    private var row: [UInt8] = []

    init(of sheet: Sheet) {
        var start = Array("{\"sheet\":".utf8)
        if let name = sheet.name { JSONText.append(name.utf8Span, to: &start) } else { start += Array("null".utf8) }
        self.start = start + Array(",\"ref\":\"".utf8)
        letters = (0...sheet.lastColumn).map { Array(CellAddress.letters(ofColumn: $0).utf8) }
    }

    mutating func start(row: Int) { self.row = Array(String(row).utf8) }

    mutating func set(_ address: CellAddress, type: StaticString = "text", _ text: UTF8Span) {
        begin(column: address.column, type: type)
        JSONText.append(text, to: &json)
        json.append(UInt8(ascii: "}"))
    }

    mutating func set(_ cell: Cell) {
        switch cell.value {
        case .blank: set(cell, type: "blank", "null")
        case .text(let text):
            begin(column: cell.address.column, type: "text")
            JSONText.append(text.utf8Span, to: &json)
            end(cell)
        case .number(let number): set(cell, type: "number", JSONText.number(number))
        case .date(let date): set(cell, type: "date", "\"\(date)\"")
        case .duration(let milliseconds):
            set(cell, type: "duration", "\"\(JSONText.clock(milliseconds: milliseconds))\"")
        case .boolean(let boolean): set(cell, type: "boolean", boolean ? "true" : "false")
        case .error(let error): set(cell.address, type: "error", error.utf8Span)
        case .formulaWithoutValue: set(cell, type: "formula-without-value", "null")
        }
    }

    private mutating func set(_ cell: Cell, type: StaticString, _ value: String) {
        begin(column: cell.address.column, type: type)
        json.append(contentsOf: value.utf8)
        end(cell)
    }

    /// Adds what a person sees differently from what is stored, or does not see at all, and ends the line.
    private mutating func end(_ cell: Cell) {
        if let shown = cell.displayedText { append(",\"text\":", shown) }
        if let struck = cell.struckText { append(",\"struck\":", struck) }
        if cell.isHiddenByFormat { append(",\"hidden\":true") }
        json.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ key: StaticString, _ text: String) {
        append(key)
        JSONText.append(text.utf8Span, to: &json)
    }

    /// Begins a line, up to the value.
    private mutating func begin(column: Int, type: StaticString) {
        json.removeAll(keepingCapacity: true)
        json.append(contentsOf: start)
        json.append(contentsOf: letters[column])
        json.append(contentsOf: row)
        append("\",\"type\":\"")
        append(type)
        append("\",\"value\":")
    }

    private mutating func append(_ text: StaticString) { text.withUTF8Buffer { json.append(contentsOf: $0) } }
}
