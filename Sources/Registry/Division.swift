/// Reporting units that a report lays out together: one annex, one row of its tables. A district is one for itself; communes
/// that report themselves are laid out by the groups that the department forms or, without any, as one.
public struct Division: Hashable, Sendable {
    /// Of the district or group; of the province where there are none.
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

    /// Name with type: `huyện Ba Bể`; of communes of one type the type alone.
    public var fullName: String { name.isEmpty ? type : "\(type) \(name)" }

    /// Where nobody laid them out otherwise.
    static func all(of units: [ReportingUnit], in province: Province) -> [Division] {
        let own = units.filter(\.isCommune).map(\.code)
        let others = units.filter { !$0.isCommune }
        return others.map(Division.init)
            + (own.isEmpty ? [] : [Division(inNoGroup: own, of: province, areAll: others.isEmpty)])
    }

    /// Communes that no group has.
    ///
    /// - Parameter areAll: there is no group: they are the province.
    init(inNoGroup units: [String], of province: Province, areAll: Bool) {
        self.init(
            code: province.code, name: areAll ? province.name : "", type: areAll ? province.type : "các đơn vị khác",
            units: units)
    }

    init(_ unit: ReportingUnit) { self.init(code: unit.code, name: unit.name, type: unit.type, units: [unit.code]) }
}
