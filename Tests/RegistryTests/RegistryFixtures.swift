import Civil
import Foundation
import Registry

/// The official lists, as copied from the published ones.
enum RegistryFixtures {
    /// One line of such a list; names carry their type ("Xã Bành Trạch").
    struct Unit: Hashable {
        let unitCode: String
        let group: String
        let code: String
        let name: String
        let type: String
    }

    static func units(_ file: String) throws -> [Unit] {
        try rows(file).map { Unit(unitCode: $0[2], group: $0[3], code: $0[4], name: $0[5], type: $0[6]) }
    }

    /// The fields of every line below the head. The lists of units have no quotes; of the lineage, only the fields
    /// before its quoted one are used.
    static func rows(_ file: String) throws -> [[String]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appendingPathComponent("Fixtures/registry/\(file)"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    /// All 10,598 communes of 2023 as if they were one province, so that districts keep their names apart.
    static let vietnam: Result<Register, any Error> = Result {
        let units = try RegistryFixtures.units("units-vietnam-2023.csv")
        let communes = units.compactMap { unit in
            UnitType(rawValue: unit.type.lowercased()).map { type in
                Commune(
                    code: unit.code, name: String(unit.name.dropFirst(unit.type.count + 1)), type: type,
                    unitCode: unit.unitCode, areas: [])
            }
        }
        let groups = Set(
            units.map { unit in
                let types = ["Thành phố", "Thị xã", "Huyện", "Quận"]
                let type = types.first { unit.group.hasPrefix($0 + " ") } ?? ""
                return ReportingUnit(
                    code: unit.unitCode, name: String(unit.group.dropFirst(type.count + 1)), type: type.lowercased())
            })
        return Register(
            province: Province(code: "00", name: "Việt Nam", type: "tỉnh"), date: try date("2023-07-01"),
            units: Array(groups), communes: communes)
    }

    struct NoSuchDate: Error {}

    static func date(_ iso: String) throws -> CivilDate {
        guard let date = CivilDate(iso: iso) else { throw NoSuchDate() }
        return date
    }

    static func bacKan(on iso: String) throws -> Register {
        try RegisterBook.builtIn().register(on: date(iso))
    }
}
