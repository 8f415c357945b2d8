import Findings

/// A line of a table's body with what it was taken for and which commune it is of.
struct Line {
    /// In the grid.
    let row: Int
    /// What it says of itself: the commune's name or the line's label.
    let label: String
    var kind: Kind
    /// The rule that told its kind.
    var rule: String
    /// Where the commune is named in the sheet; the line's first cell where no name stands.
    let nameCell: CellAddress
    let identity: CommuneIdentity
    /// Numbers stand under the criteria.
    let hasPoints: Bool
    /// Whose figures it has, by its own words.
    let assessor: Assessor
    /// What it says of its numbers beside the commune's name.
    let content: [String]
    /// What its labels make of its figures, where they are no points.
    let figure: Terms
    /// The district that it says it is of: by its own column, or by the heading of its group.
    let group: String?

    typealias Kind = ReadRow.Kind

    func taken(for kind: Kind, by rule: String) -> Line {
        var line = self
        line.kind = kind
        line.rule = rule
        return line
    }

    /// It only names the commune whose figures, each with its assessor, follow.
    func isHeading(of next: Line?) -> Bool {
        guard let next else { return false }
        return kind == .commune && !hasPoints && assessor == .unstated && next.assessor != .unstated
            && next.identity == identity && next.hasPoints
    }
}
