import Numbers
import Registry

/// The tiers that a commune may belong to, and what leaves open which of them it is (nhóm điểm chuẩn).
public struct PossibleTiers: Sendable, Equatable {
    /// In the order in which they are tried; at least one.
    public let all: [Tier]
    /// Areas of which nobody has said whether the commune is in them.
    public let areas: Set<Area>
    /// Why it is unclear how the law is to be read today, in the rulebook's words.
    public let readings: [String]
    /// The different totals that may be required of it, lowest first.
    public let thresholds: [Millionths]

    /// The only tier of a commune about which everything is known.
    public init(_ tier: Tier) {
        (all, areas, readings, thresholds) = ([tier], [], [], [tier.threshold])
    }

    /// - Parameter tiers: at least one, in the order in which they are tried. The last one applies if none of the
    ///   others does.
    public init?(_ tiers: [Tier], areas: Set<Area>, readings: [String]) {
        guard !tiers.isEmpty else { return nil }
        all = tiers
        (self.areas, self.readings) = tiers.count == 1 ? ([], []) : (areas, readings)
        thresholds = Set(tiers.map(\.threshold)).sorted()
    }

    /// A total that is enough in any case.
    public var highest: Millionths { thresholds.last ?? 0 }
    /// A total that is required in any case.
    public var lowest: Millionths { thresholds.first ?? 0 }

    /// The total that the commune must reach; `nil` while that is open.
    public var threshold: Millionths? { thresholds.count == 1 ? thresholds[0] : nil }
    /// The tier with that threshold; `nil` while the threshold is open.
    public var only: Tier? { thresholds.count == 1 ? all[0] : nil }

    /// `800`; while it is open `800 hoặc 850`.
    public var written: String { thresholds.map(\.written).joined(separator: " hoặc ") }
}
