import Rulebook

/// What a column of a return can be: the points of a criterion, or one of the other columns.
public enum Field: Hashable, Sendable {
    /// Number of the criterion, starting at 1.
    case criterion(Int)
    case column(Column)

    var isCriterion: Bool { if case .criterion = self { true } else { false } }

    /// The report shows or counts what stands in the column; the others only identify a commune or are held against it.
    var reachesReport: Bool {
        switch self {
        case .criterion: true
        case .column(let column): Self.marksAndDecisions.contains(column)
        }
    }

    /// What one cell can say of several communes: one decision that recognises them all.
    static let marksAndDecisions: Set<Column> = [
        .registered, .planned, .committed, .recognised, .decisionNumber, .decisionDate,
    ]
}

/// Whose figure a column holds where a return carries two (tự chấm, thẩm định).
public enum Assessor: Sendable {
    case unstated
    /// The commune's own figure.
    case own
    /// The district's verified figure: the one that counts.
    case verified
}
