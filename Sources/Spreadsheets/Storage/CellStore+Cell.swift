import Civil
import Findings
import VietnameseText

/// What a record means.
extension CellStore {
    @inline(__always)
    func cell(_ record: CellRecord, at address: CellAddress) -> Cell {
        if record.isText { return textCell(record, at: address) }
        let style = tables.style(record.style)
        let value =
            record.isNumber
            ? SerialDate.value(
                of: record.number, kind: tables.kind(of: record.number, style: record.style), epoch: tables.epoch)
            : value(of: record)
        let cell = Cell(address: address, value: value, format: style.format, hidesZeros: hidesZeros)
        return style.isStruck ? Self.withdrawn(cell) : cell
    }

    private func textCell(_ record: CellRecord, at address: CellAddress) -> Cell {
        guard !isBareText(record) else {
            return Cell(address: address, value: .text(decodedText(of: record).text), format: .general)
        }
        let text = decodedText(of: record)
        let isWithdrawn = text.struck != nil && !VietnameseText.isVisible(text.text)
        return Cell(
            address: address, value: isWithdrawn ? .blank : .text(text.text), format: tables.style(record.style).format,
            struckText: text.struck)
    }

    /// The cell for a struck style without text. A number is withdrawn as it is shown.
    @inline(never)
    private static func withdrawn(_ cell: Cell) -> Cell {
        Cell(address: cell.address, value: .blank, format: cell.format, struckText: cell.shownText)
    }

    @inline(never)
    private func value(of record: CellRecord) -> CellValue {
        switch record.kind {
        case .text, .sharedText: .text(decodedText(of: record).text)
        case .number: .number(record.number)
        case .date: Self.date(milliseconds: record.integer)
        case .duration: .duration(milliseconds: record.integer)
        case .boolean: .boolean(record.integer != 0)
        case .error: .error(decodedText(of: record).text)
        case .formulaWithoutValue: .formulaWithoutValue
        }
    }

    private static func date(milliseconds: Int) -> CellValue {
        let time = (milliseconds % 86_400_000 + 86_400_000) % 86_400_000
        guard let date = CivilDate(daysSince1970: (milliseconds - time) / 86_400_000) else { return .blank }
        return .date(CivilDateTime(date: date, millisecondOfDay: time))
    }

    /// The text of a record of kind text, shared text or error.
    @inline(__always)
    func decodedText(of record: CellRecord) -> CellText {
        let bytes = bytes(of: record)
        if isFinal(bytes, of: record) { return CellText(final: bytes) }
        return CellText(
            decoding: bytes, font: tables.font(record.style), isStruck: tables.style(record.style).isStruck,
            runs: runs(of: record))
    }

    /// Passes on a plain text as UTF-8. No `String` is made if the stored bytes are already final.
    @inline(__always)
    func withText(of record: CellRecord, _ body: (UTF8Span) -> Void) {
        let bytes = bytes(of: record)
        if isFinal(bytes, of: record) { return body(UTF8Span(unchecked: Span(_unsafeElements: bytes))) }
        body(decodedText(of: record).text.utf8Span)
    }

    /// Whether a text is nothing but its letters: no part is struck through or a sign of its font, and its format shows
    /// it as it is.
    @inline(__always)
    func isBareText(_ record: CellRecord) -> Bool { !tables.isTelling(record.style) && !hasRuns(record) }

    /// Whether the stored bytes of a text are final. Most texts are codes and numbers in ASCII, which is the same in
    /// every encoding and form.
    @inline(__always)
    private func isFinal(_ bytes: UnsafeBufferPointer<UInt8>, of record: CellRecord) -> Bool {
        (textIsFinal && !record.isSharedText || UTF8Survey.isASCII(bytes)) && isBareText(record)
    }

    /// The text as it is in the file, unrepaired.
    func rawText(of record: CellRecord) -> String { String(decoding: bytes(of: record), as: UTF8.self) }

    /// Whether a part of the text has a formatting that matters.
    @inline(__always)
    func hasRuns(_ record: CellRecord) -> Bool {
        if record.isSharedText { return tables.sharedStrings.hasRuns && !runs(of: record).isEmpty }
        return !runs.isEmpty && !runs(of: record).isEmpty
    }

    @inline(__always)
    func bytes(of record: CellRecord) -> UnsafeBufferPointer<UInt8> {
        if record.isSharedText { return tables.sharedStrings.bytes(record.integer) }
        let (offset, length) = record.textRange
        return UnsafeBufferPointer(start: text.base + offset, count: length)
    }

    private func runs(of record: CellRecord) -> [SharedStrings.Run] {
        record.isSharedText
            ? tables.sharedStrings.runs[record.integer] ?? [] : runs[record.textRange.offset] ?? []
    }
}
