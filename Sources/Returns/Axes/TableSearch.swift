import Rulebook
import Spreadsheets

/// Finds the tables of a grid by evidence: rows that, read together, name columns for criteria or marks, above communes
/// or above lines that say whose figures they are. It has no notion of where returns "usually" have their table.
struct TableSearch {
    let scanner: HeadScanner

    /// How many rows a head may have.
    private static let mostHeadRows = 4
    /// How many rows are tried for the head of a first table of points before the sheet is taken to have none. A list
    /// of the whole country's communes must not cost minutes.
    private static let mostRowsInVain = 2_000
    /// With fewer columns of criteria than this, a block of text alone is not a table of points.
    static let fewestCriteria = 3

    private var grid: Grid { scanner.grid }

    /// The heads of the grid, from top to bottom, each with the last row of its table.
    func heads() -> [(head: AxisHead, lastRow: Int)] {
        var heads: [AxisHead] = []
        let rows = grid.rows
        var next = rows.startIndex
        var hasTable = false
        var inVain = 0
        while next < rows.endIndex, inVain < (hasTable ? 10 : 1) * Self.mostRowsInVain {
            guard heads.last.map({ !scanner.isOfBody(rows[next], under: $0) }) ?? true, scanner.mayBeginHead(rows[next])
            else {
                next += 1
                continue
            }
            if let head = head(from: rows[next]), !continues(heads.last, head) {
                heads.append(head)
                hasTable = hasTable || head.criteria.count >= Self.fewestCriteria
                while next < rows.endIndex, rows[next] <= head.rows.upperBound { next += 1 }
            } else {
                next += 1
                inVain += 1
            }
        }
        return heads.indices.flatMap { index in
            let end = index + 1 < heads.count ? heads[index + 1].rows.lowerBound - 1 : grid.lastRow
            return SideBySide.split(heads[index], in: grid, scanner.communes).map { ($0, end) }
        }
    }

    /// Whether a row of headings without criteria belongs to the head of criteria right above it. It must, since that
    /// table would have no body otherwise.
    private func continues(_ above: AxisHead?, _ head: AxisHead) -> Bool {
        guard let above, above.rows.upperBound + 1 == head.rows.lowerBound else { return false }
        return above.criteria.count >= Self.fewestCriteria && head.criteria.isEmpty
    }

    /// The head that begins at this row; `nil` if there is none.
    private func head(from row: Int) -> AxisHead? {
        let least = scanner.leastHead(from: row, atMost: Self.mostHeadRows)
        return best(from: least).map { scanner.underUnit(underGroupHeads($0)) }
    }

    /// The head with the group headings in the rows above it, if these change the meaning of columns that would pass
    /// for points: "Tỷ lệ đạt (%)" above "TC1" to "TC13".
    private func underGroupHeads(_ head: AxisHead) -> AxisHead {
        let above = (1...2).prefix { scanner.standsOverCriteria(of: head, row: head.rows.lowerBound - $0) }
        guard let height = above.last else { return head }
        let whole = scanner.head(rows: (head.rows.lowerBound - height)...head.rows.upperBound)
        return whole.columns.count { $0.reading.meaning.isCriterion }
            < head.columns.count { $0.reading.meaning.isCriterion }
            ? whole : head
    }

    /// The head that begins with this one and has the height that says most; `nil` if none is a table's head.
    private func best(from least: AxisHead) -> AxisHead? {
        var best: AxisHead?
        let rows = least.rows
        for last in rows.upperBound..<(rows.lowerBound + Self.mostHeadRows) {
            guard
                last == rows.upperBound
                    || !ColumnNumberRow(grid: grid).stands(inRow: last) && !scanner.isOfBody(last, under: best ?? least)
            else { break }
            let head = last == rows.upperBound ? least : scanner.head(rows: rows.lowerBound...last)
            guard isTable(head) else { continue }
            // A name under "Tên xã" belongs to the body.
            if let best, best.fields.contains(.column(.communeName)), !head.fields.contains(.column(.communeName)) {
                break
            }
            if head.weight > (best?.weight ?? 0) { best = head }
        }
        // In a flipped sheet titles are columns, so no upper row is one.
        return grid.isFlipped ? best : best.map(startingLower)
    }

    /// Whether there are columns for criteria next to names or above lines of figures; or next to names a few of them,
    /// marks or points.
    private func isTable(_ head: AxisHead) -> Bool {
        let criteria = Set(head.columns.compactMap(\.reading.meaning.criterion)).count
        if head.criteria.count >= Self.fewestCriteria || criteria >= Self.fewestCriteria {
            return head.namesCommunes || FigureLines.stand(below: head, scanner)
        }
        guard head.namesCommunes, !head.rows.contains(where: scanner.communes.isInRow) else { return false }
        // The column of names need not have a heading that says something.
        let last = head.rows.upperBound
        let named = scanner.communes.bestColumn(from: last + 1, through: last + 40)?.column
        let isNamed =
            head.columns.contains { $0.field == .column(.communeName) }
            || named.map { column in
                !head.columns.contains { $0.column == column && $0.reading.meaning.criterion != nil }
            } ?? false
        let says = head.columns.filter { column in
            switch column.reading.meaning {
            case .field(.criterion), .figure(.points), .field(.column(.criterionHeading)), .other, .part: true
            case .field(.column(let column)): column.isMarkOrDecision
            default: false
            }
        }
        guard !goesDown(head) else { return false }
        return isNamed && (!says.isEmpty || isListOfCommunes(head))
    }

    /// Whether another criterion stands right below the heading of a criterion. Then the criteria are listed down the
    /// rows.
    private func goesDown(_ head: AxisHead) -> Bool {
        head.columns.contains { column in
            guard column.reading.meaning.criterion != nil,
                let below = grid.entry(row: head.rows.upperBound + 1, column: column.column),
                let text = scanner.headText(below)
            else { return false }
            return text.words.contains { $0.kind == .letters }
                && scanner.labels.reading(of: [text]).meaning.criterion != nil
        }
    }

    /// "STT", "Tên xã" and further texts without a number: the head of a table of communes, whatever else it contains.
    private func isListOfCommunes(_ head: AxisHead) -> Bool {
        let texts = grid.entries(inRow: head.rows.lowerBound)
        return texts.count >= 3 && texts.allSatisfy { !$0.isNumber } && head.fields.contains(.column(.communeName))
            && head.fields.count > 1
    }

    /// The same head without upper rows that add nothing: a title, or the last row of the table above.
    private func startingLower(_ head: AxisHead) -> AxisHead {
        var best = head
        while best.rows.count > 1 {
            let shorter = scanner.head(rows: (best.rows.lowerBound + 1)...best.rows.upperBound)
            guard shorter.weight >= best.weight, isTable(shorter),
                shorter.columns == best.columns
                    || (!scanner.reachesDown(best.rows.lowerBound) && Self.sayTheSame(shorter, best))
            else { break }
            best = shorter
        }
        return best
    }

    private static func sayTheSame(_ one: AxisHead, _ other: AxisHead) -> Bool {
        let (meanings, others) = (one.meanings, other.meanings)
        return meanings.count == others.count
            && meanings.allSatisfy {
                others[$0.key]?.meaning == $0.value.meaning && others[$0.key]?.assessor == $0.value.assessor
            }
    }
}
