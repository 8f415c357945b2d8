import Civil
import Findings
import Spreadsheets

/// Findings about the time that titles, sheet names, the file's name and the signature give.
struct TimeFindings {
    let period: Period
    let labels: LabelTable
    let file: String

    func ofOtherYears(_ candidate: Candidate) -> [Finding] {
        candidate.ofOtherYears.map { table, years in
            Finding(
                .tablePassedOver, at: Place(file: file, sheet: candidate.sheet.name, cell: table.headCell),
                details: [.date: years.map(String.init).joined(separator: ", "), .expected: String(period.year)])
        }
    }

    /// Headings within a table such as "Số liệu năm 2021": those whose lines were left out, and those above all lines,
    /// for which it is unclear what they mean.
    func ofHeadings(_ candidate: Candidate) -> [Finding] {
        candidate.tables.flatMap { made in
            let first = made.lines.first { $0.kind == .commune }?.row ?? .max
            return made.lines.filter { $0.kind == .text }.compactMap { line -> Finding? in
                let place = Place(file: file, sheet: candidate.sheet.name, cell: line.nameCell)
                let years = YearHeadings.years(in: labels.labelled(line.label).words, labels.context)
                let written = years?.sorted().map(String.init).joined(separator: ", ") ?? line.label
                if line.rule == LineScanner.headingOfOtherYear {
                    return Finding(
                        .tablePassedOver, at: place, details: [.date: written, .expected: String(period.year)])
                }
                guard line.row < first, let years, !years.contains(period.year) else { return nil }
                return Finding(.doubtfulWords, at: place, value: line.label, details: [.expected: written])
            }
        }
    }

    /// The title or the sheet's name gives another month than the period's.
    func ofOtherMonth(_ candidate: Candidate) -> [Finding] {
        let sheet = candidate.sheet.name
        let months = candidate.titles.times.filter { $0.time.months != nil }
        let titled = StatedTime.other(than: period, among: months.map(\.time)).flatMap { other in
            months.first { $0.time == other }.map { _, cell in
                otherMonth(
                    other, said: quotedText(cell), at: Place(file: file, sheet: sheet, cell: cell.address))
            }
        }
        let inName = StatedTime.all(inName: sheet ?? "").filter { $0.months != nil }
        let named = StatedTime.other(than: period, among: inName).map {
            otherMonth($0, said: sheet ?? "", at: Place(file: file, sheet: sheet))
        }
        return [titled, named].compactMap(\.self)
    }

    /// The file is of another time than the period: by the period that its form was made for or, if it is no form of
    /// ours, by its name.
    ///
    /// - Parameter said: the findings about other months that titles have already led to.
    func ofFile(_ form: FormIdentity?, named file: String, besides said: [Finding]) -> [Finding] {
        guard let form else { return ofOtherTimeNamed(by: file) }
        guard form.period != period, said.isEmpty else { return [] }
        let month = StatedTime(
            years: form.period.year...form.period.year, months: form.period.month...form.period.month)
        return [otherMonth(month, said: form.period.description, at: Place(file: file))]
    }

    /// The file's name gives another time than the period.
    private func ofOtherTimeNamed(by file: String) -> [Finding] {
        let name = file.withoutFoldersAndEnding
        return StatedTime.other(than: period, among: StatedTime.all(inName: name))
            .map { [otherMonth($0, said: name, at: Place(file: file))] } ?? []
    }

    private func otherMonth(_ time: StatedTime, said text: String, at place: Place) -> Finding {
        Finding(
            .otherMonth, at: place, value: text,
            details: [.expected: "\(period.month)/\(period.year)"], clauses: [.date: time.clause])
    }

    /// "Ba Bể, ngày 28 tháng 11 năm 2021" above or below a return of 2022: it may be last year's.
    func signedInOtherYear(_ candidates: [Candidate]) -> [Finding] {
        candidates.compactMap { candidate in
            let signed = candidate.reading.grid.entries.lazy.compactMap { entry -> (Cell, String, Int)? in
                guard let text = entry.text, text.utf8.count <= 200, let year = SignOff.year(of: text) else {
                    return nil
                }
                return (entry.cell, text, year)
            }
            guard let last = signed.last(where: { _ in true }), last.2 != period.year, last.2 != period.year + 1 else {
                return nil
            }
            return Finding(
                .signedInOtherYear,
                at: Place(file: file, sheet: candidate.sheet.name, cell: last.0.address),
                value: last.1, details: [.date: String(last.2), .expected: String(period.year)])
        }
    }
}

/// Place and day above a signature: "Ba Bể, ngày 28 tháng 11 năm 2022".
enum SignOff {
    nonisolated(unsafe) private static let pattern =
        #/(?i)^[^()\d]{2,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(20\d{2})\s*$/#

    static func year(of text: String) -> Int? {
        guard text.contains("ngày") else { return nil }
        return text.wholeMatch(of: pattern).flatMap { Int($0.1) }
            ?? text.firstMatch(of: enclosing).flatMap { Int($0.1) }
    }

    /// "(Kèm theo Báo cáo số 215/BC-UBND ngày 24/11/2020 của …)": the letter that the return was enclosed with.
    nonisolated(unsafe) private static let enclosing =
        #/(?i)^\(?\s*(?:ban hành\s+)?kèm theo (?:báo cáo|công văn|tờ trình)[^()]*?ngày\s+\d{1,2}\s*(?:\/|tháng)\s*\d{1,2}\s*(?:\/|năm)\s*(20\d{2})/#
}
