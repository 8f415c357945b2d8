import Civil
import Findings
import Spreadsheets

/// The texts above a table, and the times that they name.
struct Titles {
    /// The cells above the table, from the top down.
    let cells: [Cell]
    /// Their visible text, one line per cell.
    let text: String
    /// The times that they name, each with its cell.
    let times: [(time: StatedTime, cell: Cell)]

    init(_ cells: [Cell], _ labels: LabelTable) {
        self.cells = cells
        text = cells.compactMap(seenText).joined(separator: "\n")
        times = cells.flatMap { cell -> [(time: StatedTime, cell: Cell)] in
            guard case .text(let text) = cell.value else { return [] }
            return labels.times(inTitle: text).map { ($0, cell) }
        }
    }

    /// The years that they name, each with its cell.
    var years: [(years: ClosedRange<Int>, cell: CellAddress)] {
        times.compactMap { time, cell in time.years.map { ($0, cell.address) } }
    }
}

extension AxisTable {
    /// Titles do not have more cells than this.
    private static let mostCellsOfTitle = 2_000

    /// The sheet's cells above the table.
    func titles(_ labels: LabelTable) -> Titles {
        guard !grid.isFlipped else { return Titles(nearTitles.reversed().map(\.cell), labels) }
        let above = grid.entries.prefix { $0.row < headRows.lowerBound }.suffix(Self.mostCellsOfTitle)
        return Titles(above.map(\.cell), labels)
    }

    /// The cells right above the table's head, up to the rows of another table.
    func heading(_ labels: LabelTable) -> Titles {
        guard !grid.isFlipped else { return titles(labels) }
        return Titles(rowsAbove.prefix(6).flatMap { grid.entries(inRow: $0).map(\.cell) }, labels)
    }

    /// The rows above the head from the nearest upwards, up to those of another table.
    private var rowsAbove: [Int] {
        let above = grid.rows(
            from: max(1, headRows.lowerBound - Self.mostRowsOfTitle), through: headRows.lowerBound - 1)
        return above.reversed().prefix { grid.entries(inRow: $0).count(where: \.isNumber) < 4 }
    }

    private static let mostRowsOfTitle = 100

    /// The cells above a form, nearest first. In a flipped sheet, first those in the form's own columns, then all.
    var nearTitles: [Grid.Entry] {
        guard grid.isFlipped else { return rowsAbove.flatMap { grid.entries(inRow: $0).reversed() } }
        let top = grid.entries.filter {
            $0.column >= firstTitle && $0.column < firstCriterion ?? firstColumn && $0.text != nil
        }
        .sorted { ($1.column, $0.row) < ($0.column, $1.row) }
        let own = top.filter { $0.row >= headRows.lowerBound && $0.row <= lastRow }
        return own + (isAlone ? top.filter { $0.row < headRows.lowerBound || $0.row > lastRow } : [])
    }
}
