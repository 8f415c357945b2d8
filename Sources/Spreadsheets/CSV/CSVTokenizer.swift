import Findings

/// Splits the bytes of a CSV text into rows of cells, as spreadsheets do, without making a string.
///
/// Rows end with LF, CR or CRLF, in any mixture. A field that starts with a quote ends at the closing quote and may
/// contain line ends; a quote anywhere else is an ordinary character. A quote that is never closed is taken as an
/// ordinary character and reported, because the later rows must not vanish in one field.
struct CSVTokenizer {
    private let text: UnsafeMutableRawBufferPointer
    private let bytes: UnsafeRawBufferPointer
    private let separator: UInt8
    private let separatorsInLine: Int?
    private let resolvesQuotes: Bool
    private let search: FieldEndSearch
    private var records: CSVRecords
    /// How many fields the current row has so far, and where its cells start in `records.cells`.
    private var column = 0
    private var firstCell = 0

    /// Reads all rows and resolves quotes. The content of fields with doubled quotes is written over the fields.
    static func records(of text: GrowingBuffer<UInt8>, _ separator: CSVSeparator) -> CSVRecords {
        let memory = UnsafeMutableRawBufferPointer(start: text.base, count: text.count)
        var tokenizer = CSVTokenizer(
            memory, from: separator.start, separator.byte, separator.separatorsInLine, resolvesQuotes: true)
        tokenizer.records.cells.prepare(separator.expectedCells)
        var start = separator.start
        CSVPieces(of: text, separator).forEach { piece, rows in
            if start == piece.lowerBound, let rows, tokenizer.take(rows) {
                start = piece.upperBound
            } else {
                start = tokenizer.run(from: start, to: piece.upperBound)
            }
        }
        return tokenizer.records
    }

    /// The rows that a certain separator would make. The text is not changed: a field with doubled quotes keeps its
    /// quotes.
    static func trial(of text: UnsafeRawBufferPointer, from start: Int, separator: UInt8) -> CSVRecords {
        let memory = UnsafeMutableRawBufferPointer(mutating: text)
        var tokenizer = CSVTokenizer(memory, from: start, separator, nil, resolvesQuotes: false)
        _ = tokenizer.run(from: start, to: text.count)
        return tokenizer.records
    }

    private init(
        _ text: UnsafeMutableRawBufferPointer, from start: Int, _ separator: UInt8, _ separatorsInLine: Int?,
        resolvesQuotes: Bool
    ) {
        self.text = text
        bytes = UnsafeRawBufferPointer(text)
        self.separator = separator
        self.separatorsInLine = separatorsInLine
        self.resolvesQuotes = resolvesQuotes
        search = FieldEndSearch(separator: separator)
        records = CSVRecords(capacity: (text.count - start) / 4 + 16)
    }
}

// MARK: - Fields and rows

extension CSVTokenizer {
    /// Reads the rows that start before `limit`. Returns where the next row starts, or the end of the text if no more
    /// rows can be kept.
    private mutating func run(from beginning: Int, to limit: Int) -> Int {
        guard beginning < limit else { return beginning }
        guard hasRoom(at: beginning) else { return bytes.count }
        var start = beginning
        // Which of the eight bytes at `window` end a field and have not been passed yet.
        var window = beginning
        var hits = search.hits(at: window, of: bytes)
        while true {
            let end: Int
            if start < bytes.count, bytes[start] == Byte.quote {
                end = quotedField(at: start)
                window = end
                hits = search.hits(at: window, of: bytes)
            } else {
                while hits == 0, window < bytes.count {
                    window &+= 8
                    hits = search.hits(at: window, of: bytes)
                }
                end = hits == 0 ? bytes.count : window &+ hits.trailingZeroBitCount >> 3
                append(start, end)
            }
            hits &= hits &- 1
            start = end &+ 1
            if end < bytes.count, bytes[end] == separator { continue }
            endRow(startedBefore: end)
            if end < bytes.count, bytes[end] == Byte.carriageReturn, start < bytes.count, bytes[start] == Byte.lineFeed
            {
                start &+= 1
                window = start
                hits = search.hits(at: window, of: bytes)
            }
            guard start < bytes.count, hasRoom(at: start) else { return bytes.count }
            if start >= limit { return start }
        }
    }

    /// Adds rows that were read separately; `false` if there are too many.
    private mutating func take(_ rows: CSVRecords) -> Bool {
        guard records.append(rows) else { return false }
        firstCell = records.cells.count
        return true
    }

    /// Adds a field whose text is final.
    @inline(__always)
    private mutating func append(_ start: Int, _ end: Int) {
        if start < end, bytes[start] == Byte.equals, resolvesQuotes { return appendResolved(start, end) }
        append(start, length: end &- start)
    }

    /// Adds a field that starts with a quote or may be a formula with just a text.
    private mutating func appendResolved(_ start: Int, _ end: Int) {
        let field = UnsafeMutableRawBufferPointer(rebasing: text[start..<end])
        append(start, length: resolvesQuotes ? CSVQuoting.resolve(field) : field.count)
    }

    @inline(__always)
    private mutating func append(_ start: Int, length: Int) {
        column &+= 1
        guard length > 0, column <= CellAddress.lastColumn else { return }
        let length = length <= CSVLimits.fieldBytes ? length : cutLength(of: start)
        records.cells.append(
            CellRecord(
                column: column, style: 0, kind: .text, value: CellRecord.textValue(offset: start, length: length)))
    }

    /// How many bytes of a field that is too long a cell can have, without cutting through a character.
    private mutating func cutLength(of start: Int) -> Int {
        add(.longField, at: start, column: column)
        var length = CSVLimits.fieldBytes
        while length > 0, bytes[start + length] & 0xC0 == 0x80 { length -= 1 }
        return length
    }

    private mutating func endRow(startedBefore end: Int) {
        if column > CellAddress.lastColumn {
            add(.wideRow, at: end)
            column = CellAddress.lastColumn
        }
        if firstCell < records.cells.count {
            let row = UInt32(truncatingIfNeeded: records.rowCount + 1)
            records.rows.append(RowEntry(row: row, firstCell: UInt32(truncatingIfNeeded: firstCell)))
            firstCell = records.cells.count
            records.lastColumn = max(records.lastColumn, records.cells[firstCell - 1].column)
        }
        records.widths.append(UInt16(truncatingIfNeeded: column))
        column = 0
    }

    /// Whether another row can be kept.
    private mutating func hasRoom(at start: Int) -> Bool {
        if records.rowCount < CellAddress.lastRow, records.cells.count < CSVLimits.cells { return true }
        add(.tooLarge, at: start)
        return false
    }

    private mutating func add(_ kind: CSVDefect.Kind, at offset: Int, column: Int? = nil) {
        records.defects.add(CSVDefect(kind: kind, offset: offset, row: records.rowCount + 1, column: column))
    }
}

// MARK: - Quoted fields

extension CSVTokenizer {
    /// Adds the field that starts with the quote at `start`. Returns where it ends: at a separator, a line end or the
    /// end of the text.
    private mutating func quotedField(at start: Int) -> Int {
        guard let (close, hasDoubledQuotes) = closingQuote(from: start + 1) else { return literalField(at: start) }
        let behind = close + 1
        let end = behind == bytes.count || endsField(bytes[behind]) ? behind : endOfUnquotedField(from: behind)
        let isClean = bytes[behind..<end].allSatisfy { $0 == Byte.space || $0 == Byte.tab }
        if hasLineEnd(start, close), !isClean || (hasSwallowedRows(start, close) && !endsUsualRow(start, close)) {
            return literalField(at: start)
        }
        if !isClean { add(.textAfterQuote, at: start, column: column + 1) }
        if hasDoubledQuotes || behind < end {
            appendResolved(start, end)
        } else {
            append(start + 1, length: close - start - 1)
        }
        return end
    }

    /// The first quote that is not doubled.
    private func closingQuote(from start: Int) -> (offset: Int, hasDoubledQuotes: Bool)? {
        var hasDoubledQuotes = false
        var from = start
        while let quote = bytes.firstOffset(of: Byte.quote, from: from) {
            guard quote + 1 < bytes.count, bytes[quote + 1] == Byte.quote else { return (quote, hasDoubledQuotes) }
            hasDoubledQuotes = true
            from = quote + 2
        }
        return nil
    }

    /// Takes a quote that is never closed as an ordinary character, and reports it.
    private mutating func literalField(at start: Int) -> Int {
        add(.unclosedQuote, at: start, column: column + 1)
        let end = endOfUnquotedField(from: start)
        append(start, length: end - start)
        return end
    }

    private func endOfUnquotedField(from start: Int) -> Int {
        var window = start
        while window < bytes.count {
            let hits = search.hits(at: window, of: bytes)
            if hits != 0 { return window + hits.trailingZeroBitCount >> 3 }
            window += 8
        }
        return bytes.count
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
    }

    private func hasLineEnd(_ start: Int, _ end: Int) -> Bool {
        bytes.firstOffset(of: Byte.lineFeed, from: start, to: end) != nil
            || bytes.firstOffset(of: Byte.carriageReturn, from: start, to: end) != nil
    }

    /// Whether the row has its usual number of fields if the field is closed here, and the line of the closing quote is
    /// not a whole row by itself. If so, a line in the field that looks like a row is just prose with as many commas.
    private func endsUsualRow(_ start: Int, _ close: Int) -> Bool {
        guard let separatorsInLine else { return false }
        let behind = separatorsInRow(behind: close)
        let line = bytes[start..<close].reversed().prefix { $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
        return column + behind == separatorsInLine && line.count { $0 == separator } + behind != separatorsInLine
    }

    /// How many separators follow in the row.
    private func separatorsInRow(behind close: Int) -> Int {
        var separators = 0
        var offset = close + 1
        while offset < bytes.count {
            offset = endOfUnquotedField(from: offset)
            guard offset < bytes.count, bytes[offset] == separator else { break }
            separators += 1
            offset += 1
            while offset < bytes.count, bytes[offset] == Byte.quote, let (end, _) = closingQuote(from: offset + 1) {
                offset = end + 1
            }
        }
        return separators
    }

    /// Whether a quoted field with line ends is longer than a cell can be, or has a whole line with as many separators
    /// as the table's rows. Then its closing quote belongs to another field.
    private func hasSwallowedRows(_ start: Int, _ close: Int) -> Bool {
        if close - start > 2 * CSVLimits.fieldBytes { return true }
        guard let separatorsInLine else { return false }
        let lines = bytes[start..<close].split(omittingEmptySubsequences: false) {
            $0 == Byte.lineFeed || $0 == Byte.carriageReturn
        }
        return lines.dropFirst().dropLast().contains { line in line.count { $0 == separator } == separatorsInLine }
    }
}
