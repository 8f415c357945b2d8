import Civil
import Findings
import Spreadsheets

/// Decides which sheets of a workbook are the return: visible sheets before hidden ones, then sheets of the asked year
/// and of the asked month before others. If two readings stay possible, neither is taken.
enum SheetChoice {
    /// The sheets that are taken, or the finding that says why none is; and further findings about the choice.
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
        // The chosen sheets only have the communes' own figures, but the verified ones are on a sheet that was left
        // out.
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

    /// The candidates of the asked year; if there are none, those that name no other year; if there are none either,
    /// all.
    static func ofYear<Element>(
        _ year: Int, _ candidates: [Element], years: (Element) -> Set<Int>
    ) -> [Element] {
        let asked = candidates.filter { years($0).contains(year) }
        if !asked.isEmpty { return asked }
        let unnamed = candidates.filter { years($0).isEmpty }
        return unnamed.isEmpty ? candidates : unnamed
    }

    /// If the sheets are of several months, those of the period's month and those that name no month.
    private static func ofMonth(_ period: Period, _ candidates: [Candidate]) -> [Candidate] {
        let asked = candidates.filter { candidate in candidate.months.contains { $0.contains(period) } }
        guard !asked.isEmpty, candidates.count > 1 else { return candidates }
        return candidates.filter { candidate in
            candidate.months.isEmpty || candidate.months.contains { $0.contains(period) }
        }
    }

    /// Two sheets have different figures for the same commune.
    static func competing(_ one: String?, _ other: String?, file: String) -> Finding {
        Finding(
            .sheetsCompete, at: Place(file: file, sheet: one),
            details: [.assumed: one ?? "", .suggestions: other ?? ""])
    }
}
