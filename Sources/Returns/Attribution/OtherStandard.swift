import Findings
import Spreadsheets

/// Recognises returns by another standard than the children's, whose title or headings speak of "tiếp cận pháp luật" or
/// "an ninh trật tự". Their points must not be read as points for these criteria.
struct OtherStandard {
    let names: PhraseList
    let labels: LabelTable

    /// The sheets that follow the children's standard, and one finding for each other sheet. A sheet is another one if
    /// its title or name says so and does not mention children.
    func parted(_ sheets: [SheetReading], file: String) -> (own: [SheetReading], findings: [Finding]) {
        var findings: [Finding] = []
        let own = sheets.filter { sheet in
            guard !sheet.tables.isEmpty || !sheet.long.isEmpty, let other = ofOther(sheet, file: file) else {
                return true
            }
            findings.append(other)
            return false
        }
        return (own, findings)
    }

    private func ofOther(_ sheet: SheetReading, file: String) -> Finding? {
        let titles = titles(of: sheet)
        let names = [sheet.sheet.name ?? "", file.withoutFoldersAndEnding]
        guard !(titles.compactMap(\.text) + names).contains(where: speaksOfChildren) else { return nil }
        let entry = titles.first { $0.text.map(speaksOfOther) == true }
        guard let text = entry?.text ?? names.first(where: speaksOfOther) else { return nil }
        return Finding(
            .otherStandard, at: Place(file: file, sheet: sheet.sheet.name, cell: entry?.cell.address),
            value: text)
    }

    private func titles(of sheet: SheetReading) -> [Grid.Entry] {
        let top =
            sheet.tables.map(\.table).map { $0.grid.isFlipped ? $0.firstColumn : $0.headRows.lowerBound }.min()
            ?? sheet.long.map(\.head.rows.lowerBound).min() ?? 1
        return sheet.grid.entries.filter { $0.row < top && $0.text != nil }
    }

    private func speaksOfOther(_ text: String) -> Bool {
        names.stands(in: labels.labelled(text).words)
    }

    private func speaksOfChildren(_ text: String) -> Bool {
        let words = labels.labelled(text).words.map(\.folded)
        return zip(words, words.dropFirst()).contains { $0 == "tre" && $1 == "em" }
            || words.contains("06") && words.contains("ttg")
    }
}
