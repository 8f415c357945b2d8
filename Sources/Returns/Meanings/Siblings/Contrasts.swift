import Rulebook

/// Columns of one criterion side by side, one of which has its points: what was done next to what was planned, what is
/// left next to what was deducted, the year next to its half.
enum Contrasts {
    /// The figure on the left is the points if one of the figures on the right stands beside it.
    static let pairs: [(figure: Terms, beside: Terms)] = [
        (.actual, [.target, .otherTime]), (.remaining, [.deduction, .maximum, .base]), (.converted, [.base]),
        (.wholeYear, [.partOfYear]),
    ]

    static func settled(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        var settled = columns
        var indices: [Group: [Int]] = [:]
        for index in columns.indices {
            guard let number = columns[index].reading.meaning.criterion else { continue }
            indices[Group(number: number, assessor: columns[index].reading.assessor), default: []].append(index)
        }
        for (group, indices) in indices.sorted(by: { $0.value[0] < $1.value[0] }) {
            settle(group.number, indices, &settled)
        }
        return withoutMaxima(settled)
    }

    private struct Group: Hashable {
        let number: Int
        let assessor: Assessor
    }

    private static func settle(_ number: Int, _ indices: [Int], _ columns: inout [AxisHead.Column]) {
        var points = indices.filter { columns[$0].reading.meaning == .field(.criterion(number)) }
        if let better = superseding(points, among: indices, columns) {
            for index in points {
                columns[index] = columns[index].meaning(.other(of: number, .base))
                columns[index].reading.rule = "contrast"
            }
            columns[better] = columns[better].meaning(.field(.criterion(number)))
            columns[better].reading.rule = "contrast"
            points = [better]
        }
        if points.count > 1 {
            // If "TC3" stands beside "Điểm TC3", it holds something else.
            let explicit = points.filter { columns[$0].reading.saysPoints }
            guard explicit.count == 1, points.allSatisfy({ !columns[$0].reading.isSum }) else { return }
            for index in points where index != explicit[0] {
                columns[index] = columns[index].meaning(.other(of: number, .count))
                columns[index].reading.rule = "beside-explicit-points"
            }
            return
        }
        guard points.isEmpty else { return }
        let figures = indices.map { figure(of: columns[$0]) }
        let candidates = zip(indices, figures).filter { _, figure in
            pairs.contains { pair in
                figure == pair.figure && figures.contains { $0 != figure && !$0.isDisjoint(with: pair.beside) }
            } || figure == .besidePoints && figures.contains { !$0.isDisjoint(with: [.maximum]) }
        }
        guard candidates.count == 1 else { return }
        columns[candidates[0].0] = columns[candidates[0].0].meaning(.field(.criterion(number)))
        columns[candidates[0].0].reading.rule = "contrast"
    }

    /// "Điểm quy đổi" beside "Điểm chấm (thang 10)", "Còn lại" beside "Điểm" and "Điểm trừ": the one that counts in the
    /// end.
    private static func superseding(_ points: [Int], among indices: [Int], _ columns: [AxisHead.Column]) -> Int? {
        guard points.count == 1 else { return nil }
        let figures = indices.map { ($0, figure(of: columns[$0])) }
        let converted = figures.filter { $0.1 == .converted }
        if converted.count == 1 { return converted[0].0 }
        let remaining = figures.filter { $0.1 == .remaining }
        return remaining.count == 1 && figures.contains { $0.1 == .deduction } ? remaining[0].0 : nil
    }

    /// What kind of figure a column has. "Đạt" alone is not a known kind; beside the maximum of points it means the
    /// points given.
    private static func figure(of column: AxisHead.Column) -> Terms {
        switch column.reading.meaning {
        // "TH cả năm" says more than just that it was done.
        case .other(_, let figure): figure == .actual ? figure : figure.subtracting(.actual)
        case .part where column.reading.rule == "figure-of-criterion" && column.reading.unexplained.isEmpty:
            column.reading.figure.isEmpty ? .besidePoints : column.reading.figure
        default: []
        }
    }

    /// "Tối đa 100" under a criterion is the heading of its points, unless another column of the criterion has them.
    private static func withoutMaxima(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        columns.map { column in
            guard column.reading.isMaximum, let number = column.reading.meaning.criterion,
                columns.contains(where: { $0.field == column.field && !$0.reading.isMaximum })
            else { return column }
            return column.meaning(.other(of: number, .maximum))
        }
    }
}
