import Findings
import Rulebook
import Spreadsheets

/// The sheets of a filled form, without what the form added for its own use, so that they read like any return. What
/// people see counts: a heading says what its column is, and the hidden mark is used only if the heading was erased.
struct FormSheets {
    let workbook: Workbook
    let rulebook: Rulebook
    let labels: LabelTable

    var sheets: [Sheet] {
        workbook.sheets.filter { !FormIdentity.isIdentity($0) }.map { sheet in
            Self.marks(of: sheet).map { plain(sheet, $0) } ?? withoutOpenTotal(sheet)
        }
    }

    /// The findings from reading the file, except those about what the form itself hides.
    static func notices(on workbook: Workbook) -> [Finding] {
        let own = workbook.sheets.filter(FormIdentity.isIdentity).map(\.name)
        let marked = workbook.sheets.filter { sheet in
            guard let marks = marks(of: sheet) else { return false }
            return sheet.occupiedRows.allSatisfy { $0 == marks.row || !sheet.isHidden(row: $0) }
        }.map(\.name)
        return workbook.findings.filter { finding in
            switch finding.code {
            case .hiddenSheet: !own.contains(finding.place.sheet)
            case .hiddenRows: !marked.contains(finding.place.sheet)
            default: true
            }
        }
    }

    /// The hidden row of marks, and which column each mark stands in.
    struct Marks {
        let row: Int
        let columns: [Int: FormColumn]
    }

    /// How many rows at the top are searched for the marks, which stand above the headings.
    private static let rowsOfMarks = 40
    private static let fewestMarks = 3

    static func marks(of sheet: Sheet) -> Marks? {
        for row in sheet.occupiedRows.prefix(rowsOfMarks) {
            var columns: [Int: FormColumn] = [:]
            for cell in sheet.cells(inRow: row) {
                guard case .text(let text) = cell.value, let column = FormColumn(mark: text) else { continue }
                columns[cell.address.column] = column
            }
            if columns.count >= fewestMarks { return Marks(row: row, columns: columns) }
        }
        return nil
    }

    private func plain(_ sheet: Sheet, _ marks: Marks) -> Sheet {
        let headRow = sheet.occupiedRows.first { $0 > marks.row } ?? marks.row + 1
        let heads = heads(of: marks, over: sheet, inRow: headRow)
        let checks = heads.filter { $0.value == .check }.keys
        let sums = heads.filter { $0.value == .field(.total) }.keys
        let body = cells(of: sheet) { cell in
            let (row, column) = (cell.address.row, cell.address.column)
            guard row != marks.row, !checks.contains(column) else { return false }
            // Only drops the form's own sum, if no program has calculated it.
            return !(sums.contains(column) && cell.value == .formulaWithoutValue)
        }
        let wiped = heads.filter { column, head in
            head != .check && seenText(sheet.cell(row: headRow, column: column)) == nil
        }.map { column, head in
            Cell(address: CellAddress(row: headRow, column: column), value: .text(head.head(by: rulebook)))
        }
        return copy(sheet, with: body + wiped, withoutRow: marks.row)
    }

    /// What each column is, by its heading or, if that was erased, by its mark. If some mark stands above the heading
    /// of another column, cells were moved without their marks, and then no mark counts.
    private func heads(of marks: Marks, over sheet: Sheet, inRow row: Int) -> [Int: FormColumn] {
        var heads: [Int: FormColumn] = [:]
        var areTrue = true
        for (column, marked) in marks.columns {
            guard let shown = seenText(sheet.cell(row: row, column: column)) else { continue }
            let said = FormColumn.all(by: rulebook).first { meansSame(shown, $0) }
            heads[column] = said
            if let said, said != marked { areTrue = false }
        }
        guard areTrue else { return heads }
        for (column, marked) in marks.columns where seenText(sheet.cell(row: row, column: column)) == nil {
            heads[column] = marked
        }
        return heads
    }

    /// Whether a heading means this column, however it is spelled.
    private func meansSame(_ shown: String, _ column: FormColumn) -> Bool {
        let head = column.head(by: rulebook)
        guard shown != head else { return true }
        guard column != .check else { return false }
        func meaning(_ text: String) -> Meaning { labels.reading(of: [labels.labelled(text)]).meaning }
        let known = meaning(head)
        return known != .nothing && meaning(shown) == known
    }

    /// For a form with the criteria in rows: the sheet without the form's own sum, if no program has calculated it.
    private func withoutOpenTotal(_ sheet: Sheet) -> Sheet {
        let label = FormColumn.field(.total).head(by: rulebook)
        let sums = Set(
            sheet.occupiedRows.filter { row in
                let cells = sheet.cells(inRow: row)
                return cells.contains { $0.value == .formulaWithoutValue } && cells.contains { seenText($0) == label }
            })
        guard !sums.isEmpty else { return sheet }
        return copy(
            sheet,
            with: cells(of: sheet) { !(sums.contains($0.address.row) && $0.value == .formulaWithoutValue) })
    }

    private func cells(of sheet: Sheet, where isKept: (Cell) -> Bool) -> [Cell] {
        sheet.occupiedRows.flatMap { row in sheet.cells(inRow: row).filter(isKept) }
    }

    private func copy(_ sheet: Sheet, with cells: [Cell], withoutRow left: Int? = nil) -> Sheet {
        Sheet(
            name: sheet.name, visibility: sheet.visibility, cells: cells,
            merges: sheet.merges,
            hiddenRows: Set(sheet.occupiedRows.filter { $0 != left && sheet.isHidden(row: $0) }),
            hiddenColumns: Set((0..<sheet.lastColumn).map { $0 + 1 }.filter { sheet.isHidden(column: $0) }))
    }
}
