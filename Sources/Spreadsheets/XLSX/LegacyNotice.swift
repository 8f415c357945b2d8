import Findings

/// Says once per file that text was in an old or wrong encoding and is now readable.
enum LegacyNotice {
    static func findings(on sheets: [Sheet], file: String) -> [Finding] {
        var repairs = TextRepairs()
        for sheet in sheets {
            for (address, record) in suspects(in: sheet) {
                guard let repair = sheet.store.decodedText(of: record).repair else { continue }
                repairs.add(
                    repair, of: sheet.store.rawText(of: record),
                    at: Place(file: file, sheet: sheet.name, cell: address))
            }
        }
        return repairs.findings
    }

    /// Texts that are wholly or partly in a font of an old encoding, or have letters that Vietnamese does not use.
    /// Other texts are not decoded.
    private static func suspects(in sheet: Sheet) -> [(CellAddress, CellRecord)] {
        let tables = sheet.store.tables
        let styles = tables.styles.indices.map { tables.font($0).isLegacy }
        let text = UnsafeBufferPointer(start: sheet.store.text.base, count: sheet.store.text.count)
        let isStrange = tables.sharedStrings.holdForeignLatin || UTF8Survey.holdsForeignLatin(text)
        guard isStrange || styles.contains(true) || !tables.sharedStrings.runs.isEmpty || !sheet.store.runs.isEmpty
        else { return [] }
        var suspects: [(CellAddress, CellRecord)] = []
        for row in 0..<sheet.store.rows.count {
            for index in sheet.store.cellIndices(ofRowEntry: row) {
                let record = sheet.store.cells[index]
                guard record.kind == .text || record.kind == .sharedText,
                    styles[record.style] || sheet.store.hasRuns(record)
                        || isStrange && UTF8Survey.holdsForeignLatin(sheet.store.bytes(of: record))
                else { continue }
                suspects.append(
                    (CellAddress(row: Int(sheet.store.rows[row].row), column: record.column), record))
            }
        }
        return suspects
    }
}
