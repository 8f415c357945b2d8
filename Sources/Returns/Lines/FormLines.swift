import Findings
import Registry

/// The lines of a form, which name no commune: the maximum of points, the commune's own points, the verified ones.
struct FormLines {
    let table: AxisTable
    let scanner: HeadScanner

    /// - Parameters:
    ///   - commune: the one that the title, a cell, the sheet's name or the file's name gives; `nil` while that is
    ///     open.
    ///   - place: the cell that names it.
    func lines(of commune: Commune?, at place: CellAddress?) -> [Line] {
        let rows = table.grid.rows(from: table.headRows.upperBound + 1, through: table.lastRow)
        let lines = rows.map { row -> Line in
            let reading = FigureLines.reading(
                ofRow: row, before: table.labelColumns.upperBound, from: table.labelColumns.lowerBound, scanner)
            let hasPoints = table.columns.contains {
                $0.key.isCriterion && table.grid.entry(row: row, column: $0.value.column)?.isNumber == true
            }
            let label = (table.labelColumns.lazy.compactMap { table.grid.text(row: row, column: $0) }.first) ?? ""
            var figure: Terms = []
            let kind: ReadRow.Kind
            switch reading?.meaning {
            case .figure(.points): kind = .commune
            case .figure(.maximum): kind = .maxima
            case .figure(.other(let terms)):
                figure = terms
                kind = .text
            default: kind = .text
            }
            return Line(
                row: row, label: label, kind: kind, rule: figure.isEmpty ? reading?.rule ?? "text" : "other-figures",
                nameCell: place ?? table.grid.address(row: row, column: table.firstColumn),
                identity: CommuneIdentity(
                    name: commune?.name, code: commune?.code ?? "", type: commune?.type.rawValue), hasPoints: hasPoints,
                assessor: reading?.assessor ?? .unstated, content: [], figure: figure, group: nil)
        }
        return withoutEmptyTwins(LineContrasts.settled(lines))
    }

    /// An empty line does not count if another one for the same assessor is filled.
    private func withoutEmptyTwins(_ lines: [Line]) -> [Line] {
        lines.map { line in
            guard line.kind == .commune, !line.hasPoints,
                lines.contains(where: { $0.kind == .commune && $0.hasPoints && $0.assessor == line.assessor })
            else { return line }
            return line.taken(for: .text, by: "empty")
        }
    }
}
