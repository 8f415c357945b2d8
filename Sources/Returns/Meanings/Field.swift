import Rulebook

/// What a column of a return can hold: the points for a criterion, or one of the other columns.
public enum Field: Hashable, Sendable {
    /// Number of the criterion, starting at 1.
    case criterion(Int)
    case column(Column)

    var isCriterion: Bool { if case .criterion = self { true } else { false } }

    /// Whether the report shows or counts the column. The others only identify a commune or serve for checks.
    var reachesReport: Bool {
        switch self {
        case .criterion: true
        case .column(let column): column.isMarkOrDecision
        }
    }
}

extension Column {
    /// What communes mark about themselves.
    static let marks: Set<Column> = [.registered, .planned, .committed]
    /// What the district decides about them.
    static let decisions: Set<Column> = [.recognised, .decisionNumber, .decisionDate]

    /// Whether one cell can apply to several communes, such as one decision that recognises them all.
    var isMarkOrDecision: Bool { Self.marks.contains(self) || Self.decisions.contains(self) }
}

/// Whose figure a column has, if a return has two (tự chấm, thẩm định).
public enum Assessor: Sendable {
    case unstated
    /// The commune's own figure.
    case own
    /// The figure that the district verified. It is the one that counts.
    case verified
}
