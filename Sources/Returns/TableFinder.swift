import Rulebook
import Spreadsheets

/// Finds the tables of a sheet by evidence: rows that, read together, head a column for the communes and
/// columns for criteria. Knows nothing of where a return "usually" has its table.
struct TableFinder {
    let vocabulary: HeadVocabulary
    /// How many criteria the rulebook has.
    let criterionCount: Int

    /// Heads run over at most so many rows.
    private static let mostHeadRows = 4
    /// With fewer columns for criteria than this a block of text is no table of points.
    private var fewestCriteria: Int { max(1, min(3, criterionCount / 2)) }

    /// The tables of a sheet, from top to bottom.
    func tables(in sheet: Sheet) -> [TableLayout] {
        var found: [HeadBlock] = []
        let rows = sheet.occupiedRows
        let heads = HeadReader(sheet: sheet, vocabulary: vocabulary)
        var next = rows.startIndex
        while next < rows.endIndex {
            if let block = bestBlock(from: rows[next], heads) {
                found.append(block)
                while next < rows.endIndex, rows[next] <= block.rows.upperBound { next += 1 }
            } else {
                next += 1
            }
        }
        return found.enumerated().flatMap { index, block in
            let end = index + 1 < found.count ? found[index + 1].rows.lowerBound - 1 : sheet.lastRow
            return block.sideBySide(in: sheet).map { $0.layout(sheet: sheet, lastRow: end) }
        }
    }

    /// The head that begins at this row, of the height that says most; `nil` when there is none.
    private func bestBlock(from row: Int, _ heads: HeadReader) -> HeadBlock? {
        guard heads.mayBeginHead(row) else { return nil }
        var best: HeadBlock?
        for height in 1...Self.mostHeadRows {
            let last = row + height - 1
            guard height == 1 || !ColumnNumbers(sheet: heads.sheet).stand(inRow: last) else { break }
            let block = heads.block(rows: row...last)
            guard block.namesCommunes, block.criteria.count >= fewestCriteria else { continue }
            // A name under "Tên xã" is a row of the body.
            if let best, best.fields.contains(.column(.communeName)), !block.fields.contains(.column(.communeName)) {
                break
            }
            if block.weight > (best?.weight ?? 0) { best = block }
        }
        return best.map { startingLower($0, heads) }
    }

    /// The same head without upper rows that add nothing: a title, the last row of the table above.
    private func startingLower(_ block: HeadBlock, _ heads: HeadReader) -> HeadBlock {
        var best = block
        while best.rows.count > 1 {
            let shorter = heads.block(rows: (best.rows.lowerBound + 1)...best.rows.upperBound)
            guard shorter.weight >= best.weight,
                shorter.columns == best.columns
                    || (!heads.reachesDown(best.rows.lowerBound) && shorter.meanings == best.meanings)
            else { break }
            best = shorter
        }
        return best
    }
}
