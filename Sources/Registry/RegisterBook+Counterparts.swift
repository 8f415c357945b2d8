import Civil

extension RegisterBook {
    /// For each commune of a date the commune of an earlier date that it can be compared with: itself where nothing
    /// happened to it, or the one unit that became it as a whole and nothing else. A commune that took in others, or a
    /// part of one, has none.
    ///
    /// - Returns: codes of the earlier date by codes of the later.
    public func counterparts(of date: CivilDate, at earlier: CivilDate) -> [String: String] {
        var codes: [String: String] = [:]
        for entry in entries where entry.span.contains(date) {
            codes[entry.commune.code] =
                entry.span.contains(earlier)
                ? (tookInOthers(entry, after: earlier, to: date) ? nil : entry.commune.code)
                : predecessor(of: entry, at: earlier)
        }
        return codes
    }

    /// A unit that others went into may keep its own place in the register.
    private func tookInOthers(_ entry: Entry, after earlier: CivilDate, to date: CivilDate) -> Bool {
        lineage.contains {
            $0.newCode == entry.commune.code && earlier < $0.newValidFrom && $0.newValidFrom <= date
        }
    }

    private func predecessor(of entry: Entry, at earlier: CivilDate) -> String? {
        guard let start = entry.span.from else { return nil }
        let into = lineage.filter { $0.newCode == entry.commune.code && $0.newValidFrom == start }
        if into.isEmpty { return continued(entry, from: start, at: earlier) }
        guard into.count == 1, let item = into.first, item.extent == .whole,
            lineage.count(where: { $0.oldCode == item.oldCode && $0.oldValidTo == item.oldValidTo }) == 1
        else { return nil }
        let wasThere = entries.contains {
            $0.commune.code == item.oldCode && $0.span.to == item.oldValidTo && $0.span.contains(earlier)
        }
        return wasThere ? item.oldCode : nil
    }

    /// The same unit before it changed its type: its code and name without a day between.
    private func continued(_ entry: Entry, from start: CivilDate, at earlier: CivilDate) -> String? {
        let before = entries.first {
            $0.commune.code == entry.commune.code && $0.commune.name == entry.commune.name
                && $0.span.to.map { $0.daysSince1970 + 1 == start.daysSince1970 } ?? false && $0.span.contains(earlier)
        }
        return before?.commune.code
    }
}
