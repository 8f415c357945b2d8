import Civil
import Findings
import Spreadsheets
import VietnameseText

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
        /// Years that the sheet's name, or else the text above its table, mentions.
        let years: Set<Int>

        /// Points stand in its tables; a blank form has none.
        var hasPoints: Bool { rows.joined().contains { $0.kind == .commune && $0.hasPoints } }
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
        let pool = ofYear(year, filled.isEmpty ? shown : filled, years: \.years)
        if let other = pool.first, !other.years.isEmpty, !other.years.contains(year) {
            let finding = Finding(
                .otherYear, at: Place(file: file, sheet: other.sheet.name),
                details: [
                    .date: other.years.sorted().map(String.init).joined(separator: ", "), .expected: String(year),
                ])
            return ([], [finding])
        }
        let leftOut = candidates.filter { candidate in !pool.contains { $0.sheet.name == candidate.sheet.name } }
        var findings = leftOut.map { Finding(.sheetPassedOver, at: Place(file: file, sheet: $0.sheet.name)) }
        if visible.isEmpty {
            findings.append(Finding(.onlyHiddenSheet, at: Place(file: file, sheet: first.sheet.name)))
        }
        return (pool, findings)
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

    /// The years that a title is of: "NĂM 2022", "giai đoạn 2021-2025"; not the date of a decision ("ngày 08 tháng
    /// 3 năm 2019") nor any year beside the name of a document ("theo Quyết định …").
    static func years(inTitle text: String) -> Set<Int> {
        let lines = text.split(separator: "\n").map { VietnameseText.fold(String($0)) }
        return lines.reduce(into: []) { years, line in
            guard line.contains("20"), !line.contains(documentWord) else { return }
            for found in line.matches(of: yearOfTitle) where found.1 == nil {
                years.formUnion(range(from: found.2, to: found.3))
            }
        }
    }

    // Made once: to make a pattern costs more than to look for it. Nothing changes them afterwards.
    nonisolated(unsafe) private static let documentWord =
        #/\b(quyet dinh|kem theo|can cu|cong van|nghi quyet|thong tu)\b/#
    nonisolated(unsafe) private static let yearOfTitle =
        #/(thang \d{1,2} )?(?:nam |giai doan )(20\d{2})(?: (?:den )?(?:nam )?(20\d{2}))?\b/#

    /// The months that a title is of: "THÁNG 9 NĂM 2022", "tháng 9/2022"; not the date of a day, nor of a document.
    static func months(inTitle text: String) -> [Period] {
        text.split(separator: "\n").map { VietnameseText.fold(String($0)) }.flatMap { line -> [Period] in
            guard line.contains("thang"), !line.contains(documentWord) else { return [] }
            return line.matches(of: monthOfTitle).compactMap { found in
                guard found.1 == nil, let month = Int(found.2), let year = Int(found.3) else { return nil }
                return Period(year: year, month: month)
            }
        }
    }

    nonisolated(unsafe) private static let monthOfTitle =
        #/(ngay \d{1,2}[ ,]*)?thang (\d{1,2})(?: nam | ?[\/-] ?| )(20\d{2})\b/#

    /// The years 2000 to 2099 that a text mentions; "2021-2025" is all of them.
    static func years(in text: String) -> Set<Int> {
        text.matches(of: #/(?:^|[^0-9])(20[0-9]{2})(?:\s*[-–]\s*(20[0-9]{2}))?(?![0-9])/#)
            .reduce(into: []) { $0.formUnion(range(from: $1.1, to: $1.2)) }
    }

    private static func range(from first: Substring, to last: Substring?) -> Set<Int> {
        guard let first = Int(first) else { return [] }
        return Set(first...max(first, last.flatMap { Int($0) } ?? first))
    }
}
