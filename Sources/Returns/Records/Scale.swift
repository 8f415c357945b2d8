import Findings
import Numbers
import Spreadsheets

/// Points on a scale that cannot be the standard's: marks for "met", rates, points out of ten, totals out of a hundred.
struct Scale {
    /// How many criteria there are.
    let criteria: Int
    let file: String

    /// A hundred points are never enough to be recognised, so if no commune has more, the scale is another one.
    private static let leastTotal = Millionths(100)
    private static let fewestCommunes = 2

    func finding(on records: [Record]) -> Finding? {
        let points = records.flatMap { $0.points.compactMap(\.value.points) }
        guard let first = records.first(where: { !$0.hasNoPoints }), points.count >= criteria,
            points.contains(where: { $0 > 0 }),
            let cell = first.points.first(where: { $0.value.points != nil })
        else { return nil }
        let place = Place(file: file, sheet: (cell.source ?? first.source).sheet, cell: cell.cell)
        if points.allSatisfy({ $0 <= 1 }) {
            return Finding(.pointsAllMarks, at: place, details: [.count: String(records.count)])
        }
        let totals = records.filter { $0.points.allSatisfy { $0.value.points != nil } }
            .map { $0.points.compactMap(\.value.points).reduce(0, +) }
        let isOutOfTen = points.allSatisfy { $0 <= 10 }
        guard totals.count >= Self.fewestCommunes || isOutOfTen,
            totals.allSatisfy({ $0 <= Self.leastTotal }) || isOutOfTen,
            let most = totals.max() ?? points.max()
        else { return nil }
        return Finding(.scaleImpossible, at: place, value: "\(most)", details: [.count: String(records.count)])
    }
}
