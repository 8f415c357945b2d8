import Findings

/// How wide the columns of a sheet are and how high its rows, in pixels, as far as a note's place needs it.
struct SheetLayout {
    /// A column element: which columns, how wide in characters, and which style cells have that are not there yet.
    struct Columns {
        let range: ClosedRange<Int>
        let width: Double?
        let style: Int
        let isHidden: Bool
    }

    var columns: [Columns] = []
    /// By row: in points.
    var heights: [Int: Double] = [:]
    var defaultWidth: Double?
    var defaultHeight: Double?

    func style(ofColumn column: Int) -> Int { columns.first { $0.range.contains(column) }?.style ?? 0 }

    /// A character of the usual fonts is 7 pixels wide, with 5 for the margins.
    func width(ofColumn column: Int) -> Int {
        let own = columns.first { $0.range.contains(column) }
        if own?.isHidden == true { return 0 }
        return Self.pixels((own?.width ?? defaultWidth ?? 8.43) * 7 + 5)
    }

    func height(ofRow row: Int) -> Int { Self.pixels((heights[row] ?? defaultHeight ?? 15) * 4 / 3) }

    /// What a file says may be any number; no column or row is larger.
    private static func pixels(_ size: Double) -> Int { size.isFinite ? Int(max(0, min(size, 2000))) : 0 }

    /// Where a box of this size beside a cell begins and ends: column, pixels into it, row, pixels into it, twice, all
    /// starting at 0, as notes are anchored.
    func anchor(beside cell: CellAddress, width: Int, height: Int) -> [Int] {
        let isLast = cell.column >= CellAddress.lastColumn - 8
        let (left, top) = (isLast ? max(1, cell.column - 8) : cell.column + 1, max(1, cell.row - 1))
        let end = Self.end(from: left, offset: 12, length: width, last: CellAddress.lastColumn, self.width(ofColumn:))
        let bottom = Self.end(from: top, offset: 8, length: height, last: CellAddress.lastRow, self.height(ofRow:))
        return [left - 1, 12, top - 1, 8, end.line - 1, end.offset, bottom.line - 1, bottom.offset]
    }

    private static func end(
        from first: Int, offset: Int, length: Int, last: Int, _ size: (Int) -> Int
    ) -> (line: Int, offset: Int) {
        var line = first
        var rest = offset + length
        while line < last, line < first + 400, rest > size(line) {
            rest -= size(line)
            line += 1
        }
        return (line, min(rest, max(0, size(line))))
    }
}
