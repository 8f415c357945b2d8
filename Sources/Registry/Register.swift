import Civil

/// The units of one province on one date (danh mục đơn vị hành chính). Returns are compared with them, and they are
/// what "all communes" means in a rate.
public struct Register: Sendable {
    public let province: Province
    /// The date that it holds for.
    public let date: CivilDate
    /// The units that send a return, in order of code.
    public let units: [ReportingUnit]
    /// The divisions that a report shows, in order of code.
    public let divisions: [Division]
    /// In order of reporting unit, then of code.
    public let communes: [Commune]
    /// Communes that had ended by the date, and what they became.
    public let formerUnits: [FormerUnit]

    /// The types of its communes in their usual order, as sentences count them: `xã, phường, thị trấn`.
    public let communeTypes: String

    private let communesByCode: [String: Commune]
    private let unitsByCode: [String: ReportingUnit]

    private let communesByUnit: [String: [Commune]]
    private let divisionsByUnit: [String: Division]

    /// - Parameter divisions: with `nil`, each district or group is a division of its own, and communes that report
    ///   themselves are one.
    public init(
        province: Province, date: CivilDate, units: [ReportingUnit], communes: [Commune],
        divisions: [Division]? = nil, formerUnits: [FormerUnit] = []
    ) {
        self.formerUnits = formerUnits
        self.province = province
        self.date = date
        self.units = units.sorted { $0.code < $1.code }
        self.communes = communes.sorted { ($0.unitCode, $0.code) < ($1.unitCode, $1.code) }
        self.divisions = (divisions ?? Division.all(of: self.units, in: province)).sorted { $0.code < $1.code }
        let types = Set(communes.map(\.type))
        communeTypes = UnitType.allCases.filter(types.contains).map(\.rawValue).joined(separator: ", ")
        communesByCode = Dictionary(communes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        unitsByCode = Dictionary(units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        communesByUnit = Dictionary(grouping: self.communes, by: \.unitCode)
        divisionsByUnit = Dictionary(
            self.divisions.flatMap { division in division.units.map { ($0, division) } },
            uniquingKeysWith: { first, _ in first })
    }

    public func commune(code: String) -> Commune? { communesByCode[code] }
    public func unit(code: String) -> ReportingUnit? { unitsByCode[code] }
    /// The communes that one reporting unit reports on, in order of code.
    public func communes(of unit: ReportingUnit) -> [Commune] { communesByUnit[unit.code] ?? [] }

    /// The division that a report shows the commune in; `nil` if the report shows the whole province as one.
    public func division(of commune: Commune) -> Division? { isOneDivision ? nil : divisionsByUnit[commune.unitCode] }

    /// The whole province is one division: its communes report themselves, and nobody formed groups.
    public var isOneDivision: Bool { divisions.count == 1 && divisions[0].code == province.code }

    /// Communes send their returns themselves (since districts ceased, or where the department asks for it).
    public var isReportedByCommunes: Bool { !units.isEmpty && units.allSatisfy(\.isCommune) }

    /// A reporting unit by its code as people and spreadsheets write it, perhaps without its leading zeros.
    public func unit(writtenCode text: String) -> ReportingUnit? {
        UnitCode.spellings(text).lazy.compactMap(unit(code:)).first
    }
}
