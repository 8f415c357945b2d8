import Registry
import Synchronization
import VietnameseText

/// What a row says about which commune it is for.
struct CommuneIdentity: Hashable, Sendable {
    let name: String?
    let code: String?
    let type: String?

    /// The same, with the code that stands before the name ("01891 - Bành Trạch") taken as its code, if there is no
    /// column of codes.
    var withCodeApart: CommuneIdentity {
        guard code == nil, let name, name.utf8.prefix(5).allSatisfy({ (48...57).contains($0) }),
            let found = name.wholeMatch(of: Self.codeAndName)
        else { return self }
        return CommuneIdentity(name: String(found.2), code: String(found.1), type: type)
    }

    // Made only once, because making a pattern costs more than searching with it. Nothing changes it afterwards.
    nonisolated(unsafe) private static let codeAndName = #/(\d{5})\s*[-–.:]?\s*(\p{L}.+)/#
}

/// Matches names of communes in rows and titles with the register. Each spelling is matched only once per run.
final class NameBook: Sendable {
    private struct Key: Hashable {
        let identity: CommuneIdentity
        let group: String?
    }

    private struct Known {
        var matches: [Key: UnitMatch] = [:]
        var communes: [String: [String]] = [:]
        var written: [CommuneIdentity: WrittenName] = [:]
    }

    /// How many spellings of each kind are kept. Others are looked up each time.
    private static let mostSpellings = 200_000

    private let matcher: UnitMatcher
    private let known = Mutex(Known())

    nonisolated(unsafe) private static let betweenNames = #/\s*(?:,|;|\+|\s-\s|\s–\s|\s\/\s)\s*/#

    init(_ matcher: UnitMatcher) { self.matcher = matcher }

    /// Frees the memory once all files have been read.
    func forget() { known.withLock { $0 = Known() } }

    /// - Parameter group: code of the district to prefer; `nil` for the whole province.
    func match(_ identity: CommuneIdentity, within group: String?) -> UnitMatch {
        let key = Key(identity: identity, group: group)
        if let match = known.withLock({ $0.matches[key] }) { return match }
        let match = elsewhere(identity, group) ?? several(identity, group) ?? one(identity, group)
        known.withLock { if $0.matches.count < Self.mostSpellings { $0.matches[key] = match } }
        return match
    }

    /// Whether the text is exactly the name of a commune of the province. Similar names do not count.
    func isCommune(_ text: String) -> Bool { !communes(named: text).isEmpty }

    /// Code of the commune whose name the text is; `nil` if there is none or several have this name.
    func commune(named text: String) -> String? {
        let codes = communes(named: text)
        return codes.count == 1 ? codes[0] : nil
    }

    private func communes(named text: String) -> [String] {
        if let found = known.withLock({ $0.communes[text] }) { return found }
        let identity = CommuneIdentity(name: text, code: nil, type: nil).withCodeApart
        var codes: [String] = []
        let written = written(identity.name ?? "", type: nil)
        switch matcher.match(written, code: identity.code, within: nil, suggesting: false) {
        case .matched(let commune, _): codes = [commune.code]
        case .ambiguous(let communes): codes = communes.map(\.code)
        default: break
        }
        if !codes.isEmpty, several(identity, nil) != nil { codes = [] }
        known.withLock { if $0.communes.count < Self.mostSpellings { $0.communes[text] = codes } }
        return codes
    }

    private func one(_ identity: CommuneIdentity, _ group: String?) -> UnitMatch {
        matcher.match(written(identity.name ?? "", type: identity.type), code: identity.code, within: group)
    }

    /// The match in the whole province: if just one commune has exactly this name, and it is in the preferred district,
    /// it is meant.
    private func elsewhere(_ identity: CommuneIdentity, _ group: String?) -> UnitMatch? {
        guard group != nil, case .matched(let commune, .exact) = match(identity, within: nil),
            commune.unitCode == group
        else { return nil }
        return .matched(commune, .exact)
    }

    /// The name split into its parts, once per run.
    private func written(_ name: String, type: String?) -> WrittenName {
        let spelling = CommuneIdentity(name: name, code: nil, type: type)
        if let written = known.withLock({ $0.written[spelling] }) { return written }
        let written = WrittenName(name, type: type)
        known.withLock { if $0.written.count < Self.mostSpellings { $0.written[spelling] = written } }
        return written
    }

    /// A cell that names two communes ("Hà Hiệu, Cao Thượng") belongs to neither.
    private func several(_ identity: CommuneIdentity, _ group: String?) -> UnitMatch? {
        guard let name = identity.name, name.utf8.contains(where: { ",;+-–/".utf8.contains($0) }) else { return nil }
        let parts = name.split(separator: Self.betweenNames)
        guard (2...4).contains(parts.count) else { return nil }
        let communes = parts.compactMap { part -> Commune? in
            let match = matcher.match(WrittenName(String(part), type: nil), code: nil, within: group, suggesting: false)
            if case .matched(let commune, _) = match { return commune }
            return nil
        }
        return Set(communes).count > 1 ? .ambiguous(communes) : nil
    }

    /// The district whose name, with its type, is the whole label: "Huyện Ba Bể".
    func group(wholly label: String) -> ReportingUnit? { matcher.group(wholly: label) }

    func groups(in text: String) -> [ReportingUnit] { matcher.matchGroups(in: text) }
}
