import Findings

/// What people should know about a sheet in addition to its cells: what is hidden, covered or given twice.
enum SheetNotices {
    static func findings(on sheet: Sheet, duplicates builder: CellStoreBuilder, file: String) -> [Finding] {
        var tally = SheetTally()
        tally.add(.duplicateCell, cell: builder.firstDuplicate, count: builder.duplicateCount)
        if sheet.visibility != .visible, sheet.cellCount > 0 { tally.add(.hiddenSheet, cell: nil) }
        hidden(on: sheet, into: &tally)
        covered(on: sheet, into: &tally)
        withheld(on: sheet, into: &tally)
        return tally.findings(file: file, sheet: sheet.name)
    }

    /// Hidden rows and columns that have cells.
    private static func hidden(on sheet: Sheet, into tally: inout SheetTally) {
        if !sheet.hiddenRows.isEmpty {
            for row in sheet.occupiedRows where sheet.isHidden(row: row) {
                tally.add(.hiddenRows, cell: CellAddress(row: row, column: 1))
            }
        }
        if !sheet.hiddenColumns.isEmpty {
            var occupied = [Bool](repeating: false, count: CellAddress.lastColumn + 1)
            for cell in sheet.store.cells.elements { occupied[cell.column] = true }
            for column in 1...CellAddress.lastColumn where occupied[column] && sheet.isHidden(column: column) {
                tally.add(.hiddenColumns, cell: CellAddress(row: 1, column: column))
            }
        }
    }

    /// Values under merges. Merges must not overlap, so each row of cells is visited about once.
    private static func covered(on sheet: Sheet, into tally: inout SheetTally) {
        let store = sheet.store
        var visits = store.rows.count + store.cells.count + sheet.merges.count * 2
        for merge in sheet.merges {
            var index = store.firstRow(notBefore: merge.rows.lowerBound)
            while index < store.rows.count, Int(store.rows[index].row) <= merge.rows.upperBound {
                let row = store.cellIndices(ofRowEntry: index)
                var cell = store.firstCell(in: row, notBefore: merge.columns.lowerBound)
                while cell < row.upperBound, store.cells[cell].column <= merge.columns.upperBound {
                    let address = CellAddress(row: Int(store.rows[index].row), column: store.cells[cell].column)
                    if address != merge.topLeft { tally.add(.valueUnderMerge, cell: address) }
                    cell += 1
                    visits -= 1
                }
                index += 1
                visits -= 1
                // Only reached if merges overlap, which happens in no honest file.
                if visits < 0 { return }
            }
        }
    }

    /// What is struck through or hidden by its format. Whether hidden zeros matter depends on the table.
    private static func withheld(on sheet: Sheet, into tally: inout SheetTally) {
        let store = sheet.store
        let isTelling = store.tables.styles.map { $0.isStruck || $0.format.mayHideNumbers || $0.format.changesText }
        guard isTelling.contains(true) || store.tables.sharedStrings.hasRuns || !store.runs.isEmpty else { return }
        for row in 0..<store.rows.count {
            for index in store.cellIndices(ofRowEntry: row) {
                let record = store.cells[index]
                guard isTelling[record.style] || record.isText && store.hasRuns(record) else { continue }
                let style = store.tables.style(record.style)
                if record.isNumber, !style.isStruck, style.format.leavesTrace(of: record.number) { continue }
                let cell = store.cell(record, at: CellAddress(row: Int(store.rows[row].row), column: record.column))
                if let struck = cell.struckText {
                    tally.add(.struckThrough, cell: cell.address, value: struck.isEmpty ? "–" : struck)
                } else if cell.isHiddenByFormat, !cell.isHiddenZero {
                    tally.add(.hiddenByFormat, cell: cell.address, value: cell.valueText)
                }
            }
        }
    }
}
