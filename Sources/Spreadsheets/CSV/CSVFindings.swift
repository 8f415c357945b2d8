import Findings

/// Makes findings of what was noted while a CSV file was read.
struct CSVFindings {
    private(set) var all: [Finding] = []
    private let file: String
    private let text: UnsafeRawBufferPointer
    private let records: CSVRecords

    /// - Parameter text: the text in which the tokenizer has already resolved the quotes.
    init(file: String, text: UnsafeRawBufferPointer, records: CSVRecords) {
        self.file = file
        self.text = text
        self.records = records
    }

    private mutating func add(
        _ code: FindingCode, cell: CellAddress? = nil, line: Int? = nil, value: String? = nil,
        _ details: [Detail: String] = [:],
        clauses: [Detail: Clause] = [:]
    ) {
        all.append(
            Finding(
                code, at: Place(file: file, cell: cell, line: line), value: value, details: details, clauses: clauses))
    }
}

// MARK: - The file as a whole

extension CSVFindings {
    mutating func tell(_ notes: [CSVText.Note]) {
        for note in notes {
            switch note {
            case .assumedEncoding(let encoding): add(.csvEncodingAssumed, [.assumed: encoding.rawValue])
            case .unclearEncoding(let encoding): add(.csvEncodingUnclear, [.assumed: encoding.rawValue])
            case .droppedNULs(let count, let line):
                add(.csvNULsDropped, line: line, [.count: String(count)])
            case .droppedMarks(let count, let line):
                add(.csvMarksDropped, line: line, [.count: String(count)])
            }
        }
    }

    /// A comma needs no finding, because CSV means comma-separated.
    mutating func tell(_ separator: CSVSeparator) {
        guard separator.source == .assumed, separator.byte != Byte.comma else { return }
        add(.csvSeparatorAssumed, clauses: [.assumed: separator.clause])
    }

    mutating func tell(_ findings: [Finding]) { all += findings }

    private mutating func addSurplus(_ count: Int, of code: FindingCode) {
        if count > 0 { add(.csvFurtherFindings, [.count: String(count), .key: code.rawValue]) }
    }
}

// MARK: - Rows and cells

extension CSVFindings {
    /// First the kept defects in the order of the file; then, for each kind, how many more there are.
    mutating func tellDefects() {
        let defects = records.defects.kept.sorted { ($0.offset, $0.column ?? 0) < ($1.offset, $1.column ?? 0) }
        var counter = LineCounter(text: text)
        for defect in defects { tell(defect, inLine: counter.line(at: defect.offset)) }
        for kind in CSVDefect.Kind.allCases { addSurplus(records.defects.surplus(of: kind), of: kind.code) }
    }

    private mutating func tell(_ defect: CSVDefect, inLine line: Int) {
        var details: [Detail: String] = [:]
        var value: String?
        switch defect.kind {
        case .unclosedQuote, .textAfterQuote, .unreadableCharacter: value = self.text(of: defect)
        case .longRow, .shortRow:
            details[.count] = String(records.widths[defect.row - 1])
            details[.expected] = String(records.usualWidth?.width ?? 0)
        case .longField: details[.limit] = "32767"
        case .wideRow: details[.limit] = CellAddress.letters(ofColumn: CellAddress.lastColumn)
        case .tooLarge: details[.limit] = String(CellAddress.lastRow)
        }
        // A finding about a whole row names the first cell of the row.
        let cell = CellAddress(row: defect.row, column: defect.column ?? 1)
        add(defect.kind.code, cell: cell, line: line, value: value, details)
    }

    /// The present text of the cell with the defect.
    private func text(of defect: CSVDefect) -> String {
        guard let cell = records.cell(row: defect.row, column: defect.column ?? 0) else { return "" }
        let (offset, length) = records.cells[cell].textRange
        return String(decoding: text[offset..<offset + length], as: UTF8.self)
    }
}

extension CSVDefect.Kind {
    /// The code of the finding for this kind of defect.
    var code: FindingCode {
        switch self {
        case .unclosedQuote: .csvUnclosedQuote
        case .textAfterQuote: .csvTextAfterQuote
        case .unreadableCharacter: .csvUnreadableCharacter
        case .longField: .csvLongField
        case .longRow: .csvLongRow
        case .shortRow: .csvShortRow
        case .wideRow: .csvWideRow
        case .tooLarge: .csvTooLarge
        }
    }
}
