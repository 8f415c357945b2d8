import Findings

/// A rectangle of cells, such as a merge (ô gộp): from `topLeft` to `bottomRight`, both included.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
    public let topLeft: CellAddress
    public let bottomRight: CellAddress

    /// The rectangle between two opposite corners, in any order.
    public init(_ corner: CellAddress, _ opposite: CellAddress) {
        topLeft = CellAddress(row: min(corner.row, opposite.row), column: min(corner.column, opposite.column))
        bottomRight = CellAddress(row: max(corner.row, opposite.row), column: max(corner.column, opposite.column))
    }

    public var rows: ClosedRange<Int> { topLeft.row...bottomRight.row }
    public var columns: ClosedRange<Int> { topLeft.column...bottomRight.column }

    public func contains(_ address: CellAddress) -> Bool {
        rows.contains(address.row) && columns.contains(address.column)
    }

    /// As spreadsheets write it: `A1:C2`.
    public var description: String { "\(topLeft):\(bottomRight)" }
}
