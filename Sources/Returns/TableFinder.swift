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
    /// Rows that are tried in vain for the head of a first table of points, before the sheet is taken to be without any:
    /// a list of the whole country's communes must not cost minutes.
    private static let mostRowsInVain = 2_000
    /// With fewer columns for criteria than this a block of text is no table of points.
    private var fewestCriteria: Int { max(1, min(3, criterionCount / 2)) }

    /// What the heads of a sheet come to, from top to bottom.
    struct Found {
        var tables: [TableLayout] = []
        /// Tables of communes that hold no points, or too few to be the table of a return.
        var withoutPoints: [TableLayout] = []
    }

    func tables(in sheet: Sheet) -> Found {
        var heads: [HeadBlock] = []
        let rows = sheet.occupiedRows
        let reader = HeadReader(sheet: sheet, vocabulary: vocabulary)
        var next = rows.startIndex
        var hasTable = false
        var inVain = 0
        while next < rows.endIndex, hasTable || inVain < Self.mostRowsInVain {
            guard reader.mayBeginHead(rows[next]) else {
                next += 1
                continue
            }
            if let head = head(from: rows[next], reader) {
                heads.append(head)
                hasTable = hasTable || head.criteria.count >= fewestCriteria
                while next < rows.endIndex, rows[next] <= head.rows.upperBound { next += 1 }
            } else {
                next += 1
                inVain += 1
            }
        }
        return heads.indices.reduce(into: Found()) { found, index in
            let end = index + 1 < heads.count ? heads[index + 1].rows.lowerBound - 1 : sheet.lastRow
            if heads[index].criteria.count < fewestCriteria {
                found.withoutPoints.append(heads[index].layout(sheet: sheet, lastRow: end))
            } else {
                found.tables += heads[index].sideBySide(in: sheet).map { $0.layout(sheet: sheet, lastRow: end) }
            }
        }
    }

    /// The head that begins at this row, be it that of a table without points; `nil` when there is none.
    private func head(from row: Int, _ heads: HeadReader) -> HeadBlock? {
        let least = heads.leastHead(from: row, atMost: Self.mostHeadRows)
        return bestBlock(from: least, heads).map { heads.underUnit(underGroupHeads($0, heads)) }
            ?? (heads.namesCommunesWithoutNumbers(least) ? least : nil)
    }

    /// The same head with the heads of groups in the rows above, where they make something else of columns that would
    /// pass for points: "Tỷ lệ đạt (%)" over "TC1" to "TC13".
    private func underGroupHeads(_ block: HeadBlock, _ heads: HeadReader) -> HeadBlock {
        let above = (1...2).prefix { heads.standsOverCriteria(of: block, row: block.rows.lowerBound - $0) }
        guard let height = above.last else { return block }
        let whole = heads.block(rows: (block.rows.lowerBound - height)...block.rows.upperBound)
        return whole.namesCommunes
            && whole.columns.count { $0.meaning.meaning.isCriterion }
                < block.columns.count { $0.meaning.meaning.isCriterion }
            ? whole : block
    }

    /// The head of a table of points that begins with this one, of the height that says most; `nil` when there is
    /// none.
    private func bestBlock(from least: HeadBlock, _ heads: HeadReader) -> HeadBlock? {
        var best: HeadBlock?
        let rows = least.rows
        for last in rows.upperBound..<(rows.lowerBound + Self.mostHeadRows) {
            guard last == rows.upperBound || !ColumnNumbers(sheet: heads.sheet).stand(inRow: last) else { break }
            let block = last == rows.upperBound ? least : heads.block(rows: rows.lowerBound...last)
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
