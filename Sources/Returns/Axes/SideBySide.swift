import Rulebook

/// Splits the tables that stand side by side under one head. Each begins with its own column of names or, in forms,
/// with the column that names the criteria.
enum SideBySide {
    static func split(_ head: AxisHead, in grid: Grid, _ communes: CommuneIndex) -> [AxisHead] {
        let columns = head.columns
        // In a flipped sheet, headings of groups of lines: "I. Xã Bằng Thành" above its thirteen criteria.
        let headings =
            !grid.isFlipped
            ? []
            : Set(
                columns.indices.filter { index in
                    head.rows.contains { communes.count(column: columns[index].column, from: $0, through: $0) > 0 }
                        && columns[index].reading.meaning.criterion == nil
                })
        let starts = columns.indices.filter { index in
            columns[index].field == .column(.communeName) && (!grid.isFlipped || columns[index].standsOverCommunes)
                || columns[index].field == .column(.criterionHeading) || headings.contains(index)
        }
        var cuts: [Int] = []
        for (start, next) in zip(starts, starts.dropFirst()) where columns[start..<next].contains(where: isOfTable) {
            cuts.append(headings.contains(next) ? next + 1 : startOfTable(before: next, in: columns))
        }
        cuts = cuts.filter { $0 < columns.endIndex }
        let ends = cuts + [columns.endIndex]
        return zip([columns.startIndex] + cuts, ends).map { start, end in
            AxisHead(
                rows: head.rows, columns: trimmed(Array(columns[start..<end]), in: grid),
                hasCommunesBelow: head.hasCommunesBelow)
        }
    }

    private static func isOfTable(_ column: AxisHead.Column) -> Bool {
        column.field?.isCriterion == true
            || { if case .column(let field)? = column.field { field.isMarkOrDecision } else { false } }()
    }

    /// The columns with the number, the code and the type stand before the name and belong to the table.
    private static func startOfTable(before name: Int, in columns: [AxisHead.Column]) -> Int {
        var start = name
        while start > 0, let field = columns[start - 1].field,
            [.column(.ordinal), .column(.communeCode), .column(.unitType)].contains(field)
        {
            start -= 1
        }
        return start
    }

    /// In a flipped sheet, the titles above a form are not columns of it: the form begins where the criteria are named.
    private static func trimmed(_ columns: [AxisHead.Column], in grid: Grid) -> [AxisHead.Column] {
        guard grid.isFlipped, let first = columns.firstIndex(where: { $0.reading.meaning.criterion != nil }) else {
            return columns
        }
        let before = columns[..<first]
        let start =
            before.lastIndex { $0.field == .column(.criterionHeading) || $0.standsOverCommunes }.map { last in
                // The corner may be merged over two columns.
                var corner = last
                while corner > before.startIndex,
                    [.column(.criterionHeading), .column(.communeName)].contains(before[corner - 1].field)
                {
                    corner -= 1
                }
                return startOfTable(before: corner, in: columns)
            } ?? startWithoutCorner(before, first: columns[first].column)
        return Array(columns[start...])
    }

    /// Takes the columns right before the first criterion, up to a gap, at most six; a title farther above is not one
    /// of them.
    private static func startWithoutCorner(_ before: ArraySlice<AxisHead.Column>, first: Int) -> Int {
        var start = before.endIndex
        var column = first
        while start > before.startIndex, before[start - 1].column == column - 1, before.endIndex - start < 6 {
            start -= 1
            column -= 1
        }
        return start
    }
}
