import Findings
import Spreadsheets

/// One row of a head, column by column from the first.
struct HeadRow {
    /// What one column shows in this row.
    struct Place {
        /// The cell that has the text: under a merge, the merge's first cell.
        let anchor: CellAddress
        let text: LabelledText?
        /// Whether a lower row of the head has a text in the same column.
        let hasTextBelow: Bool
        /// An upper heading that covers this column without being merged over it, since CSV has no merges: the nearest
        /// text to the left, if there is text below both this place and that text.
        let spread: LabelledText?
        /// The text to the left that says what the bare numbers of this row are: "Tiêu chí".
        let corner: LabelledText?
    }

    let places: [Place]
    /// The texts of the cells themselves, without merges.
    private let own: [LabelledText?]

    /// - Parameters:
    ///   - merges: the merges that reach into the head.
    ///   - below: the next row of the head.
    ///   - headText: gives the text of a cell if it can be a heading.
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
                // "1.4" or "b)" in the column of numbers only concerns its own line, and "STT" is no heading for the
                // columns next to it.
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
