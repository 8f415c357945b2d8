import Registry

/// Reporting units that the report shows together, as one annex and one row of its tables, with the results of their
/// communes.
public struct DivisionAssessment: Sendable {
    public let division: Division
    /// In order of code.
    public let units: [UnitAssessment]
    public let figures: Figures
    /// Every commune of these units, in order of reporting unit and code.
    public let communes: [CommuneAssessment]

    init(_ division: Division, _ units: [UnitAssessment]) {
        self.division = division
        self.units = units
        figures = units.map(\.figures).reduce(Figures(), +)
        communes = units.flatMap(\.communes)
    }

    /// The one reporting unit that the division consists of, such as a district; `nil` for communes that report
    /// themselves.
    public var unit: UnitAssessment? { units.count == 1 && units[0].unit.code == division.code ? units[0] : nil }

    /// The divisions of a register, in its order.
    static func all(of units: [UnitAssessment], in register: Register) -> [DivisionAssessment] {
        let byCode = Dictionary(units.map { ($0.unit.code, $0) }, uniquingKeysWith: { first, _ in first })
        return register.divisions.map { division in
            DivisionAssessment(division, division.units.compactMap { byCode[$0] })
        }
    }

    /// Communes that report themselves, one division per type, in the order of `UnitType`.
    static func byType(_ units: [UnitAssessment]) -> [DivisionAssessment] {
        UnitType.allCases.compactMap { type in
            let own = units.filter { $0.unit.type == type.rawValue }
            return own.isEmpty
                ? nil
                : DivisionAssessment(
                    Division(code: "", name: "", type: type.rawValue, units: own.map(\.unit.code)), own)
        }
    }
}

extension ProvinceAssessment {
    /// One division is the whole province, so there is nothing to compare it with.
    public var isOneDivision: Bool { register.isOneDivision }
}
