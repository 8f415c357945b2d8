import Rulebook

/// A target compared with the figures. The count may still grow while some communes have not said how they stand.
public struct TargetOutcome: Sendable, Equatable {
    public let target: Target
    /// Communes that count towards it.
    public let count: Int
    /// Communes of the register.
    public let of: Int
    /// Communes for which nothing usable has come yet.
    public let unreported: Int
    /// Communes that reported, but whose figures leave the question open.
    public let unclear: Int

    public init(target: Target, count: Int, of: Int, unreported: Int, unclear: Int) {
        self.target = target
        self.count = count
        self.of = of
        self.unreported = unreported
        self.unclear = unclear
    }

    /// The count if every commune that is still open turned out to count.
    public var most: Int { count + unreported + unclear }

    public var standing: Standing {
        if target.isMet(count: count, of: of) { return .met }
        return target.isMet(count: most, of: of) ? .undecided : .missed
    }

    /// What can be said of a target.
    public enum Standing: Sendable, CaseIterable {
        case met
        /// Not met, whatever the communes that are still open will say.
        case missed
        /// Not met as it stands; the communes that are still open could change that.
        case undecided
    }
}

extension TargetOutcome {
    /// Counts the communes of a province for a target.
    init(_ target: Target, counting communes: [CommuneAssessment]) {
        let figures = Figures(counting: communes)
        // Without a verdict nobody knows whether a commune meets the standard; without a row that counts, nobody knows
        // its marks.
        let unclear =
            target.measure == .meets
            ? communes.count { $0.verdict == .incomplete }
            : figures.reported - figures.recorded + figures.open(target.measure)
        self.init(
            target: target, count: figures.count(of: target.measure), of: figures.communes,
            unreported: figures.communes - figures.reported, unclear: unclear)
    }
}
