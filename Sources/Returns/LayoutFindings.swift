import Findings
import Rulebook
import Spreadsheets

/// What is to be said of a table's layout: columns missing, contested, contradictory or passed over.
struct LayoutFindings {
    let rulebook: Rulebook
    let file: String

    func findings(on table: ScannedTable) -> [Finding] {
        let layout = table.layout
        return missing(layout) + contested(layout) + contradictory(layout) + ownFigures(layout) + hidden(layout)
            + passedOver(table)
    }

    private func missing(_ layout: TableLayout) -> [Finding] {
        let contradictory = Set(layout.contradictory.flatMap { [$0.number, $0.name] })
        return rulebook.criteria.filter {
            let field = Field.criterion($0.number)
            return layout.columns[field] == nil && layout.contested[field] == nil && !contradictory.contains($0.number)
        }.map {
            Finding(
                .criterionColumnMissing, at: place(layout, row: layout.headRows.lowerBound),
                details: [.criterion: String($0.number), .field: $0.name])
        }
    }

    private func contested(_ layout: TableLayout) -> [Finding] {
        layout.contested.compactMap { field, heads -> Finding? in
            guard let first = heads.first else { return nil }
            let cells = heads.dropFirst().map(\.cell.description).joined(separator: ", ")
            switch field {
            case .criterion(let number):
                return Finding(
                    .criterionColumnTwice, at: place(layout, first.cell), value: first.text,
                    details: [.criterion: String(number), .otherCell: cells])
            case .column:
                return Finding(
                    .columnTwice, at: place(layout, first.cell), value: first.text, details: [.otherCell: cells])
            }
        }.sorted { $0.place.description < $1.place.description }
    }

    private func contradictory(_ layout: TableLayout) -> [Finding] {
        layout.contradictory.map {
            Finding(
                .headNumberAndNameDisagree, at: place(layout, $0.head.cell), value: $0.head.text,
                details: [
                    .criterion: String($0.number), .assumed: String($0.name),
                    .field: rulebook.criterion($0.number).name,
                ])
        }
    }

    private func ownFigures(_ layout: TableLayout) -> [Finding] {
        let own = layout.columns.filter { field, taken in
            if case .criterion = field { taken.isOwnFigure } else { false }
        }
        guard let first = own.values.map(\.head).min(by: { $0.cell < $1.cell }) else { return [] }
        return [
            Finding(
                .ownFiguresOnly, at: place(layout, first.cell), value: first.text, details: [.count: String(own.count)])
        ]
    }

    /// Points read from columns that nobody sees.
    private func hidden(_ layout: TableLayout) -> [Finding] {
        layout.columns.filter { field, taken in
            if case .criterion = field { taken.isHidden } else { false }
        }.values.map(\.head).sorted { $0.cell < $1.cell }.map {
            Finding(.hiddenColumnRead, at: place(layout, $0.cell), value: $0.text)
        }
    }

    private func passedOver(_ table: ScannedTable) -> [Finding] {
        let layout = table.layout
        var findings: [Finding] = []
        if !layout.unrecognised.isEmpty {
            let heads = layout.unrecognised.map { "\($0.cell) “\($0.text)”" }.joined(separator: "; ")
            findings.append(
                Finding(
                    .columnsNotRecognised, at: place(layout, row: layout.headRows.lowerBound),
                    details: [.suggestions: heads]))
        }
        for head in layout.hiddenTwins {
            findings.append(Finding(.hiddenColumnPassedOver, at: place(layout, head.cell), value: head.text))
        }
        let skipped = table.rows.filter { $0.kind == .subtotal || $0.kind == .text }
        if let first = skipped.first {
            let rows = skipped.map { String($0.row) }.joined(separator: ", ")
            findings.append(
                Finding(
                    .rowsPassedOver, at: place(layout, row: first.row), value: rows,
                    details: [.count: String(skipped.count)]))
        }
        return findings
    }

    private func place(_ layout: TableLayout, _ cell: CellAddress) -> Place {
        Place(file: file, sheet: layout.sheet, cell: cell.description)
    }

    /// The first cell of a row stands for the row.
    private func place(_ layout: TableLayout, row: Int) -> Place {
        place(layout, CellAddress(row: row, column: 1))
    }
}
