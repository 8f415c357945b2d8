import Findings
import Spreadsheets

/// One row of a head, column by column from the first.
struct HeadRow {
    /// What one column shows in this row.
    struct Place {
        /// The place that the text is in: under a merge its first.
        let anchor: CellAddress
        let text: LabelledText?
        /// In the same column a lower row of the head holds a text.
        let hasTextBelow: Bool
        /// An upper head that covers this column without being merged over it (CSV has no merges): the nearest
        /// text to its left, if something stands below here and below that text.
        let spread: LabelledText?
        /// What names the bare numbers of this row: "Tiêu chí" at its left.
        let corner: LabelledText?
    }

    let places: [Place]
    /// The texts that stand in the cells themselves.
    private let own: [LabelledText?]

    /// - Parameters:
    ///   - merges: those over the head.
    ///   - below: the next row of the head.
    ///   - headText: the text of a cell that could be a head.
    init(
        _ row: Int, lastColumn: Int, grid: Grid, merges: [CellRange], below: HeadRow?,
        headText: (Grid.Entry) -> LabelledText?
    ) {
        var own = [LabelledText?](repeating: nil, count: lastColumn)
        for entry in grid.entries(inRow: row).prefix(while: { $0.column <= lastColumn }) {
            own[entry.column - 1] = headText(entry)
        }
        var covered = [(anchor: CellAddress, text: LabelledText?)?](repeating: nil, count: lastColumn)
        for merge in merges where merge.rows.contains(row) {
            let text = grid.entry(row: merge.topLeft.row, column: merge.topLeft.column).flatMap(headText)
            for column in merge.columns.prefix(while: { $0 <= lastColumn }) {
                covered[column - 1] = (merge.topLeft, text)
            }
        }
        var left: LabelledText?
        var corner: LabelledText?
        places = (0..<lastColumn).map { index in
            let hasTextBelow = below.map { $0.own[index] != nil || $0.places[index].hasTextBelow } ?? false
            let cover = covered[index]
            let text = cover.map(\.text) ?? own[index]
            let place = Place(
                anchor: cover?.anchor ?? CellAddress(row: row, column: index + 1), text: text,
                hasTextBelow: hasTextBelow, spread: hasTextBelow ? left : nil, corner: corner)
            if cover != nil {
                left = nil
            } else if let text = own[index] {
                // "1.4" or "b)" in the column of numbers is of its own line alone, and "STT" heads nothing beside it.
                left =
                    hasTextBelow && [nil, .criterionHeading].contains(Identity.column(of: text))
                        && text.words.contains {
                            $0.number == nil && $0.exact.unicodeScalars.count > 1 && $0.kind == .letters
                        } ? text : nil
            }
            if let text, Identity.column(of: text) == .criterionHeading { corner = text }
            return place
        }
        self.own = own
    }
}
