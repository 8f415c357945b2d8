import Rulebook
import Spreadsheets

/// One sheet and the tables found in it, whichever way round they are.
struct SheetReading {
    let sheet: Sheet
    let grid: Grid
    /// Tables with points for criteria: communes in rows or in columns, or forms of one commune.
    var tables: [ReadingTable] = []
    /// Tables with only marks and decisions.
    var marks: [ReadingTable] = []
    /// Tables with a line for each commune and criterion.
    var long: [LongTable] = []
    /// Tables of communes with nothing that can be read.
    var others: [ReadingTable] = []
    /// Tables of the plan's measures. Their cells are not part of `grid`.
    var measures: [MeasureTable] = []
}

/// A table whose lines have been classified, and the scanner that reads its headings.
struct ReadingTable {
    let table: AxisTable
    let scanner: HeadScanner
    var lines: [Line]
    /// Whether it is a form of one commune, which the title, the sheet's name or the file's name gives.
    var isForm: Bool { !table.namesCommunes }

    /// Whether lines of communes have points. A blank form has none.
    var hasPoints: Bool { lines.contains { $0.kind == .commune && $0.hasPoints } }
}

/// Reads one sheet: first as an ordinary sheet; then flipped, if the criteria stand in rows.
struct SheetScanner {
    let labels: LabelTable
    let names: NameBook
    let context: MeaningContext
    /// The criterion that the file's name gives.
    let criterionOfFile: Int?
    let measures: MeasureNames
    /// The period's month, 1 to 12.
    let month: Int

    func reading(of sheet: Sheet) -> SheetReading {
        let search = MeasureSearch(measures: measures, labels: labels, names: names, month: month)
        let (tables, rest) = search.tables(in: sheet)
        var reading = pointsReading(of: rest)
        reading.measures = tables
        return reading
    }

    private func pointsReading(of grid: Grid) -> SheetReading {
        let sheet = grid.sheet
        var reading = SheetReading(sheet: sheet, grid: grid)
        let scanner = scanner(grid)
        let heads = TableSearch(scanner: scanner).heads()
        for (head, lastRow) in heads {
            if let long = LongTable(head, lastRow: lastRow, scanner: scanner) {
                reading.long.append(long)
            } else {
                let criterion = head.criteria.isEmpty ? criterion(above: head, sheet, grid) : nil
                add(
                    TableMaker(head, lastRow: lastRow, scanner: scanner).table(ofCriterion: criterion), scanner,
                    to: &reading)
            }
        }
        if !reading.tables.contains(where: { $0.table.criteria.count >= TableSearch.fewestCriteria }),
            reading.long.isEmpty,
            CriteriaInRows.stand(in: grid, labels)
        {
            addFlipped(grid.flipped, to: &reading)
        }
        return reading
    }

    private func scanner(_ grid: Grid) -> HeadScanner {
        HeadScanner(
            grid, labels: labels, communes: CommuneIndex(grid, names), criterionCount: context.criterionCount)
    }

    private func addFlipped(_ grid: Grid, to reading: inout SheetReading) {
        let scanner = scanner(grid)
        let heads = TableSearch(scanner: scanner).heads().filter {
            $0.head.criteria.count >= TableSearch.fewestCriteria
        }
        guard !heads.isEmpty else { return }
        // Whatever looked like small tables in the unflipped sheet were pieces of this one.
        reading.tables = []
        var before: [ClosedRange<Int>: AxisTable] = [:]
        var tables: [AxisTable] = []
        for (head, lastRow) in heads {
            var table = TableMaker(head, lastRow: lastRow, scanner: scanner).table(ofCriterion: nil)
            table.isAlone = heads.count == 1
            table.lastSentence = grid.lastColumn
            if let above = before[head.rows] {
                table.firstTitle = (above.lastCriterion ?? 0) + 1
                // Several forms share one head: the later ones use its labels.
                if !head.columns.contains(where: { $0.field == .column(.criterionHeading) }) {
                    table.sharedLabels = above.labelColumns
                }
                tables[tables.count - 1].lastSentence = table.firstColumn - 1
            }
            before[head.rows] = table
            tables.append(table)
        }
        for table in tables { add(table, scanner, to: &reading) }
    }

    private func add(_ table: AxisTable, _ scanner: HeadScanner, to reading: inout SheetReading) {
        let lines =
            table.namesCommunes
            ? LineScanner(table, labels: labels, names: names, context: context).lines()
            : FormLines(table: table, scanner: scanner).lines(of: nil, at: nil)
        let made = ReadingTable(table: table, scanner: scanner, lines: lines)
        if table.claimsCriteria {
            reading.tables.append(made)
        } else if !table.markColumns.isEmpty {
            reading.marks.append(made)
        } else if lines.contains(where: { $0.kind == .commune }) {
            reading.others.append(made)
        }
    }

    /// The one criterion that the title above a table and the sheet's name give or, failing that, the file; `nil` if
    /// they differ.
    private func criterion(above head: AxisHead, _ sheet: Sheet, _ grid: Grid) -> Int? {
        let above = grid.rows.reversed().drop { $0 >= head.rows.lowerBound }.prefix(6)
            .map { grid.entries(inRow: $0) }.prefix { $0.count <= 3 && !$0.contains(where: \.isNumber) }
            .flatMap { $0.compactMap(\.text) }
        let said = ([sheet.name].compactMap(\.self) + above).filter { $0.utf8.count <= 300 }
            .compactMap { Self.criterion(in: labels.labelled($0), context) }
        return said.isEmpty ? criterionOfFile : Set(said).count == 1 ? said[0] : nil
    }

    static func criterion(in text: LabelledText, _ context: MeaningContext) -> Int? {
        guard case .criterion(let number)? = CriterionClaim(text, below: nil, leaving: [], context)?.kind else {
            return nil
        }
        return number
    }
}

/// Whether the criteria of a sheet may stand in rows. It is cheap, so that ordinary sheets are not flipped for nothing.
enum CriteriaInRows {
    static func stand(in grid: Grid, _ labels: LabelTable) -> Bool {
        var criteria: [Int: Set<Int>] = [:]
        for entry in grid.entries.prefix(40_000) {
            guard let text = entry.text, text.utf8.count <= 400 else { continue }
            let reading = labels.reading(of: [labels.labelled(text)])
            if let number = reading.meaning.criterion { criteria[entry.column, default: []].insert(number) }
            if reading.meaning == .field(.column(.criterionHeading)) { return true }
            if criteria[entry.column]?.count ?? 0 >= TableSearch.fewestCriteria { return true }
        }
        return false
    }
}
