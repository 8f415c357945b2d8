/// The numbers of a sheet's rows that have a cell, ascending, from 1. It is a view, because a list would take as much
/// memory as the rows themselves.
public struct OccupiedRows: RandomAccessCollection, Sendable {
    private let rows: GrowingBuffer<RowEntry>

    init(rows: GrowingBuffer<RowEntry>) { self.rows = rows }

    public var startIndex: Int { 0 }
    public var endIndex: Int { rows.count }

    public subscript(position: Int) -> Int {
        precondition(indices.contains(position), "no such row")
        return Int(rows[position].row)
    }
}
