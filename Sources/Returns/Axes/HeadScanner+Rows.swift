import Spreadsheets

// What single rows are in relation to a head: where one may begin, what stands above it, and where the body follows.

extension HeadScanner {
    /// Whether the row has a cell that means something, or a label over several columns. It is cheap, so that the body
    /// of a table is passed quickly.
    func mayBeginHead(_ row: Int) -> Bool {
        let texts = grid.entries(inRow: row).lazy.filter { $0.column <= mostColumns }
        guard texts.count >= 2 || grid.isFlipped else { return false }
        return texts.contains { entry in
            guard let text = entry.text, !isCommune(entry) else { return false }
            return headText(entry).map { labels.reading(of: [$0]).meaning != .nothing && !text.isEmpty } ?? false
        } && !ColumnNumberRow(grid: grid).stands(inRow: row)
    }

    private func isCommune(_ entry: Grid.Entry) -> Bool {
        communes.rows[entry.column].map { rows in
            var (low, high) = (0, rows.count)
            while low < high {
                let middle = (low + high) / 2
                if rows[middle] < entry.row { low = middle + 1 } else { high = middle }
            }
            return low < rows.count && rows[low] == entry.row
        } ?? false
    }

    /// Whether numbers stand under the criteria that are not the criteria's own numbers. Then the row belongs to the
    /// body.
    func isOfBody(_ row: Int, under head: AxisHead) -> Bool {
        let figures = head.columns.filter { column in
            if case .figure = column.reading.meaning { true } else { column.reading.meaning.criterion != nil }
        }.map(\.column)
        let entries = figures.compactMap { grid.entry(row: row, column: $0) }
        let numbers = entries.filter(\.isNumber)
        guard !numbers.isEmpty, numbers.count * 2 > entries.count else { return false }
        if areYears(numbers) || areParts(numbers, of: head, inRow: row) { return false }
        guard numbers.count > 2 else { return true }
        let values = numbers.map(\.whole)
        // 1, 2, 3 … number the criteria, starting anew for each table; 50, 50, 50 are points.
        let areNumbering =
            values.first == 1 && Set(values).count > 2
            && zip(values, values.dropFirst()).allSatisfy { one, next in
                one.map { next == $0 + 1 || next == $0 || next == 1 } ?? false
            }
        return !areNumbering
    }

    /// "2021 | 2022 | 2021 | 2022": no criterion has that many points.
    private func areYears(_ numbers: [Grid.Entry]) -> Bool {
        numbers.allSatisfy { $0.whole.map { (2000..<2100).contains($0) } ?? false }
    }

    /// "1.1" under "Tiêu chí 1", in a row that names no commune.
    private func areParts(_ numbers: [Grid.Entry], of head: AxisHead, inRow row: Int) -> Bool {
        guard let first = head.columns.lazy.filter({ $0.reading.meaning.criterion != nil }).map(\.column).min(),
            let leftmost = grid.entries(inRow: row).first?.column, leftmost >= first
        else { return false }
        let criteria = head.columns.reduce(into: [:]) { $0[$1.column] = $1.reading.meaning.criterion }
        return numbers.allSatisfy { entry in
            guard let number = criteria[entry.column], let text = entry.seen else { return false }
            return text.hasPrefix("\(number).") && text.utf8.count == "\(number)".utf8.count + 2
        }
    }

    /// Whether a cell of this row is merged down into the next.
    func reachesDown(_ row: Int) -> Bool {
        merges.over(row...(row + 1)).contains { $0.rows.contains(row) && $0.rows.contains(row + 1) }
    }

    /// Whether this row has a heading that stands over criteria of the block below but not over its names, as a title
    /// would: it is merged from one of the criteria on, or written above the first of them.
    func standsOverCriteria(of head: AxisHead, row: Int) -> Bool {
        guard row > 0, let first = head.columns.first(where: { $0.reading.meaning.isCriterion })?.column,
            first > (head.columns.first?.column ?? first)
        else { return false }
        let over = merges.over(row...row)
        let heads = grid.entries(inRow: row).filter { entry in
            headText(entry) != nil
                && !over.contains {
                    $0.topLeft.row == entry.row && $0.topLeft.column == entry.column
                        && $0.rows.contains(head.rows.lowerBound)
                }
        }
        guard let leftmost = heads.first?.column, leftmost >= first else { return false }
        return heads.contains { entry in
            entry.column == first
                || over.contains {
                    $0.topLeft.row == entry.row && $0.topLeft.column == entry.column && $0.columns.count > 1
                }
        }
    }
}
