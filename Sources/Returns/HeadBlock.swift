import Rulebook
import Spreadsheets

/// Rows read as the head of a table, and what they say of each column.
struct HeadBlock {
    struct Column: Equatable {
        let head: TableLayout.HeadCell
        let meaning: HeadVocabulary.ColumnMeaning
        let isHidden: Bool

        var field: Field? { if case .field(let field) = meaning.meaning { field } else { nil } }
    }

    let rows: ClosedRange<Int>
    let columns: [Column]

    /// Distinct fields that the head names.
    var fields: Set<Field> { Set(columns.compactMap(\.field)) }
    var criteria: [Int] { fields.compactMap { if case .criterion(let number) = $0 { number } else { nil } } }
    var namesCommunes: Bool { fields.contains(.column(.communeName)) || fields.contains(.column(.communeCode)) }

    /// How much the head says: each field counts, more when one column can be taken for it, and each
    /// figure that is told from its twin.
    var weight: Int {
        let distinct = Set(columns.compactMap { column in column.field.map { Claim($0, column.meaning.assessor) } })
        let taken = claims.values.count {
            if case .taken = Self.choose(among: Self.withoutHiddenTwins($0)) { true } else { false }
        }
        return fields.count + taken + distinct.count
    }

    /// The columns that name each field.
    private var claims: [Field: [Column]] {
        var claims: [Field: [Column]] = [:]
        for column in columns { if let field = column.field { claims[field, default: []].append(column) } }
        return claims
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
        for (field, claims) in claims {
            let counting = Self.withoutHiddenTwins(claims)
            hiddenTwins += claims.filter { !counting.contains($0) }.map(\.head)
            switch Self.choose(among: counting) {
            case .taken(let column): taken[field] = column
            case .contested(let heads): contested[field] = heads
            }
        }
        return TableLayout(
            sheet: sheet.name, headRows: rows, lastRow: lastRow, columns: taken, contested: contested,
            contradictory: columns.compactMap(Self.contradiction),
            beyondStandard: columns.filter { if case .beyondStandard = $0.meaning.meaning { true } else { false } }
                .map(\.head),
            unrecognised: columns.filter { $0.meaning.meaning == .nothing }.map(\.head),
            hiddenTwins: hiddenTwins.sorted { $0.cell < $1.cell })
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

    /// The verified figure before an unstated one, that before the commune's own; the sum before its parts.
    private static func choose(among claims: [Column]) -> Choice {
        let own = claims.filter { $0.meaning.assessor == .own }
        for assessor in [Assessor.verified, .unstated, .own] {
            var candidates = claims.filter { $0.meaning.assessor == assessor }
            let sums = candidates.filter(\.meaning.isSum)
            if candidates.count > 1, sums.count == 1 { candidates = sums }
            guard let first = candidates.first else { continue }
            guard candidates.count == 1 else { return .contested(candidates.map(\.head)) }
            // A hidden verified figure beside a visible own one: which of them the district means is open.
            guard !first.isHidden || claims.allSatisfy(\.isHidden) else { return .contested(claims.map(\.head)) }
            let isOwn = assessor == .own
            return .taken(
                .init(
                    head: first.head, isOwnFigure: isOwn, isHidden: first.isHidden,
                    ownHead: !isOwn && own.count == 1 ? own[0].head : nil))
        }
        return .contested(claims.map(\.head))
    }

    private static func contradiction(_ column: Column) -> TableLayout.Contradiction? {
        guard case .numberAndNameDisagree(let number, let name) = column.meaning.meaning else { return nil }
        return .init(head: column.head, number: number, name: name)
    }
}
