import Registry

/// Where the communes of the register stand in a grid. A column whose cells are communes is one of names, whatever its
/// heading says.
struct CommuneIndex: Sendable {
    /// The rows in which a commune is named, for each column.
    private(set) var rows: [Int: [Int]] = [:]

    /// No name is longer than this, in bytes.
    private static let longestName = 90

    init(_ grid: Grid, _ names: NameBook) {
        for entry in grid.entries {
            guard let text = entry.text, text.utf8.count <= Self.longestName, names.isCommune(text) else { continue }
            rows[entry.column, default: []].append(entry.row)
        }
    }

    /// How many communes stand in a column within these rows.
    func count(column: Int, from first: Int, through last: Int) -> Int {
        guard let rows = rows[column], first <= last else { return 0 }
        return Self.index(ofFirst: last + 1, in: rows) - Self.index(ofFirst: first, in: rows)
    }

    /// Whether a commune is named in the row.
    func isInRow(_ row: Int) -> Bool { rows.values.contains { Self.contains($0, row) } }

    /// The column with the most communes within these rows; the first one if there are several.
    func bestColumn(from first: Int, through last: Int, leaving taken: Set<Int> = []) -> (column: Int, count: Int)? {
        rows.keys.filter { !taken.contains($0) }.map { ($0, count(column: $0, from: first, through: last)) }
            .filter { $0.1 > 0 }.max { ($0.1, -$0.0) < ($1.1, -$1.0) }.map { (column: $0.0, count: $0.1) }
    }

    private static func contains(_ rows: [Int], _ row: Int) -> Bool {
        let index = index(ofFirst: row, in: rows)
        return index < rows.count && rows[index] == row
    }

    /// The index of the first row from this one on.
    private static func index(ofFirst row: Int, in rows: [Int]) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
