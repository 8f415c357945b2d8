import Findings
import Foundation
import Numbers
import Rulebook
import Spreadsheets
import VietnameseText

/// The maximum of points for each criterion as a return gives it: in lines of maxima, in columns next to the points, or
/// in the criterion's own heading ("tối đa 50 điểm"). If it gives two for a criterion, neither counts.
struct StatedMaxima {
    /// In the rulebook's order; `nil` if none is given.
    private(set) var maxima: [Sourced<Millionths>?] = []
    private(set) var findings: [Finding] = []
    private let points: PointsReader
    private let file: String

    init(
        in tables: [ReadingTable], long: [LongTable], rulebook: Rulebook, points: PointsReader, file: String
    ) {
        self.points = points
        self.file = file
        for criterion in rulebook.criteria {
            var stated: [(Sourced<Millionths>, Sheet)] = []
            for made in tables where made.hasPoints || !made.isForm {
                stated += inLines(criterion, of: made).map { ($0, made.table.grid.sheet) }
                stated += Self.inHead(criterion, of: made.table).map { [($0, made.table.grid.sheet)] } ?? []
            }
            for table in long {
                stated += inLongLines(criterion.number, of: table).map { ($0, table.grid.sheet) }
            }
            let agree = stated.allSatisfy { $0.0.value == stated[0].0.value }
            if !agree, let other = stated.first(where: { $0.0.value != stated[0].0.value }) {
                tellDisagreement(criterion, of: other.0, in: other.1, with: stated[0].0)
            }
            maxima.append(agree ? stated.first?.0 : nil)
        }
    }

    private mutating func inLines(_ criterion: Criterion, of made: ReadingTable) -> [Sourced<Millionths>] {
        let table = made.table
        guard let column = table.column(.criterion(criterion.number)) else { return [] }
        var columns = [column]
        var lines = made.lines.filter { $0.kind == .maxima }.map(\.row)
        // A column of maxima next to the points counts only if it says the same in every line.
        if let beside = table.heads.first(where: { $0.reading.meaning == .other(of: criterion.number, .maximum) })?
            .column
        {
            let filled = made.lines.filter {
                $0.kind == .commune && table.grid.entry(row: $0.row, column: beside) != nil
            }
            if let first = filled.first,
                filled.allSatisfy({
                    table.grid.text(row: $0.row, column: beside) == table.grid.text(row: first.row, column: beside)
                })
            {
                columns.append(beside)
                lines.append(first.row)
            }
        }
        return lines.compactMap { row in
            let place = row == lines.last && columns.count == 2 ? columns[1] : columns[0]
            return maximum(table.grid.cell(row: row, column: place), of: criterion.number, in: table.grid.sheet)
        }
    }

    private mutating func inLongLines(_ number: Int, of table: LongTable) -> [Sourced<Millionths>] {
        guard let column = table.maximum else { return [] }
        return table.lines.filter { $0.criterion == number }.compactMap { line in
            maximum(table.grid.cell(row: line.row, column: column), of: number, in: table.grid.sheet)
        }
    }

    private mutating func maximum(_ cell: Cell, of number: Int, in sheet: Sheet) -> Sourced<Millionths>? {
        switch points.read(cell, maximum: nil).entry {
        case .points(let maximum): return Sourced(maximum, at: cell.address)
        case .refused(let text):
            findings.append(
                Finding(
                    .maximumNotUnderstood, at: place(cell.address, in: sheet), value: text,
                    about: .init(criterion: number)))
            return nil
        case .blank, .noColumn, .notApplicable: return nil
        }
    }

    private static func inHead(_ criterion: Criterion, of table: AxisTable) -> Sourced<Millionths>? {
        guard let head = table.columns[.criterion(criterion.number)]?.head,
            let column = table.heads.first(where: { $0.head == head }),
            let maximum = column.path.reversed().lazy.compactMap(HeadMaximum.stated).first
        else { return nil }
        return Sourced(maximum, at: head.cell)
    }

    private mutating func tellDisagreement(
        _ criterion: Criterion, of maximum: Sourced<Millionths>, in sheet: Sheet, with first: Sourced<Millionths>
    ) {
        findings.append(
            Finding(
                .maximaDisagree, at: place(maximum.cell, in: sheet), value: maximum.value.written,
                about: .init(criterion: criterion.number),
                details: [.expected: first.value.written],
                clauses: [.assumed: .cell(first.cell.description)]))
    }

    private func place(_ cell: CellAddress, in sheet: Sheet) -> Place {
        Place(file: file, sheet: sheet.name, cell: cell)
    }
}

/// The number right after a word for a maximum: "Tiêu chí 9 (tối đa 50 điểm)".
enum HeadMaximum {
    static func stated(in text: LabelledText) -> Millionths? {
        guard let label = text.labels.first(where: { $0.terms.contains(.maximum) }) else { return nil }
        let behind = text.words[label.words.upperBound...].drop { $0.folded == "la" }
        guard let number = behind.first else { return nil }
        switch number.kind {
        case .number(let value): return Millionths(value)
        case .decimal: return Millionths(number.exact.replacing(",", with: "."))
        case .letters, .percent: return nil
        }
    }
}
