import Findings
import Registry
import Rulebook

extension Finding.Subject {
    /// A commune of the register, or what it has of a criterion or in a column.
    public init(
        _ commune: Registry.Commune, criterion: Int? = nil, reporter: Reporter? = nil, field: Field? = nil
    ) {
        self.init([commune], criteria: criterion.map { [$0] } ?? [], reporter: reporter, field: field)
    }

    /// Communes of the register, and criteria by number.
    public init(
        _ communes: [Registry.Commune], criteria: [Int] = [], reporter: Reporter? = nil, field: Field? = nil
    ) {
        self.init(
            communes: communes.map { Commune(code: $0.code, fullName: $0.fullName) }, criteria: criteria,
            reporter: reporter, field: field)
    }

    /// A criterion by number.
    public init(criterion: Int) { self.init(criteria: [criterion]) }

    /// A reporting unit.
    public init(_ unit: ReportingUnit) { self.init(reporter: Reporter(unit)) }

    /// One of the plan's measures, of whoever reports it.
    public init(_ measure: PlanMeasure, reporter: Reporter? = nil) {
        self.init(reporter: reporter, field: .measure(id: measure.id, name: measure.name))
    }
}

extension Finding.Subject.Reporter {
    public init(_ unit: ReportingUnit) { self.init(code: unit.code, fullName: unit.fullName) }

    /// The reporting unit of a code, by its name in the register.
    ///
    /// - Parameter name: where the register has none.
    public init(_ code: String?, in register: Register, else name: String = "") {
        self.init(code: code, fullName: code.flatMap(register.unit(code:))?.fullName ?? name)
    }

    /// Who reports a measure.
    public init(_ reporter: MeasureFigure.Reporter, in register: Register, _ rulebook: Rulebook) {
        let code =
            switch reporter {
            case .unit(let code): code
            case .body(let id): id
            }
        self.init(code: code, fullName: reporter.name(in: register, rulebook))
    }
}
