/// Rows in the order of a chart, dealt out to drawings that each fit a printed page.
enum ChartSheets {
    /// Sheets of about the same height; at least one, even of no rows.
    static func deal<Row>(_ rows: [Row], height: (Row) -> Double) -> [[Row]] {
        let whole = rows.reduce(0) { $0 + height($1) }
        let aim = whole / (whole / ChartStyle.sheetHeight).rounded(.up)
        var sheets: [[Row]] = [[]]
        var filled = 0.0
        for row in rows {
            if filled + height(row) / 2 > aim, !sheets[sheets.count - 1].isEmpty {
                sheets.append([])
                filled = 0
            }
            sheets[sheets.count - 1].append(row)
            filled += height(row)
        }
        return sheets
    }
}
