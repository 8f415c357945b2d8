import Findings
import Foundation
import Rulebook
import Spreadsheets
import VietnameseText

/// The most points of each criterion as a return states them: in rows of maxima, or in the criterion's own head ("tối đa
/// 50 điểm"). Where it states two, neither counts.
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
            var agree = true
            for table in tables {
                let inHead = Self.inHead(criterion, of: table.layout, words).map { [$0] } ?? []
                for maximum in inRows(criterion, of: table) + inHead {
                    if let first = stated, first.value != maximum.value {
                        agree = false
                        tellDisagreement(criterion, of: maximum, in: table.sheet, with: first)
                    }
                    stated = stated ?? maximum
                }
            }
            maxima.append(agree ? stated : nil)
        }
    }

    private mutating func inRows(_ criterion: Criterion, of table: ScannedTable) -> [Sourced<Decimal>] {
        guard let column = table.layout.column(.criterion(criterion.number)) else { return [] }
        return table.rows.filter { $0.kind == .maxima }.compactMap { row in
            let cell = table.sheet.cell(row: row.row, column: column)
            switch points.read(cell, maximum: nil).entry {
            case .points(let maximum): return Sourced(maximum, at: cell.address)
            case .refused(let text):
                findings.append(
                    Finding(
                        .maximumNotUnderstood, at: place(cell.address, in: table.sheet), value: text,
                        details: [.criterion: String(criterion.number)]))
                return nil
            case .blank, .noColumn, .notApplicable: return nil
            }
        }
    }

    private static func inHead(_ criterion: Criterion, of layout: TableLayout, _ words: RowWords) -> Sourced<Decimal>? {
        guard let head = layout.columns[.criterion(criterion.number)]?.head,
            let maximum = words.maximum(statedIn: head.text)
        else { return nil }
        return Sourced(maximum, at: head.cell)
    }

    private mutating func tellDisagreement(
        _ criterion: Criterion, of maximum: Sourced<Decimal>, in sheet: Sheet, with first: Sourced<Decimal>
    ) {
        findings.append(
            Finding(
                .maximaDisagree, at: place(maximum.cell, in: sheet), value: VietnameseText.number(maximum.value),
                details: [
                    .criterion: String(criterion.number), .assumed: "ô \(first.cell)",
                    .expected: VietnameseText.number(first.value),
                ], english: [.assumed: "cell \(first.cell)"]))
    }

    private func place(_ cell: CellAddress, in sheet: Sheet) -> Place {
        Place(file: file, sheet: sheet.name, cell: cell.description)
    }
}
