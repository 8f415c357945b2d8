import Spreadsheets

/// A table with what each line of its two axes was taken for and why: what `check --explain-table` prints.
public struct ReadTable: Sendable, Equatable {
    /// Name of the sheet; `nil` in a file without sheets.
    public let sheet: String?
    /// The head as a range of the sheet: `A7:R8`.
    public let head: String
    public let direction: Direction
    /// Along the axis of the criteria.
    public let columns: [ReadColumn]
    /// Along the axis of the communes: every line that holds anything.
    public let rows: [ReadRow]

    public enum Direction: String, Sendable, CaseIterable {
        /// Communes down, criteria across.
        case communesDown = "communes-down"
        /// Criteria down, communes or figures across.
        case criteriaDown = "criteria-down"
        /// A line for each commune and criterion.
        case long
    }
}

/// One line of the axis of the criteria and what it was taken for.
public struct ReadColumn: Sendable, Equatable {
    public let head: HeadCell
    public let outcome: Outcome
    public let assessor: Assessor
    /// The rule that decided.
    public let rule: String
    /// The words that it decided by.
    public let because: [String]
    /// Words of the head that nothing explains.
    public let unexplained: [String]

    public enum Outcome: Sendable, Equatable {
        case taken(Field)
        /// The commune's own figure beside the verified one.
        case own(Field)
        /// Several columns claim it with equal right.
        case contested(Field)
        /// A hidden column beside a visible one that says the same.
        case hidden
        /// Another column has the verified figure.
        case givesWay
        /// Its number says one criterion, its name another.
        case contradictory(number: Int, name: Int)
        /// A figure of a criterion that is not its points.
        case otherFigure(criterion: Int)
        /// Points of the criterion that each line names.
        case figureOfLine
        case unread
    }
}

/// One line of a table's body and what it was taken for.
public struct ReadRow: Sendable, Equatable {
    /// In the sheet: the row, or in a table with communes across the column.
    public let row: Int
    /// What the line says of itself: the commune's name or the line's label.
    public let label: String
    public let kind: Kind
    /// The rule that decided.
    public let rule: String

    public enum Kind: String, Sendable, CaseIterable {
        /// The record of a commune.
        case commune
        /// Speaks of a commune that could not be told, or has points and no name; left out.
        case refused
        /// The most points per criterion.
        case maxima
        /// (1) (2) (3) …
        case columnNumbers = "column-numbers"
        /// Sums up other lines.
        case subtotal
        /// A heading, a note, a signature: nothing to read.
        case text
    }
}
