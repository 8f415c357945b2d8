import Findings
import Spreadsheets

/// Titles or names which say that the figures are the communes' own, in a return that does not say that it has others.
struct OwnFigures {
    let labels: LabelTable
    let file: String

    func findings(on candidates: [Candidate]) -> [Finding] {
        let tables = candidates.flatMap(\.tables)
        let texts = candidates.map(\.titles.text)
        func saysVerified(_ text: String) -> Bool {
            text.split(separator: "\n").contains { StatedAssessor.said(in: labels.labelled(String($0))) == .verified }
        }
        guard !texts.contains(where: saysVerified),
            !candidates.contains(where: { $0.assessor == .verified || saysVerified($0.sheet.name ?? "") }),
            !tables.contains(where: { $0.table.columns.values.contains { $0.isOwnFigure || $0.own != nil } }),
            !tables.contains(where: { $0.lines.contains { $0.assessor != .unstated && $0.kind == .commune } })
        else { return [] }
        return zip(candidates, texts).compactMap { candidate, text in
            let lines =
                text.split(separator: "\n").map(String.init)
                + [candidate.sheet.name ?? "", file.withoutFoldersAndEnding]
            guard
                let line = lines.first(where: { StatedAssessor.saysOwnFigures(labels.labelled($0)) })
                    ?? (candidate.assessor == .own ? candidate.sheet.name : nil)
            else { return nil }
            let criteria = candidate.tables.reduce(into: Set<Int>()) { $0.formUnion($1.table.criteria) }
            return Finding(
                .ownFiguresOnly, at: Place(file: file, sheet: candidate.sheet.name), value: line,
                details: [.count: String(criteria.count)])
        }
    }
}
