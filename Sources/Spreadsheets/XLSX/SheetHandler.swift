import Findings

/// Reads a worksheet part into a cell store.
///
/// The work per cell is constant and creates no objects: values are parsed from the bytes that libxml2 points at, and
/// text goes to the end of one buffer.
final class SheetHandler: XMLHandler {
    private enum State {
        case document, sheet, data, row, cell, value, formula, inlineText, views, columns, merges, conditions
    }

    private enum CellType { case number, shared, text, inline, boolean, error, date, unknown }

    private let book: WorkbookParts
    private let limits: Limits
    private let cellsBefore: Int
    private let mergesBefore: Int
    private var state = State.document

    let builder = CellStoreBuilder()
    private(set) var merges: [CellRange] = []
    private(set) var hiddenRows: [ClosedRange<Int>] = []
    private(set) var hiddenColumns: [ClosedRange<Int>] = []
    private(set) var hidesZeros = false
    /// The ranges of the conditional format that is being read, as the sheet writes them: `A1:B2 D4`.
    private var conditioned = ""
    private(set) var runs: [Int: [SharedStrings.Run]] = [:]
    private(set) var tally = SheetTally()
    private(set) var formulas = 0
    private(set) var zeroFormulas = 0

    // The place of the current or last cell. A row beyond the sheet makes places invalid.
    private var row = 0
    private var column = 0
    private var isPlaceValid = true
    private var isRowValid = true
    private var refusedReference: String?
    /// Whether cells of this row have so far named their places, or have the reference `0` in their stead.
    private var naming = (places: false, zeros: false)

    // What the current cell has.
    private var type = CellType.number
    private var style = 0
    private var hasFormula = false
    private var hasValue = false
    private var hasInlineText = false
    private var textStart = 0
    private let value = GrowingBuffer<UInt8>(capacity: 256)
    // It is used once per event and never twice at a time. Checking that at run time would cost a twentieth of the
    // whole.
    @exclusivity(unchecked) private var item: StringItem

    /// - Parameters:
    ///   - cellsBefore: how many cells the sheets before had, for the limit.
    ///   - mergesBefore: how many merges they had.
    init(book: WorkbookParts, limits: Limits, cellsBefore: Int, mergesBefore: Int) {
        self.book = book
        self.limits = limits
        self.cellsBefore = cellsBefore
        self.mergesBefore = mergesBefore
        item = StringItem(keepsPlainRuns: book.tables.styles.contains(where: \.isStruck))
    }

    override func start(_ element: XMLElement) -> Bool {
        switch state {
        case .cell: return startInCell(element)
        case .row:
            guard element.isLetter("c") else { return false }
            startCell(element)
            state = .cell
        case .data:
            guard element.isNamed("row") else { return false }
            startRow(element)
            state = .row
        case .inlineText: return item.start(element, isSpacePreserved: isSpacePreserved, in: builder.text)
        case .sheet: return startInSheet(element)
        case .document:
            guard element.isNamed("worksheet") else {
                failure = .damaged("no worksheet")
                return false
            }
            state = .sheet
        case .views:
            if element.attribute("showZeros").flatMap({ ByteNumber.boolean($0) }) == false { hidesZeros = true }
            return false
        case .columns:
            if element.isNamed("col") { readColumns(element) }
            return false
        case .merges:
            if element.isNamed("mergeCell") { readMerge(element) }
            return false
        case .conditions:
            readCondition(element)
            return false
        case .value, .formula: return false
        }
        return true
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        if state == .value {
            value.append(base, count: bytes.count)
        } else if state == .inlineText, item.isInText {
            builder.text.append(base, count: bytes.count)
        }
    }

    override func end() {
        switch state {
        case .value, .formula: state = .cell
        case .cell:
            finishCell()
            state = .row
        case .row: state = .data
        case .inlineText:
            if item.end(in: builder.text) { return }
            finishInlineText()
            state = .cell
        case .data, .views, .columns, .merges, .conditions: state = .sheet
        case .document, .sheet: break
        }
    }

    private func startInCell(_ element: XMLElement) -> Bool {
        if element.isLetter("v") {
            hasValue = true
            state = .value
        } else if element.isLetter("f") {
            hasFormula = true
            state = .formula
        } else if element.isNamed("is"), !hasInlineText {
            hasInlineText = true
            item.begin(at: builder.text.count)
            state = .inlineText
        } else {
            return false
        }
        return true
    }

    private func startInSheet(_ element: XMLElement) -> Bool {
        if element.isNamed("sheetData") {
            state = .data
        } else if element.isNamed("sheetViews") {
            state = .views
        } else if element.isNamed("cols") {
            state = .columns
        } else if element.isNamed("mergeCells") {
            state = .merges
        } else if element.isNamed("conditionalFormatting") {
            conditioned = element.text("sqref") ?? ""
            state = .conditions
        } else {
            return false
        }
        return true
    }
}

// MARK: Geometry

extension SheetHandler {
    /// A row without a number comes right after the last one.
    private func startRow(_ element: XMLElement) {
        var number: Int? = row + 1
        let reference = element.attribute("r")
        if let reference { number = ByteNumber.whole(ByteNumber.collapsed(reference)) }
        column = 0
        naming = (false, false)
        isRowValid = number.map { (1...CellAddress.lastRow).contains($0) } ?? false
        guard isRowValid, let number else {
            refusedReference = reference.map { String(decoding: $0, as: UTF8.self) } ?? "\(row + 1)"
            return
        }
        row = number
        if element.flag("hidden") || isZero(element, "ht") {
            if let last = hiddenRows.last, last.upperBound + 1 == number {
                hiddenRows[hiddenRows.count - 1] = last.lowerBound...number
            } else {
                hiddenRows.append(number...number)
            }
        }
    }

    /// A cell without a reference comes right after the last one.
    @inline(__always)
    private func startCell(_ element: XMLElement) {
        type = .number
        style = 0
        hasFormula = false
        hasValue = false
        hasInlineText = false
        textStart = builder.text.count
        value.truncate(to: 0)
        var hasReference = false
        for index in 0..<element.attributeCount {
            let (name, bytes) = element.attribute(at: index)
            guard let name, name[1] == 0 else { continue }
            switch name[0] {
            case UInt8(ascii: "r"):
                hasReference = true
                place(bytes)
            case UInt8(ascii: "s"): readStyle(bytes)
            case UInt8(ascii: "t"): type = Self.type(bytes)
            default: break
            }
        }
        if !hasReference { placeAfterLast() }
    }

    @inline(__always)
    private func place(_ reference: UnsafeBufferPointer<UInt8>) {
        if let address = CellReference.cell(reference) {
            row = address.row
            column = address.column
            isPlaceValid = !naming.zeros
            naming.places = true
            if naming.zeros { refusedReference = "0" }
        } else if reference.count == 1, reference[0] == UInt8(ascii: "0"), !naming.places {
            // Some writers give no places: all cells of the row are simply in order.
            naming.zeros = true
            placeAfterLast()
        } else {
            isPlaceValid = false
            refusedReference = String(decoding: reference, as: UTF8.self)
        }
    }

    private func placeAfterLast() {
        column = min(column + 1, CellAddress.lastColumn + 1)
        isPlaceValid = isRowValid && column <= CellAddress.lastColumn
        if isRowValid, !isPlaceValid { refusedReference = CellAddress(row: row, column: column).description }
    }

    private func readColumns(_ element: XMLElement) {
        guard let first = element.number("min"), let last = element.number("max"), first >= 1, first <= last,
            first <= CellAddress.lastColumn, element.flag("hidden") || isZero(element, "width"),
            hiddenColumns.count < CellAddress.lastColumn
        else { return }
        hiddenColumns.append(first...min(last, CellAddress.lastColumn))
    }

    private func isZero(_ element: XMLElement, _ attribute: StaticString) -> Bool {
        element.attribute(attribute).flatMap { ByteNumber.decimal(ByteNumber.collapsed($0)) } == 0
    }

    /// Conditions are not evaluated. If one may strike out or hide the content, a finding says so.
    private func readCondition(_ element: XMLElement) {
        guard element.isNamed("cfRule"), let style = element.number("dxfId"), book.conceals.indices.contains(style),
            book.conceals[style], let first = conditioned.split(whereSeparator: { " :".contains($0) }).first
        else { return }
        tally.add(
            .concealedByCondition, cell: CellAddress(written: String(first)), value: String(conditioned.prefix(80)))
    }

    private func readMerge(_ element: XMLElement) {
        guard let reference = element.attribute("ref") else { return }
        guard let range = CellReference.range(ByteNumber.collapsed(reference)) else {
            tally.add(.cellOutsideSheet, cell: nil, value: String(decoding: reference, as: UTF8.self))
            return
        }
        if range.topLeft != range.bottomRight { merges.append(range) }
        if mergesBefore + merges.count > limits.merges {
            failure = .refused(.tooManyMerges, details: [.limit: "\(limits.merges)"])
        }
    }
}

// MARK: Values

extension SheetHandler {
    @inline(__always)
    private static func type(_ bytes: UnsafeBufferPointer<UInt8>) -> CellType {
        if bytes.count == 1 {
            switch bytes[0] {
            case UInt8(ascii: "s"): return .shared
            case UInt8(ascii: "n"): return .number
            case UInt8(ascii: "b"): return .boolean
            case UInt8(ascii: "e"): return .error
            case UInt8(ascii: "d"): return .date
            default: return .unknown
            }
        }
        if XMLElement.equal(bytes, "inlineStr") { return .inline }
        return XMLElement.equal(bytes, "str") ? .text : .unknown
    }

    @inline(__always)
    private func readStyle(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let index = ByteNumber.whole(bytes), index < book.styleOfIndex.count {
            style = Int(book.styleOfIndex[index])
        } else if bytes.count != 1 || bytes[0] != UInt8(ascii: "0") {
            style = -1
        }
    }

    @inline(__always)
    private func finishCell() {
        guard hasValue || hasFormula || hasInlineText else { return }
        guard isPlaceValid else {
            tally.add(.cellOutsideSheet, cell: nil, value: refusedReference)
            return
        }
        if style < 0 {
            style = 0
            tally.add(.styleReferenceBroken, cell: cell)
        }
        if hasFormula { formulas += 1 }
        if hasInlineText, type == .inline || !hasValue {
            if builder.text.count > textStart { appendText() }
        } else {
            finishValue(ByteNumber.collapsed(value.elements))
        }
        if cellsBefore + builder.count > limits.cells {
            failure = .refused(.tooManyCells, details: [.limit: "\(limits.cells)"])
        }
    }

    @inline(__always)
    private func finishValue(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch type {
        case .text, .inline: finishText()
        case _ where bytes.isEmpty:
            // If there is a formula, it was never calculated; otherwise nothing was entered.
            if hasFormula { append(.formulaWithoutValue, 0) } else if type == .error { appendError(bytes) }
        case .shared: finishShared(bytes)
        case .number:
            guard let number = ByteNumber.decimal(bytes) else { return keepAsText(bytes) }
            finishNumber(number, bytes)
        case .boolean:
            guard let boolean = ByteNumber.boolean(bytes) else { return keepAsText(bytes) }
            append(.boolean, boolean ? 1 : 0)
        case .error: appendError(bytes)
        case .date:
            switch ISODate.value(bytes, isStrict: isStrict) {
            case .date(let milliseconds): append(.date, UInt64(bitPattern: Int64(milliseconds)))
            case .noDay(let serial):
                append(.number, serial.bitPattern)
                tally.add(.dateOutsideCalendar, cell: cell, value: String(decoding: bytes, as: UTF8.self))
            case .time(let milliseconds): append(.duration, UInt64(bitPattern: Int64(milliseconds)))
            case nil: keepAsText(bytes)
            }
        case .unknown: keepAsText(bytes)
        }
    }

    @inline(__always)
    private func finishShared(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let index = ByteNumber.whole(bytes), index < book.tables.sharedStrings.count else {
            tally.add(.textReferenceBroken, cell: cell, value: String(decoding: bytes, as: UTF8.self))
            appendError(UnsafeBufferPointer(start: nil, count: 0))
            return
        }
        if book.tables.sharedStrings.hasEmpty, book.tables.sharedStrings.bytes(index).isEmpty { return }
        append(.sharedText, UInt64(truncatingIfNeeded: index))
    }

    @inline(__always)
    private func finishNumber(_ number: Double, _ bytes: UnsafeBufferPointer<UInt8>) {
        append(.number, number.bitPattern)
        if hasFormula, number == 0 { zeroFormulas += 1 }
        let kind = book.tables.kind(of: number, style: style)
        if kind != .number, case .number = SerialDate.value(of: number, kind: kind, epoch: book.tables.epoch) {
            tally.add(.dateOutsideCalendar, cell: cell, value: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The text of a formula, or of a writer that puts inline text in `<v>`. It is kept as it is, even "00760".
    private func finishText() {
        if !hasValue, hasFormula { return append(.formulaWithoutValue, 0) }
        builder.text.append(value.base, count: value.count)
        StringEscapes.decode(builder.text, from: textStart)
        if builder.text.count > textStart { appendText() }
    }

    private func finishInlineText() {
        item.finish(in: builder.text)
        if !item.runs.isEmpty { runs[textStart] = item.runs }
    }

    /// A value that does not fit the type of its cell. It is shown to people as it is, and never taken for a number.
    private func keepAsText(_ bytes: UnsafeBufferPointer<UInt8>) {
        tally.add(.cellValueNotUnderstood, cell: cell, value: String(decoding: bytes, as: UTF8.self))
        if let base = bytes.baseAddress { builder.text.append(base, count: bytes.count) }
        appendText()
    }

    private func appendError(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let base = bytes.baseAddress { builder.text.append(base, count: bytes.count) }
        builder.appendText(row: row, column: column, style: style, kind: .error, from: textStart)
    }

    private func appendText() { builder.appendText(row: row, column: column, style: style, from: textStart) }

    @inline(__always)
    private func append(_ kind: CellRecord.Kind, _ payload: UInt64) {
        builder.append(row: row, column: column, style: style, kind: kind, value: payload)
    }

    private var cell: CellAddress { CellAddress(row: row, column: column) }
}
