/// What columns say of each other: the heads of a table read side by side, when each has been understood for itself.
///
/// The rules are asked in their order; each sees what the one before left.
struct SiblingRules {
    let grid: Grid
    /// The rows of the head in the grid.
    let head: ClosedRange<Int>
    let criterionCount: Int
    let names: NameWords
    /// Communes stand in a column below.
    let hasCommunes: Bool

    func settled(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        var columns = columns
        guard !columns.isEmpty else { return [] }
        columns = BareNumbers(grid: grid, head: head, criterionCount: criterionCount, hasCommunes: hasCommunes).settled(
            columns)
        columns = ProvedByLine(criterionCount: criterionCount, names: names).settled(columns)
        columns = SumsOfParts.settled(columns)
        columns = Contrasts.settled(columns)
        columns = Neighbours.settled(columns)
        return columns
    }
}
