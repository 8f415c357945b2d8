import Registry
import Rulebook

/// Counts over the communes of a district or of the province: the published ones, and those that they rest on. Every
/// rate is a share of `communes`.
@dynamicMemberLookup
public struct Figures: Sendable, Equatable {
    public var counts = CommuneCounts()
    /// Communes with a row that counts: they reported, and their rows do not contradict each other.
    public var recorded = 0
    /// Communes with a row that counts but does not say whether they are registered, planned, committed: the return has
    /// no such column, or the entry cannot be read.
    public var registeredOpen = 0
    public var plannedOpen = 0
    public var committedOpen = 0
    /// Communes with a row that says something about recognition: a mark, even one left blank among others, or a decision.
    public var recognitionSaid = 0
    /// Communes with points for every criterion but no verdict, because it is open which total they must reach.
    public var thresholdOpen = 0

    public init() {}

    public subscript(dynamicMember path: WritableKeyPath<CommuneCounts, Int>) -> Int {
        get { counts[keyPath: path] }
        set { counts[keyPath: path] = newValue }
    }
}

extension Figures {
    /// How many communes with a row that counts leave a mark open. Where some say that they are recognised, the others are
    /// not; where none says anything of it, it is open for all.
    public func open(_ measure: Target.Measure) -> Int {
        switch measure {
        case .registered: registeredOpen
        case .planned: plannedOpen
        case .committed: committedOpen
        case .recognised: recognitionSaid == 0 ? recorded : 0
        case .meets: 0
        }
    }

    /// Whether some commune with a row that counts says how it stands.
    public func isKnown(_ measure: Target.Measure) -> Bool { recorded > open(measure) }
}
