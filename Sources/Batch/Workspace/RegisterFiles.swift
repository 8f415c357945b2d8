import Findings
import Registry

/// The register's two files: a workspace's own, or those that come with the program.
enum RegisterFiles {
    static let register = "register.csv"
    static let lineage = "lineage.csv"

    /// Those that come with the program: of Bắc Kạn and Thái Nguyên, for these or where no province is named; of any other
    /// from the lists of the country, which know no lineage. Throws for a code that no list has.
    ///
    /// - Parameter place: where the province is named.
    static func builtIn(
        of province: String?, namedAt place: Place
    ) throws(RunFailure) -> (units: String, lineage: String?) {
        guard let province, !RegisterBook.builtInProvinces.contains(UnitCode.province(province)) else {
            return (RegisterBook.builtInRegister, RegisterBook.builtInLineage)
        }
        guard let units = NationalUnits.unitsFile(ofProvince: province) else {
            throw RunFailure([Finding.unknownProvince(province, at: place)])
        }
        return (units, nil)
    }
}

extension Finding {
    /// With the provinces that the program knows of.
    static func unknownProvince(_ code: String, at place: Place) -> Finding {
        let known = NationalUnits.provinces.map { listed in
            let old = listed.before?.name ?? listed.name
            let name = "\(listed.code) \(listed.name)"
            if listed.since == nil { return Clause.province(name, until: "30/06/2025") }
            return old == listed.name ? .province(name) : .province(name, until: "30/06/2025", as: old)
        }
        return Finding(
            .provinceUnknown, at: place, value: code, clauses: [.suggestions: known.joined(separator: ", ")])
    }
}
