import Findings

/// Reads rows of a grid as a head: it spreads merged cells over what they cover, and joins the levels.
struct HeadScanner {
    let grid: Grid
    let labels: LabelTable
    let communes: CommuneIndex
    let criterionCount: Int
    let merges: MergeIndex

    /// A longer text, in characters, is prose and not a heading.
    private static let longestHead = 400
    /// How many columns are read. A return has about forty, and endless rows must not cost endless time. A flipped
    /// sheet may have the forms of a whole district below each other.
    private static let mostColumns = 256
    private static let mostColumnsFlipped = 6_000
    /// How many rows above its head the unit of a table may stand.
    private static let mostRowsAbove = 3
    /// How many rows below a head communes are searched for.
    private static let mostRowsToCommunes = 40

    var mostColumns: Int { grid.isFlipped ? Self.mostColumnsFlipped : Self.mostColumns }

    init(_ grid: Grid, labels: LabelTable, communes: CommuneIndex, criterionCount: Int) {
        self.grid = grid
        self.labels = labels
        self.communes = communes
        self.criterionCount = criterionCount
        merges = MergeIndex(grid, lastColumn: grid.isFlipped ? Self.mostColumnsFlipped : Self.mostColumns)
    }

    /// The shortest head that begins at this row. It does not end while one of its cells is merged into the next row,
    /// nor above a row of words about its columns, which may give them another meaning ("Số vụ").
    ///
    /// - Parameter most: how many rows the head may have.
    func leastHead(from row: Int, atMost most: Int) -> AxisHead {
        let first = head(rows: row...row)
        var head = first
        while let next = lastRowOfMore(below: head, startingAs: first), next < row + most {
            let taller = self.head(rows: row...next)
            guard taller.namesCommunes == first.namesCommunes else { break }
            head = taller
        }
        return head
    }

    private func lastRowOfMore(below head: AxisHead, startingAs first: AxisHead) -> Int? {
        let next = head.rows.upperBound + 1
        return lastRowReached(from: head) ?? (saysMore(of: first, inRow: next) ? next : nil)
    }

    /// The nearest row below these rows in which a merge with a text ends that begins in them; `nil` if there is none.
    /// In a flipped sheet only headings of criteria count, because titles there are merged over columns of figures.
    private func lastRowReached(from head: AxisHead) -> Int? {
        let rows = head.rows
        let criteria =
            grid.isFlipped ? Set(head.columns.filter { $0.reading.meaning.criterion != nil }.map(\.column)) : []
        return merges.over(rows).filter { merge in
            (!grid.isFlipped || criteria.contains(merge.topLeft.column)) && merge.rows.lowerBound >= rows.lowerBound
                && merge.rows.upperBound > rows.upperBound
                && grid.entry(row: merge.topLeft.row, column: merge.topLeft.column).flatMap(headText) != nil
        }.map(\.rows.upperBound).min()
    }

    /// Whether this row has words under criteria, and nothing under the columns that name the commune.
    private func saysMore(of head: AxisHead, inRow row: Int) -> Bool {
        let criteria = Set(head.columns.filter(\.reading.meaning.isCriterion).map(\.column))
        let texts = grid.entries(inRow: row).filter { $0.seen != nil }
        guard head.namesCommunes, let first = criteria.min(), let leftmost = texts.first?.column, leftmost >= first
        else {
            return false
        }
        return texts.allSatisfy { !$0.isNumber } && texts.contains { criteria.contains($0.column) }
            && !ColumnNumberRow(grid: grid).stands(inRow: row)
    }

    /// The same head below the unit that stands above it ("ĐVT: người"), if that unit is not points.
    func underUnit(_ head: AxisHead) -> AxisHead {
        let above = (head.rows.lowerBound - Self.mostRowsAbove)..<head.rows.lowerBound
        guard !grid.isFlipped,
            let unit = above.lazy.filter({ $0 > 0 }).flatMap({ grid.entries(inRow: $0) }).compactMap(headText)
                .first(where: TableUnit.isOtherThanPoints)
        else { return head }
        return AxisHead(
            rows: head.rows,
            columns: head.columns.map { column in
                guard let number = column.reading.meaning.criterion, column.reading.meaning.isCriterion else {
                    return column
                }
                return AxisHead.Column(
                    column: column.column,
                    head: HeadCell(cell: column.head.cell, text: "\(unit.text) / \(column.head.text)"),
                    reading: HeadReading(
                        meaning: .other(of: number, .otherFigure), rule: "unit-of-table", because: [unit.text]),
                    isHidden: column.isHidden, path: [unit] + column.path)
            }, hasCommunesBelow: head.hasCommunesBelow)
    }

    /// Reads these rows as a head.
    func head(rows: ClosedRange<Int>) -> AxisHead {
        let levels = levels(of: rows)
        var columns: [AxisHead.Column] = []
        for column in stride(from: 1, through: levels.first?.places.count ?? 0, by: 1) {
            let (path, cell) = path(above: column, in: levels, from: rows.lowerBound)
            guard !path.isEmpty else { continue }
            columns.append(
                AxisHead.Column(
                    column: column,
                    head: HeadCell(
                        cell: grid.address(row: cell.row, column: cell.column),
                        text: path.map(\.text).joined(separator: " / ")),
                    reading: labels.reading(of: path), isHidden: grid.isHidden(column: column), path: path))
        }
        let last = rows.upperBound
        let hasCommunes =
            communes.bestColumn(from: last + 1, through: last + Self.mostRowsToCommunes) != nil
        let siblings = SiblingRules(
            grid: grid, head: rows, criterionCount: criterionCount, names: labels.names, hasCommunes: hasCommunes)
        return AxisHead(
            rows: rows, columns: siblings.settled(columns).map { namedByBody($0, below: last) },
            hasCommunesBelow: hasCommunes)
    }

    /// A column in which communes stand is one of names, whatever its heading says: "Xã được công nhận".
    private func namedByBody(_ column: AxisHead.Column, below last: Int) -> AxisHead.Column {
        let most = last + Self.mostRowsToCommunes
        let count = communes.count(column: column.column, from: last + 1, through: most)
        guard count > 1, column.field != .column(.communeName), !column.reading.meaning.isCriterion,
            let best = communes.bestColumn(from: last + 1, through: most), count * 4 >= best.count
        else { return column }
        var named = column.meaning(.field(.column(.communeName)))
        named.reading.rule = "communes-below"
        return named
    }

    /// The rows of a head from top to bottom.
    private func levels(of rows: ClosedRange<Int>) -> [HeadRow] {
        let merges = merges.over(rows)
        // The last heading may be merged over columns that have no cells of their own in these rows.
        let lastColumn =
            (rows.map { grid.entries(inRow: $0).last?.column ?? 0 } + merges.map(\.bottomRight.column)).max() ?? 0
        return rows.reversed().reduce(into: []) { levels, row in
            levels.insert(
                HeadRow(
                    row, lastColumn: min(lastColumn, mostColumns), grid: grid, merges: merges,
                    below: levels.first, headText: headText), at: 0)
        }
    }

    /// The texts above a column from the top level down, and the lowest place with a text of the column's own.
    private func path(
        above column: Int, in levels: [HeadRow], from firstRow: Int
    ) -> (path: [LabelledText], cell: CellAddress) {
        var path: [LabelledText] = []
        var lowest = CellAddress(row: firstRow, column: column)
        var lastAnchor: CellAddress?
        for level in levels {
            let place = level.places[column - 1]
            if let text = place.text {
                // The text of a merge over several rows counts once.
                guard place.anchor != lastAnchor else { continue }
                lastAnchor = place.anchor
                // "Tiêu chí | 1 | 2 | 3": the text to the left says what the numbers are.
                if let corner = place.corner, text.words.count == 1, text.words[0].number != nil { path.append(corner) }
                path.append(text)
                lowest = CellAddress(row: max(place.anchor.row, firstRow), column: column)
            } else if let spread = place.spread {
                path.append(spread)
            }
        }
        return (path, lowest)
    }

    /// The text of a cell if it can be a heading: a text, or a number that stands for one ("1" under "Tiêu chí").
    func headText(_ entry: Grid.Entry) -> LabelledText? {
        switch entry.cell.value {
        case .number(let number):
            // A number that can be a criterion's, a part's or a year: "7", "1.1", "2022".
            let isSmall = number >= 1 && number <= 30 && abs((number * 10).rounded() - number * 10) < 0.000_001
            guard isSmall || number >= 2000 && number < 2100 && number == number.rounded() else { return nil }
            return entry.seen.map(labels.labelled)
        case .text:
            guard let text = entry.text, text.utf8.count <= Self.longestHead else { return nil }
            return labels.labelled(text)
        case .blank, .date, .duration, .boolean, .error, .formulaWithoutValue: return nil
        }
    }
}
