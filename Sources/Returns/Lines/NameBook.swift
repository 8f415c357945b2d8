import Registry
import Synchronization
import VietnameseText

/// What a row says of the commune it is about.
struct CommuneIdentity: Hashable, Sendable {
    let name: String?
    let code: String?
    let type: String?

    /// With the code that stands before the name, "01891 - Bành Trạch", where no column has one.
    var withCodeApart: CommuneIdentity {
        guard code == nil, let name, name.utf8.first.map({ (48...57).contains($0) }) == true,
            let found = name.wholeMatch(of: #/(\d{5})\s*[-–.:]?\s*(\p{L}.+)/#)
        else { return self }
        return CommuneIdentity(name: String(found.2), code: String(found.1), type: type)
    }
}

/// Matches what rows and titles say of communes, each spelling once for a run.
final class NameBook: Sendable {
    private struct Key: Hashable {
        let identity: CommuneIdentity
        let group: String?
    }

    private struct Known {
        var matches: [Key: UnitMatch] = [:]
        var communes: [String: [String]] = [:]
    }

    /// So many spellings are kept of each kind; the rest are looked up whenever they are asked for.
    private static let mostSpellings = 200_000

    private let matcher: UnitMatcher
    private let known = Mutex(Known())

    init(_ matcher: UnitMatcher) { self.matcher = matcher }

    /// - Parameter group: code of the district to prefer; `nil` for the whole province.
    func match(_ identity: CommuneIdentity, within group: String?) -> UnitMatch {
        let key = Key(identity: identity, group: group)
        if let match = known.withLock({ $0.matches[key] }) { return match }
        let match = several(identity, group) ?? one(identity, group)
        known.withLock { if $0.matches.count < Self.mostSpellings { $0.matches[key] = match } }
        return match
    }

    /// The text is the name of a commune of the province, and nothing else; near ones are not looked for.
    func isCommune(_ text: String) -> Bool { !communes(named: text).isEmpty }

    /// Code of the one commune that the text is the name of; `nil` where several are called so.
    func commune(named text: String) -> String? {
        let codes = communes(named: text)
        return codes.count == 1 ? codes[0] : nil
    }

    private func communes(named text: String) -> [String] {
        if let found = known.withLock({ $0.communes[text] }) { return found }
        let identity = CommuneIdentity(name: text, code: nil, type: nil).withCodeApart
        var codes: [String] = []
        switch matcher.match(name: identity.name, code: identity.code, type: nil, within: nil, suggesting: false) {
        case .matched(let commune, _): codes = [commune.code]
        case .ambiguous(let communes): codes = communes.map(\.code)
        default: break
        }
        if !codes.isEmpty, several(identity, nil) != nil { codes = [] }
        known.withLock { if $0.communes.count < Self.mostSpellings { $0.communes[text] = codes } }
        return codes
    }

    private func one(_ identity: CommuneIdentity, _ group: String?) -> UnitMatch {
        matcher.match(name: identity.name, code: identity.code, type: identity.type, within: group)
    }

    /// A cell that names two communes ("Hà Hiệu, Cao Thượng") is a row of neither.
    private func several(_ identity: CommuneIdentity, _ group: String?) -> UnitMatch? {
        guard let name = identity.name, name.contains(where: { ",;+-–/".contains($0) }) else { return nil }
        let parts = name.split(separator: #/\s*(?:,|;|\+|\s-\s|\s–\s|\s\/\s)\s*/#)
        guard (2...4).contains(parts.count) else { return nil }
        let communes = parts.compactMap { part -> Commune? in
            let match = matcher.match(name: String(part), code: nil, type: nil, within: group, suggesting: false)
            if case .matched(let commune, _) = match { return commune }
            return nil
        }
        return Set(communes).count > 1 ? .ambiguous(communes) : nil
    }

    /// The label is a district's name with its type, "Huyện Ba Bể", and nothing else.
    func group(wholly label: String) -> ReportingGroup? {
        let key = VietnameseText.fold(label)
        return matcher.matchGroups(in: label).first { VietnameseText.fold($0.fullName) == key }
    }

    func groups(in text: String) -> [ReportingGroup] { matcher.matchGroups(in: text) }
}
