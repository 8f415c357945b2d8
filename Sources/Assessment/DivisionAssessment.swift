import Registry

/// The reporting units that the report lays out together, with what their communes came to: an annex, a row of its tables.
public struct DivisionAssessment: Sendable {
    public let division: Division
    /// In order of code.
    public let units: [UnitAssessment]
    public let figures: Figures
    /// Every commune of them, in order of reporting unit and code.
    public let communes: [CommuneAssessment]

    init(_ division: Division, _ units: [UnitAssessment]) {
        self.division = division
        self.units = units
        figures = units.map(\.figures).reduce(Figures(), +)
        communes = units.flatMap(\.communes)
    }

    /// The reporting unit that it is, as a district is; `nil` for communes that report themselves.
    public var unit: UnitAssessment? { units.count == 1 && units[0].unit.code == division.code ? units[0] : nil }

    /// Those of a register, in its order.
    static func all(of units: [UnitAssessment], in register: Register) -> [DivisionAssessment] {
        let byCode = Dictionary(units.map { ($0.unit.code, $0) }, uniquingKeysWith: { first, _ in first })
        return register.divisions.map { division in
            DivisionAssessment(division, division.units.compactMap { byCode[$0] })
        }
    }

    /// Communes that report themselves by their type, as the register orders types.
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
    /// A division that is all of the province: nothing of it needs to be held against the whole.
    public var isOneDivision: Bool { register.isOneDivision }
}
