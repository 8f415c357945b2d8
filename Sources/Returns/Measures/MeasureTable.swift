import Findings
import Spreadsheets

/// A table of the plan's measures. Each line along one axis is a measure; each line along the other says whose figures
/// it has. It is seen with the measures in rows; a sheet that has them in columns is turned.
struct MeasureTable {
    let grid: Grid
    let merges: MergeIndex
    /// The columns in which the measures are named. There are several if the names have two levels.
    let zone: ClosedRange<Int>
    /// Rows of the grid, from the first measure to the last line of the table.
    let body: ClosedRange<Int>
    /// The rows above the body that have the headings of columns; empty if there are none.
    let heads: [Int]
    /// Whether its measures are columns of the table of points. Then that table keeps its other lines.
    let isBesidePoints: Bool
    let lines: [Line]
    let columns: [Column]
    /// The columns that belong to it. In a turned grid they begin with the headings above the names of measures.
    let span: ClosedRange<Int>

    /// A line of the table that names something.
    struct Line {
        let row: Int
        /// The label as it is written, its levels joined.
        let label: String
        let kind: Kind
    }

    enum Kind: Equatable {
        case measure(MeasureNames.Named)
        /// A line with figures that names no measure of the rulebook.
        case unknown
    }

    /// A column beside the measures.
    struct Column {
        let column: Int
        /// The headings above it, from top to bottom.
        let heads: [String]
        let kind: ColumnKind
        /// The unit that its heading gives for the figures.
        var unit: MeasureUnit?
        /// Its head only names the period's month, and it is taken because no other column has figures.
        var isOfMonth = false

        /// The same column, taken for something else than its own heading alone says.
        func taken(as kind: ColumnKind, isOfMonth: Bool = false) -> Column {
            Column(column: column, heads: heads, kind: kind, unit: unit, isOfMonth: isOfMonth)
        }
    }

    enum ColumnKind: Equatable {
        /// The figures of the table's owner.
        case value
        case total
        /// The district's own share.
        case own
        /// The sum of the communes.
        case communes
        /// A commune, by the heading.
        case commune(String)
        /// Another reporting unit; its code.
        case unit(String)
        /// Money beside the figures: of the lines that are money themselves; what other lines cost is not asked.
        case money
        /// The units of the lines.
        case units
        /// Not read, and nobody needs to be told: notes, line numbers, targets, rates, other years.
        case beside
        /// The name of a commune that the register does not have.
        case stranger
        /// Nothing says what the column is.
        case unread
    }

    var sheet: Sheet { grid.sheet }

    /// Whether there is something next to a measure that may be its figure, for whatever year.
    var holdsFigures: Bool { columns.contains { lineWithFigure(in: $0) != nil } }

    /// The first measure that has content in this column. Line numbers before the names are not figures.
    func lineWithFigure(in column: Column) -> Line? {
        guard column.kind != .units, column.kind != .beside || column.column > zone.upperBound else { return nil }
        return lines.first { line in
            guard case .measure = line.kind, let entry = grid.entry(row: line.row, column: column.column) else {
                return false
            }
            return column.kind != .beside || entry.isNumber
        }
    }

    /// The cell of a figure in the sheet.
    func address(_ line: Line, _ column: Column) -> CellAddress { grid.address(row: line.row, column: column.column) }

    /// The first cell of the table in the sheet.
    var corner: CellAddress {
        grid.address(row: heads.first ?? body.lowerBound, column: zone.lowerBound)
    }

    /// Whether the cell belongs to the table.
    func holds(_ address: CellAddress) -> Bool {
        let (row, column) = grid.isFlipped ? (address.column, address.row) : (address.row, address.column)
        guard grid.isFlipped else { return (top...body.upperBound).contains(row) }
        // In a turned grid its rows are the sheet's columns, and everything beside them belongs to the table.
        return span.contains(column) && (!isBesidePoints || body.contains(row))
    }

    /// Its first row, including the lines right above that are its title: each has just one text.
    private var top: Int {
        var top = heads.first ?? body.lowerBound
        while top > 1, let only = grid.entries(inRow: top - 1).first, grid.entries(inRow: top - 1).count == 1,
            only.text != nil
        {
            top -= 1
        }
        return top
    }

    /// The texts above it, nearest first, up to the rows of something else.
    func titles() -> [Cell] {
        let plain = grid.isFlipped ? grid.flipped : grid
        let top = grid.isFlipped ? span.lowerBound : (heads.first ?? body.lowerBound)
        return plain.rows(from: max(1, top - Self.rowsOfTitle), through: top - 1).reversed()
            .prefix { plain.entries(inRow: $0).count { $0.isNumber } < 3 }
            .flatMap { plain.entries(inRow: $0).filter { $0.text != nil }.map(\.cell) }
    }

    private static let rowsOfTitle = 12
}
