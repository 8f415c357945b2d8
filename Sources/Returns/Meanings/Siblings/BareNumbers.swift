import Rulebook

/// Takes columns headed only "1", "2" … for criteria if they run exactly from the first criterion to the last, next to
/// a column of names and above points.
struct BareNumbers {
    let grid: Grid
    let head: ClosedRange<Int>
    let criterionCount: Int
    let hasCommunes: Bool

    func settled(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        guard !columns.contains(where: { $0.reading.meaning.isCriterion }),
            hasCommunes || columns.contains(where: { $0.field == .column(.communeName) })
        else { return columns }
        let numbers = columns.map {
            $0.reading.meaning == .nothing || $0.reading.meaning == .figure(.points) ? Self.number(of: $0.path) : nil
        }
        let all = Array(1...criterionCount)
        let byAssessor = Dictionary(grouping: columns.indices.filter { numbers[$0] != nil }) {
            columns[$0].reading.assessor
        }
        guard !byAssessor.isEmpty, byAssessor.values.allSatisfy({ $0.compactMap { numbers[$0] } == all }),
            hasNumbersBelow(columns.indices.filter { numbers[$0] != nil }.map { columns[$0].column })
        else { return columns }
        return zip(columns, numbers).map { column, number in
            guard let number else { return column }
            var column = column.meaning(.field(.criterion(number)))
            column.reading.rule = "bare-numbers"
            return column
        }
    }

    /// The number, if the heading is just a number and nothing above it speaks of something other than points.
    private static func number(of path: [LabelledText]) -> Int? {
        guard let last = path.last, last.words.count == 1, let number = last.words[0].number,
            !path.contains(where: {
                !$0.terms.isDisjoint(with: RestOfHead.figures.union(.maximum)) && $0.terms.isDisjoint(with: .over)
                    || $0.hasPercent
            })
        else { return nil }
        return number
    }

    /// Whether most of the columns have a number in one of the next rows.
    private func hasNumbersBelow(_ columns: [Int]) -> Bool {
        grid.rows(from: head.upperBound + 1, through: head.upperBound + 8).contains { row in
            columns.count { grid.entry(row: row, column: $0)?.isNumber == true } * 2 > columns.count
                && !ColumnNumberRow(grid: grid).stands(inRow: row)
        }
    }
}
