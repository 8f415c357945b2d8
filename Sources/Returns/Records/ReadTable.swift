import Spreadsheets

/// A table, and what each line of its two axes was taken for and why: `check --explain-table` prints it.
public struct ReadTable: Sendable, Equatable {
    /// The name of the sheet; `nil` if the file has no sheets.
    public let sheet: String?
    /// The head as a range of the sheet: `A7:R8`.
    public let head: String
    public let direction: Direction
    /// The lines along the axis of the criteria.
    public let columns: [ReadColumn]
    /// The lines along the axis of the communes: every line that has content.
    public let rows: [ReadRow]

    public enum Direction: String, Sendable, CaseIterable {
        /// Communes in rows, criteria in columns.
        case communesDown = "communes-down"
        /// Criteria in rows, communes or figures in columns.
        case criteriaDown = "criteria-down"
        /// A line for each commune and criterion.
        case long
    }
}

/// One line along the axis of the criteria, and what it was taken for.
public struct ReadColumn: Sendable, Equatable {
    public let head: HeadCell
    public let outcome: Outcome
    public let assessor: Assessor
    /// The rule that decided.
    public let rule: String
    /// The words that decided.
    public let because: [String]
    /// Words of the heading that nothing explains.
    public let unexplained: [String]

    public enum Outcome: Sendable, Equatable {
        case taken(Field)
        /// The commune's own figure, next to the verified one.
        case own(Field)
        /// Several columns claim the field equally.
        case contested(Field)
        /// A hidden column. A visible one says the same.
        case hidden
        /// Another column has the verified figure.
        case givesWay
        /// The number names one criterion, the name another.
        case contradictory(number: Int, name: Int)
        /// A figure of a criterion other than its points.
        case otherFigure(criterion: Int)
        /// Points for the criterion that each line names.
        case figureOfLine
        case unread
    }
}

/// One line of a table's body, and what it was taken for.
public struct ReadRow: Sendable, Equatable {
    /// Its row in the sheet or, if the communes are in columns, its column.
    public let row: Int
    /// The commune's name or the line's label.
    public let label: String
    public let kind: Kind
    /// The rule that decided.
    public let rule: String

    public enum Kind: String, Sendable, CaseIterable {
        /// The record of a commune.
        case commune
        /// A line for a commune that could not be told, or with points but no name. It is left out.
        case refused
        /// The maximum of points per criterion.
        case maxima
        /// (1) (2) (3) …
        case columnNumbers = "column-numbers"
        /// A sum of other lines.
        case subtotal
        /// A heading, a note or a signature, with nothing to read.
        case text
    }
}
