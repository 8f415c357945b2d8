import Findings

/// Widths of columns and heights of rows in pixels, as far as the place of a note needs them.
struct SheetLayout {
    /// A column element: its columns, their width in characters, and the style for cells that are not there yet.
    struct Columns {
        let range: ClosedRange<Int>
        let width: Double?
        let style: Int
        let isHidden: Bool
    }

    var columns: [Columns] = []
    /// By row: its height in points.
    var heights: [Int: Double] = [:]
    var defaultWidth: Double?
    var defaultHeight: Double?

    func style(ofColumn column: Int) -> Int { columns.first { $0.range.contains(column) }?.style ?? 0 }

    /// In pixels: a character of the usual fonts is 7 pixels wide, and the margins take 5.
    func width(ofColumn column: Int) -> Int {
        let own = columns.first { $0.range.contains(column) }
        if own?.isHidden == true { return 0 }
        return Self.pixels((own?.width ?? defaultWidth ?? 8.43) * 7 + 5)
    }

    func height(ofRow row: Int) -> Int { Self.pixels((heights[row] ?? defaultHeight ?? 15) * 4 / 3) }

    /// A size within bounds: a file may state any number, but no column or row is larger.
    private static func pixels(_ size: Double) -> Int { size.isFinite ? Int(max(0, min(size, 2000))) : 0 }

    /// The anchor of a note's box of this size beside a cell: column, pixels into it, row, pixels into it, for where
    /// the box begins and then for where it ends. All of them start at 0.
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
