import Findings
import Returns
import Rulebook

/// What each column and row of a return's tables was taken for, in lines for a terminal. It answers the question "why
/// did it read that cell so?".
public struct TableListing {
    private let rulebook: Rulebook
    private let language: Language

    public init(rulebook: Rulebook, language: Language) {
        self.rulebook = rulebook
        self.language = language
    }

    public func lines(of content: ReadReturn) -> [String] {
        let tables = content.tables
        guard !tables.isEmpty || !content.measureTables.isEmpty else {
            return ["  " + language.say("không tìm thấy bảng nào", "no table was found")]
        }
        return tables.flatMap { [head($0)] + $0.columns.map(line) + $0.rows.map { row($0, of: tables[0].direction) } }
            + content.measureTables.flatMap { [head($0)] + $0.columns.map(line) + $0.lines.map(line) }
    }

    private func sheet(_ name: String?) -> String {
        name.map { language.say("trang tính “\($0)”, ", "sheet “\($0)”, ") } ?? ""
    }

    // MARK: Measures

    private func head(_ table: ReadMeasureTable) -> String {
        return "  " + language.say("Bảng nhiệm vụ, giải pháp: ", "Table of measures: ") + sheet(table.sheet)
            + language.say("từ ô \(table.corner), ", "from \(table.corner), ")
            + (table.isTurned
                ? language.say("mỗi cột một nội dung", "a column for each measure")
                : language.say("mỗi hàng một nội dung", "a row for each measure"))
    }

    private func line(_ column: ReadMeasureTable.Column) -> String {
        let meaning =
            switch column.meaning {
            case .value: language.say("số liệu của đơn vị", "the unit's figures")
            case .total: language.say("tổng của đơn vị", "the unit's total")
            case .own: language.say("phần của cấp huyện", "the district's own share")
            case .communes: language.say("cộng các xã", "the sum of the communes")
            case .commune: language.say("số liệu của một xã", "a commune's figures")
            case .unit: language.say("số liệu của một đơn vị báo cáo", "a reporting unit's figures")
            case .money: language.say("tiền của các hàng kinh phí", "money, of the lines that are money")
            case .units: language.say("đơn vị tính", "units")
            case .beside:
                language.say(
                    "không lấy: số thứ tự, ghi chú, kế hoạch hoặc thời gian khác",
                    "not taken: numbers of lines, remarks, a plan or another time")
            case .stranger: language.say("không lấy: tên không có trong danh mục", "not taken: no known name")
            case .unread: language.say("không lấy: không rõ là gì", "not taken: unknown")
            case .contested:
                language.say("không lấy: nhiều cột cùng có thể là kết quả", "not taken: several may be the result")
            }
        return "    \(column.cell) “\(OneLine.text(column.head))” → \(meaning)"
    }

    private func line(_ line: ReadMeasureTable.Line) -> String {
        var meaning = language.say("không lấy: không có trong danh sách nội dung", "not taken: none of the measures")
        if let measure = line.measure, let name = line.name {
            meaning = "\(name) (\(measure))"
            if line.isOfOtherTime {
                meaning += language.say("; không lấy: của năm khác", "; not taken: another year's")
            }
        }
        return "    \(line.cell) “\(OneLine.text(line.label))” → \(meaning)"
    }

    // MARK: Points

    private func head(_ table: ReadTable) -> String {
        let direction =
            switch table.direction {
            case .communesDown: language.say("mỗi hàng một xã", "a row for each commune")
            case .criteriaDown: language.say("mỗi hàng một tiêu chí", "a row for each criterion")
            case .long: language.say("mỗi hàng một xã và một tiêu chí", "a row for each commune and criterion")
            }
        return "  " + language.say("Bảng: ", "Table: ") + sheet(table.sheet)
            + language.say("đầu bảng \(table.head), ", "head \(table.head), ")
            + direction
    }

    /// What a line along the criteria's axis was taken for and because of which words. If it was not understood, which
    /// words nothing explains.
    private func line(_ column: ReadColumn) -> String {
        let text = column.head.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var why = ""
        if case .unread = column.outcome, !column.unexplained.isEmpty {
            why =
                language.say("; không rõ: ", "; not understood: ")
                + column.unexplained.map { "“\($0)”" }.joined(separator: ", ")
        } else if !column.because.isEmpty {
            why =
                language.say("; vì: ", "; because of: ") + column.because.map { "“\($0)”" }.joined(separator: ", ")
                + " [\(column.rule)]"
        }
        return "    \(column.head.cell) “\(text)” → \(outcome(of: column))\(why)"
    }

    private func outcome(of column: ReadColumn) -> String {
        switch column.outcome {
        case .taken(let field):
            name(of: field)
                + (column.assessor == .own ? language.say(" (xã tự chấm)", " (the commune's own figure)") : "")
        case .own(let field): language.say("xã tự chấm: ", "own figure: ") + name(of: field)
        case .contested(let field): language.say("không lấy: trùng ", "not taken: also claims ") + name(of: field)
        case .hidden: language.say("không lấy: cột ẩn", "not taken: hidden")
        case .givesWay: language.say("không lấy: có cột thẩm định", "not taken: another column is verified")
        case .contradictory(let number, let name):
            language.say(
                "không lấy: số là tiêu chí \(number), tên là tiêu chí \(name)",
                "not taken: its number says criterion \(number), its name criterion \(name)")
        case .otherFigure(let criterion):
            language.say(
                "không lấy: số khác của tiêu chí \(criterion)", "not taken: another figure of criterion \(criterion)")
        case .figureOfLine:
            language.say("điểm của tiêu chí ghi ở mỗi hàng", "points of the criterion that each row names")
        case .unread: language.say("không lấy: không rõ là gì", "not taken: unknown")
        }
    }

    private func row(_ row: ReadRow, of direction: ReadTable.Direction) -> String {
        let line = direction == .criteriaDown ? language.say("cột ", "column ") : language.say("hàng ", "row ")
        return "    " + line + "\(row.row) “\(row.label)” → \(name(of: row.kind)) [\(row.rule)]"
    }

    private func name(of field: Field) -> String {
        switch field {
        case .criterion(let number):
            let name = rulebook.criteria.first { $0.number == number }?.name
            return language.say("Tiêu chí ", "criterion ") + "\(number)" + (name.map { ": \($0)" } ?? "")
        case .column(let column):
            return Vocabulary.builtIn.title(of: column)
        }
    }

    private func name(of kind: ReadRow.Kind) -> String {
        switch kind {
        case .commune: language.say("số liệu của một xã", "the record of a commune")
        case .refused: language.say("không lấy, xem các phát hiện", "not taken, see the findings")
        case .maxima: language.say("điểm tối đa", "maximum points")
        case .columnNumbers: language.say("số thứ tự cột", "column numbers")
        case .subtotal: language.say("hàng cộng", "a sum of other rows")
        case .text: language.say("chữ, không có số liệu", "text, nothing to read")
        }
    }
}
