import Spreadsheets

/// Decides which of the columns that claim a field is taken: of two readings neither.
struct ColumnChoice {
    /// The columns that name each field. A sum of parts does so only where it has parts to sum up, be one of them called
    /// like the criterion itself.
    let claims: [Field: [AxisHead.Column]]

    init(_ columns: [AxisHead.Column]) {
        var claims: [Field: [AxisHead.Column]] = [:]
        for column in columns {
            guard let field = column.field else { continue }
            if column.reading.isSum, let number = column.reading.meaning.criterion {
                let parts = columns.count { $0.reading.meaning == .part(of: number) }
                let namesakes = columns.count { $0.field == field && !$0.reading.isSum }
                // "Tổng TC1" says for itself what it sums up.
                let saysWhat = column.path.last.map {
                    $0.terms.contains(.criterion) || $0.labels.contains { !$0.criteria.isEmpty }
                }
                let isProved = column.reading.rule == "sum-of-parts" || saysWhat == true
                guard isProved || parts + namesakes > 1 else { continue }
            }
            claims[field, default: []].append(column)
        }
        self.claims = claims
    }

    enum Choice {
        case taken(TakenColumn)
        case contested([AxisHead.Column])
    }

    func isDecided(among claims: [AxisHead.Column]) -> Bool {
        if case .taken = Self.choose(among: Self.withoutHiddenTwins(claims)) { true } else { false }
    }

    /// A hidden column is passed over only where a visible one holds the same figure of the same assessor.
    static func withoutHiddenTwins(_ claims: [AxisHead.Column]) -> [AxisHead.Column] {
        claims.filter { claim in
            !claim.isHidden || !claims.contains { !$0.isHidden && $0.reading.assessor == claim.reading.assessor }
        }
    }

    private static func saysFinal(_ column: AxisHead.Column) -> Bool {
        column.reading.assessor == .unstated
            && column.path.last?.words.contains { ["chot", "cuoi", "chinh", "thong", "luan"].contains($0.folded) }
                == true
    }

    /// The verified figure before an unstated one, that before the commune's own.
    static func choose(among claims: [AxisHead.Column]) -> Choice {
        let own = claims.filter { $0.reading.assessor == .own }
        for assessor in [Assessor.verified, .unstated, .own] {
            let candidates = claims.filter { $0.reading.assessor == assessor }
            guard let first = candidates.first else { continue }
            guard candidates.count == 1 else { return .contested(candidates) }
            // A hidden verified figure beside a visible own one: which of them the district means is open.
            guard !first.isHidden || claims.allSatisfy(\.isHidden) else { return .contested(claims) }
            // "Chốt" beside "Thẩm định": the later word may be another figure.
            if assessor == .verified, let last = claims.first(where: Self.saysFinal) {
                return .contested([first, last])
            }
            let isOwn = assessor == .own
            return .taken(
                TakenColumn(
                    head: first.head, column: first.column, assessor: assessor, isHidden: first.isHidden,
                    own: !isOwn && own.count == 1 ? own[0] : nil, rule: first.reading.rule))
        }
        return .contested(claims)
    }
}

/// The column taken for a field.
struct TakenColumn {
    let head: HeadCell
    /// In the grid, from 1.
    let column: Int
    let assessor: Assessor
    /// No visible column says the same.
    let isHidden: Bool
    /// The commune's own figure beside the verified one.
    let own: AxisHead.Column?
    let rule: String

    /// Only the commune's own figure stands in the return.
    var isOwnFigure: Bool { assessor == .own }
}
