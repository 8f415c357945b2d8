import Civil

extension RegisterBook {
    /// What the territory of a commune was on an earlier day, by the codes of that day.
    public enum Origin: Equatable, Sendable {
        /// One unit that became this commune and nothing else, or the commune itself.
        case same(String)
        /// Several units that went into it as a whole, in order of code.
        case merged([String])
        /// Parts were moved: the units that gave some of their territory to it, and those that went into it as a whole.
        case parts([String], whole: [String])
        /// Nothing is known about it.
        case unknown
    }

    /// For each commune of a date, in any province of the book: where its territory was on an earlier day. The lineage
    /// is followed back from merger to merger.
    ///
    /// - Returns: by code of the later date.
    public func origins(of date: CivilDate, at earlier: CivilDate) -> [String: Origin] {
        let history = Ancestry(book: self, since: earlier)
        return entries.reduce(into: [:]) { origins, entry in
            guard entry.span.contains(date) else { return }
            origins[entry.commune.code] = history.origin(of: entry, on: date)
        }
    }

    /// The unit that had a code on a day, in any province.
    public func commune(code: String, on date: CivilDate) -> Commune? { entry(code, on: date)?.commune }

    /// The reporting unit that a commune belonged to on a day.
    public func reportingUnit(ofCommune code: String, on date: CivilDate) -> ReportingUnit? {
        entry(code, on: date)?.unit
    }
}

/// Follows the lineage back to a day.
private struct Ancestry {
    let book: RegisterBook
    let since: CivilDate

    func origin(of entry: RegisterBook.Entry, on date: CivilDate) -> RegisterBook.Origin {
        var found = Found()
        guard collect(entry, on: date, asWhole: true, depth: 0, &found), !found.isEmpty else { return .unknown }
        let whole = found.whole.subtracting(found.parts).sorted()
        guard found.parts.isEmpty else { return .parts(found.parts.sorted(), whole: whole) }
        return whole.count == 1 ? .same(whole[0]) : .merged(whole)
    }

    /// Codes of the units that the search back ends at.
    private struct Found {
        var whole: Set<String> = []
        var parts: Set<String> = []
        var isEmpty: Bool { whole.isEmpty && parts.isEmpty }
    }

    /// - Parameters:
    ///   - isWhole: all of the unit's territory is in the commune.
    ///   - depth: ends a lineage that runs in circles.
    /// - Returns: `false` if the trail is lost somewhere.
    private func collect(
        _ entry: RegisterBook.Entry, on date: CivilDate, asWhole isWhole: Bool, depth: Int, _ found: inout Found
    ) -> Bool {
        guard depth < 8 else { return false }
        let mergers = (book.lineageByNewCode[entry.commune.code] ?? []).filter { item in
            since < item.newValidFrom && item.newValidFrom <= date && entry.span.contains(item.newValidFrom)
        }
        guard let last = mergers.map(\.newValidFrom).max() else {
            if entry.span.contains(since) {
                if isWhole { found.whole.insert(entry.commune.code) } else { found.parts.insert(entry.commune.code) }
                return true
            }
            guard let same = book.sameUnit(before: entry), let end = same.span.to else { return false }
            return collect(same, on: end, asWhole: isWhole, depth: depth + 1, &found)
        }
        var isKnown = true
        for item in mergers where item.newValidFrom == last {
            guard let old = book.entry(item.oldCode, on: item.oldValidTo) else {
                isKnown = false
                continue
            }
            isKnown =
                collect(
                    old, on: item.oldValidTo, asWhole: isWhole && book.wentWhole(item), depth: depth + 1, &found)
                && isKnown
        }
        // A unit that others went into may keep its own entry in the register.
        if let before = CivilDate(daysSince1970: last.daysSince1970 - 1), entry.span.contains(before) {
            isKnown = collect(entry, on: before, asWhole: isWhole, depth: depth + 1, &found) && isKnown
        }
        return isKnown
    }
}
