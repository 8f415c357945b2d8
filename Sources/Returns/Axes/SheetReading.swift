import Rulebook
import Spreadsheets

/// One sheet with the tables found in it, in whichever direction they stand.
struct SheetReading {
    let sheet: Sheet
    let grid: Grid
    /// Tables that hold points of criteria: of communes in rows or in columns, or forms of one commune.
    var tables: [ReadingTable] = []
    /// Tables of marks and decisions alone.
    var marks: [ReadingTable] = []
    /// A line for each commune and criterion.
    var long: [LongTable] = []
    /// Tables of communes that hold nothing that is read.
    var others: [ReadingTable] = []
    /// Tables of the plan's measures; their cells are no part of `grid`.
    var measures: [MeasureTable] = []
}

/// A table with its lines told apart, and with what reads its labels.
struct ReadingTable {
    let table: AxisTable
    let scanner: HeadScanner
    var lines: [Line]
    /// A form of the commune that its title, tab or file names.
    var isForm: Bool { !table.namesCommunes }

    /// Points stand in lines of communes; a blank form has none.
    var hasPoints: Bool { lines.contains { $0.kind == .commune && $0.hasPoints } }
}

/// Reads one sheet: ordinary tables first; the flipped sheet where criteria stand in rows.
struct SheetScanner {
    let labels: LabelTable
    let names: NameBook
    let context: MeaningContext
    /// The criterion that the file's name speaks of.
    let criterionOfFile: Int?
    let measures: MeasureNames
    /// Of the period, 1 to 12.
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
        // What was taken for a small table of the ordinary sheet is a piece of this one.
        reading.tables = []
        var before: [ClosedRange<Int>: AxisTable] = [:]
        var tables: [AxisTable] = []
        for (head, lastRow) in heads {
            var table = TableMaker(head, lastRow: lastRow, scanner: scanner).table(ofCriterion: nil)
            table.isAlone = heads.count == 1
            table.lastSentence = grid.lastColumn
            if let above = before[head.rows] {
                table.firstTitle = (above.lastCriterion ?? 0) + 1
                // One head over several forms: the later ones have its labels.
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

    /// The one criterion that the title above a table and the tab speak of, or else the file; `nil` where they differ.
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

/// Whether a sheet may have its criteria down the rows: cheap, so that ordinary sheets are not turned for nothing.
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
