import Civil

extension RegisterBook {
    /// Units that ended before `date`, and into which of `communes` they went, as far as the lineage tells.
    func formerUnits(on date: CivilDate, communes: [Commune]) -> [FormerUnit] {
        let current = Dictionary(communes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        return entries.compactMap { entry in
            guard let end = entry.span.to, end < date else { return nil }
            let successors = successors(ofCode: entry.commune.code, endingOn: end, among: current, depth: 0)
            guard !successors.isEmpty else { return nil }
            return FormerUnit(commune: entry.commune, successors: successors.sorted { $0.code < $1.code })
        }
    }

    /// Follows the lineage, from merger to merger if need be. `depth` ends a lineage that runs in circles.
    private func successors(
        ofCode code: String, endingOn end: CivilDate, among current: [String: Commune], depth: Int
    ) -> Set<Commune> {
        guard depth < 8 else { return [] }
        var found: Set<Commune> = []
        for item in lineage where item.oldCode == code && item.oldValidTo == end {
            guard
                let entry = entries.first(where: {
                    $0.commune.code == item.newCode && $0.span.contains(item.newValidFrom)
                })
            else { continue }
            if let commune = current[item.newCode], commune.name == entry.commune.name {
                found.insert(commune)
            } else if let next = entry.span.to {
                found.formUnion(successors(ofCode: item.newCode, endingOn: next, among: current, depth: depth + 1))
            }
        }
        return found
    }
}
