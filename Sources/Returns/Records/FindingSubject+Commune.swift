import Findings
import Registry

extension Finding.Subject {
    /// A commune of the register, or what it has for a criterion.
    public init(_ commune: Registry.Commune, criterion: Int? = nil) {
        self.init([commune], criteria: criterion.map { [$0] } ?? [])
    }

    /// Communes of the register, and numbers of criteria.
    public init(_ communes: [Registry.Commune], criteria: [Int] = []) {
        self.init(
            communes: communes.map { Commune(code: $0.code, fullName: $0.fullName) }, criteria: criteria)
    }

    /// The number of a criterion.
    public init(criterion: Int) { self.init(criteria: [criterion]) }
}
