import Rulebook
import Spreadsheets

/// Rows read as the head of a table, and what they say of each column.
struct HeadBlock {
    struct Column: Equatable {
        let head: TableLayout.HeadCell
        let meaning: HeadVocabulary.ColumnMeaning
        let isHidden: Bool
        /// What the head says, level by level.
        let path: [String]

        func meaning(_ meaning: HeadVocabulary.Meaning) -> Column {
            var named = self.meaning
            named.meaning = meaning
            return Column(head: head, meaning: named, isHidden: isHidden, path: path)
        }

        var field: Field? { if case .field(let field) = meaning.meaning { field } else { nil } }
    }

    let rows: ClosedRange<Int>
    let columns: [Column]

    /// What the head says of its columns, by their number.
    var meanings: [Int: HeadVocabulary.ColumnMeaning] {
        columns.reduce(into: [:]) {
            if $1.meaning.meaning != .nothing { $0[$1.head.cell.column] = $1.meaning }
        }
    }

    /// Distinct fields that the head names.
    var fields: Set<Field> { Set(columns.compactMap(\.field)) }
    var criteria: [Int] { fields.compactMap { if case .criterion(let number) = $0 { number } else { nil } } }
    var namesCommunes: Bool { fields.contains(.column(.communeName)) || fields.contains(.column(.communeCode)) }

    /// How much the head says: each field counts, more when one column can be taken for it, and each
    /// figure that is told from its twin. The parts of a criterion count for more than the criterion that the first
    /// of them would pass for without the row that tells them apart.
    var weight: Int {
        let distinct = Set(columns.compactMap { column in column.field.map { Claim($0, column.meaning.assessor) } })
        let taken = claims.values.count {
            if case .taken = Self.choose(among: Self.withoutHiddenTwins($0)) { true } else { false }
        }
        return fields.count + taken + distinct.count + 2 * columns.count { $0.meaning.meaning.partOf != nil }
    }

    /// The columns that name each field. A sum of parts does so only where it has parts to sum up, be one of them called
    /// like the criterion itself.
    private var claims: [Field: [Column]] {
        var claims: [Field: [Column]] = [:]
        for column in columns {
            guard let field = column.field, !column.meaning.isSum || parts(of: field).count + namesakes(of: field) > 1
            else { continue }
            claims[field, default: []].append(column)
        }
        return claims
    }

    private func namesakes(of field: Field) -> Int {
        columns.count { $0.field == field && !$0.meaning.isSum }
    }

    private func parts(of field: Field) -> [Column] {
        guard case .criterion(let number) = field else { return [] }
        return columns.filter { $0.meaning.meaning == .part(of: number) }
    }

    private struct Claim: Hashable {
        let field: Field
        let assessor: Assessor
        init(_ field: Field, _ assessor: Assessor) {
            self.field = field
            self.assessor = assessor
        }
    }

    /// Decides which column is taken for each field.
    func layout(sheet: Sheet, lastRow: Int) -> TableLayout {
        var taken: [Field: TableLayout.TakenColumn] = [:]
        var contested: [Field: [TableLayout.HeadCell]] = [:]
        var hiddenTwins: [TableLayout.HeadCell] = []
        var verifiedElsewhere: [TableLayout.HeadCell: TableLayout.HeadCell] = [:]
        let doubtful = columnsBesideFiguresWithoutHead(in: sheet, to: lastRow)
        for (field, all) in claims {
            let claims = Self.withoutEmptyTwins(all, in: sheet, from: rows.upperBound + 1, to: lastRow)
            let counting = Self.withoutHiddenTwins(claims)
            hiddenTwins += claims.filter { !counting.contains($0) }.map(\.head)
            switch Self.choose(among: counting) {
            case .taken(let column) where doubtful.contains(column.column):
                let next = CellAddress(row: column.head.cell.row, column: column.column + 1)
                contested[field] = [column.head, .init(cell: next, text: "")]
            case .taken(let column):
                taken[field] = column
                for other in counting where other.head != column.head && other.head != column.ownHead {
                    verifiedElsewhere[other.head] = column.head
                }
            case .contested(let heads): contested[field] = heads
            }
        }
        return TableLayout(
            sheet: sheet.name, headRows: rows, lastRow: lastRow, firstColumn: columns.first?.head.cell.column ?? 1,
            lastColumn: columns.last?.head.cell.column ?? 1,
            columns: taken, contested: contested,
            contradictory: columns.compactMap(Self.contradiction),
            beyondStandard: columns.filter { if case .beyondStandard = $0.meaning.meaning { true } else { false } }
                .map(\.head),
            unrecognised: columns.filter { $0.meaning.meaning == .nothing }.map(\.head),
            parts: columns.reduce(into: [:]) { parts, column in
                if let number = column.meaning.meaning.partOf { parts[number, default: []].append(column.head) }
            },
            hiddenTwins: hiddenTwins.sorted { $0.cell < $1.cell }, verifiedElsewhere: verifiedElsewhere)
    }

    /// A column with nothing in it is no rival of one that is filled under the same head, merged over both. Under a
    /// head of its own it may be the one that should have been filled.
    private static func withoutEmptyTwins(_ claims: [Column], in sheet: Sheet, from first: Int, to last: Int)
        -> [Column]
    {
        guard claims.count > 1 else { return claims }
        let rows = sheet.occupiedRows(from: first, through: last)
        func isFilled(_ claim: Column) -> Bool {
            rows.contains { sheet.cell(row: $0, column: claim.head.cell.column).value != .blank }
        }
        return claims.filter { claim in
            isFilled(claim) || !claims.contains { $0 != claim && $0.path == claim.path && isFilled($0) }
        }
    }

    /// Columns of criteria with such a neighbour: one that is not the next criterion's with its head left out. Behind the
    /// last head people keep sums and ranks of their own: there it takes others like it.
    private func columnsBesideFiguresWithoutHead(in sheet: Sheet, to last: Int) -> Set<Int> {
        let doubtful = columns.filter { column in
            guard case .criterion(let number)? = column.field else { return false }
            return (number == criteria.max() || criteria.contains(number + 1))
                && hasFiguresWithoutHead(after: column.head.cell.column, in: sheet, to: last)
        }.map(\.head.cell.column)
        return doubtful == [columns.last?.head.cell.column] ? [] : Set(doubtful)
    }

    /// The next column has no head and holds numbers in as many rows as this one: of the two figures under one head
    /// either can be meant.
    private func hasFiguresWithoutHead(after column: Int, in sheet: Sheet, to last: Int) -> Bool {
        guard !columns.contains(where: { $0.head.cell.column == column + 1 }), !sheet.isHidden(column: column + 1)
        else {
            return false
        }
        var (here, beside) = (0, 0)
        for row in sheet.occupiedRows(from: rows.upperBound + 1, through: last) {
            func isNumber(_ column: Int) -> Bool {
                seenText(sheet.cell(row: row, column: column)).map { NumberText($0) != .notANumber } ?? false
            }
            if isNumber(column) { here += 1 }
            if isNumber(column), isNumber(column + 1) { beside += 1 }
        }
        return here > 0 && beside * 2 > here
    }

    /// The tables that stand side by side under this head: each begins with a column of names of its own.
    func sideBySide(in sheet: Sheet) -> [HeadBlock] {
        let names = columns.indices.filter { columns[$0].field == .column(.communeName) }
        var starts: [Int] = []
        for (name, next) in zip(names, names.dropFirst())
        where columns[name..<next].contains(where: { $0.field?.isCriterion == true }) {
            starts.append(startOfTable(before: next))
        }
        let ends = starts + [columns.endIndex]
        return zip([columns.startIndex] + starts, ends).map { HeadBlock(rows: rows, columns: Array(columns[$0..<$1])) }
    }

    /// Number and code stand before the name.
    private func startOfTable(before name: Int) -> Int {
        var start = name
        while start > 0, let field = columns[start - 1].field,
            [.column(.ordinal), .column(.communeCode), .column(.unitType)].contains(field)
        {
            start -= 1
        }
        return start
    }

    /// A hidden column is passed over only where a visible one holds the same figure of the same assessor.
    private static func withoutHiddenTwins(_ claims: [Column]) -> [Column] {
        claims.filter { claim in
            !claim.isHidden || !claims.contains { !$0.isHidden && $0.meaning.assessor == claim.meaning.assessor }
        }
    }

    private enum Choice {
        case taken(TableLayout.TakenColumn)
        case contested([TableLayout.HeadCell])
    }

    /// The verified figure before an unstated one, that before the commune's own.
    private static func choose(among claims: [Column]) -> Choice {
        let own = claims.filter { $0.meaning.assessor == .own }
        for assessor in [Assessor.verified, .unstated, .own] {
            let candidates = claims.filter { $0.meaning.assessor == assessor }
            guard let first = candidates.first else { continue }
            guard candidates.count == 1 else { return .contested(candidates.map(\.head)) }
            // A hidden verified figure beside a visible own one: which of them the district means is open.
            guard !first.isHidden || claims.allSatisfy(\.isHidden) else { return .contested(claims.map(\.head)) }
            let isOwn = assessor == .own
            return .taken(
                .init(
                    head: first.head, isOwnFigure: isOwn, isVerified: assessor == .verified, isHidden: first.isHidden,
                    ownHead: !isOwn && own.count == 1 ? own[0].head : nil))
        }
        return .contested(claims.map(\.head))
    }

    private static func contradiction(_ column: Column) -> TableLayout.Contradiction? {
        guard case .numberAndNameDisagree(let number, let name) = column.meaning.meaning else { return nil }
        return .init(head: column.head, number: number, name: name)
    }
}
