import Registry
import Rulebook

/// What is counted of the communes of a district, of the province: the published counts, and what they rest on. Rates are
/// derived from them, always of `communes`.
@dynamicMemberLookup
public struct Figures: Sendable, Equatable {
    public var counts = CommuneCounts()
    /// With a row that counts: reported, and not in rows that contradict each other.
    public var recorded = 0
    /// With a row that counts and does not say whether they are registered, planned, committed: the return has no such
    /// column, or what stands there cannot be read.
    public var registeredOpen = 0
    public var plannedOpen = 0
    public var committedOpen = 0
    /// With points for every criterion and without a verdict: which total they must reach is open.
    public var thresholdOpen = 0

    public init() {}

    public subscript(dynamicMember path: WritableKeyPath<CommuneCounts, Int>) -> Int {
        get { counts[keyPath: path] }
        set { counts[keyPath: path] = newValue }
    }
}

extension Figures {
    /// How many communes with a row that counts leave a mark open.
    public func open(_ measure: Target.Measure) -> Int {
        switch measure {
        case .registered: registeredOpen
        case .planned: plannedOpen
        case .committed: committedOpen
        case .meets, .recognised: 0
        }
    }
}
