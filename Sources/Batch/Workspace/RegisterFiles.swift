import Findings
import Registry

/// The two files of the register: a workspace's own, or those that come with the program.
enum RegisterFiles {
    static let register = "register.csv"
    static let lineage = "lineage.csv"

    /// The files that come with the program. For Bắc Kạn and Thái Nguyên, and where no province is named, they are
    /// those of these two. For any other province they come from the country's lists, which have no lineage. Throws for
    /// a code that no list has.
    ///
    /// - Parameter place: where the province is named, for the message.
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
    /// The finding that no province has this code, with the provinces that the program knows.
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
