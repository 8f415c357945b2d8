import Findings
import Foundation

/// What was read from one file: the records of its communes, and everything that is to be said about it.
public struct ReadReturn: Sendable {
    /// Code of the district it is from; `nil` where that could not be told.
    public let groupCode: String?
    /// In the order of the file; at most one for a commune.
    public let records: [Record]
    /// Codes of communes given twice in rows that do not agree.
    public let conflictingCommunes: Set<String>
    /// Most points per criterion by the return's own row of maxima, in the rulebook's order.
    public let maxima: [Sourced<Decimal>?]
    public let findings: [Finding]
    /// The tables that were read, with what each row was taken for.
    public let tables: [ReadTable]

    /// Something was read of at least one commune.
    public var isUsable: Bool { !records.isEmpty || !conflictingCommunes.isEmpty }
}

/// A table with what each of its rows was taken for: what `check --explain-table` prints.
public struct ReadTable: Sendable, Equatable {
    public let layout: TableLayout
    /// Every row of the body that holds anything, from top to bottom.
    public let rows: [ReadRow]
}

/// One row of a table's body and what it was taken for.
public struct ReadRow: Sendable, Equatable {
    public let row: Int
    /// What the row says of itself: the commune's name or the row's label.
    public let label: String
    public let kind: Kind

    public enum Kind: String, Sendable, CaseIterable {
        /// The record of a commune.
        case commune
        /// Speaks of a commune that could not be told, or has points and no name; left out.
        case refused
        /// The most points per criterion.
        case maxima
        /// (1) (2) (3) …
        case columnNumbers = "column-numbers"
        /// Sums up other rows.
        case subtotal
        /// A heading, a note, a signature: nothing to read.
        case text
    }
}
