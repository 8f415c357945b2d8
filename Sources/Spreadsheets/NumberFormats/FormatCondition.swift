/// `[>=100]`: the numbers that a section applies to.
struct FormatCondition: Hashable, Sendable {
    enum Comparison: String, Sendable, CaseIterable {
        // The longer ones come first, because a shorter one may begin them.
        case atLeast = ">="
        case atMost = "<="
        case unequal = "<>"
        case greater = ">"
        case less = "<"
        case equal = "="
    }

    let comparison: Comparison
    let limit: Double

    /// - Parameter bracket: the text between `[` and `]`. The result is `nil` if it is not a condition.
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

    /// Whether it holds for negative numbers but for no positive one. Then the section itself says that they are
    /// negative.
    var isOfNegativesOnly: Bool { limit == 0 && (comparison == .less || comparison == .atMost) }
}
