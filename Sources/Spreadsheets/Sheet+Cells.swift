extension Sheet {
    /// A sheet that was not read from a file: made of cells at hand, in any order.
    ///
    /// A `displayedText` is kept where it is the number with zeros in front.
    public init(
        name: String?, visibility: Visibility = .visible, cells: [Cell], merges: [CellRange] = [],
        hiddenRows: Set<Int> = [], hiddenColumns: Set<Int> = []
    ) {
        let builder = CellStoreBuilder()
        var styles = [CellStyle.plain]
        for cell in cells { builder.append(cell, styles: &styles) }
        self.init(
            name: name, visibility: visibility, merges: merges,
            store: builder.finish(tables: WorkbookTables(styles: styles)),
            hiddenRows: HiddenLines(hiddenRows.map { $0...$0 }),
            hiddenColumns: HiddenLines(hiddenColumns.map { $0...$0 }))
    }
}

extension CellStoreBuilder {
    fileprivate func append(_ cell: Cell, styles: inout [CellStyle]) {
        let (row, column) = (cell.address.row, cell.address.column)
        let style = styleIndex(of: cell, in: &styles)
        switch cell.value {
        case .blank: break
        case .text(let text): append(text, as: .text, row: row, column: column)
        case .error(let text): append(text, as: .error, row: row, column: column)
        case .number(let number):
            append(row: row, column: column, style: style, kind: .number, value: number.bitPattern)
        case .date(let date):
            let milliseconds = date.date.daysSince1970 * 86_400_000 + date.millisecondOfDay
            append(
                row: row, column: column, style: style, kind: .date, value: UInt64(bitPattern: Int64(milliseconds)))
        case .duration(let milliseconds):
            append(
                row: row, column: column, style: style, kind: .duration,
                value: UInt64(bitPattern: Int64(milliseconds)))
        case .boolean(let boolean):
            append(row: row, column: column, style: style, kind: .boolean, value: boolean ? 1 : 0)
        case .formulaWithoutValue:
            append(row: row, column: column, style: style, kind: .formulaWithoutValue, value: 0)
        }
    }

    private func append(_ string: String, as kind: CellRecord.Kind, row: Int, column: Int) {
        let offset = text.count
        for byte in string.utf8 { text.append(byte) }
        appendText(row: row, column: column, style: 0, kind: kind, from: offset)
    }

    private func styleIndex(of cell: Cell, in styles: inout [CellStyle]) -> Int {
        let padding = cell.displayedText.map { ZeroPadding(width: $0.utf8.count) }
        let format = NumberFormat(
            isPercentage: cell.isPercentage, hidesZero: cell.isHiddenZero, zeroPadding: padding)
        let style = CellStyle(format: format, font: nil)
        if let index = styles.firstIndex(of: style) { return index }
        styles.append(style)
        return styles.count - 1
    }
}
