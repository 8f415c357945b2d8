import Spreadsheets

/// Reads candidate head rows of one sheet: merged cells spread over what they cover, levels joined.
struct HeadReader {
    let sheet: Sheet
    let vocabulary: HeadVocabulary
    private let merges: HeadMerges

    /// Text longer than this is prose, not a head.
    private static let longestHead = 400
    /// Columns beyond these are not looked at: a return has some forty, and rows without end must not cost
    /// time without end.
    private static let mostColumns = 256

    init(sheet: Sheet, vocabulary: HeadVocabulary) {
        self.sheet = sheet
        self.vocabulary = vocabulary
        merges = HeadMerges(sheet, lastColumn: Self.mostColumns)
    }

    /// The row holds a cell that means something, or a label over several columns: cheap, to pass over
    /// the body of the table quickly.
    func mayBeginHead(_ row: Int) -> Bool {
        let texts = sheet.cells(inRow: row).compactMap(headText)
        guard texts.count >= 2 else { return false }
        return texts.contains { vocabulary.meaning(of: $0) != .nothing }
            && !ColumnNumbers(sheet: sheet).stand(inRow: row)
    }

    /// The head that these rows form.
    func block(rows: ClosedRange<Int>) -> HeadBlock {
        let levels = levels(of: rows)
        var columns: [HeadBlock.Column] = []
        var last: (path: [String], meaning: HeadVocabulary.ColumnMeaning)?
        for column in stride(from: 1, through: levels.first?.places.count ?? 0, by: 1) {
            let (path, cell) = path(above: column, in: levels, from: rows.lowerBound)
            guard !path.isEmpty else { continue }
            // A merge gives the same path to many columns.
            let meaning = last?.path == path ? last?.meaning : nil
            last = (path, meaning ?? vocabulary.meaning(ofPath: path))
            guard let last else { continue }
            columns.append(
                HeadBlock.Column(
                    head: .init(cell: cell, text: path.joined(separator: " / ")),
                    meaning: last.meaning, isHidden: sheet.isHidden(column: column)))
        }
        return HeadBlock(rows: rows, columns: columns)
    }

    /// The rows of a head from top to bottom.
    private func levels(of rows: ClosedRange<Int>) -> [HeadLevel] {
        let lastColumn = rows.map { sheet.cells(inRow: $0).last?.address.column ?? 0 }.max() ?? 0
        let merges = merges.over(rows)
        return rows.reversed().reduce(into: []) { levels, row in
            levels.insert(
                HeadLevel(
                    row, lastColumn: min(lastColumn, Self.mostColumns), sheet: sheet, merges: merges,
                    below: levels.first, headText: headText), at: 0)
        }
    }

    /// The texts above a column from the top level down, and the lowest cell that holds one of its own.
    private func path(
        above column: Int, in levels: [HeadLevel], from firstRow: Int
    ) -> (path: [String], cell: CellAddress) {
        var path: [String] = []
        var lowest = CellAddress(row: firstRow, column: column)
        var lastAnchor: CellAddress?
        for level in levels {
            let place = level.places[column - 1]
            if let text = place.text {
                // A merge over several rows says its text once.
                guard place.anchor != lastAnchor else { continue }
                lastAnchor = place.anchor
                path.append(text)
                lowest = CellAddress(row: max(place.anchor.row, firstRow), column: column)
            } else if let spread = place.spread {
                path.append(spread)
            }
        }
        return (path, lowest)
    }

    /// The text of a cell that could be a head: text, or a number that stands for one ("1" under "Tiêu chí").
    private func headText(_ cell: Cell) -> String? {
        switch cell.value {
        case .text, .number:
            guard let text = seenText(cell), text.utf8.count <= Self.longestHead else { return nil }
            return text
        case .blank, .date, .duration, .boolean, .error, .formulaWithoutValue: return nil
        }
    }
}
