/// The lines of a form. They name no commune but say what their figures are ("Điểm tối đa", "Tự chấm", "Thẩm định").
enum FigureLines {
    /// How many rows below a head are searched.
    private static let mostRows = 12

    /// Whether a row below the head says that its numbers are points.
    static func stand(below head: AxisHead, _ scanner: HeadScanner) -> Bool {
        guard let first = head.columns.first(where: { $0.reading.meaning.criterion != nil })?.column else {
            return false
        }
        let criteria = head.columns.filter(\.reading.meaning.isCriterion).map(\.column)
        let corner = head.columns.last { $0.column < first && $0.field == .column(.criterionHeading) }?.column
        let start = corner ?? max(1, first - 2)
        return scanner.grid.rows(from: head.rows.upperBound + 1, through: head.rows.upperBound + mostRows).contains {
            row in
            criteria.contains { scanner.grid.entry(row: row, column: $0)?.isNumber == true }
                && isOfFigures(reading(ofRow: row, before: first, from: start, scanner))
        }
    }

    static func isOfFigures(_ reading: HeadReading?) -> Bool {
        if case .figure? = reading?.meaning { true } else { false }
    }

    /// What the label columns of a row say together; `nil` if they are empty.
    static func reading(ofRow row: Int, before first: Int, from start: Int, _ scanner: HeadScanner) -> HeadReading? {
        var path: [LabelledText] = []
        var lastAnchor: (Int, Int)?
        for column in start..<max(start, first) {
            let merge = scanner.merges.over(row: row, column: column)
            let place = merge.map { ($0.topLeft.row, $0.topLeft.column) } ?? (row, column)
            if let last = lastAnchor, last == place { continue }
            guard let entry = scanner.grid.entry(row: place.0, column: place.1), let text = scanner.headText(entry),
                !(place.0 < row && merge == nil)
            else { continue }
            lastAnchor = place
            path.append(text)
        }
        return path.isEmpty ? nil : scanner.labels.reading(of: path)
    }
}
