import Findings
import Rulebook
import Spreadsheets

/// What is to be said of a table's layout: columns missing, contested, contradictory or passed over.
struct LayoutFindings {
    let rulebook: Rulebook
    let file: String

    /// - Parameters:
    ///   - statements: what was read from the table's rows.
    ///   - records: what the rows of all tables came to.
    ///   - tables: all of them.
    func findings(
        on table: ScannedTable, stating statements: [RecordGatherer.Statement], in records: [Record],
        beside tables: [ScannedTable]
    ) -> [Finding] {
        let layout = table.layout
        let elsewhere = tables.reduce(into: Set<Int>()) { $0.formUnion($1.layout.criteria) }
        return missing(layout, elsewhere: elsewhere) + notElsewhere(statements, elsewhere: elsewhere, in: records)
            + contested(layout) + contradictory(layout) + ownFigures(layout) + hidden(layout) + passedOver(table)
    }

    /// Criteria that no table has a column for.
    private func missing(_ layout: TableLayout, elsewhere: Set<Int>) -> [Finding] {
        let contradictory = Set(layout.contradictory.flatMap { [$0.number, $0.name] })
        return rulebook.criteria.filter {
            let field = Field.criterion($0.number)
            return !elsewhere.contains($0.number) && layout.contested[field] == nil
                && !contradictory.contains($0.number)
        }.map { criterion in
            guard let parts = layout.parts[criterion.number], let first = parts.first else {
                return Finding(
                    .criterionColumnMissing, at: place(layout, row: layout.headRows.lowerBound),
                    details: [.criterion: String(criterion.number), .field: criterion.name])
            }
            return Finding(
                .criterionPartsOnly, at: place(layout, first.cell), value: first.text,
                details: [
                    .criterion: String(criterion.number),
                    .otherCell: parts.map(\.cell.description).joined(separator: ", "),
                ])
        }
    }

    /// Communes that stand in this table and not in the one that has the rest of the criteria.
    private func notElsewhere(
        _ statements: [RecordGatherer.Statement], elsewhere: Set<Int>, in records: [Record]
    ) -> [Finding] {
        statements.compactMap { statement in
            let code = statement.record.commune.code
            guard let record = records.first(where: { $0.commune.code == code }),
                record.source == statement.record.source
            else { return nil }
            let lacking = zip(rulebook.criteria, record.points).filter {
                $1.value == .noColumn && elsewhere.contains($0.number)
            }.map { String($0.0.number) }
            guard !lacking.isEmpty else { return nil }
            return Finding(
                .communeNotInOtherTable,
                at: Place(file: file, sheet: record.source.sheet, cell: statement.nameCell.description),
                details: [.commune: record.commune.fullName, .criterion: lacking.joined(separator: ", ")])
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

    /// What the report shows, read from columns that nobody sees.
    private func hidden(_ layout: TableLayout) -> [Finding] {
        layout.columns.filter { field, taken in taken.isHidden && field.reachesReport }.values.map(\.head).sorted {
            $0.cell < $1.cell
        }.map {
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
        for (head, verified) in layout.verifiedElsewhere.sorted(by: { $0.key.cell < $1.key.cell }) {
            findings.append(
                Finding(
                    .columnPassedOver, at: place(layout, head.cell), value: head.text,
                    details: [.assumed: verified.text, .otherCell: verified.cell.description]))
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
        place(layout, CellAddress(row: row, column: layout.firstColumn))
    }
}
