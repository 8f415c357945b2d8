import Findings
import Foundation
import Rulebook
import Spreadsheets

/// The most points of each criterion as a return states them: in a row of maxima, else in the criterion's own head
/// ("tối đa 50 điểm"). Where several tables do, the first counts.
struct StatedMaxima {
    /// In the rulebook's order; `nil` where none is stated.
    private(set) var maxima: [Sourced<Decimal>?] = []
    private(set) var findings: [Finding] = []
    private let points: PointsReader
    private let file: String

    init(in tables: [ScannedTable], rulebook: Rulebook, marks: MarkReader, words: RowWords, file: String) {
        points = PointsReader(marks: marks)
        self.file = file
        for criterion in rulebook.criteria {
            var stated: Sourced<Decimal>?
            for table in tables where stated == nil { stated = inRow(criterion, of: table) }
            maxima.append(stated ?? tables.lazy.compactMap { Self.inHead(criterion, of: $0.layout, words) }.first)
        }
    }

    private mutating func inRow(_ criterion: Criterion, of table: ScannedTable) -> Sourced<Decimal>? {
        guard let row = table.rows.first(where: { $0.kind == .maxima })?.row,
            let column = table.layout.column(.criterion(criterion.number))
        else { return nil }
        let cell = table.sheet.cell(row: row, column: column)
        switch points.read(cell, maximum: nil).entry {
        case .points(let maximum): return Sourced(maximum, at: cell.address)
        case .refused(let text):
            findings.append(
                Finding(
                    .maximumNotUnderstood,
                    at: Place(file: file, sheet: table.sheet.name, cell: cell.address.description), value: text,
                    details: [.criterion: String(criterion.number)]))
            return nil
        case .blank, .noColumn, .notApplicable: return nil
        }
    }

    private static func inHead(_ criterion: Criterion, of layout: TableLayout, _ words: RowWords) -> Sourced<Decimal>? {
        guard let head = layout.columns[.criterion(criterion.number)]?.head,
            let maximum = words.maximum(statedIn: head.text)
        else { return nil }
        return Sourced(maximum, at: head.cell)
    }
}
