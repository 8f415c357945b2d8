/// Reporting units that a report shows together, as one annex and one row of its tables. Each district is a division of
/// its own. Communes that report themselves are divided into the groups that the department forms or, if it forms none,
/// are one division.
public struct Division: Hashable, Sendable {
    /// Code of the district or group; that of the province if there are no groups.
    public let code: String
    /// The name without its type: `Ba Bể`.
    public let name: String
    /// The type in lower case: `huyện`, `cụm`, `tỉnh`.
    public let type: String
    /// Codes of its reporting units, in order.
    public let units: [String]

    public init(code: String, name: String, type: String, units: [String]) {
        self.code = code
        self.name = name
        self.type = type
        self.units = units.sorted()
    }

    /// Name with type: `huyện Ba Bể`. Only the type if there is no name, as for communes of one type.
    public var fullName: String { name.isEmpty ? type : "\(type) \(name)" }

    /// The divisions if nobody has formed any others.
    static func all(of units: [ReportingUnit], in province: Province) -> [Division] {
        let own = units.filter(\.isCommune).map(\.code)
        let others = units.filter { !$0.isCommune }
        return others.map(Division.init)
            + (own.isEmpty ? [] : [Division(inNoGroup: own, of: province, areAll: others.isEmpty)])
    }

    /// The communes that are in no group.
    ///
    /// - Parameter areAll: there are no groups, so these communes are the whole province.
    init(inNoGroup units: [String], of province: Province, areAll: Bool) {
        self.init(
            code: province.code, name: areAll ? province.name : "", type: areAll ? province.type : "các đơn vị khác",
            units: units)
    }

    init(_ unit: ReportingUnit) { self.init(code: unit.code, name: unit.name, type: unit.type, units: [unit.code]) }
}
