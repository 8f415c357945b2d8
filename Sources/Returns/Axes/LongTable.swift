import Rulebook
import Spreadsheets

/// A table with a line for each commune and criterion. It has a column of communes, one of criteria, and columns of
/// figures.
struct LongTable {
    let grid: Grid
    let head: AxisHead
    let lastRow: Int
    let nameColumn: Int
    let criterionColumn: Int
    /// The columns of points, by whose figures they are.
    let points: [Assessor: AxisHead.Column]
    /// The column with the maximum of points.
    let maximum: Int?
    /// The column with the year of each line.
    let yearColumn: Int?
    let merges: MergeIndex
    /// The lines of the table, from top to bottom.
    private(set) var lines: [Line] = []

    /// A table in which fewer lines than this name a criterion is not one of this kind.
    private static let fewestLines = 3

    init?(_ head: AxisHead, lastRow: Int, scanner: HeadScanner) {
        let grid = scanner.grid
        let first = head.rows.upperBound + 1
        guard head.criteria.count < TableSearch.fewestCriteria,
            let names = scanner.communes.bestColumn(from: first, through: lastRow)?.column
        else { return nil }
        let headings = head.columns.filter { $0.field == .column(.criterionHeading) && $0.column != names }
        let criteria = headings.first { column in
            grid.rows(from: first, through: lastRow).prefix(60).count {
                Self.criterion(grid.entry(row: $0, column: column.column), scanner) != nil
            } >= Self.fewestLines
        }
        guard let criteria else { return nil }
        var points: [Assessor: AxisHead.Column] = [:]
        var maximum: Int?
        for column in head.columns {
            switch column.reading.meaning {
            case .figure(.points):
                guard points[column.reading.assessor] == nil else { return nil }
                points[column.reading.assessor] = column
            case .figure(.maximum): maximum = maximum ?? column.column
            default: break
            }
        }
        guard !points.isEmpty else { return nil }
        self.grid = grid
        self.head = head
        self.lastRow = lastRow
        nameColumn = names
        criterionColumn = criteria.column
        self.points = points
        self.maximum = maximum
        yearColumn = head.columns.first { $0.path.last?.words.map(\.folded) == ["nam"] }?.column
        merges = scanner.merges
        lines = lines(scanner)
    }

    /// The texts right above the table.
    func heading(_ labels: LabelTable) -> Titles {
        let above = grid.rows(from: max(1, head.rows.lowerBound - 6), through: head.rows.lowerBound - 1)
        return Titles(
            above.reversed().map { grid.entries(inRow: $0) }.prefix { $0.count(where: \.isNumber) == 0 }
                .flatMap { $0.map(\.cell) }, labels)
    }

    /// The criterion that a cell in the column of criteria names: "Tiêu chí 3", "3", or its name.
    private static func criterion(_ entry: Grid.Entry?, _ scanner: HeadScanner) -> Int? {
        guard let entry, let text = scanner.headText(entry) else { return nil }
        if text.words.count == 1, let number = text.words[0].number {
            return (1...scanner.criterionCount).contains(number) ? number : nil
        }
        let reading = scanner.labels.reading(of: [text])
        return reading.meaning.isCriterion ? reading.meaning.criterion : nil
    }

    /// One line of the table.
    struct Line {
        let row: Int
        /// The commune's name that applies to the line, and the row in which it is written.
        let name: (text: String, row: Int)?
        /// The number of the criterion that the line names.
        let criterion: Int?
        /// Whether the line says that it is of another year.
        let isOfOtherTime: Bool
    }

    private func lines(_ scanner: HeadScanner) -> [Line] {
        var last: String?
        return grid.rows(from: head.rows.upperBound + 1, through: lastRow).map { row in
            let name = name(ofRow: row, after: last)
            last = name?.text ?? last
            return Line(
                row: row, name: name,
                criterion: Self.criterion(grid.entry(row: row, column: criterionColumn), scanner),
                isOfOtherTime: isOfOtherTime(row, scanner))
        }
    }

    private func isOfOtherTime(_ row: Int, _ scanner: HeadScanner) -> Bool {
        guard let column = yearColumn, let text = grid.text(row: row, column: column) else { return false }
        return HeadLevelReading(scanner.labels.labelled(text), above: nil, isBelowFigure: false, scanner.labels.context)
            .isOfOtherTime
    }

    /// The name that applies to a line: its own, that of a merge, or, if the cell is blank, the last one above.
    private func name(ofRow row: Int, after last: String?) -> (text: String, row: Int)? {
        if let text = grid.text(row: row, column: nameColumn) { return (text, row) }
        if let merge = merges.over(row: row, column: nameColumn), merge.topLeft.row > head.rows.upperBound {
            return grid.text(row: merge.topLeft.row, column: nameColumn).map { ($0, merge.topLeft.row) }
        }
        return last.map { ($0, row) }
    }
}
