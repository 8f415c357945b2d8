import Findings

/// Reads separated text as a workbook of one sheet.
///
/// Every field is text, never a number: `00760` keeps its zeros, and a later stage decides what `1,5` means. An empty
/// field is a blank cell. Rows are numbered as in a spreadsheet. If fields have line ends, the line numbers of the file
/// are higher than those of the rows, and findings give both.
enum CSVReader {
    /// Never fails: any bytes can be read as rows of text.
    static func read(_ file: GrowingBuffer<UInt8>, named name: String, expectedHeads: [String] = []) -> Workbook {
        let text = CSVText(decoding: file)
        let buffer = text.buffer
        let separator = CSVSeparator(of: buffer.bytes, expectedHeads: expectedHeads)
        var records = CSVTokenizer.records(of: buffer, separator)
        records.noteRaggedRows()
        if text.mayHoldReplacements { records.noteUnreadableCharacters(in: buffer.bytes) }
        var findings = CSVFindings(file: name, text: buffer.bytes, records: records)
        findings.tell(text.notes)
        findings.tell(separator)
        findings.tellDefects()
        if text.hasForeignLatin { findings.tell(records.repairLegacyText(in: buffer, file: name)) }
        let store = CellStore(
            cells: records.cells, rows: records.rows, text: buffer, textIsFinal: text.isFinal,
            lastColumn: records.lastColumn)
        return Workbook(
            format: .csv(CSVDialect(encoding: text.encoding.rawValue, separator: separator.character)),
            sheets: [Sheet(name: nil, store: store, fieldCounts: records.widths)], findings: findings.all)
    }
}
