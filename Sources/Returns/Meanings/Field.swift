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
        case .column(let column): column.isMarkOrDecision
        }
    }
}

extension Column {
    /// What communes mark of themselves.
    static let marks: Set<Column> = [.registered, .planned, .committed]
    /// What the district decides of them.
    static let decisions: Set<Column> = [.recognised, .decisionNumber, .decisionDate]

    /// One cell can say it of several communes: one decision that recognises them all.
    var isMarkOrDecision: Bool { Self.marks.contains(self) || Self.decisions.contains(self) }
}

/// Whose figure a column holds where a return carries two (tự chấm, thẩm định).
public enum Assessor: Sendable {
    case unstated
    /// The commune's own figure.
    case own
    /// The district's verified figure: the one that counts.
    case verified
}
