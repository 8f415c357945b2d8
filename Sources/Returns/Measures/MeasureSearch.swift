import Findings
import Registry
import Spreadsheets

/// Finds the tables of measures in a sheet by evidence: at least two of the rulebook's measures, below or beside each
/// other. Sheets without any are quickly done, because each text is looked up only once per run.
struct MeasureSearch {
    let measures: MeasureNames
    let labels: LabelTable
    let names: NameBook
    /// The period's month, 1 to 12.
    let month: Int

    /// With fewer measures, a block of text is not a table of them.
    private static let fewest = 2
    private static let mostTables = 40
    /// The names within one table are no further apart than this.
    private static let widestGap = 8

    /// The tables of a sheet, from top to bottom, and the rest of the sheet.
    func tables(in sheet: Sheet) -> (tables: [MeasureTable], rest: Grid) {
        var (rest, tables) = (Grid(sheet), [MeasureTable]())
        guard !measures.measures.isEmpty else { return (tables, rest) }
        while tables.count < Self.mostTables, let table = first(in: rest) {
            tables.append(table)
            rest = Grid(without(table, rest.sheet))
        }
        return (tables, rest)
    }

    private func first(in grid: Grid) -> MeasureTable? {
        // Turning a sheet is slow, and most sheets have no measures.
        guard mayHoldMeasures(grid) else { return nil }
        let (down, across) = (side(grid), side(grid.flipped))
        guard max(down.most, across.most) >= Self.fewest else { return nil }
        return across.most > down.most ? table(in: across) ?? table(in: down) : table(in: down) ?? table(in: across)
    }

    private func mayHoldMeasures(_ grid: Grid) -> Bool {
        let merged = Set(grid.merges.prefix(2_000).map(\.topLeft))
        return grid.entries.contains { entry in
            guard let text = entry.text else { return false }
            return measures.named(text) != nil
                || merged.contains(CellAddress(row: entry.row, column: entry.column)) && measures.mayBegin(text)
        }
    }

    /// A place that names a measure.
    private struct Mention {
        let row, column: Int
        /// `PlanMeasure.id`.
        let measure: String
    }

    /// Measures named in full, or by a half that stands next to the other half, which is merged over several lines.
    private func mentions(in grid: Grid, _ merges: MergeIndex) -> [Mention] {
        grid.entries.compactMap { entry in
            guard let text = entry.text else { return nil }
            if entry.column > 1, let merge = merges.over(row: entry.row, column: entry.column - 1),
                merge.rows.count > 1,
                let head = grid.entry(row: merge.topLeft.row, column: merge.topLeft.column)?.text,
                let named = measures.named([head, text])
            {
                return Mention(row: entry.row, column: entry.column, measure: named.measure)
            }
            return measures.named(text).map { Mention(row: entry.row, column: entry.column, measure: $0.measure) }
        }
    }

    /// A sheet as it is or turned, and its column with the most names of measures; the first one if there are several.
    private struct Side {
        let grid: Grid
        let merges: MergeIndex
        let best: (column: Int, mentions: [Mention])?
        /// How many measures that column names.
        let most: Int
    }

    private func side(_ grid: Grid) -> Side {
        let merges = MergeIndex(grid, lastColumn: grid.lastColumn)
        let columns = Dictionary(grouping: mentions(in: grid, merges), by: \.column).map { column, mentions in
            (column: column, mentions: mentions, measures: Set(mentions.map(\.measure)).count)
        }
        let best = columns.max { one, other in (one.measures, -one.column) < (other.measures, -other.column) }
        return Side(
            grid: grid, merges: merges, best: best.map { ($0.column, $0.mentions) }, most: best?.measures ?? 0)
    }

    private func without(_ table: MeasureTable, _ sheet: Sheet) -> Sheet {
        Sheet(
            name: sheet.name, visibility: sheet.visibility,
            cells: sheet.occupiedRows.flatMap { row in sheet.cells(inRow: row).filter { !table.holds($0.address) } },
            merges: sheet.merges.filter { !table.holds($0.topLeft) },
            hiddenRows: Set(sheet.occupiedRows.filter { sheet.isHidden(row: $0) }),
            hiddenColumns: Set((0..<sheet.lastColumn).map { $0 + 1 }.filter { sheet.isHidden(column: $0) }))
    }

    // MARK: One table

    private func table(in side: Side) -> MeasureTable? {
        let (grid, merges) = (side.grid, side.merges)
        guard let best = side.best, let segment = segment(of: best.mentions.map { ($0.row, $0.measure) }, grid)
        else { return nil }
        let zone = zone(around: best.column, segment, grid, merges)
        let named = widened(segment, zone, grid, merges)
        let body = named.lowerBound...end(of: named, zone, grid)
        let lines = lines(in: body, zone, grid, merges)
        guard Set(lines.compactMap(\.measure)).count >= Self.fewest,
            !holdsCriteria(body, zone, grid)
        else { return nil }
        let heads = namedColumns(before: body.lowerBound, grid) ?? heads(above: body.lowerBound, zone, grid)
        let last = grid.isFlipped ? lastColumn(behind: zone, grid) : grid.lastColumn
        let scanner = MeasureColumns(
            grid: grid, merges: merges, zone: zone, heads: heads, lines: lines, lastColumn: last, measures: measures,
            labels: labels, names: names, month: month)
        let isBesidePoints = isBesidePoints(zone, body, heads, grid)
        guard !scanner.speakOfPoints, !isBesidePoints || grid.isFlipped && stand(behindCriteria: body, zone, grid),
            !isPartOfCriteria(lines, zone, grid, merges)
        else { return nil }
        let columns = scanner.columns()
        let table = MeasureTable(
            grid: grid, merges: merges, zone: zone, body: body, heads: heads, isBesidePoints: isBesidePoints,
            lines: lines.filter { line in
                line.measure != nil || columns.contains { $0.kind.isRead && isFigure(line.row, $0.column, grid) }
            }, columns: columns, span: firstColumn(of: zone, isBesidePoints, grid)...max(last, zone.upperBound))
        return isBesidePoints ? holdsNumbersAlone(table) ? table : nil : isTitledPoints(table) ? nil : table
    }

    /// Whether measures next to points are the last columns. One between criteria is just the name of a criterion.
    private func stand(behindCriteria body: ClosedRange<Int>, _ zone: ClosedRange<Int>, _ grid: Grid) -> Bool {
        grid.rows(from: body.upperBound + 1, through: grid.lastRow).allSatisfy { row in
            zone.allSatisfy { !(grid.entry(row: row, column: $0)?.text.map(labels.namesCriterion) ?? false) }
        }
    }

    /// Whether the table only has numbers. Marks next to points are communes' marks: "Kế hoạch đã ban hành" with an x.
    private func holdsNumbersAlone(_ table: MeasureTable) -> Bool {
        table.lines.allSatisfy { line in
            guard let id = line.measure, measures.measure(id)?.unit != .yesNo else { return true }
            return table.columns.filter(\.kind.isRead).allSatisfy { column in
                table.grid.entry(row: line.row, column: column.column)?.isNumber ?? true
            }
        }
    }

    /// Whether the nearest titles announce points ("BẢNG CHẤM ĐIỂM") and do not mention tasks.
    private func isTitledPoints(_ table: MeasureTable) -> Bool {
        table.titles().prefix(4).compactMap(seenText).contains { text in
            let words = [Word](of: text)
            return measures.vocabulary.speaksOfPoints(words) && !measures.vocabulary.tasks.stands(in: words)
        }
    }

    /// Whether a criterion is merged above the names. Then they are its parts and have points.
    private func isPartOfCriteria(
        _ lines: [MeasureTable.Line], _ zone: ClosedRange<Int>, _ grid: Grid, _ merges: MergeIndex
    ) -> Bool {
        guard zone.lowerBound > 1 else { return false }
        return lines.contains { line in
            guard line.measure != nil, let merge = merges.over(row: line.row, column: zone.lowerBound - 1),
                let text = grid.entry(row: merge.topLeft.row, column: merge.topLeft.column)?.text
            else { return false }
            return saysCriterion(text)
        }
    }

    private func isFigure(_ row: Int, _ column: Int, _ grid: Grid) -> Bool {
        grid.entry(row: row, column: column)?.isNumber == true
    }

    /// The rows of the first table among those that name measures. The next table begins where a name comes again under
    /// a new head.
    private func segment(of rows: [(row: Int, measure: String)], _ grid: Grid) -> ClosedRange<Int>? {
        var segments: [(rows: ClosedRange<Int>, measures: Set<String>)] = []
        for (row, measure) in rows.sorted(by: { $0.row < $1.row }) {
            if let last = segments.last, row - last.rows.upperBound <= Self.widestGap,
                !(last.measures.contains(measure) && isHeadBetween(last.rows.upperBound, row, grid))
            {
                segments[segments.count - 1] = (
                    last.rows.lowerBound...row, last.measures.union([measure])
                )
            } else {
                segments.append((row...row, [measure]))
            }
        }
        return segments.first { $0.measures.count >= Self.fewest }?.rows
    }

    private func isHeadBetween(_ first: Int, _ last: Int, _ grid: Grid) -> Bool {
        grid.rows(from: first + 1, through: last - 1).contains { row in
            let entries = grid.entries(inRow: row)
            return entries.count { $0.text != nil } >= 2 && !entries.contains { $0.isNumber }
        }
    }

    /// Also takes in the rows right above and below that name a measure by a heading merged over several columns.
    private func widened(
        _ rows: ClosedRange<Int>, _ zone: ClosedRange<Int>, _ grid: Grid, _ merges: MergeIndex
    ) -> ClosedRange<Int> {
        func names(_ row: Int) -> Bool { lines(in: row...row, zone, grid, merges).contains { $0.measure != nil } }
        var (first, last) = (rows.lowerBound, rows.upperBound)
        while last < grid.lastRow, names(last + 1) { last += 1 }
        while first > 1, names(first - 1) { first -= 1 }
        return first...last
    }

    /// The columns next to the one with the most names that have the other half of names.
    private func zone(
        around column: Int, _ rows: ClosedRange<Int>, _ grid: Grid, _ merges: MergeIndex
    ) -> ClosedRange<Int> {
        var (first, last) = (column, column)
        // Also the lines right beside that only a wider zone can name: "Kinh phí" over "Ngân sách nhà nước".
        func named(_ zone: ClosedRange<Int>) -> Int {
            Set(lines(in: widened(rows, zone, grid, merges), zone, grid, merges).compactMap(\.measure)).count
        }
        func namesMore(_ zone: ClosedRange<Int>) -> Bool { named(zone) > named(first...last) }
        if column > 1, namesMore((column - 1)...last) { first = column - 1 }
        if column < grid.lastColumn, namesMore(first...(column + 1)) { last = column + 1 }
        return first...last
    }

    private func lines(
        in rows: ClosedRange<Int>, _ zone: ClosedRange<Int>, _ grid: Grid, _ merges: MergeIndex
    ) -> [MeasureTable.Line] {
        // The line above, and the last one that is not itself a part of another: "- Xã hội hóa" below "Kinh phí".
        var (parent, group): (String?, String?)
        return grid.rows(from: rows.lowerBound, through: rows.upperBound).compactMap { row in
            var path: [String] = []
            var lastAnchor: CellAddress?
            for column in zone {
                let anchor = merges.over(row: row, column: column)?.topLeft ?? CellAddress(row: row, column: column)
                guard anchor != lastAnchor, let text = grid.entry(row: anchor.row, column: anchor.column)?.text else {
                    continue
                }
                lastAnchor = anchor
                path.append(text)
            }
            guard let last = path.last else { return nil }
            let whole = measures.named(path) ?? measures.named(last)
            let label = path.joined(separator: " – ")
            let isPart = Self.isPart(last)
            if !isPart { group = last } else if group == nil { group = head(ofPart: row, zone, grid) }
            if let named = whole {
                parent = last
                return MeasureTable.Line(row: row, label: label, kind: .measure(named))
            }
            // "Cán bộ được tập huấn:", below it "+ Cấp xã".
            if let parent, let named = measures.named([parent] + path) {
                return MeasureTable.Line(row: row, label: "\(parent) – \(label)", kind: .measure(named))
            }
            if isPart, let group, let named = measures.named([group] + path) {
                return MeasureTable.Line(row: row, label: "\(group) – \(label)", kind: .measure(named))
            }
            parent = last
            return MeasureTable.Line(row: row, label: label, kind: .unknown)
        }
    }

    /// The text that the parts in the first lines of a table belong to: "Văn bản chỉ đạo" above "- Nghị quyết".
    private func head(ofPart row: Int, _ zone: ClosedRange<Int>, _ grid: Grid) -> String? {
        grid.rows(from: max(1, row - Self.widestGap), through: row - 1).reversed().lazy
            .compactMap { row in zone.reversed().lazy.compactMap { grid.entry(row: row, column: $0)?.text }.first }
            .first { !$0.isEmpty && !Self.isPart($0) }
    }

    /// "- Nghị quyết", "+ Cấp xã": a part of the line above.
    private static func isPart(_ label: String) -> Bool { label.first.map { "-+–•".contains($0) } ?? false }

    /// Lines right below the last measure belong to the table as long as they name something and have a figure beside
    /// it.
    private func end(of rows: ClosedRange<Int>, _ zone: ClosedRange<Int>, _ grid: Grid) -> Int {
        var last = rows.upperBound
        for row in grid.rows(from: last + 1, through: last + 40) {
            let entries = grid.entries(inRow: row)
            guard row == last + 1, entries.contains(where: { zone.contains($0.column) && $0.text != nil }),
                entries.contains(where: { !zone.contains($0.column) && $0.isNumber }),
                !entries.contains(where: { $0.text.map(names.isCommune) ?? false }),
                !isFooter(entries)
            else { break }
            last = row
        }
        return last
    }

    /// In a turned grid the columns are the sheet's rows: those after the names, up to a gap or to the block that ends
    /// a table.
    private func lastColumn(behind zone: ClosedRange<Int>, _ grid: Grid) -> Int {
        let plain = grid.flipped
        var last = zone.upperBound
        for row in plain.rows(from: last + 1, through: plain.lastRow) {
            let entries = plain.entries(inRow: row)
            guard row - last <= 2, !isFooter(entries),
                entries.count(where: { $0.text.map(labels.namesCriterion) ?? false }) < TableSearch.fewestCriteria
            else { break }
            last = row
        }
        return last
    }

    /// In a turned grid, the sheet's rows right above the names that are headings for groups of them.
    private func firstColumn(of zone: ClosedRange<Int>, _ isBesidePoints: Bool, _ grid: Grid) -> Int {
        guard grid.isFlipped, !isBesidePoints else { return zone.lowerBound }
        let plain = grid.flipped
        var first = zone.lowerBound
        while first > 1 {
            let entries = plain.entries(inRow: first - 1)
            // "Xâm hại trẻ em" above measures is not a criterion.
            guard entries.count >= 2, entries.allSatisfy({ $0.text != nil && !$0.isNumber }),
                !entries.contains(where: { $0.text.map(saysCriterion) ?? false })
            else { break }
            first -= 1
        }
        return first
    }

    private func isFooter(_ entries: ArraySlice<Grid.Entry>) -> Bool {
        guard let text = entries.first?.text else { return false }
        return labels.labelled(text).row?.terms.contains(.footer) == true
    }

    /// Up to four rows above the first measure, each with texts in several columns. Headings of parts and column
    /// numbers may stand in between.
    private func heads(above first: Int, _ zone: ClosedRange<Int>, _ grid: Grid) -> [Int] {
        let numbers = ColumnNumberRow(grid: grid)
        var heads: [Int] = []
        var between = 0
        var next = first
        for row in grid.rows(from: max(1, first - 10), through: first - 1).reversed() {
            let entries = grid.entries(inRow: row)
            // A text over the figures is their head, even if it stands there alone: "Trong tháng" below "Kết quả".
            let isLoneHead = !grid.isFlipped && isHead(entries, behind: zone)
            if heads.isEmpty, numbers.stands(inRow: row) || entries.count == 1 && between < 4 && !isLoneHead {
                between += 1
                next = row
                continue
            }
            // In a turned sheet these are the columns to the left of the measures: line numbers, codes, names.
            guard next - row <= 2, heads.count < (grid.isFlipped ? 6 : 4),
                entries.count >= (grid.isFlipped || isLoneHead && heads.isEmpty ? 1 : 2),
                grid.isFlipped || entries.allSatisfy({ !$0.isNumber || $0.isYear })
            else { break }
            heads.append(row)
            next = row
        }
        return heads.reversed()
    }

    /// Whether a row has one text, which stands over figures and is not the unit of the whole table.
    private func isHead(_ entries: ArraySlice<Grid.Entry>, behind zone: ClosedRange<Int>) -> Bool {
        guard entries.count == 1, let only = entries.first, only.column > zone.upperBound, let text = only.text else {
            return false
        }
        return measures.vocabulary.unitHead(in: MeasureVocabulary.folded(text)) == nil
    }

    /// In a turned sheet, where the communes are named: the sheet's column with most of their names, and its
    /// neighbours.
    private func namedColumns(before first: Int, _ grid: Grid) -> [Int]? {
        guard grid.isFlipped else { return nil }
        let counts = grid.rows(from: 1, through: first - 1).map { row in
            (row: row, count: grid.entries(inRow: row).count { $0.text.map(names.isCommune) ?? false })
        }
        guard let best = counts.max(by: { ($0.count, -$0.row) < ($1.count, -$1.row) }), best.count > 0 else {
            return nil
        }
        return grid.rows(from: max(1, best.row - 2), through: min(first - 1, best.row + 1)).map { $0 }
    }

    /// Whether the lines of the table have criteria too. Then the measures are columns of the table of points.
    private func isBesidePoints(_ zone: ClosedRange<Int>, _ body: ClosedRange<Int>, _ heads: [Int], _ grid: Grid)
        -> Bool
    {
        let rows = grid.isFlipped ? 1...max(1, grid.lastRow) : (heads.first ?? body.lowerBound)...body.upperBound
        return grid.rows(from: rows.lowerBound, through: rows.upperBound).contains { row in
            guard !grid.isFlipped || !body.contains(row) else { return false }
            return grid.entries(inRow: row).contains { entry in
                (grid.isFlipped ? zone.contains(entry.column) : !zone.contains(entry.column))
                    && (entry.text.map(labels.namesCriterion) ?? false)
            }
        }
    }

    /// Whether the column of names has criteria: one by number, or two by their names and with figures beside them.
    private func holdsCriteria(_ rows: ClosedRange<Int>, _ zone: ClosedRange<Int>, _ grid: Grid) -> Bool {
        // In a turned sheet, what stands before and after are other columns, perhaps of points.
        let gap = grid.isFlipped ? 0 : Self.widestGap
        let around = max(1, rows.lowerBound - gap)...(rows.upperBound + gap)
        var named = 0
        for row in grid.rows(from: around.lowerBound, through: around.upperBound) {
            for column in zone {
                guard let text = grid.entry(row: row, column: column)?.text, text.utf8.count <= 300,
                    measures.named(text) == nil
                else { continue }
                if rows.contains(row), saysCriterion(text) { return true }
                if labels.namesCriterion(text),
                    grid.entries(inRow: row).contains(where: { $0.isNumber && $0.column > column })
                {
                    named += 1
                }
            }
        }
        return named >= 2
    }

    /// "Tiêu chí 3", by number.
    private func saysCriterion(_ text: String) -> Bool {
        let labelled = labels.labelled(text)
        return labelled.begins(with: .criterion) && labelled.words.contains { $0.number != nil }
    }

}

extension LabelTable {
    /// No label is longer than this, in bytes.
    private static let longestLabel = 300

    /// Whether the text is the label of a criterion.
    func namesCriterion(_ text: String) -> Bool {
        text.utf8.count <= Self.longestLabel && reading(of: [labelled(text)]).meaning.isCriterion
    }
}

extension MeasureTable.Line {
    /// `PlanMeasure.id`.
    var measure: String? { if case .measure(let named) = kind { named.measure } else { nil } }
}

extension MeasureTable.ColumnKind {
    /// Whether the column's figures are taken.
    var isRead: Bool {
        switch self {
        case .value, .total, .own, .communes, .commune, .unit: true
        case .money, .units, .beside, .stranger, .unread: false
        }
    }
}
