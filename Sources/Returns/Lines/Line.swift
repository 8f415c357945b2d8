import Findings

/// A line of a table's body, what it was taken for, and which commune it belongs to.
struct Line {
    /// The row in the grid.
    let row: Int
    /// The commune's name or the line's label.
    let label: String
    var kind: Kind
    /// The rule that decided its kind.
    var rule: String
    /// The cell that names the commune in the sheet; the line's first cell if there is no name.
    let nameCell: CellAddress
    let identity: CommuneIdentity
    /// Whether there are numbers under the criteria.
    let hasPoints: Bool
    /// Whose figures it has, if it says so.
    let assessor: Assessor
    /// What it says about its numbers, next to the commune's name.
    let content: [String]
    /// What its labels make of its figures, if they are not points.
    let figure: Terms
    /// The district that it names in a column of its own or that the heading of its group names.
    let group: String?

    typealias Kind = ReadRow.Kind

    func taken(for kind: Kind, by rule: String) -> Line {
        var line = self
        line.kind = kind
        line.rule = rule
        return line
    }

    /// Whether the line only names the commune, and its figures follow in lines that each have an assessor.
    func isHeading(of next: Line?) -> Bool {
        guard let next else { return false }
        return kind == .commune && !hasPoints && assessor == .unstated && next.assessor != .unstated
            && next.identity == identity && next.hasPoints
    }
}
