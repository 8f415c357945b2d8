/// A column "Cộng" behind the parts of a criterion sums that criterion up, not the whole return.
enum SumsOfParts {
    static func settled(_ columns: [AxisHead.Column]) -> [AxisHead.Column] {
        var settled = columns
        var current: (number: Int, hasParts: Bool)?
        var sums: [Int] = []
        for index in columns.indices {
            switch columns[index].reading.meaning {
            case .field(.criterion(let number)):
                // A part may be called like another criterion; the criteria themselves come in their order.
                guard current.map({ number > $0.number }) ?? true else { current?.hasParts = true; continue }
                if current?.number != number { current = (number, false) }
            case .part(let number), .other(let number, _):
                current = (current?.number ?? number, true)
            case .nothing:
                // "- Bố trí ngân sách" under its criterion.
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

    /// The next criterion behind the column is this one.
    private static func isFollowed(by number: Int, behind index: Int, in columns: [AxisHead.Column]) -> Bool {
        columns[(index + 1)...].lazy.compactMap(\.reading.meaning.criterion).first == number
    }

    /// Behind the last criterion a second sum follows, which is that of all.
    private static func isFollowedBySum(_ index: Int, in columns: [AxisHead.Column]) -> Bool {
        columns[(index + 1)...].prefix(2).contains { $0.field == .column(.total) }
    }
}
