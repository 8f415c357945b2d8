extension Sheet {
    /// A sheet that was not read from a file but is made from these cells, in any order.
    public init(
        name: String?, visibility: Visibility = .visible, cells: [Cell], merges: [CellRange] = [],
        hiddenRows: Set<Int> = [], hiddenColumns: Set<Int> = []
    ) {
        let builder = CellStoreBuilder()
        var styles = [CellStyle.plain]
        var runs: [Int: [SharedStrings.Run]] = [:]
        for cell in cells { builder.append(cell, styles: &styles, runs: &runs) }
        self.init(
            name: name, visibility: visibility, merges: merges,
            store: builder.finish(
                runs: runs, tables: WorkbookTables(styles: styles), hidesZeros: cells.contains(where: \.hidesZeros)),
            hiddenRows: HiddenLines(hiddenRows.map { $0...$0 }),
            hiddenColumns: HiddenLines(hiddenColumns.map { $0...$0 }))
    }
}

extension CellStoreBuilder {
    fileprivate func append(_ cell: Cell, styles: inout [CellStyle], runs: inout [Int: [SharedStrings.Run]]) {
        let (row, column) = (cell.address.row, cell.address.column)
        let style = styleIndex(of: cell, in: &styles)
        switch cell.value {
        case .blank:
            guard let struck = cell.struckText else { break }
            runs[text.count] = [SharedStrings.Run(offset: 0, strike: .struck)]
            append(struck, as: .text, style: style, row: row, column: column)
        case .text(let standing):
            if cell.struckText != nil {
                runs[text.count] = [
                    SharedStrings.Run(offset: 0), SharedStrings.Run(offset: standing.utf8.count, strike: .struck),
                ]
            }
            append(standing + (cell.struckText ?? ""), as: .text, style: style, row: row, column: column)
        case .error(let text): append(text, as: .error, style: style, row: row, column: column)
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

    private func append(_ string: String, as kind: CellRecord.Kind, style: Int, row: Int, column: Int) {
        let offset = text.count
        for byte in string.utf8 { text.append(byte) }
        appendText(row: row, column: column, style: style, kind: kind, from: offset)
    }

    private func styleIndex(of cell: Cell, in styles: inout [CellStyle]) -> Int {
        let style = CellStyle(format: cell.format, font: nil, isStruck: false)
        if let index = styles.firstIndex(of: style) { return index }
        styles.append(style)
        return styles.count - 1
    }
}
