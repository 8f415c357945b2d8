/// `[>=100]`: for which numbers a section is.
struct FormatCondition: Hashable, Sendable {
    enum Comparison: String, Sendable, CaseIterable {
        // The longer ones first: one may begin another.
        case atLeast = ">="
        case atMost = "<="
        case unequal = "<>"
        case greater = ">"
        case less = "<"
        case equal = "="
    }

    let comparison: Comparison
    let limit: Double

    /// - Parameter bracket: what stands between `[` and `]`; `nil` for what is no condition.
    init?(_ bracket: String) {
        guard let comparison = Comparison.allCases.first(where: { bracket.hasPrefix($0.rawValue) }),
            let limit = Double(bracket.dropFirst(comparison.rawValue.count).filter { $0 != " " }), limit.isFinite
        else { return nil }
        self.comparison = comparison
        self.limit = limit
    }

    func holds(for number: Double) -> Bool {
        switch comparison {
        case .atLeast: number >= limit
        case .atMost: number <= limit
        case .unequal: number != limit
        case .greater: number > limit
        case .less: number < limit
        case .equal: number == limit
        }
    }

    /// It takes negative numbers, and no positive one: the section says that they are negative.
    var isOfNegativesOnly: Bool { limit == 0 && (comparison == .less || comparison == .atMost) }
}
