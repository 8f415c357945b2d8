import Findings
import Registry

/// Tells which reporting units (districts) a file is from: by the communes in its lines first, then by its title, then by
/// the file's name. Evidence that disagrees is a finding; where nothing decides, the answer is `nil`.
///
/// A file may hold several districts where it says so: by the heading of a group of lines, by a column, in its title or
/// name, or because it lists most communes of each. Where communes report themselves each line says whose it is; only a
/// file that is titled or named after one of them holds no other.
struct Districts {
    /// Code of the district that most of it is of; of several communes that report themselves in it, the first.
    let main: String?
    /// Code of the district whose communes are meant first by a name; `nil` where several communes report themselves in it.
    let preferred: String?
    /// Codes of all whose communes count.
    let declared: Set<String>
    private(set) var findings: [Finding] = []

    /// A list of so many of a district's communes is that district's.
    private static let fewestListed = 3

    /// - Parameters:
    ///   - lines: those of communes, with the district that each says it is of.
    ///   - titles: texts above the tables.
    ///   - sheet: the first sheet that was read.
    ///   - form: the district that a form of ours is for.
    ///   - isOfProvince: a body of the province sent it: every district's communes count.
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
        // A form of ours says it once and for all.
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

    /// The line's own word, or the file's, on whether a commune of this district counts here.
    func holds(_ commune: Commune, saidBy line: String?) -> Bool {
        if let line, declared.count > 1 {
            return commune.unitCode == line
        }
        return declared.contains(commune.unitCode)
    }

    private static func sole(_ codes: [String]) -> String? { Set(codes).count == 1 ? codes.first : nil }
}
