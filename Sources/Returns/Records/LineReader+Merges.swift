import Findings
import Rulebook
import Spreadsheets

// What merged cells mean for the lines and columns that they cover.

extension LineReader {
    /// The cell of a column. A cell merged over rows, or over several columns of marks, has its value in the first of
    /// them, and it applies to all: one decision may recognise several communes.
    func cell(_ column: Column, _ row: Int) -> Cell? {
        guard let number = table.column(column) else { return nil }
        let own = grid.cell(row: row, column: number)
        guard own.value == .blank, column.isMarkOrDecision, let merge = markMerge(row: row, column: number) else {
            return own
        }
        return grid.cell(row: merge.topLeft.row, column: merge.topLeft.column)
    }

    /// The merged range of the body at this place, if no other column that is read lies in it than marks and decisions.
    private func markMerge(row: Int, column: Int) -> CellRange? {
        guard let merge = table.merges.over(row: row, column: column), merge.topLeft.row >= firstRow,
            table.columns.allSatisfy({ field, taken in
                if case .column(let column) = field, column.isMarkOrDecision { return true }
                return !merge.columns.contains(taken.column)
            })
        else { return nil }
        return merge
    }

    func isOfSeveralCommunes(_ merge: CellRange) -> Bool {
        guard merge.topLeft.row >= firstRow, merge.rows.count > 1 else { return false }
        return Set(merge.rows.prefix(5_000).compactMap { communes[$0] }).count > 1
    }

    /// Whether the merge covers more than one column that is read: the points for two criteria, or for one and the
    /// total.
    func isOfSeveralColumns(_ merge: CellRange) -> Bool {
        merge.columns.count > 1 && table.columns.values.count { merge.columns.contains($0.column) } > 1
    }

    /// One finding for all dates of the table whose day and month may be swapped.
    func finding(on swapped: SwappedDates) -> Finding {
        Finding(
            .datesPerhapsSwapped,
            at: Place(file: file, sheet: grid.sheet.name, cell: swapped.doubtful[0].address),
            value: quotedText(swapped.doubtful[0]), about: .init(field: field(.decisionDate)),
            details: [
                .count: String(swapped.doubtful.count),
                .otherCell: swapped.witness.address.description, .expected: quotedText(swapped.witness),
            ])
    }

    /// Findings for marks and decisions that were taken for several communes or for several columns.
    var mergedFindings: [Finding] {
        grid.merges.compactMap { merge in
            guard merge.bottomRight.row >= firstRow else { return nil }
            let columns = table.columns.filter { merge.columns.contains($0.value.column) }.values.map(\.head)
                .sorted { $0.cell < $1.cell }
            guard let first = columns.first, merge == markMerge(row: merge.topLeft.row, column: merge.topLeft.column),
                isOfSeveralCommunes(merge) || columns.count > 1,
                let text = grid.text(row: merge.topLeft.row, column: merge.topLeft.column)
            else { return nil }
            let place = grid.address(row: merge.topLeft.row, column: merge.topLeft.column)
            return Finding(
                columns.count > 1 ? .mergedForSeveralColumns : .mergedForSeveral,
                at: Place(file: file, sheet: grid.sheet.name, cell: place), value: text,
                details: [
                    .count: String(merge.rows.count), .otherCell: grid.range(merge).description,
                    .field: columns.count > 1 ? columns.map(\.text).joined(separator: "”, “") : first.text,
                ])
        }
    }
}
