/// Those rows of a chart that one drawing shows, so that it fits on a printed page.
struct ChartSheet<Row> {
    private(set) var rows: [Row] = []
    /// Starting at 1.
    let number: Int
    private(set) var isLast = false

    /// ` (2/3)`, to tell the drawings of a chart apart; empty for the only one.
    private(set) var part = ""

    /// Deals rows, in their order, to sheets of about the same height. There is at least one sheet, even without any
    /// row.
    static func deal(_ rows: [Row], height: (Row) -> Double) -> [ChartSheet] {
        let whole = rows.reduce(0) { $0 + height($1) }
        let aim = whole / (whole / ChartStyle.sheetHeight).rounded(.up)
        var sheets: [ChartSheet] = []
        var sheet = ChartSheet(number: 1)
        var filled = 0.0
        for row in rows {
            if filled + height(row) / 2 > aim, !sheet.rows.isEmpty {
                sheets.append(sheet)
                sheet = ChartSheet(number: sheet.number + 1)
                filled = 0
            }
            sheet.rows.append(row)
            filled += height(row)
        }
        sheet.isLast = true
        return (sheets + [sheet]).map { $0.numbered(of: sheet.number) }
    }

    private init(number: Int) { self.number = number }

    private func numbered(of count: Int) -> ChartSheet {
        var sheet = self
        sheet.part = count > 1 ? " (\(number)/\(count))" : ""
        return sheet
    }
}
