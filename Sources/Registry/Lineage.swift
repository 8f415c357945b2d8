import Civil

/// What became of a unit: one item for each unit that took over all or part of it.
///
/// Both units are identified by code and date, since a merged commune can keep a predecessor's code.
public struct Lineage: Hashable, Sendable {
    /// How much of the old unit went into the new one. The raw value is what the data file writes.
    public enum Extent: String, Sendable, CaseIterable {
        case whole, part
        /// What was left when a part went elsewhere.
        case rest
        /// The sources do not say which.
        case partOrWhole = "part-or-whole"
    }

    public let oldCode: String
    /// Last day of the old unit.
    public let oldValidTo: CivilDate
    public let newCode: String
    /// First day of the new unit.
    public let newValidFrom: CivilDate
    public let extent: Extent
    /// The source, or how it was inferred.
    public let basis: String
}
