import Findings
import Spreadsheets
import VietnameseText

/// Decides which sheets of a workbook are the return: visible before hidden, the asked year's before
/// others'. Where two readings stay possible, neither is taken.
enum SheetChoice {
    /// A sheet with the tables found in it and the communes that they speak of.
    struct Candidate {
        let sheet: Sheet
        let layouts: [TableLayout]
        let communeCodes: Set<String>
        /// Years that the sheet's name, or else the text above its table, mentions.
        let years: Set<Int>
    }

    /// The sheets taken, or the finding that says why none is; with what else is to be said.
    static func choose(
        among candidates: [Candidate], year: Int, file: String
    ) -> (taken: [Candidate], findings: [Finding]) {
        let visible = candidates.filter { $0.sheet.visibility == .visible }
        let hidden = candidates.filter { $0.sheet.visibility != .visible }
        guard let first = visible.first ?? hidden.first else {
            return ([], [Finding(.noTable, at: Place(file: file))])
        }
        let pool = ofYear(year, visible.isEmpty ? hidden : visible)
        if let other = pool.first, !other.years.isEmpty, !other.years.contains(year) {
            let finding = Finding(
                .otherYear, at: Place(file: file, sheet: other.sheet.name),
                details: [
                    .date: other.years.sorted().map(String.init).joined(separator: ", "), .expected: String(year),
                ])
            return ([], [finding])
        }
        if let (one, other) = overlapping(pool) {
            return ([], [competing(one, other, file: file)])
        }
        let leftOut = candidates.filter { candidate in !pool.contains { $0.sheet.name == candidate.sheet.name } }
        var findings = leftOut.map { Finding(.sheetPassedOver, at: Place(file: file, sheet: $0.sheet.name)) }
        if visible.isEmpty {
            findings.append(Finding(.onlyHiddenSheet, at: Place(file: file, sheet: first.sheet.name)))
        }
        return (pool, findings)
    }

    /// Those of the asked year if any says so; else those that name no other year; else all.
    private static func ofYear(_ year: Int, _ candidates: [Candidate]) -> [Candidate] {
        let asked = candidates.filter { $0.years.contains(year) }
        if !asked.isEmpty { return asked }
        let unnamed = candidates.filter(\.years.isEmpty)
        return unnamed.isEmpty ? candidates : unnamed
    }

    private static func overlapping(_ candidates: [Candidate]) -> (Candidate, Candidate)? {
        for (index, one) in candidates.enumerated() {
            for other in candidates.dropFirst(index + 1) where !one.communeCodes.isDisjoint(with: other.communeCodes) {
                return (one, other)
            }
        }
        return nil
    }

    private static func competing(_ one: Candidate, _ other: Candidate, file: String) -> Finding {
        Finding(
            .sheetsCompete, at: Place(file: file, sheet: one.sheet.name),
            details: [.assumed: one.sheet.name ?? "", .suggestions: other.sheet.name ?? ""])
    }

    /// The years that a title is of: "NĂM 2022", and not the date of a decision ("ngày 08 tháng 3 năm 2019").
    static func years(inTitle text: String) -> Set<Int> {
        let found = VietnameseText.fold(text).matches(of: #/(thang \d{1,2} )?nam (20\d{2})\b/#)
        return Set(found.filter { $0.1 == nil }.compactMap { Int($0.2) })
    }

    /// The years 2000 to 2099 that a text mentions.
    static func years(in text: String) -> Set<Int> {
        Set(text.matches(of: #/(?:^|[^0-9])(20[0-9]{2})(?:[^0-9]|$)/#).compactMap { Int($0.1) })
    }
}
