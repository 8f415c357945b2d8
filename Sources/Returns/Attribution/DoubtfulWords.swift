import Findings
import Spreadsheets

/// Words in titles, names of sheets, headings of groups and beside the names of communes by which the figures below may be
/// no points, or not the last ones: "XẾP HẠNG", "dự kiến", "chưa thẩm định". The figures count, and somebody should look.
struct DoubtfulWords {
    let phrases: PhraseList
    let labels: LabelTable
    let context: MeaningContext
    let file: String

    func findings(on candidates: [Candidate]) -> [Finding] {
        candidates.flatMap { candidate in
            let sheet = candidate.sheet.name
            let named = finding(sheet ?? "", at: Place(file: file, sheet: sheet))
            let titled = candidate.titles.cells.compactMap { cell in
                seenText(cell).flatMap {
                    finding($0, at: Place(file: file, sheet: sheet, cell: cell.address.description))
                }
            }
            let lines = candidate.tables.flatMap { made in
                made.lines.filter { $0.kind == .commune || $0.kind == .text }.compactMap { line in
                    finding(line.label, at: Place(file: file, sheet: sheet, cell: line.nameCell.description))
                }
            }
            let ofOtherYear = candidate.tables.flatMap { headingsOfOtherYear($0, in: sheet) }
            return [named].compactMap(\.self) + titled + lines + ofOtherYear
        }
    }

    /// Headings such as "Số liệu năm 2021": where the lines below were left out, and where one stands over all of them.
    private func headingsOfOtherYear(_ made: ReadingTable, in sheet: String?) -> [Finding] {
        let first = made.lines.first { $0.kind == .commune }?.row ?? .max
        return made.lines.filter { $0.kind == .text }.compactMap { line in
            let place = Place(file: file, sheet: sheet, cell: line.nameCell.description)
            let years = YearHeadings.years(in: labels.labelled(line.label).words, context)
            let written = years?.sorted().map(String.init).joined(separator: ", ") ?? line.label
            if line.rule == LineScanner.headingOfOtherYear {
                return Finding(
                    .tablePassedOver, at: place, details: [.date: written, .expected: String(context.year)])
            }
            guard line.row < first, let years, !years.contains(context.year) else { return nil }
            return Finding(.doubtfulWords, at: place, value: line.label, details: [.expected: written])
        }
    }

    private func finding(_ text: String, at place: Place) -> Finding? {
        guard let phrase = phrases.first(in: labels.labelled(text).words) else { return nil }
        return Finding(.doubtfulWords, at: place, value: text, details: [.expected: phrase])
    }
}
