import Findings

/// Rows that are read as the head of a table, and what they say about each column.
struct AxisHead {
    struct Column: Equatable {
        /// The column's number in the grid, from 1.
        let column: Int
        let head: HeadCell
        var reading: HeadReading
        let isHidden: Bool
        /// The headings above the column, level by level.
        let path: [LabelledText]

        static func == (one: Column, other: Column) -> Bool { one.head == other.head && one.reading == other.reading }

        func meaning(_ meaning: Meaning) -> Column {
            var column = self
            column.reading.meaning = meaning
            return column
        }

        var field: Field? { if case .field(let field) = reading.meaning { field } else { nil } }
        /// In a flipped sheet: the line in which communes stand, whatever its heading says.
        var standsOverCommunes: Bool { reading.rule == "communes-below" }
    }

    let rows: ClosedRange<Int>
    let columns: [Column]
    /// Whether communes stand in a column below, whatever its heading says.
    let hasCommunesBelow: Bool

    /// The meaning of each column, by its number.
    var meanings: [Int: HeadReading] {
        columns.reduce(into: [:]) {
            if $1.reading.meaning != .nothing { $0[$1.column] = $1.reading }
        }
    }

    /// The different fields that the head names.
    var fields: Set<Field> { Set(columns.compactMap(\.field)) }
    var criteria: Set<Int> { Set(fields.compactMap { if case .criterion(let number) = $0 { number } else { nil } }) }
    var namesCommunes: Bool {
        hasCommunesBelow || fields.contains(.column(.communeName)) || fields.contains(.column(.communeCode))
    }

    /// How much the head says. Each field counts, again if one column can be taken for it, and again for each assessor
    /// that is told apart. Parts of a criterion count more than the criterion that the first part would pass for
    /// without the row that tells the parts apart.
    var weight: Int {
        let distinct = Set(columns.compactMap { column in column.field.map { Claim($0, column.reading.assessor) } })
        let choice = ColumnChoice(columns)
        let taken = choice.claims.values.count { choice.isDecided(among: $0) }
        let figures = columns.count { if case .other = $0.reading.meaning { true } else { false } }
        return fields.count + taken + distinct.count + figures + 2 * columns.count { $0.reading.meaning.partOf != nil }
    }

    private struct Claim: Hashable {
        let field: Field
        let assessor: Assessor
        init(_ field: Field, _ assessor: Assessor) {
            self.field = field
            self.assessor = assessor
        }
    }
}

/// A heading and its place in its sheet.
public struct HeadCell: Sendable, Hashable {
    /// The lowest cell of the heading.
    public let cell: CellAddress
    /// The heading's text, its levels joined.
    public let text: String
}
