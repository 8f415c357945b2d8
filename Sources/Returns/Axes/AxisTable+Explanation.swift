import Findings
import Rulebook
import Spreadsheets

extension ReadingTable {
    /// What each line along both axes was taken for.
    var explanation: ReadTable {
        let grid = table.grid
        return ReadTable(
            sheet: grid.sheet.name,
            head: grid.range(
                CellRange(
                    CellAddress(row: table.headRows.lowerBound, column: table.firstColumn),
                    CellAddress(row: table.headRows.upperBound, column: table.lastColumn))
            ).description,
            direction: grid.isFlipped ? .criteriaDown : .communesDown, columns: table.heads.map(table.explained),
            rows: lines.map { ReadRow(row: $0.row, label: $0.label, kind: $0.kind, rule: $0.rule) })
    }
}

extension LongTable {
    /// What its columns and lines were taken for. The label of a line consists of its commune and its criterion.
    var explanation: ReadTable {
        let columns = head.columns.map { column in
            let outcome: ReadColumn.Outcome =
                switch column.column {
                case nameColumn: .taken(.column(.communeName))
                case criterionColumn: .taken(.column(.criterionHeading))
                default: points.values.contains(column) ? .figureOfLine : .unread
                }
            return ReadColumn(
                head: column.head, outcome: outcome, assessor: column.reading.assessor, rule: column.reading.rule,
                because: column.reading.because, unexplained: column.reading.unexplained)
        }
        let corners = [head.columns.first, head.columns.last].compactMap { $0?.column }
        let range = CellRange(
            CellAddress(row: head.rows.lowerBound, column: corners.min() ?? 1),
            CellAddress(row: head.rows.upperBound, column: corners.max() ?? 1))
        return ReadTable(
            sheet: grid.sheet.name, head: grid.range(range).description, direction: .long, columns: columns,
            rows: lines.map(explained))
    }

    private func explained(_ line: Line) -> ReadRow {
        let written = grid.text(row: line.row, column: criterionColumn)
        let label = [line.name?.text, written].compactMap(\.self).joined(separator: " – ")
        let isRead = !line.isOfOtherTime && line.criterion != nil && line.name != nil
        return ReadRow(
            row: line.row, label: label, kind: isRead ? .commune : .text,
            rule: line.isOfOtherTime ? "other-time" : isRead ? "commune" : "text")
    }
}

extension AxisTable {
    fileprivate func explained(_ column: AxisHead.Column) -> ReadColumn {
        let isNameByBody =
            columns[.column(.communeName)].map { $0.column == column.column && $0.rule == "communes-below" } ?? false
        return ReadColumn(
            head: column.head, outcome: isNameByBody ? .taken(.column(.communeName)) : outcome(of: column),
            assessor: column.reading.assessor, rule: isNameByBody ? "communes-below" : column.reading.rule,
            because: column.reading.because, unexplained: column.reading.unexplained)
    }

    private func outcome(of column: AxisHead.Column) -> ReadColumn.Outcome {
        switch column.reading.meaning {
        case .field(let field):
            if columns[field]?.column == column.column { return .taken(field) }
            if columns[field]?.own?.column == column.column { return .own(field) }
            if contested[field]?.contains(where: { $0.column == column.column }) == true { return .contested(field) }
            if hiddenTwins.contains(column.head) { return .hidden }
            return verifiedElsewhere[column.head] == nil ? .unread : .givesWay
        case .numberAndNameDisagree(let number, let name): return .contradictory(number: number, name: name)
        case .part(let number), .other(let number, _): return .otherFigure(criterion: number)
        case .nothing, .beyondStandard, .figure, .dayOfNeighbour: return .unread
        }
    }
}
