import Findings

/// A table of the plan's measures, and what each of its columns and lines was taken for: `check --explain-table` prints
/// it.
public struct ReadMeasureTable: Sendable, Equatable {
    /// The name of the sheet; `nil` if the file has no sheets.
    public let sheet: String?
    /// Its first cell.
    public let corner: CellAddress
    /// The measures are in columns of the sheet, not in rows.
    public let isTurned: Bool
    /// Those beside the measures. In a turned table they are rows of the sheet.
    public let columns: [Column]
    public let lines: [Line]

    public struct Column: Sendable, Equatable {
        /// The cell of its lowest head or, without heads, its first cell.
        public let cell: CellAddress
        /// Its heads, joined.
        public let head: String
        public let meaning: Meaning
    }

    public enum Meaning: Sendable, Equatable {
        case value, total, own, communes, commune, unit, money, units, beside, stranger, unread
        /// Several columns claim to be the result.
        case contested
    }

    /// A line that names something.
    public struct Line: Sendable, Equatable {
        public let cell: CellAddress
        public let label: String
        /// `PlanMeasure.id`; `nil` if the line names none.
        public let measure: String?
        /// Its name in the rulebook.
        public let name: String?
        /// It says that it is of another year.
        public let isOfOtherTime: Bool
    }

    init(_ table: MeasureTable, _ measures: MeasureNames) {
        let grid = table.grid
        sheet = table.sheet.name
        corner = table.corner
        isTurned = grid.isFlipped
        let areContested = table.columns.count { $0.kind == .value } > 1
        columns = table.columns.map { column in
            Column(
                cell: grid.address(row: table.heads.last ?? table.body.lowerBound, column: column.column),
                head: column.heads.joined(separator: " – "),
                meaning: Meaning(column.kind, areContested: areContested))
        }
        lines = table.lines.map { line in
            let named: MeasureNames.Named? = if case .measure(let named) = line.kind { named } else { nil }
            return Line(
                cell: grid.address(row: line.row, column: table.zone.upperBound), label: line.label,
                measure: named?.measure, name: named.flatMap { measures.measure($0.measure)?.name },
                isOfOtherTime: named?.isOfOtherTime ?? false)
        }
    }
}

extension ReadMeasureTable.Meaning {
    fileprivate init(_ kind: MeasureTable.ColumnKind, areContested: Bool) {
        self =
            switch kind {
            case .value: areContested ? .contested : .value
            case .total: .total
            case .own: .own
            case .communes: .communes
            case .commune: .commune
            case .unit: .unit
            case .money: .money
            case .units: .units
            case .beside: .beside
            case .stranger: .stranger
            case .unread: .unread
            }
    }
}
