import Civil

/// The days on which something holds, both ends included; an open end is `nil`.
public struct Span: Hashable, Sendable {
    public let from: CivilDate?
    public let to: CivilDate?

    /// Every day.
    public static let always = Span()

    private init() { (from, to) = (nil, nil) }

    /// `nil` when it would end before it starts.
    public init?(from: CivilDate?, to: CivilDate?) {
        if let from, let to, to < from { return nil }
        self.from = from
        self.to = to
    }

    public func contains(_ date: CivilDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }

    /// Whether it contains the day or, for `nil`, has an open end.
    func reaches(_ date: CivilDate?) -> Bool { date.map(contains) ?? (to == nil) }

    /// Whether some day lies in both spans.
    public func overlaps(_ other: Span) -> Bool {
        !endsBefore(other) && !other.endsBefore(self)
    }

    /// Whether it begins on the day after the other one ends.
    func begins(rightAfter other: Span) -> Bool {
        guard let from, let end = other.to else { return false }
        return end.daysSince1970 + 1 == from.daysSince1970
    }

    private func endsBefore(_ other: Span) -> Bool {
        guard let to, let start = other.from else { return false }
        return to < start
    }
}
