/// A column "Cộng" after the parts of a criterion is the sum of that criterion, not of the whole return.
enum SumsOfParts {
    static func settled(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        var settled = columns
        var current: (number: Int, hasParts: Bool)?
        var sums: [Int] = []
        for index in columns.indices {
            switch columns[index].reading.meaning {
            case .field(.criterion(let number)):
                // A part may have the name of another criterion; the criteria themselves come in order.
                guard current.map({ number > $0.number }) ?? true else { current?.hasParts = true; continue }
                if current?.number != number { current = (number, false) }
            case .part(let number), .other(let number, _):
                current = (current?.number ?? number, true)
            case .nothing:
                // "- Bố trí ngân sách" after its criterion.
                if let open = current, columns[index].reading.rule == "none" { current = (open.number, true) }
            case .field(.column(.total)):
                guard let open = current, open.hasParts, isBareSum(columns[index]),
                    isFollowed(by: open.number + 1, behind: index, in: columns)
                        || !sums.isEmpty && isFollowedBySum(index, in: columns)
                else { continue }
                sums.append(index)
                settled[index] = columns[index].meaning(.field(.criterion(open.number)))
                settled[index].reading.isSum = true
                settled[index].reading.rule = "sum-of-parts"
                current = nil
            default: break
            }
        }
        return settled
    }

    private static func isBareSum(_ column: AxisHead.Column) -> Bool {
        column.path.last.map { text in text.words.allSatisfy { $0.kind == .letters } } ?? false
    }

    /// Whether the next criterion after the column is this one.
    private static func isFollowed(by number: Int, behind index: Int, in columns: [AxisHead.Column]) -> Bool {
        columns[(index + 1)...].lazy.compactMap(\.reading.meaning.criterion).first == number
    }

    /// Whether a second sum follows the last criterion. That one is the sum of all.
    private static func isFollowedBySum(_ index: Int, in columns: [AxisHead.Column]) -> Bool {
        columns[(index + 1)...].prefix(2).contains { $0.field == .column(.total) }
    }
}
