import Civil

extension RegisterBook {
    /// Units of any province that ended before `date`, and which of `communes` they went into, as far as the lineage
    /// tells.
    func formerUnits(on date: CivilDate, communes: [Commune]) -> [FormerUnit] {
        let current = Dictionary(communes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        return entries.compactMap { entry in
            guard let end = entry.span.to, end < date, continuation(of: entry) == nil else { return nil }
            let successors = successors(of: entry, on: date, among: current, depth: 0)
            guard !successors.isEmpty else { return nil }
            return FormerUnit(commune: entry.commune, successors: successors.sorted { $0.code < $1.code })
        }
    }

    /// Follows the lineage forward, from merger to merger if need be. `depth` ends a lineage that runs in circles.
    private func successors(
        of entry: Entry, on date: CivilDate, among current: [String: Commune], depth: Int
    ) -> Set<Commune> {
        guard depth < 8, let end = entry.span.to else { return [] }
        var next = (lineageByOldCode[entry.commune.code] ?? []).filter { $0.oldValidTo == end }.compactMap { item in
            self.entry(item.newCode, on: item.newValidFrom)
        }
        if next.isEmpty { next = [continuation(of: entry)].compactMap(\.self) }
        return next.reduce(into: []) { found, entry in
            guard entry.span.contains(date) else {
                return found.formUnion(successors(of: entry, on: date, among: current, depth: depth + 1))
            }
            if let commune = current[entry.commune.code] { found.insert(commune) }
        }
    }

    /// The entry of the same unit after it changed its type: same code and name, with no day in between.
    private func continuation(of entry: Entry) -> Entry? {
        lines(of: entry.commune.code).first {
            $0.commune.name == entry.commune.name && $0.province.code == entry.province.code
                && $0.span.begins(rightAfter: entry.span)
                && !(lineageByOldCode[entry.commune.code] ?? []).contains { $0.oldValidTo == entry.span.to }
        }
    }

    /// All entries with a commune's code, through time.
    func lines(of code: String) -> [Entry] { (entriesByCode[code] ?? []).map { entries[$0] } }

    /// The entry with a commune's code on a day, in any province.
    func entry(_ code: String, on date: CivilDate) -> Entry? { lines(of: code).first { $0.span.contains(date) } }
}
