import Spreadsheets

/// The merges of a grid, for reading heads: it quickly finds those that reach into some rows, however many there are.
struct MergeIndex: Sendable {
    private let merges: [CellRange]
    /// Indices of `merges`, by block of rows.
    private var blocks: [Int: [Int]] = [:]

    private static let rowsPerBlock = 16

    /// - Parameter lastColumn: columns to the right of this one are never asked about.
    init(_ grid: Grid, lastColumn: Int) {
        merges = Self.disjoint(grid.merges, lastColumn: lastColumn)
        for (index, merge) in merges.enumerated() {
            let last = min(merge.rows.upperBound, grid.lastRow)
            for block in stride(from: Self.block(merge.rows.lowerBound), through: Self.block(last), by: 1) {
                blocks[block, default: []].append(index)
            }
        }
    }

    /// The merges that reach into these rows.
    func over(_ rows: ClosedRange<Int>) -> [CellRange] {
        guard !merges.isEmpty else { return [] }
        let indices = (Self.block(rows.lowerBound)...Self.block(rows.upperBound)).flatMap { blocks[$0] ?? [] }
        return Set(indices).sorted().map { merges[$0] }.filter { $0.rows.overlaps(rows) }
    }

    /// The merge that covers a place.
    func over(row: Int, column: Int) -> CellRange? {
        guard !merges.isEmpty else { return nil }
        return (blocks[Self.block(row)] ?? []).lazy.map { merges[$0] }
            .first { $0.rows.contains(row) && $0.columns.contains(column) }
    }

    private static func block(_ row: Int) -> Int { row / rowsPerBlock }

    /// The merges from top to bottom, without any that overlaps an earlier one. Spreadsheets treat such a file as
    /// damaged.
    private static func disjoint(_ merges: [CellRange], lastColumn: Int) -> [CellRange] {
        guard !merges.isEmpty else { return [] }
        var lastRows = [Int](repeating: 0, count: lastColumn + 1)
        return merges.sorted { $0.topLeft < $1.topLeft }.filter { merge in
            guard merge.columns.lowerBound <= lastColumn else { return false }
            let columns = merge.columns.clamped(to: 1...lastColumn)
            guard columns.allSatisfy({ lastRows[$0] < merge.rows.lowerBound }) else { return false }
            for column in columns { lastRows[column] = merge.rows.upperBound }
            return true
        }
    }
}
