import Civil
import Findings
import Spreadsheets

/// A sheet that may be the return, or a part of it, with what its name and titles say of it.
struct Candidate {
    let reading: SheetReading
    /// The tables that count, with those of the asked year alone where others are of another.
    var tables: [ReadingTable]
    /// Tables with a line for each commune and criterion; the same holds of them.
    let long: [LongTable]
    /// Tables of the sheet that are of another year than the one asked for, with their years.
    let ofOtherYears: [(table: AxisTable, years: [Int])]
    /// Whose figures it has, by its name or, failing that, its title.
    let assessor: Assessor
    /// Years that the sheet's name mentions.
    let named: Set<Int>
    /// Years that the text above its tables is of, as far as it says so, with where it does.
    let titled: [(years: ClosedRange<Int>, cell: CellAddress)]
    /// Months that its name says, or else its titles.
    let months: [StatedTime]
    /// Its name says that it is a draft or replaced.
    let isSuperseded: Bool
    let titles: Titles

    var sheet: Sheet { reading.sheet }

    /// Points stand in its tables; a blank form has none.
    var hasPoints: Bool { tables.contains(where: \.hasPoints) || !long.isEmpty }

    /// The years that it is of: what name and title agree on.
    func years(asked: Int) -> Set<Int> {
        let titled = titled.reduce(into: Set<Int>()) { $0.formUnion($1.years) }
        guard isContradictory else {
            return named.isEmpty ? titled : titled.isEmpty ? named : named.intersection(titled)
        }
        // Of two that disagree, the year that was not asked for: a form of last year may have been given a new name.
        return named.union(titled).subtracting([asked])
    }

    func isOfOther(_ asked: Int) -> Bool {
        let years = years(asked: asked)
        return !years.isEmpty && !years.contains(asked)
    }

    /// Its name says another year than its title.
    var isContradictory: Bool {
        !named.isEmpty && !titled.isEmpty && !titled.contains { $0.years.contains(where: named.contains) }
    }

    /// Where it says that it is not of the year asked for: its name where that does, or else its title.
    func place(ofOtherThan asked: Int, file: String) -> Place {
        let isTitle = named.isEmpty || named.contains(asked)
        return Place(file: file, sheet: sheet.name, cell: isTitle ? titled.first?.cell : nil)
    }
}

extension Candidate {
    /// - Returns: `nil` for a sheet without a table of points.
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
        // A table whose heading names no year is of the year of the one above.
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
