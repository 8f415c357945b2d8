import Civil

/// What a record stands for.
extension CellStore {
    @inline(__always)
    func cell(_ record: CellRecord, at address: CellAddress) -> Cell {
        if record.isText { return Cell(address: address, value: .text(decodedText(of: record).text)) }
        guard record.isNumber else { return Cell(address: address, value: value(of: record)) }
        let format = tables.style(record.style).format
        return Cell(
            address: address, value: SerialDate.value(of: record.number, kind: format.kind, epoch: tables.epoch),
            displayedText: format.zeroPadding?.text(of: record.number), isPercentage: format.isPercentage,
            isHiddenZero: record.number == 0 && (format.hidesZero || hidesZeros))
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

    /// The text of a record of kind text, shared text or error, and whether its encoding was repaired.
    @inline(__always)
    func decodedText(of record: CellRecord) -> (text: String, isRepaired: Bool) {
        let bytes = bytes(of: record)
        if isFinal(bytes, of: record) { return (String(decoding: bytes, as: UTF8.self), false) }
        return CellText.decode(bytes, font: tables.font(record.style), runs: runs(of: record))
    }

    /// Hands on the same text as UTF-8, of which no `String` is made where the stored bytes are what it comes to.
    @inline(__always)
    func withText(of record: CellRecord, _ body: (UTF8Span) -> Void) {
        let bytes = bytes(of: record)
        if isFinal(bytes, of: record) { return body(UTF8Span(unchecked: Span(_unsafeElements: bytes))) }
        body(decodedText(of: record).text.utf8Span)
    }

    /// Whether the stored bytes of a text are what it comes to. Most texts are codes and numbers in ASCII, which is the
    /// same in every encoding and form.
    @inline(__always)
    private func isFinal(_ bytes: UnsafeBufferPointer<UInt8>, of record: CellRecord) -> Bool {
        textIsFinal && !record.isSharedText || UTF8Survey.isASCII(bytes)
    }

    /// The same text as it stands in the file.
    func rawText(of record: CellRecord) -> String { String(decoding: bytes(of: record), as: UTF8.self) }

    /// Whether a part of the text is in a font of an old encoding.
    func hasLegacyRuns(_ record: CellRecord) -> Bool { !runs(of: record).isEmpty }

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
