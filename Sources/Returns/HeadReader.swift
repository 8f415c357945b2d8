import Spreadsheets

/// Reads candidate head rows of one sheet: merged cells spread over what they cover, levels joined.
struct HeadReader {
    let sheet: Sheet
    let vocabulary: HeadVocabulary
    private let merges: HeadMerges
    private let known = KnownMeanings()

    /// What was understood before: heads of several heights, and rows, are made of the same texts.
    private final class KnownMeanings {
        var ofPaths: [[String]: HeadVocabulary.ColumnMeaning] = [:]
        var ofTexts: [String: HeadVocabulary.Meaning] = [:]
    }

    /// Text longer than this is prose, not a head.
    private static let longestHead = 400
    /// Columns beyond these are not looked at: a return has some forty, and rows without end must not cost
    /// time without end.
    private static let mostColumns = 256
    /// The unit of a table stands so many rows above its head at most.
    private static let mostRowsAbove = 3

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
        return texts.contains { meaning(of: $0) != .nothing }
            && !ColumnNumbers(sheet: sheet).stand(inRow: row)
    }

    private func meaning(of text: String) -> HeadVocabulary.Meaning {
        if let meaning = known.ofTexts[text] { return meaning }
        let meaning = vocabulary.meaning(of: text)
        known.ofTexts[text] = meaning
        return meaning
    }

    private func meaning(ofPath path: [String]) -> HeadVocabulary.ColumnMeaning {
        if let meaning = known.ofPaths[path] { return meaning }
        let meaning = vocabulary.meaning(ofPath: path)
        known.ofPaths[path] = meaning
        return meaning
    }

    /// A cell of this row is merged down into the next.
    func reachesDown(_ row: Int) -> Bool {
        merges.over(row...(row + 1)).contains { $0.rows.contains(row) && $0.rows.contains(row + 1) }
    }

    /// The least head that begins at this row. It neither ends where one of its cells is merged on
    /// into the next row, nor above a row that says in words what its columns are: what stands there ("Số vụ") may
    /// make something else of them.
    /// - Parameter most: rows that it may have.
    func leastHead(from row: Int, atMost most: Int) -> HeadBlock {
        let first = block(rows: row...row)
        var head = first
        while let next = lastRowOfMore(below: head, startingAs: first), next < row + most {
            let taller = block(rows: row...next)
            guard taller.namesCommunes == first.namesCommunes else { break }
            head = taller
        }
        return head
    }

    private func lastRowOfMore(below head: HeadBlock, startingAs first: HeadBlock) -> Int? {
        let next = head.rows.upperBound + 1
        return lastRowReached(from: head.rows) ?? (saysMore(of: first, inRow: next) ? next : nil)
    }

    /// The last row into which a text of these rows is merged, if that is below them.
    private func lastRowReached(from rows: ClosedRange<Int>) -> Int? {
        merges.over(rows).filter { merge in
            merge.rows.lowerBound >= rows.lowerBound && merge.rows.upperBound > rows.upperBound
                && headText(sheet.cell(row: merge.topLeft.row, column: merge.topLeft.column)) != nil
        }.map(\.rows.upperBound).min()
    }

    /// In this row words stand under criteria, and nothing under what says which commune a row is of.
    private func saysMore(of head: HeadBlock, inRow row: Int) -> Bool {
        let criteria = head.columns.filter(\.meaning.meaning.isCriterion).map(\.head.cell.column)
        let texts = sheet.cells(inRow: row).compactMap { cell in seenText(cell).map { (cell.address.column, $0) } }
        guard head.namesCommunes, let first = criteria.first, let leftmost = texts.first?.0, leftmost >= first else {
            return false
        }
        return texts.allSatisfy { NumberText($1) == .notANumber } && texts.contains { criteria.contains($0.0) }
            && !ColumnNumbers(sheet: sheet).stand(inRow: row)
    }

    /// A head in this row stands over criteria of the block below and not over its names, as a title does: merged from
    /// one of the criteria on, or written over the first of them.
    func standsOverCriteria(of block: HeadBlock, row: Int) -> Bool {
        guard row > 0, let name = block.columns.first(where: { $0.field == .column(.communeName) })?.head.cell.column,
            let first = block.columns.first(where: { $0.meaning.meaning.isCriterion })?.head.cell.column, name < first
        else { return false }
        let over = merges.over(row...row)
        let heads = sheet.cells(inRow: row).filter { cell in
            headText(cell) != nil
                && !over.contains { $0.topLeft == cell.address && $0.rows.contains(block.rows.lowerBound) }
        }
        guard let leftmost = heads.first?.address.column, leftmost >= first else { return false }
        return heads.contains { cell in
            cell.address.column == first || over.contains { $0.topLeft == cell.address && $0.columns.count > 1 }
        }
    }

    /// The same head under the unit that stands above it ("ĐVT: người"), if that is not points.
    func underUnit(_ block: HeadBlock) -> HeadBlock {
        let above = (block.rows.lowerBound - Self.mostRowsAbove)..<block.rows.lowerBound
        guard
            let unit = above.lazy.filter({ $0 > 0 }).flatMap({ sheet.cells(inRow: $0) }).compactMap(headText)
                .first(where: vocabulary.statesOtherUnit)
        else { return block }
        return HeadBlock(
            rows: block.rows,
            columns: block.columns.map { column in
                let path = [unit] + column.path
                guard column.meaning.meaning.isCriterion else { return column }
                return HeadBlock.Column(
                    head: .init(cell: column.head.cell, text: path.joined(separator: " / ")),
                    meaning: meaning(ofPath: path), isHidden: column.isHidden, path: path)
            })
    }

    /// It heads a table of communes, whatever else is in it: "STT", "Tên xã" and further texts, no number.
    func namesCommunesWithoutNumbers(_ head: HeadBlock) -> Bool {
        let texts = sheet.cells(inRow: head.rows.lowerBound).compactMap(seenText)
        return texts.count >= 3 && texts.allSatisfy { NumberText($0) == .notANumber }
            && head.fields.contains(.column(.communeName)) && head.fields.count > 1
    }

    /// The head that these rows form.
    func block(rows: ClosedRange<Int>) -> HeadBlock {
        let levels = levels(of: rows)
        var columns: [HeadBlock.Column] = []
        for column in stride(from: 1, through: levels.first?.places.count ?? 0, by: 1) {
            let (path, cell) = path(above: column, in: levels, from: rows.lowerBound)
            guard !path.isEmpty else { continue }
            columns.append(
                HeadBlock.Column(
                    head: .init(cell: cell, text: path.joined(separator: " / ")),
                    meaning: meaning(ofPath: path), isHidden: sheet.isHidden(column: column), path: path))
        }
        columns = namedByTheirNumbers(columns, below: rows.upperBound)
        return HeadBlock(rows: rows, columns: columns.map { withoutMaxima($0, beside: columns) })
    }

    /// "Tối đa 100" under a criterion heads its points, unless another column of the criterion has them.
    private func withoutMaxima(_ column: HeadBlock.Column, beside columns: [HeadBlock.Column]) -> HeadBlock.Column {
        guard column.meaning.isMaximum,
            columns.contains(where: { $0.field == column.field && !$0.meaning.isMaximum })
        else { return column }
        return column.meaning(.nothing)
    }

    /// Columns headed "1", "2" … with nothing that calls them criteria are those where they run from the first
    /// criterion to the last, no further, beside a column of names and above points.
    private func namedByTheirNumbers(_ columns: [HeadBlock.Column], below lastRow: Int) -> [HeadBlock.Column] {
        guard !columns.contains(where: { $0.meaning.meaning.isCriterion }),
            columns.contains(where: { $0.field == .column(.communeName) })
        else { return columns }
        let numbers = columns.map { $0.meaning.meaning == .nothing ? vocabulary.bareNumber(ofPath: $0.path) : nil }
        let all = Array(1...vocabulary.criterionCount)
        let byAssessor = Dictionary(grouping: columns.indices.filter { numbers[$0] != nil }) {
            columns[$0].meaning.assessor
        }
        guard !byAssessor.isEmpty, byAssessor.values.allSatisfy({ $0.compactMap { numbers[$0] } == all }) else {
            return columns
        }
        guard hasNumbers(below: lastRow, in: columns.indices.filter { numbers[$0] != nil }.map { columns[$0] }) else {
            return columns
        }
        return zip(columns, numbers).map { column, number in
            number.map { column.meaning(.field(.criterion($0))) } ?? column
        }
    }

    /// In one of the next rows most of the columns hold a number.
    private func hasNumbers(below lastRow: Int, in columns: [HeadBlock.Column]) -> Bool {
        sheet.occupiedRows(from: lastRow + 1, through: lastRow + 8).contains { row in
            let numbers = columns.count { column in
                seenText(sheet.cell(row: row, column: column.head.cell.column)).map(NumberText.init) != .notANumber
            }
            return numbers * 2 > columns.count && !ColumnNumbers(sheet: sheet).stand(inRow: row)
        }
    }

    /// The rows of a head from top to bottom.
    private func levels(of rows: ClosedRange<Int>) -> [HeadLevel] {
        let merges = merges.over(rows)
        // The last head may be merged over columns that have no cell of their own in these rows.
        let lastColumn =
            (rows.map { sheet.cells(inRow: $0).last?.address.column ?? 0 } + merges.map(\.bottomRight.column)).max()
            ?? 0
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
