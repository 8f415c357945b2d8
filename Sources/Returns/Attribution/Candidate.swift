import Civil
import Findings
import Spreadsheets

/// A sheet that may be the return or a part of it, and what its name and titles say about it.
struct Candidate {
    let reading: SheetReading
    /// The tables that count. If some tables are of the asked year, only those.
    var tables: [ReadingTable]
    /// Tables with a line for each commune and criterion, chosen in the same way.
    let long: [LongTable]
    /// Tables of the sheet that are of another year than the asked one, with their years.
    let ofOtherYears: [(table: AxisTable, years: [Int])]
    /// Whose figures the sheet has, by its name or, if that does not say, by its title.
    let assessor: Assessor
    /// The years that the sheet's name mentions.
    let named: Set<Int>
    /// The years that the text above the tables names, each with its cell.
    let titled: [(years: ClosedRange<Int>, cell: CellAddress)]
    /// The months that the sheet's name gives or, if it gives none, its titles.
    let months: [StatedTime]
    /// Whether the sheet's name says that it is a draft or was replaced.
    let isSuperseded: Bool
    let titles: Titles

    var sheet: Sheet { reading.sheet }

    /// Whether its tables have any points. A blank form has none.
    var hasPoints: Bool { tables.contains(where: \.hasPoints) || !long.isEmpty }

    /// The years that the sheet is of: those that its name and title agree on.
    func years(asked: Int) -> Set<Int> {
        let titled = titled.reduce(into: Set<Int>()) { $0.formUnion($1.years) }
        guard isContradictory else {
            return named.isEmpty ? titled : titled.isEmpty ? named : named.intersection(titled)
        }
        // If they disagree, the year that was not asked for counts: somebody may have renamed last year's form.
        return named.union(titled).subtracting([asked])
    }

    func isOfOther(_ asked: Int) -> Bool {
        let years = years(asked: asked)
        return !years.isEmpty && !years.contains(asked)
    }

    /// Whether its name gives another year than its title.
    var isContradictory: Bool {
        !named.isEmpty && !titled.isEmpty && !titled.contains { $0.years.contains(where: named.contains) }
    }

    /// The place that says that the sheet is not of the asked year: its name or, if that does not say so, its title.
    func place(ofOtherThan asked: Int, file: String) -> Place {
        let isTitle = named.isEmpty || named.contains(asked)
        return Place(file: file, sheet: sheet.name, cell: isTitle ? titled.first?.cell : nil)
    }
}

extension Candidate {
    /// - Returns: `nil` if the sheet has no table of points.
    init?(_ reading: SheetReading, period: Period, vocabulary: Vocabulary, labels: LabelTable) {
        let all = reading.tables
        guard let first = all.first?.table else {
            guard let long = reading.long.first else { return nil }
            let cells = reading.grid.entries.prefix { $0.row < long.head.rows.lowerBound }.map(\.cell)
            let titles = Titles(cells, labels)
            self.init(
                reading, tables: [], ofOtherYears: [], titles: titles, titled: titles.years, year: period.year,
                vocabulary: vocabulary, labels: labels)
            return
        }
        // If the heading of a table names no year, the table is of the same year as the one above.
        let titles = all.reduce(into: [[(years: ClosedRange<Int>, cell: CellAddress)]]()) { titles, made in
            let own = made.table.heading(labels).years
            titles.append(own.isEmpty ? titles.last ?? [] : own)
        }
        let above = first.titles(labels)
        let years = titles.map { $0.reduce(into: Set<Int>()) { $0.formUnion($1.years) } }
        let chosen = SheetChoice.ofYear(period.year, Array(all.indices)) { years[$0] }
        let passedOver = all.indices.filter { !chosen.contains($0) }
        let titled = chosen.flatMap { titles[$0] }
        self.init(
            reading, tables: chosen.map { all[$0] },
            ofOtherYears: passedOver.map { (all[$0].table, years[$0].sorted()) },
            titles: above, titled: titled.isEmpty ? above.years : titled, year: period.year,
            vocabulary: vocabulary, labels: labels)
    }

    private init(
        _ reading: SheetReading, tables: [ReadingTable], ofOtherYears: [(table: AxisTable, years: [Int])],
        titles: Titles,
        titled: [(years: ClosedRange<Int>, cell: CellAddress)], year: Int, vocabulary: Vocabulary, labels: LabelTable
    ) {
        self.reading = reading
        self.tables = tables
        long = SheetChoice.ofYear(year, reading.long) { table in
            table.heading(labels).years.reduce(into: Set<Int>()) { $0.formUnion($1.years) }
        }
        self.ofOtherYears = ofOtherYears
        self.titles = titles
        self.titled = titled
        let name = reading.sheet.name ?? ""
        named = StatedTime.years(mentionedIn: name)
        assessor = StatedAssessor(labels).assessor(named: name, titles: titles.text)
        let inName = StatedTime.all(inName: name).filter { $0.months != nil }
        months = inName.isEmpty ? titles.times.map(\.time).filter { $0.months != nil } : inName
        isSuperseded = vocabulary.superseded.stands(in: labels.labelled(name).words)
    }
}
