import Findings
import Spreadsheets

/// A table of the plan's measures: each line of one axis is a measure, each line of the other says whose figures it has.
/// Looked at with the measures down; a sheet that has them across is the same sheet turned.
struct MeasureTable {
    let grid: Grid
    let merges: MergeIndex
    /// The columns in which the measures are named, one beside the other where a name stands in two levels.
    let zone: ClosedRange<Int>
    /// Rows of the grid from the first measure to the last line of the table.
    let body: ClosedRange<Int>
    /// Rows above the body in which columns are headed; empty where none are.
    let heads: [Int]
    /// Its measures are columns of the table of points, which keeps the rest of its lines.
    let isBesidePoints: Bool
    let lines: [Line]
    let columns: [Column]
    /// The columns that belong to it; turned, from the heads over the names of measures on.
    let span: ClosedRange<Int>

    /// A line that names something.
    struct Line {
        let row: Int
        /// As it is written, its levels joined.
        let label: String
        let kind: Kind
    }

    enum Kind: Equatable {
        case measure(MeasureNames.Named)
        /// Names no measure that the rulebook has; figures stand in it.
        case unknown
    }

    /// A column beside the measures.
    struct Column {
        let column: Int
        /// What stands over it, from top to bottom.
        let heads: [String]
        let kind: ColumnKind
        /// What its head says that its figures are in.
        var unit: MeasureUnit?
    }

    enum ColumnKind: Equatable {
        /// The figures of the one whose table it is.
        case value
        case total
        /// The district's own part.
        case own
        /// What the communes come to together.
        case communes
        /// By what is written over it.
        case commune(String)
        /// Code of another reporting unit.
        case unit(String)
        /// In what unit each line is.
        case units
        /// Read by nobody, and why nobody need ask: notes, numbers of lines, targets, rates, other years.
        case beside
        /// Names a commune that the register does not have.
        case stranger
        /// Nothing says what it is.
        case unread
    }

    var sheet: Sheet { grid.sheet }

    /// Something stands beside a measure that may be its figure, of whatever year.
    var holdsFigures: Bool { columns.contains { lineWithFigure(in: $0) != nil } }

    /// The first measure that has something in a column; numbers of lines before the names are no figures.
    func lineWithFigure(in column: Column) -> Line? {
        guard column.kind != .units, column.kind != .beside || column.column > zone.upperBound else { return nil }
        return lines.first { line in
            guard case .measure = line.kind, let entry = grid.entry(row: line.row, column: column.column) else {
                return false
            }
            return column.kind != .beside || entry.isNumber
        }
    }

    /// Where a figure is in the sheet.
    func address(_ line: Line, _ column: Column) -> CellAddress { grid.address(row: line.row, column: column.column) }

    /// The first cell of the table in the sheet.
    var corner: CellAddress {
        grid.address(row: heads.first ?? body.lowerBound, column: zone.lowerBound)
    }

    /// The place belongs to it.
    func holds(_ address: CellAddress) -> Bool {
        let (row, column) = grid.isFlipped ? (address.column, address.row) : (address.row, address.column)
        guard grid.isFlipped else { return (top...body.upperBound).contains(row) }
        // Turned, its rows are columns of the sheet: all that stands beside it goes with it.
        return span.contains(column) && (!isBesidePoints || body.contains(row))
    }

    /// Its first row with the lines right above that are its title: a text alone in each.
    private var top: Int {
        var top = heads.first ?? body.lowerBound
        while top > 1, let only = grid.entries(inRow: top - 1).first, grid.entries(inRow: top - 1).count == 1,
            only.text != nil
        {
            top -= 1
        }
        return top
    }

    /// Texts above it, the nearest first, as far as the rows of something else.
    func titles() -> [Cell] {
        let plain = grid.isFlipped ? grid.flipped : grid
        let top = grid.isFlipped ? span.lowerBound : (heads.first ?? body.lowerBound)
        return plain.rows(from: max(1, top - Self.rowsOfTitle), through: top - 1).reversed()
            .prefix { plain.entries(inRow: $0).count { $0.isNumber } < 3 }
            .flatMap { plain.entries(inRow: $0).filter { $0.text != nil }.map(\.cell) }
    }

    private static let rowsOfTitle = 12
}
