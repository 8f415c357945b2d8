import Registry

/// Matches what rows say of their communes, each spelling once: several steps of reading ask for the same
/// rows. Lives for the reading of one file.
final class IdentityMatcher {
    private let matcher: UnitMatcher
    private var known: [Key: UnitMatch] = [:]

    private struct Key: Hashable {
        let identity: RowScanner.Identity
        let group: String?
    }

    init(_ matcher: UnitMatcher) { self.matcher = matcher }

    /// - Parameter group: code of the district to prefer; `nil` for the whole province.
    func match(_ identity: RowScanner.Identity, within group: String?) -> UnitMatch {
        let key = Key(identity: identity, group: group)
        if let match = known[key] { return match }
        let match = several(identity, group) ?? one(identity.name, identity, group)
        known[key] = match
        return match
    }

    private func one(_ name: String?, _ identity: RowScanner.Identity, _ group: String?) -> UnitMatch {
        matcher.match(name: name, code: identity.code, type: identity.type, within: group)
    }

    /// A cell that names two communes ("Hà Hiệu, Cao Thượng") is a row of neither.
    private func several(_ identity: RowScanner.Identity, _ group: String?) -> UnitMatch? {
        // Asked of every row, and the pattern is dear.
        guard let name = identity.name, name.contains(where: { ",;+-–/".contains($0) }) else { return nil }
        let parts = name.split(separator: #/\s*(?:,|;|\+|\s-\s|\s–\s|\s\/\s)\s*/#)
        guard (2...4).contains(parts.count) else { return nil }
        let communes = parts.compactMap { part -> Commune? in
            let match = matcher.match(name: String(part), code: nil, type: nil, within: group)
            if case .matched(let commune, _) = match { return commune }
            return nil
        }
        return Set(communes).count > 1 ? .ambiguous(communes) : nil
    }

    /// The label is a district's name with its type, "Huyện Ba Bể", and nothing else.
    func isGroup(_ label: String) -> Bool {
        let key = HeadKey(label)
        return matcher.matchGroups(in: label).contains { HeadKey($0.fullName) == key }
    }
}
