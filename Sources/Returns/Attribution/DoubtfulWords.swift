import Findings
import Spreadsheets

/// Words in titles, sheet names, headings of groups and next to names of communes which suggest that the figures are
/// not points, or not the final ones: "XẾP HẠNG", "dự kiến", "chưa thẩm định". The figures count, but somebody should
/// look at them.
struct DoubtfulWords {
    let phrases: PhraseList
    let labels: LabelTable
    let file: String

    func findings(on candidates: [Candidate]) -> [Finding] {
        candidates.flatMap { candidate in
            let sheet = candidate.sheet.name
            let named = finding(sheet ?? "", at: Place(file: file, sheet: sheet))
            let titled = candidate.titles.cells.compactMap { cell in
                seenText(cell).flatMap {
                    finding($0, at: Place(file: file, sheet: sheet, cell: cell.address))
                }
            }
            let lines = candidate.tables.flatMap { made in
                made.lines.filter { $0.kind == .commune || $0.kind == .text }.compactMap { line in
                    finding(line.label, at: Place(file: file, sheet: sheet, cell: line.nameCell))
                }
            }
            return [named].compactMap(\.self) + titled + lines
        }
    }

    private func finding(_ text: String, at place: Place) -> Finding? {
        guard let phrase = phrases.first(in: labels.labelled(text).words) else { return nil }
        return Finding(.doubtfulWords, at: place, value: text, details: [.expected: phrase])
    }
}
