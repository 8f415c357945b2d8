import Rulebook

/// What a column is because of the one before it: the date of its document, or the "no" next to its "yes".
enum Neighbours {
    static func settled(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        var settled = columns
        for index in columns.indices {
            let before = index > 0 ? settled[index - 1] : nil
            switch columns[index].reading.meaning {
            case .dayOfNeighbour:
                let column: Column? =
                    switch before?.field {
                    case .column(.decisionNumber): .decisionDate
                    case .column(let mark) where Column.marks.contains(mark): mark
                    default: nil
                    }
                settled[index] = columns[index].meaning(column.map { .field(.column($0)) } ?? .nothing)
                // The date of a plan adds nothing to the plan's number before it.
                if case .field(.column(let mark)) = settled[index].reading.meaning, mark != .decisionDate {
                    settled[index] = settled[index].meaning(.nothing)
                    settled[index].reading.speaksOfResults = false
                }
            case .nothing where isNegativeTwin(columns[index], of: before),
                .field(.column(.verdict)) where isNegativeTwin(columns[index], of: before):
                settled[index] = columns[index].meaning(.nothing)
                settled[index].reading.rule = "negative-twin"
                settled[index].reading.speaksOfResults = false
            case .field(let field) where before?.field == field && isFacetOfMark(columns[index], field):
                settled[index] = columns[index].meaning(.nothing)
                settled[index].reading.rule = "facet-of-mark"
                settled[index].reading.speaksOfResults = false
            default: break
            }
        }
        return settled
    }

    /// Whether this is "Ngày" after "Số" under the heading of a plan. The number alone says that there is a plan.
    private static func isFacetOfMark(_ column: AxisHead.Column, _ field: Field) -> Bool {
        guard case .column(let mark) = field, Column.marks.contains(mark), let last = column.path.last else {
            return false
        }
        return !last.terms.isDisjoint(with: [.dateFacet, .numberFacet])
    }

    /// Whether this is "Không" beside "Có", or "Không đạt" beside "Đạt".
    private static func isNegativeTwin(_ column: AxisHead.Column, of before: AxisHead.Column?) -> Bool {
        guard let before, let last = column.path.last, case .field(.column(let field)) = before.reading.meaning,
            field == .verdict || field.isMarkOrDecision
        else { return false }
        return ["khong", "chua"].contains(last.words.first?.folded)
    }
}
