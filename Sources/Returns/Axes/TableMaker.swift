import Rulebook
import Spreadsheets

/// Makes a table from a head: which column is taken for each field, also judging by what the body contains.
struct TableMaker {
    let scanner: HeadScanner
    let head: AxisHead
    let lastRow: Int
    /// Rows of the body with the maximum of points, not with a commune's figures ("Điểm tối đa"). A column does not
    /// count as filled because of them.
    private let maximaRows: Set<Int>

    private var grid: Grid { scanner.grid }
    private var firstRow: Int { head.rows.upperBound + 1 }

    init(_ head: AxisHead, lastRow: Int, scanner: HeadScanner) {
        self.scanner = scanner
        self.head = head
        self.lastRow = lastRow
        let first = head.columns.first { $0.reading.meaning.criterion != nil }?.column ?? 1
        maximaRows = Set(
            scanner.grid.rows(from: head.rows.upperBound + 1, through: lastRow).prefix(200).filter { row in
                scanner.grid.entries(inRow: row).prefix(while: { $0.column < first }).contains { entry in
                    scanner.headText(entry)?.row?.terms.contains(.rowMaximum) == true
                }
            })
    }

    /// - Parameter criterion: the one that the sheet, title or file names, for a table that names none itself.
    func table(ofCriterion criterion: Int?) -> AxisTable {
        let columns = head.columns.map { Self.completed($0, by: head.criteria.isEmpty ? criterion : nil) }
        var taken: [Field: TakenColumn] = [:]
        var contested: [Field: [AxisHead.Column]] = [:]
        var hiddenTwins: [HeadCell] = []
        var verifiedElsewhere: [HeadCell: HeadCell] = [:]
        let doubtful = columnsBesideFiguresWithoutHead(columns)
        for (field, all) in ColumnChoice(columns).claims {
            let claims = withoutEmptyTwins(all)
            let counting = ColumnChoice.withoutHiddenTwins(claims)
            hiddenTwins += claims.filter { !counting.contains($0) }.map(\.head)
            switch ColumnChoice.choose(among: counting) {
            case .taken(let column) where doubtful.contains(column.column):
                let claim = counting.first { $0.column == column.column }
                let beside = AxisHead.Column(
                    column: column.column + 1,
                    head: HeadCell(cell: grid.address(row: head.rows.upperBound, column: column.column + 1), text: ""),
                    reading: HeadReading(meaning: .nothing), isHidden: false, path: [])
                contested[field] = [claim, beside].compactMap(\.self)
            case .taken(let column):
                taken[field] = column
                for other in counting where other.head != column.head && other.head != column.own?.head {
                    verifiedElsewhere[other.head] = column.head
                }
            case .contested(let heads): contested[field] = heads
            }
        }
        // In a flipped sheet, "Đơn vị:" stands before the name of the form's commune.
        if grid.isFlipped { taken[.column(.communeName)] = nil }
        nameByBody(columns, &taken, &contested)
        return AxisTable(
            grid: grid, headRows: head.rows, lastRow: lastRow, heads: columns, columns: taken, contested: contested,
            hiddenTwins: hiddenTwins.sorted { $0.cell < $1.cell }, verifiedElsewhere: verifiedElsewhere,
            merges: scanner.merges)
    }

    /// "Điểm thẩm định" on the sheet "Tiêu chí 7" has the points for criterion 7.
    private static func completed(_ column: AxisHead.Column, by criterion: Int?) -> AxisHead.Column {
        guard let criterion, case .figure(let figure) = column.reading.meaning else { return column }
        switch figure {
        case .points: return column.meaning(.field(.criterion(criterion)))
        case .maximum: return column.meaning(.other(of: criterion, .maximum))
        case .other(let terms): return column.meaning(.other(of: criterion, terms))
        }
    }

    /// A column whose cells are communes is the column of names, whatever its heading says.
    private func nameByBody(
        _ columns: [AxisHead.Column], _ taken: inout [Field: TakenColumn], _ contested: inout [Field: [AxisHead.Column]]
    ) {
        let name = Field.column(.communeName)
        let used = Set(taken.filter { $0.key.isCriterion }.map(\.value.column))
        let span = (columns.first?.column ?? 1)...max(columns.first?.column ?? 1, columns.last?.column ?? 1)
        func count(_ column: Int) -> Int { scanner.communes.count(column: column, from: firstRow, through: lastRow) }
        let outside = Set(
            scanner.communes.rows.keys.filter { !span.contains($0) && (grid.isFlipped || $0 != span.lowerBound - 1) })
        guard let best = scanner.communes.bestColumn(from: firstRow, through: lastRow, leaving: used.union(outside))
        else { return }
        if let said = taken[name], count(said.column) * 2 >= best.count { return }
        for (field, column) in taken where column.column == best.column { taken[field] = nil }
        contested[name] = nil
        let said = columns.first { $0.column == best.column }?.head
        taken[name] = TakenColumn(
            head: said ?? HeadCell(cell: grid.address(row: head.rows.upperBound, column: best.column), text: ""),
            column: best.column, assessor: .unstated, isHidden: grid.isHidden(column: best.column), own: nil,
            rule: "communes-below")
    }

    /// Drops an empty column if a filled one stands under the same heading, merged over both, or if one of the two is a
    /// sum of parts and the other the criterion's own column. An empty column under a heading of its own stays, because
    /// it may be the one that should have been filled.
    private func withoutEmptyTwins(_ claims: [AxisHead.Column]) -> [AxisHead.Column] {
        guard claims.count > 1 else { return claims }
        let rows = grid.rows(from: firstRow, through: lastRow).filter { !maximaRows.contains($0) }
        func isFilled(_ claim: AxisHead.Column) -> Bool {
            rows.contains { grid.entry(row: $0, column: claim.column) != nil }
        }
        func isAlike(_ one: AxisHead.Column, _ other: AxisHead.Column) -> Bool {
            one.path.map(\.id) == other.path.map(\.id) || one.reading.isSum != other.reading.isSum
        }
        let filled = claims.filter { claim in
            isFilled(claim)
                || !claims.contains {
                    $0 != claim && $0.reading.assessor == claim.reading.assessor && isAlike($0, claim) && isFilled($0)
                }
        }
        return withoutEqualSums(filled, in: rows)
    }

    /// Drops a sum of parts that says the same in every line as the criterion's own column.
    private func withoutEqualSums(_ claims: [AxisHead.Column], in rows: [Int]) -> [AxisHead.Column] {
        claims.filter { claim in
            guard claim.reading.isSum else { return true }
            return !claims.contains { other in
                !other.reading.isSum && other.reading.assessor == claim.reading.assessor
                    && rows.allSatisfy {
                        grid.text(row: $0, column: other.column) == grid.text(row: $0, column: claim.column)
                    }
            }
        }
    }

    /// Columns of criteria next to a column without heading whose figures may be meant as well. It is not counted as
    /// such if the next criterion has no column of its own, since its heading may just be missing. Nor behind the very
    /// last heading alone, where people keep sums and ranks of their own.
    private func columnsBesideFiguresWithoutHead(_ columns: [AxisHead.Column]) -> Set<Int> {
        let criteria = Set(
            columns.compactMap { column in
                column.field.flatMap { if case .criterion(let number) = $0 { number } else { nil } }
            })
        let headed = Set(columns.map(\.column))
        let doubtful = columns.filter { column in
            guard case .criterion(let number)? = column.field else { return false }
            return (number == criteria.max() || criteria.contains(number + 1))
                && hasFiguresWithoutHead(after: column.column, headed)
        }.map(\.column)
        return doubtful == [columns.last?.column] ? [] : Set(doubtful)
    }

    /// Whether the next column has no heading and has numbers in more than half of the rows in which this column has
    /// some. Then either of the two figures under one heading can be meant.
    private func hasFiguresWithoutHead(after column: Int, _ headed: Set<Int>) -> Bool {
        guard !headed.contains(column + 1), !grid.isHidden(column: column + 1) else { return false }
        var (here, beside) = (0, 0)
        for row in grid.rows(from: firstRow, through: lastRow) {
            guard grid.entry(row: row, column: column)?.isNumber == true else { continue }
            here += 1
            if grid.entry(row: row, column: column + 1)?.isNumber == true { beside += 1 }
        }
        return here > 0 && beside * 2 > here
    }
}
