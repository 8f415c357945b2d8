import Findings
import Registry

/// Tells which reporting units (districts) a file is from: first by the communes in its lines, then by its title, then
/// by its name. If these disagree, that is a finding; if none of them decides, `main` is `nil`.
///
/// A file can hold several districts if it says so: by the heading of a group of lines, by a column, in its title or
/// name, or because it lists most communes of each. If communes report themselves, each line says whose it is; only a
/// file whose title or name is that of one commune holds no other.
/// file that is titled or named after one of them holds no other.
struct Districts {
    /// Code of the district that most of the file is about. If several communes that report themselves are in it, the
    /// first of them.
    let main: String?
    /// Code of the district whose communes are tried first when a name is matched; `nil` if several communes in the
    /// file report themselves.
    let preferred: String?
    /// Codes of all districts whose communes count in this file.
    let declared: Set<String>
    private(set) var findings: [Finding] = []

    /// A file that lists at least this many of a district's communes, and at least half of them, belongs to that
    /// district.
    private static let fewestListed = 3

    /// - Parameters:
    ///   - lines: the lines of communes, each with the district that it names.
    ///   - titles: the texts above the tables.
    ///   - sheet: the first sheet that was read.
    ///   - form: the district that one of our own forms was made for.
    ///   - isOfProvince: whether a body of the province sent the file. Then the communes of every district count.
    init(
        lines: [(commune: Commune?, group: String?)], titles: [String], file: String, sheet: String?,
        register: Register,
        names: NameBook, form: String? = nil, isOfProvince: Bool = false
    ) {
        guard !isOfProvince else {
            let codes = lines.compactMap(\.commune?.unitCode)
            (main, preferred, declared) = (codes.min() ?? register.units.first?.code, nil, Set(codes))
            return
        }
        // What one of our own forms says overrides every title.
        let titled = form.flatMap(register.unit(code:)).map { [$0.code] } ?? titles.flatMap(names.groups).map(\.code)
        let named = names.groups(in: file).map(\.code)
        var votes: [String: Set<String>] = [:]
        for case let commune? in lines.map(\.commune) { votes[commune.unitCode, default: []].insert(commune.code) }
        let total = votes.values.reduce(0) { $0 + $1.count }
        let most = votes.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        let byLines = most.flatMap { $0.value.count * 2 > total ? $0.key : nil }
        let listed = votes.filter { code, communes in
            let all = register.unit(code: code).map { register.communes(of: $0).count } ?? .max
            return communes.count >= Self.fewestListed && communes.count * 2 >= all
        }.keys
        let said = Set(lines.compactMap(\.group))
        let ofThemselves = votes.keys.filter { register.unit(code: $0)?.isCommune ?? false }
        let foundWithin =
            byLines ?? (listed.contains(most?.key ?? "") ? most?.key : nil) ?? Self.sole(titled) ?? Self.sole(named)
            ?? Self.sole(Array(said))
        main = foundWithin ?? (ofThemselves.count == votes.count ? ofThemselves.min() : nil)
        preferred = ofThemselves.count > 1 ? nil : main
        var declared = Set([main].compactMap(\.self)).union(said).union(listed)
        if Set(titled).count > 1 { declared.formUnion(titled) }
        if Set(named).count > 1 { declared.formUnion(named) }
        if Self.sole(titled) == nil, Self.sole(named) == nil { declared.formUnion(ofThemselves) }
        self.declared = declared
        guard let main else {
            findings = [Finding(.districtUnknown, at: Place(file: file, sheet: sheet))]
            return
        }
        for (evidence, code) in [(titled, FindingCode.titleOfOtherDistrict), (named, .fileOfOtherDistrict)]
        where !evidence.isEmpty && Set(evidence).isDisjoint(with: declared) {
            findings.append(
                Finding(
                    code, at: Place(file: file, sheet: sheet),
                    about: .init(reporter: .init(main, in: register, else: main)),
                    details: [.otherDistrict: register.unit(code: evidence[0])?.fullName ?? evidence[0]]))
        }
    }

    /// Whether a commune counts here, by the district that its line names or, failing that, by the districts of the
    /// file.
    func holds(_ commune: Commune, saidBy line: String?) -> Bool {
        if let line, declared.count > 1 {
            return commune.unitCode == line
        }
        return declared.contains(commune.unitCode)
    }

    private static func sole(_ codes: [String]) -> String? { Set(codes).count == 1 ? codes.first : nil }
}
