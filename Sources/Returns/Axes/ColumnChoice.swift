import Spreadsheets

/// Decides which of the columns that claim a field is taken. If two readings are possible, neither is.
struct ColumnChoice {
    /// The columns that claim each field. A sum of parts claims its criterion only if there is something to sum up; a
    /// part may have the criterion's own name.
    let claims: [Field: [AxisHead.Column]]

    init(_ columns: [AxisHead.Column]) {
        var claims: [Field: [AxisHead.Column]] = [:]
        for column in columns {
            guard let field = column.field else { continue }
            if column.reading.isSum, let number = column.reading.meaning.criterion {
                let parts = columns.count { $0.reading.meaning == .part(of: number) }
                let namesakes = columns.count { $0.field == field && !$0.reading.isSum }
                // "Tổng TC1" itself names what it sums up.
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

    /// Drops a hidden column only if a visible one has the same field and the same assessor.
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

    /// Prefers a verified figure to an unstated one, and that to the commune's own.
    static func choose(among claims: [AxisHead.Column]) -> Choice {
        let own = claims.filter { $0.reading.assessor == .own }
        for assessor in [Assessor.verified, .unstated, .own] {
            let candidates = claims.filter { $0.reading.assessor == assessor }
            guard let first = candidates.first else { continue }
            guard candidates.count == 1 else { return .contested(candidates) }
            // If the verified figure is hidden and the own one visible, it is open which of them the district means.
            guard !first.isHidden || claims.allSatisfy(\.isHidden) else { return .contested(claims) }
            // "Chốt" beside "Thẩm định": the former may be a different, later figure.
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
    /// The column's number in the grid, from 1.
    let column: Int
    let assessor: Assessor
    /// Whether no visible column says the same.
    let isHidden: Bool
    /// The column with the commune's own figure, if there is one beside the verified figure.
    let own: AxisHead.Column?
    let rule: String

    /// Whether the return only has the commune's own figure.
    var isOwnFigure: Bool { assessor == .own }
}
