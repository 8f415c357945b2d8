import WorkbookWriting

/// A table of the report as a sheet of its own. The headings are in the first row, which stays in sight and can be
/// filtered.
struct WorkbookTable {
    let name: String
    /// What the table is, for the list on the first sheet.
    let about: String
    let table: CSVTable
    /// How many columns stay in sight: the ones that say what a row is about.
    var naming = 0
    /// How many pages wide the sheet is printed.
    var pagesWide = 1
    /// If set, only the columns before the one with this heading are printed.
    var unprintedFrom: String?

    func sheet(foot: String) -> SheetDraft {
        let kinds = table.kinds
        let widths = widths
        var sheet = SheetDraft(name: name, widths: widths)
        let looks = kinds.map(\.look)
        let head = RowDraft(
            table.head.map { .text($0) }, looks: kinds.map { _ in ColumnKind.headLook }, height: Self.headHeight)
        sheet.rows = [head]
        sheet.body = LongBody(count: table.rows.count) { [rows = table.rows] index in
            RowDraft(
                zip(kinds, rows[index]).map { $0.content(of: $1) }, looks: looks,
                height: Self.height(of: rows[index], widths))
        }
        sheet.frozen = SheetDraft.Frozen(rows: 1, columns: naming)
        sheet.filtered = CellBlock(rows: 1...(table.rows.count + 1), columns: 1...max(1, table.head.count))
        sheet.printing.repeatedRows = 1...1
        sheet.printing.printsLines = true
        sheet.printing.pagesWide = pagesWide
        sheet.printing.repeatedColumns = pagesWide > 1 ? naming : 0
        sheet.printing.columns = unprintedFrom.flatMap(table.head.firstIndex(of:))
        sheet.printing.foot = "\(foot) – \(name)"
        return sheet
    }

    /// Widths of columns, in characters.
    private static let narrowest = 8
    private static let widest = 60
    /// How many rows are measured to find the width of a column.
    private static let rowsMeasured = 200
    /// Heights in points. No row may be higher than `highest`.
    private static let headHeight = 48.0
    private static let lineHeight = 15.0
    private static let highest = 400.0
    /// How many more characters than its width a column can hold: widths are counted in digits, and most letters are
    /// narrower.
    private static let spare = 4

    /// The height of a row, because not every program fits it to the text; `nil` for a row of one line.
    private static func height(of row: [String], _ widths: [Double]) -> Double? {
        var lines = 1
        for (field, width) in zip(row, widths) where field.utf8.count > Int(width) + spare || field.utf8.contains(10) {
            let parts = field.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            lines = max(lines, parts.reduce(0) { $0 + 1 + max(0, $1.utf16.count - 1) / (Int(width) + spare) })
        }
        return lines > 1 ? min(highest, lineHeight * Double(lines)) : nil
    }

    private var widths: [Double] {
        table.head.indices.map { index in
            let longest = table.rows.prefix(Self.rowsMeasured).map { $0[index].utf16.count }.max() ?? 0
            return Double(min(Self.widest, max(Self.narrowest, longest + 3)))
        }
    }
}
