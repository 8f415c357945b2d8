import Spreadsheets

/// One row of a head, column by column from the first.
struct HeadLevel {
    /// What one column shows in this row.
    struct Place {
        /// The cell that the text is in: under a merge its first.
        let anchor: CellAddress
        let text: String?
        /// In the same column a lower row of the head holds a text.
        let hasTextBelow: Bool
        /// An upper head that covers this column without being merged over it (CSV has no merges): the nearest
        /// text to its left, if something stands below here and below that text.
        let spread: String?
    }

    let places: [Place]
    /// The texts that stand in the cells themselves.
    private let own: [String?]

    /// - Parameters:
    ///   - merges: those over the head.
    ///   - below: the next row of the head.
    ///   - headText: the text of a cell that could be a head.
    init(
        _ row: Int, lastColumn: Int, sheet: Sheet, merges: [CellRange], below: HeadLevel?,
        headText: (Cell) -> String?
    ) {
        var own = [String?](repeating: nil, count: lastColumn)
        for cell in sheet.cells(inRow: row).prefix(while: { $0.address.column <= lastColumn }) {
            own[cell.address.column - 1] = headText(cell)
        }
        var covered = [(anchor: CellAddress, text: String?)?](repeating: nil, count: lastColumn)
        for merge in merges where merge.rows.contains(row) {
            let text = headText(sheet.cell(row: merge.topLeft.row, column: merge.topLeft.column))
            for column in merge.columns.prefix(while: { $0 <= lastColumn }) {
                covered[column - 1] = (merge.topLeft, text)
            }
        }
        var left: String?
        places = (0..<lastColumn).map { index in
            let hasTextBelow = below.map { $0.own[index] != nil || $0.places[index].hasTextBelow } ?? false
            let cover = covered[index]
            let place = Place(
                anchor: cover?.anchor ?? CellAddress(row: row, column: index + 1),
                text: cover.map(\.text) ?? own[index], hasTextBelow: hasTextBelow,
                spread: hasTextBelow ? left : nil)
            if cover != nil {
                left = nil
            } else if let text = own[index] {
                left = hasTextBelow ? text : nil
            }
            return place
        }
        self.own = own
    }
}
