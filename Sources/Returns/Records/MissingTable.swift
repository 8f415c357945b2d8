import Findings
import Rulebook
import Spreadsheets

/// Says why no table was found: which row is most like a head, and which of its words nothing explains.
struct MissingTable {
    let labels: LabelTable
    let names: NameBook
    let file: String

    /// How many rows and columns are searched. The result is only for a person, about a refused file.
    private static let most = 200

    func finding(on sheets: [SheetReading]) -> Finding {
        sheets.filter { $0.sheet.visibility == .visible }.flatMap(\.others).first.map { notPoints($0.table) }
            ?? sheets.lazy.compactMap(\.tables.first?.table).first.map(withoutCommunes) ?? nearest(sheets)
            ?? Finding(.noTable, at: Place(file: file), clauses: [.assumed: .noRowLikeAHead])
    }

    /// A table of criteria in which no row names a commune, such as one of districts.
    func withoutCommunes(_ table: AxisTable) -> Finding {
        Finding(.noTable, at: place(table), clauses: [.assumed: .noLineOfACommune])
    }

    /// A table of communes whose columns have headings for something other than points.
    private func notPoints(_ table: AxisTable) -> Finding {
        Finding(.noTable, at: place(table), clauses: [.assumed: .noHeadOfPoints(Self.headsOtherThanPoints(table))])
    }

    /// The headings of columns that mean nothing here, for a person who asks why no points were found.
    static func headsOtherThanPoints(_ table: AxisTable) -> String {
        let unread = table.heads.filter { column in
            if case .field(let field) = column.reading.meaning {
                table.columns[field]?.column != column.column
            } else {
                true
            }
        }
        let shown = unread.prefix(3).map { "\($0.head.cell) “\($0.head.text)”" }.joined(separator: "; ")
        return unread.count > 3 ? shown + "; …" : shown
    }

    /// The row with the most cells that mean something.
    private func nearest(_ sheets: [SheetReading]) -> Finding? {
        let rows = sheets.flatMap { sheet in
            sheet.grid.rows.prefix(Self.most).map { row -> (sheet: Sheet, row: Int, fields: Set<Field>) in
                let fields = sheet.grid.entries(inRow: row).prefix(Self.most).compactMap { entry -> Field? in
                    guard let text = entry.text, text.utf8.count < 400,
                        case .field(let field) = labels.reading(of: [labels.labelled(text)]).meaning
                    else { return nil }
                    return field
                }
                return (sheet.sheet, row, Set(fields))
            }
        }
        guard let best = rows.max(by: { $0.fields.count < $1.fields.count }), !best.fields.isEmpty else { return nil }
        let hasNames = best.fields.contains(.column(.communeName)) || best.fields.contains(.column(.communeCode))
        let nearest = Clause.nearestToAHead(
            row: best.row, sheet: best.sheet.name, hasNames: hasNames,
            criteria: best.fields.count(where: \.isCriterion))
        return Finding(.noTable, at: Place(file: file), clauses: [.assumed: nearest])
    }

    private func place(_ table: AxisTable) -> Place {
        Place(file: file, sheet: table.grid.sheet.name, cell: table.headCell)
    }
}
