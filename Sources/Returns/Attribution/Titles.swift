import Civil
import Spreadsheets

/// What stands above a table, and what of it says of what time and whose figures the table is.
struct Titles {
    /// Cells above, from the top down.
    let cells: [Cell]

    var text: String { cells.compactMap(seenText).joined(separator: "\n") }

    /// The years that they say, with where.
    var years: [(years: ClosedRange<Int>, cell: CellAddress)] {
        cells.flatMap { cell in Self.times(in: cell).compactMap { time in time.years.map { ($0, cell.address) } } }
    }

    static func times(in cell: Cell) -> [StatedTime] {
        if case .text(let text) = cell.value { StatedTime.all(inTitle: text) } else { [] }
    }
}

extension AxisTable {
    /// The sheet's cells above the table, as far as its top.
    var titles: Titles {
        guard !grid.isFlipped else { return Titles(cells: nearTitles.reversed().map(\.cell)) }
        return Titles(cells: grid.entries.prefix { $0.row < headRows.lowerBound }.map(\.cell))
    }

    /// The cells right above the table's head, as far as the rows of another table.
    var heading: Titles {
        guard !grid.isFlipped else { return titles }
        let rows = grid.rows.reversed().drop { $0 >= headRows.lowerBound }.prefix(6)
        return Titles(
            cells: rows.map { grid.entries(inRow: $0) }.prefix { $0.count(where: \.isNumber) < 4 }
                .flatMap { $0.map(\.cell) })
    }

    /// The cells above a form, the nearest first: in a flipped sheet those of its own columns, then all.
    var nearTitles: [Grid.Entry] {
        guard grid.isFlipped else { return grid.entries.prefix { $0.row < headRows.lowerBound }.reversed() }
        let top = grid.entries.filter {
            $0.column >= firstTitle && $0.column < firstCriterion ?? firstColumn && $0.text != nil
        }
        .sorted { ($1.column, $0.row) < ($0.column, $1.row) }
        let own = top.filter { $0.row >= headRows.lowerBound && $0.row <= lastRow }
        return own + (isAlone ? top.filter { $0.row < headRows.lowerBound || $0.row > lastRow } : [])
    }
}
