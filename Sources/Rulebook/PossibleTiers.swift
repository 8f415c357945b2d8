import Numbers
import Registry

/// The tiers that a commune may belong to, and what leaves it open between them (nhóm điểm chuẩn).
public struct PossibleTiers: Sendable, Equatable {
    /// In the order in which they are tried; at least one.
    public let all: [Tier]
    /// Nobody has said whether the commune lies in one of these.
    public let areas: Set<Area>
    /// Why it is open how the law reads today, in the rulebook's words.
    public let readings: [String]
    /// Each total that may be asked of it, the lowest first.
    public let thresholds: [Millionths]

    /// The one tier of a commune of which everything is known.
    public init(_ tier: Tier) {
        (all, areas, readings, thresholds) = ([tier], [], [], [tier.threshold])
    }

    /// - Parameter tiers: at least one, in the order in which they are tried; the last is that of a commune for which none
    ///   of the others holds.
    public init?(_ tiers: [Tier], areas: Set<Area>, readings: [String]) {
        guard !tiers.isEmpty else { return nil }
        all = tiers
        (self.areas, self.readings) = tiers.count == 1 ? ([], []) : (areas, readings)
        thresholds = Set(tiers.map(\.threshold)).sorted()
    }

    /// What is certain to be enough.
    public var highest: Millionths { thresholds.last ?? 0 }
    /// What is certain to be asked.
    public var lowest: Millionths { thresholds.first ?? 0 }

    /// The total that it must reach; `nil` while that is open.
    public var threshold: Millionths? { thresholds.count == 1 ? thresholds[0] : nil }
    /// The tier whose threshold that is; `nil` while it is open.
    public var only: Tier? { thresholds.count == 1 ? all[0] : nil }

    /// `800`; while it is open `800 hoặc 850`.
    public var written: String { thresholds.map(\.written).joined(separator: " hoặc ") }
}
