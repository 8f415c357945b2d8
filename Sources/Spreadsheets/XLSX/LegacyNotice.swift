import Findings

/// Says once per file that text was kept in an old encoding and is now readable, with one example.
enum LegacyNotice {
    static func findings(on sheets: [Sheet], file: String) -> [Finding] {
        var tally = SheetTally()
        var example: (sheet: String?, original: String)?
        for sheet in sheets {
            for (address, record) in suspects(in: sheet) {
                let decoded = sheet.store.decodedText(of: record)
                guard decoded.isRepaired else { continue }
                example = example ?? (sheet.name, sheet.store.rawText(of: record))
                tally.add(.legacyTextRepaired, cell: address.description, value: decoded.text)
            }
        }
        return tally.findings(file: file, sheet: example?.sheet).map { finding in
            Finding(
                finding.code, at: finding.place, value: finding.value,
                details: finding.details.merging([.assumed: example?.original ?? ""]) { first, _ in first })
        }
    }

    /// The texts whose font, or that of a run in them, is of an old encoding, and those with letters that would
    /// be strange in Vietnamese. Nothing is decoded where none is.
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
                    styles[record.style] || sheet.store.hasLegacyRuns(record)
                        || isStrange && UTF8Survey.holdsForeignLatin(sheet.store.bytes(of: record))
                else { continue }
                suspects.append(
                    (CellAddress(row: Int(sheet.store.rows[row].row), column: record.column), record))
            }
        }
        return suspects
    }
}
