import Civil

extension RegisterBook {
    /// For each commune of a date, the commune of an earlier date that it can be compared with: itself if nothing
    /// happened to it, or the one unit that became this commune as a whole. A commune that took in others, or a part of
    /// one, has none, and neither has one that was not in the province at home then.
    ///
    /// - Returns: by code on the later date: code on the earlier date.
    public func counterparts(of date: CivilDate, at earlier: CivilDate) -> [String: String] {
        let then = Set(communes(on: earlier).map(\.commune.code))
        var codes: [String: String] = [:]
        for entry in communes(on: date) {
            let code =
                entry.span.contains(earlier)
                ? (tookInOthers(entry, after: earlier, to: date) ? nil : entry.commune.code)
                : predecessor(of: entry, at: earlier)
            codes[entry.commune.code] = code.flatMap { then.contains($0) ? $0 : nil }
        }
        return codes
    }

    /// Whether other units went into it; such a unit may keep its own entry in the register.
    private func tookInOthers(_ entry: Entry, after earlier: CivilDate, to date: CivilDate) -> Bool {
        (lineageByNewCode[entry.commune.code] ?? []).contains {
            earlier < $0.newValidFrom && $0.newValidFrom <= date
        }
    }

    private func predecessor(of entry: Entry, at earlier: CivilDate) -> String? {
        guard let start = entry.span.from else { return nil }
        let into = (lineageByNewCode[entry.commune.code] ?? []).filter { $0.newValidFrom == start }
        if into.isEmpty { return sameUnit(before: entry).flatMap { $0.span.contains(earlier) ? $0.commune.code : nil } }
        guard into.count == 1, let item = into.first, wentWhole(item) else { return nil }
        let wasThere = lines(of: item.oldCode).contains {
            $0.span.to == item.oldValidTo && $0.span.contains(earlier)
        }
        return wasThere ? item.oldCode : nil
    }

    /// Whether all of the old unit went into the new one.
    func wentWhole(_ item: Lineage) -> Bool {
        item.extent == .whole
            && (lineageByOldCode[item.oldCode] ?? []).count { $0.oldValidTo == item.oldValidTo } == 1
    }

    /// The entry of the same unit before it changed its type: same code and name, with no day in between.
    func sameUnit(before entry: Entry) -> Entry? {
        lines(of: entry.commune.code).first {
            $0.commune.name == entry.commune.name && entry.span.begins(rightAfter: $0.span)
        }
    }
}
