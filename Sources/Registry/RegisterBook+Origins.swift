import Civil

extension RegisterBook {
    /// What the territory of a commune was on an earlier day, by code of that day.
    public enum Origin: Equatable, Sendable {
        /// One unit that became it and nothing else, or itself.
        case same(String)
        /// Several units that went into it whole, in order of code.
        case merged([String])
        /// Parts moved: units that gave some of their territory to it, and those that went into it whole.
        case parts([String], whole: [String])
        /// Nothing is known of it.
        case unknown
    }

    /// For each commune of a date, of every province of the book, where its territory was on an earlier day: the lineage
    /// followed back from merger to merger.
    ///
    /// - Returns: by code of the later date.
    public func origins(of date: CivilDate, at earlier: CivilDate) -> [String: Origin] {
        let history = Ancestry(self, since: earlier)
        return entries.reduce(into: [:]) { origins, entry in
            guard entry.span.contains(date) else { return }
            origins[entry.commune.code] = history.origin(of: entry, on: date)
        }
    }

    /// The unit that had a code on a day, of whatever province.
    public func commune(code: String, on date: CivilDate) -> Commune? {
        entries.first { $0.commune.code == code && $0.span.contains(date) }?.commune
    }

    /// The name with its type of the reporting unit that a commune of a day stood in: `huyện Ba Bể`.
    public func reportingUnit(ofCommune code: String, on date: CivilDate) -> ReportingUnit? {
        entries.first { $0.commune.code == code && $0.span.contains(date) }?.unit
    }
}

/// The lineage as it is followed back to a day.
private struct Ancestry {
    private let since: CivilDate
    private let entries: [String: [RegisterBook.Entry]]
    private let into: [String: [Lineage]]
    /// How many units a unit went into, by code and last day.
    private let heirs: [String: Int]

    init(_ book: RegisterBook, since: CivilDate) {
        self.since = since
        entries = Dictionary(grouping: book.entries, by: \.commune.code)
        into = Dictionary(grouping: book.lineage.filter { $0.newValidFrom > since }, by: \.newCode)
        heirs = Dictionary(grouping: book.lineage, by: Self.end).mapValues(\.count)
    }

    private static func end(_ item: Lineage) -> String { "\(item.oldCode) \(item.oldValidTo.daysSince1970)" }

    func origin(of entry: RegisterBook.Entry, on date: CivilDate) -> RegisterBook.Origin {
        var found = Found()
        guard collect(entry, on: date, asWhole: true, depth: 0, &found), !found.isEmpty else { return .unknown }
        let whole = found.whole.subtracting(found.parts).sorted()
        guard found.parts.isEmpty else { return .parts(found.parts.sorted(), whole: whole) }
        return whole.count == 1 ? .same(whole[0]) : .merged(whole)
    }

    /// Codes of units at the end of the trail.
    private struct Found {
        var whole: Set<String> = []
        var parts: Set<String> = []
        var isEmpty: Bool { whole.isEmpty && parts.isEmpty }
    }

    /// - Parameters:
    ///   - isWhole: the unit is in the commune with all of its territory.
    ///   - depth: ends a lineage that runs in circles.
    /// - Returns: `false` where the trail is lost.
    private func collect(
        _ entry: RegisterBook.Entry, on date: CivilDate, asWhole isWhole: Bool, depth: Int, _ found: inout Found
    ) -> Bool {
        guard depth < 8 else { return false }
        let mergers = (into[entry.commune.code] ?? []).filter { item in
            item.newValidFrom <= date && entry.span.contains(item.newValidFrom)
        }
        guard let last = mergers.map(\.newValidFrom).max() else {
            if entry.span.contains(since) {
                if isWhole { found.whole.insert(entry.commune.code) } else { found.parts.insert(entry.commune.code) }
                return true
            }
            // The same unit under another type.
            guard let start = entry.span.from, let before = CivilDate(daysSince1970: start.daysSince1970 - 1),
                let one = self.entry(entry.commune.code, on: before), one.commune.name == entry.commune.name
            else { return false }
            return collect(one, on: before, asWhole: isWhole, depth: depth + 1, &found)
        }
        var isKnown = true
        for item in mergers where item.newValidFrom == last {
            let wentWhole = item.extent == .whole && heirs[Self.end(item)] == 1
            guard let old = self.entry(item.oldCode, on: item.oldValidTo) else {
                isKnown = false
                continue
            }
            isKnown =
                collect(old, on: item.oldValidTo, asWhole: isWhole && wentWhole, depth: depth + 1, &found) && isKnown
        }
        // A unit that others went into may keep its own place in the register.
        if let before = CivilDate(daysSince1970: last.daysSince1970 - 1), entry.span.contains(before) {
            isKnown = collect(entry, on: before, asWhole: isWhole, depth: depth + 1, &found) && isKnown
        }
        return isKnown
    }

    private func entry(_ code: String, on date: CivilDate) -> RegisterBook.Entry? {
        entries[code]?.first { $0.span.contains(date) }
    }
}
