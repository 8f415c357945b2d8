import VietnameseText

extension UnitMatcher {
    /// Communes whose folded name differs little from the written one: by one slip in names of up to six letters, by
    /// two in longer ones. They are taken from the group or, if it has none, from the province. At most five, the
    /// nearest first.
    func suggestions(for written: WrittenName, within unitCode: String?) -> [Commune] {
        let near = near(written) { unitCode == nil || $0.unitCode == unitCode }
        return near.isEmpty && unitCode != nil ? self.near(written) { _ in true } : near
    }

    private func near(_ written: WrittenName, in scope: (Commune) -> Bool) -> [Commune] {
        let keys = Set(written.readings.map(\.folded)).map(Spelling.init)
        let found = register.communes.indices.compactMap { index -> (distance: Int, commune: Commune)? in
            let commune = register.communes[index]
            guard scope(commune) else { return nil }
            let name = spellings[index]
            let distances = keys.compactMap { key in
                let limit = min(key.bytes.count, name.bytes.count) <= 6 ? 1 : 2
                return key.mayBeWithin(limit, of: name)
                    ? EditDistance.between(key.bytes, name.bytes, limit: limit) : nil
            }
            return distances.min().map { ($0, commune) }
        }
        return found.sorted { ($0.distance, $0.commune.code) < ($1.distance, $1.commune.code) }
            .prefix(5).map(\.commune)
    }
}
