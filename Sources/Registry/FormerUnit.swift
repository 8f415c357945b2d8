/// A commune that no longer exists on a register's date, with what became of it. Its name on a return is recognised,
/// and never taken for another commune's.
public struct FormerUnit: Hashable, Sendable {
    /// The unit as it last stood.
    public let commune: Commune
    /// The communes that hold its territory on the register's date, in order of code.
    public let successors: [Commune]

    public init(commune: Commune, successors: [Commune]) {
        self.commune = commune
        self.successors = successors
    }
}
