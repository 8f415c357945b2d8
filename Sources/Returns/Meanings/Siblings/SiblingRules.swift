/// What columns tell about each other. First each heading of a table is understood for itself; then they are read side
/// by side.
///
/// The rules are asked in order. Each sees what the one before it left.
struct SiblingRules {
    let grid: Grid
    /// The rows of the head, in the grid.
    let head: ClosedRange<Int>
    let criterionCount: Int
    let names: NameWords
    /// Whether communes stand in a column below.
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
