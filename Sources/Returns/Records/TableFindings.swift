import Findings
import Rulebook

/// The findings about a table's layout: columns that are missing, contested, contradictory, ignored or not understood.
struct TableFindings {
    let rulebook: Rulebook
    let file: String

    /// - Parameters:
    ///   - statements: what was read from the table's lines.
    ///   - records: what the lines of all tables say together.
    ///   - elsewhere: the criteria that some table of the file has.
    func findings(
        on made: ReadingTable, stating statements: [RecordGatherer.Statement], in records: [Record], elsewhere: Set<Int>
    ) -> [Finding] {
        let table = made.table
        return missing(table, elsewhere: elsewhere) + notElsewhere(statements, elsewhere: elsewhere, in: records)
            + contested(table) + contradictory(table) + ownFigures(table) + hidden(table) + passedOver(made)
            + notUnderstood(made) + provedByLine(table)
    }

    /// Criteria that no table has a column for.
    private func missing(_ table: AxisTable, elsewhere: Set<Int>) -> [Finding] {
        let contradictory = Set(
            table.heads.flatMap { head -> [Int] in
                if case .numberAndNameDisagree(let number, let name) = head.reading.meaning {
                    [number, name]
                } else {
                    []
                }
            })
        return rulebook.criteria.filter {
            !elsewhere.contains($0.number) && table.contested[.criterion($0.number)] == nil
                && !contradictory.contains($0.number) && table.parts(of: $0.number).isEmpty
        }.map { criterion in
            Finding(
                .criterionColumnMissing, at: place(table, table.headCell),
                about: .init(criterion: criterion.number), details: [.field: criterion.name])
        } + partsOnly(table, elsewhere: elsewhere)
    }

    /// Criteria that no table has a column for, although this one has columns that may be their points or parts of
    /// them.
    func partsOnly(_ table: AxisTable, elsewhere: Set<Int>) -> [Finding] {
        rulebook.criteria.map(\.number).filter { !elsewhere.contains($0) && table.contested[.criterion($0)] == nil }
            .compactMap { number in
                let heads = table.parts(of: number)
                guard let first = heads.first else { return nil }
                return Finding(
                    .criterionPartsOnly, at: place(table, first.cell), value: first.text,
                    about: .init(criterion: number),
                    details: [.otherCell: heads.map(\.cell.description).joined(separator: ", ")])
            }
    }

    /// Communes that are in this table but not in the one with the other criteria.
    private func notElsewhere(
        _ statements: [RecordGatherer.Statement], elsewhere: Set<Int>, in records: [Record]
    ) -> [Finding] {
        statements.compactMap { statement in
            let code = statement.record.commune.code
            guard let record = records.first(where: { $0.commune.code == code }),
                record.source == statement.record.source, !statement.record.points.allSatisfy({ $0.value == .noColumn })
            else { return nil }
            let lacking = zip(rulebook.criteria, record.points).filter {
                $1.value == .noColumn && elsewhere.contains($0.number)
            }.map(\.0.number)
            guard !lacking.isEmpty else { return nil }
            return Finding(
                .communeNotInOtherTable,
                at: Place(file: file, sheet: record.source.sheet, cell: statement.nameCell),
                about: .init([record.commune], criteria: lacking))
        }
    }

    private func contested(_ table: AxisTable) -> [Finding] {
        table.contested.compactMap { field, heads -> Finding? in
            guard let first = heads.first?.head else { return nil }
            let cells = heads.dropFirst().map(\.head.cell.description).joined(separator: ", ")
            switch field {
            case .criterion(let number):
                return Finding(
                    .criterionColumnTwice, at: place(table, first.cell), value: first.text,
                    about: .init(criterion: number), details: [.otherCell: cells])
            case .column(let column):
                guard column != .criterionHeading, column != .note, column != .ordinal else { return nil }
                return Finding(
                    .columnTwice, at: place(table, first.cell), value: first.text, details: [.otherCell: cells])
            }
        }.sorted { $0.place.description < $1.place.description }
    }

    private func contradictory(_ table: AxisTable) -> [Finding] {
        table.heads.compactMap { head in
            guard case .numberAndNameDisagree(let number, let name) = head.reading.meaning else { return nil }
            return Finding(
                .headNumberAndNameDisagree, at: place(table, head.head.cell), value: head.head.text,
                about: .init(criterion: number),
                details: [.assumed: String(name), .field: rulebook.criterion(number).name])
        }
    }

    private func ownFigures(_ table: AxisTable) -> [Finding] {
        let own = table.columns.filter { $0.key.isCriterion && $0.value.isOwnFigure }
        guard let first = own.values.map(\.head).min(by: { $0.cell < $1.cell }) else { return [] }
        return [
            Finding(
                .ownFiguresOnly, at: place(table, first.cell), value: first.text, details: [.count: String(own.count)])
        ]
    }

    /// Columns that reach the report but are hidden.
    private func hidden(_ table: AxisTable) -> [Finding] {
        table.columns.filter { field, taken in taken.isHidden && field.reachesReport }.values.map(\.head)
            .sorted { $0.cell < $1.cell }
            .map { Finding(.hiddenColumnRead, at: place(table, $0.cell), value: $0.text) }
    }

    private func passedOver(_ made: ReadingTable) -> [Finding] {
        let table = made.table
        var findings: [Finding] = []
        let unread = Self.unread(table).filter { !Self.speaks($0, in: made) }
        if !unread.isEmpty {
            let heads = unread.map { "\($0.head.cell) “\($0.head.text)”" }.joined(separator: "; ")
            findings.append(
                Finding(.columnsNotRecognised, at: place(table, table.headCell), details: [.suggestions: heads]))
        }
        for head in table.hiddenTwins {
            findings.append(Finding(.hiddenColumnPassedOver, at: place(table, head.cell), value: head.text))
        }
        for (head, verified) in table.verifiedElsewhere.sorted(by: { $0.key.cell < $1.key.cell }) {
            findings.append(
                Finding(
                    .columnGivesWay, at: place(table, head.cell), value: head.text,
                    details: [.assumed: verified.text, .otherCell: verified.cell.description]))
        }
        let skipped = made.lines.filter { $0.kind == .subtotal || $0.kind == .text }
        if let first = skipped.first, !made.isForm, !table.grid.isFlipped {
            let rows = skipped.map { String($0.row) }.joined(separator: ", ")
            findings.append(
                Finding(
                    .rowsPassedOver, at: place(table, table.grid.address(row: first.row, column: table.firstColumn)),
                    value: rows,
                    details: [.count: String(skipped.count)]))
        }
        return findings
    }

    /// Headings that were understood only because of the headings around them.
    private func provedByLine(_ table: AxisTable) -> [Finding] {
        let proved = table.heads.filter { $0.reading.rule == "proved-by-line" }
        guard let first = proved.first else { return [] }
        let heads = proved.map { "“\($0.head.text)” (\($0.reading.meaning.criterion ?? 0))" }.joined(separator: "; ")
        return [
            Finding(
                .headsReadByOrder, at: place(table, first.head.cell), value: first.head.text,
                details: [.suggestions: heads])
        ]
    }

    func place(_ table: AxisTable, _ cell: CellAddress) -> Place {
        Place(file: file, sheet: table.grid.sheet.name, cell: cell)
    }
}
