import Findings
import Rulebook

// Columns that were not read, and which of them speak of results.

extension TableFindings {
    static func unread(_ table: AxisTable) -> [AxisHead.Column] {
        table.heads.filter { column in
            // In a flipped sheet, notes and signatures stand after the criteria.
            guard !table.grid.isFlipped || column.reading.speaksOfResults || column.column <= table.lastCriterion ?? 0,
                column.reading.rule != "negative-twin", table.columns[.column(.communeName)]?.column != column.column
            else { return false }
            switch column.reading.meaning {
            case .nothing, .other, .figure, .dayOfNeighbour: return true
            default: return false
            }
        }
    }

    /// Whether an unread column speaks of results and has content beside a commune.
    static func speaks(_ column: AxisHead.Column, in made: ReadingTable) -> Bool {
        guard column.reading.meaning == .nothing && column.reading.speaksOfResults || isFurther(column, in: made.table)
        else { return false }
        return made.lines.contains {
            $0.kind == .commune && made.table.grid.entry(row: $0.row, column: column.column) != nil
        }
    }

    /// Whether it is a column like "TC3 (đính chính)" beside the points for criterion 3. Perhaps these should count.
    private static func isFurther(_ column: AxisHead.Column, in table: AxisTable) -> Bool {
        guard case .part(let number) = column.reading.meaning, table.column(.criterion(number)) != nil else {
            return false
        }
        return column.path.count == 1 && (1...mostWordsOfRemark).contains(column.reading.unexplained.count)
    }

    /// A heading with more words of its own is the name of a part.
    private static let mostWordsOfRemark = 4

    /// Findings for unread columns that speak of results, each with the words that nothing explains.
    func notUnderstood(_ made: ReadingTable) -> [Finding] {
        let columns = Self.unread(made.table) + made.table.heads.filter { Self.isFurther($0, in: made.table) }
        return columns.filter { Self.speaks($0, in: made) }.map { column in
            let words = column.reading.unexplained.isEmpty ? [column.head.text] : column.reading.unexplained
            return Finding(
                .columnPassedOver, at: place(made.table, column.head.cell), value: column.head.text,
                details: [.suggestions: words.map { "“\($0)”" }.joined(separator: ", ")])
        }
    }

    /// Marks whose column is in the table but was not understood, so that it is not missing.
    static func marksNotUnderstood(in made: ReadingTable) -> Set<Column> {
        let subjects: [(Terms, Column)] = [(.registered, .registered), (.planned, .planned), (.committed, .committed)]
        return Self.unread(made.table).filter { speaks($0, in: made) }.reduce(into: []) { marks, column in
            for (term, mark) in subjects where column.path.contains(where: { $0.terms.contains(term) }) {
                marks.insert(mark)
            }
        }
    }
}
