import Civil
import Findings
import Spreadsheets

/// Decides which sheets of a workbook are the return: visible before hidden, the asked year's before
/// others', the asked month's before others'. Where two readings stay possible, neither is taken.
enum SheetChoice {
    /// The sheets taken, or the finding that says why none is; with what else is to be said.
    static func choose(
        among candidates: [Candidate], period: Period, file: String
    ) -> (taken: [Candidate], findings: [Finding]) {
        let year = period.year
        let visible = candidates.filter { $0.sheet.visibility == .visible }
        let hidden = candidates.filter { $0.sheet.visibility != .visible }
        guard let first = visible.first ?? hidden.first else {
            return ([], [Finding(.noTable, at: Place(file: file))])
        }
        let shown = visible.isEmpty ? hidden : visible
        let filled = shown.filter(\.hasPoints)
        let official = (filled.isEmpty ? shown : filled).filter { !$0.isSuperseded }
        let ofYear = ofYear(year, official.isEmpty ? (filled.isEmpty ? shown : filled) : official) {
            $0.years(asked: year)
        }
        if let other = ofYear.first, other.isOfOther(year) {
            return ([], [ofOtherYear(.otherYear, other, year, file)])
        }
        let pool = ofMonth(period, ofYear)
        let leftOut = candidates.filter { candidate in !pool.contains { $0.sheet.name == candidate.sheet.name } }
        // The district's figures are somewhere else than the communes' own, which alone would count.
        if let own = pool.first(where: { $0.assessor == .own }), !pool.contains(where: { $0.assessor == .verified }),
            let verified = leftOut.first(where: { $0.assessor == .verified && $0.hasPoints && !$0.isOfOther(year) })
        {
            return ([], [verifiedLeftOut(verified, beside: own, file: file)])
        }
        var findings = leftOut.map { candidate in
            candidate.isContradictory && candidate.hasPoints
                ? ofOtherYear(.tablePassedOver, candidate, year, file)
                : Finding(.sheetPassedOver, at: Place(file: file, sheet: candidate.sheet.name))
        }
        if visible.isEmpty {
            findings.append(Finding(.onlyHiddenSheet, at: Place(file: file, sheet: first.sheet.name)))
        }
        return (pool, findings)
    }

    private static func verifiedLeftOut(_ verified: Candidate, beside own: Candidate, file: String) -> Finding {
        Finding(
            .verifiedSheetLeftOut, at: Place(file: file, sheet: verified.sheet.name),
            details: [.assumed: own.sheet.name ?? ""])
    }

    private static func ofOtherYear(
        _ code: FindingCode, _ candidate: Candidate, _ year: Int, _ file: String
    ) -> Finding {
        Finding(
            code, at: candidate.place(ofOtherThan: year, file: file),
            details: [
                .date: candidate.years(asked: year).sorted().map(String.init).joined(separator: ", "),
                .expected: String(year),
            ])
    }

    /// Those of the asked year if any says so; else those that name no other year; else all.
    static func ofYear<Element>(
        _ year: Int, _ candidates: [Element], years: (Element) -> Set<Int>
    ) -> [Element] {
        let asked = candidates.filter { years($0).contains(year) }
        if !asked.isEmpty { return asked }
        let unnamed = candidates.filter { years($0).isEmpty }
        return unnamed.isEmpty ? candidates : unnamed
    }

    /// Where sheets are of several months, the period's; a sheet that names none goes with it.
    private static func ofMonth(_ period: Period, _ candidates: [Candidate]) -> [Candidate] {
        let asked = candidates.filter { candidate in candidate.months.contains { $0.contains(period) } }
        guard !asked.isEmpty, candidates.count > 1 else { return candidates }
        return candidates.filter { candidate in
            candidate.months.isEmpty || candidate.months.contains { $0.contains(period) }
        }
    }

    /// Two sheets that say different things of a commune.
    static func competing(_ one: String?, _ other: String?, file: String) -> Finding {
        Finding(
            .sheetsCompete, at: Place(file: file, sheet: one),
            details: [.assumed: one ?? "", .suggestions: other ?? ""])
    }
}
