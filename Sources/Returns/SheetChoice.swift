import Findings
import Spreadsheets

/// Decides which sheets of a workbook are the return: visible before hidden, the asked year's before
/// others'. Where two readings stay possible, neither is taken.
enum SheetChoice {
    /// A sheet with the tables found in it.
    struct Candidate {
        let sheet: Sheet
        let layouts: [TableLayout]
        /// Tables of the sheet that are of another year than the one asked for, with their years.
        let ofOtherYears: [(layout: TableLayout, years: [Int])]
        /// The rows of each table, told apart.
        let rows: [[RowScanner.Row]]
        /// Whose figures its name, or else its title, says it has.
        let assessor: Assessor
        /// Years that the sheet's name mentions.
        let named: Set<Int>
        /// Years that the text above its tables is of, as far as it says so, with where it does.
        let titled: [(years: ClosedRange<Int>, cell: CellAddress)]

        /// Points stand in its tables; a blank form has none.
        var hasPoints: Bool { rows.joined().contains { $0.kind == .commune && $0.hasPoints } }

        /// The years that it is of: what name and title agree on.
        func years(asked: Int) -> Set<Int> {
            let titled = titled.reduce(into: Set<Int>()) { $0.formUnion($1.years) }
            guard isContradictory else {
                return named.isEmpty ? titled : titled.isEmpty ? named : named.intersection(titled)
            }
            // Of two that disagree, the year that was not asked for: a form of last year may have been given a new name.
            return named.union(titled).subtracting([asked])
        }

        func isOfOther(_ asked: Int) -> Bool {
            let years = years(asked: asked)
            return !years.isEmpty && !years.contains(asked)
        }

        /// Its name says another year than its title.
        var isContradictory: Bool {
            !named.isEmpty && !titled.isEmpty && !titled.contains { $0.years.contains(where: named.contains) }
        }

        /// Where it says that it is not of the year asked for: its name where that does, or else its title.
        func place(ofOtherThan asked: Int, file: String) -> Place {
            let isTitle = named.isEmpty || named.contains(asked)
            return Place(
                file: file, sheet: sheet.name, cell: isTitle ? titled.first?.cell.description : nil)
        }
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
        let shown = visible.isEmpty ? hidden : visible
        let filled = shown.filter(\.hasPoints)
        let pool = ofYear(year, filled.isEmpty ? shown : filled) { $0.years(asked: year) }
        if let other = pool.first, other.isOfOther(year) {
            return ([], [ofOtherYear(.otherYear, other, year, file)])
        }
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

    /// Two sheets that say different things of a commune.
    static func competing(_ one: String?, _ other: String?, file: String) -> Finding {
        Finding(
            .sheetsCompete, at: Place(file: file, sheet: one),
            details: [.assumed: one ?? "", .suggestions: other ?? ""])
    }
}
