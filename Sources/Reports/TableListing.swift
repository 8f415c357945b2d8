import Findings
import Returns
import Rulebook

/// What each column and row of a return's tables was taken for, in lines to read on a terminal: the answer to
/// "why did it read that cell so?".
public struct TableListing {
    private let rulebook: Rulebook
    private let language: Language

    public init(rulebook: Rulebook, language: Language) {
        self.rulebook = rulebook
        self.language = language
    }

    public func lines(of tables: [ReadTable]) -> [String] {
        guard !tables.isEmpty else { return ["  " + say("không tìm thấy bảng nào", "no table was found")] }
        return tables.flatMap { head($0.layout) + columns($0.layout) + doubts($0.layout) + $0.rows.map(row) }
    }

    private func say(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    private func head(_ layout: TableLayout) -> [String] {
        let sheet = layout.sheet.map { say("trang tính “\($0)”, ", "sheet “\($0)”, ") } ?? ""
        let rows = "\(layout.headRows.lowerBound)–\(layout.headRows.upperBound)"
        return ["  " + say("Bảng: ", "Table: ") + sheet + say("đầu bảng ở hàng \(rows)", "head in rows \(rows)")]
    }

    private func columns(_ layout: TableLayout) -> [String] {
        layout.columns.sorted { ($0.value.column, name(of: $0.key)) < ($1.value.column, name(of: $1.key)) }
            .flatMap { field, taken in
                let own = taken.isOwnFigure ? say(" (xã tự chấm)", " (the commune's own figure)") : ""
                let beside = taken.ownHead.map { [line($0, say("xã tự chấm: ", "own figure: ") + name(of: field))] }
                return [line(taken.head, name(of: field) + own)] + (beside ?? [])
            }
    }

    /// Columns that no value was taken from, and why.
    private func doubts(_ layout: TableLayout) -> [String] {
        let contested = layout.contested.flatMap { field, heads in
            heads.map { line($0, say("không lấy: trùng ", "not taken: also claims ") + name(of: field)) }
        }
        let contradictory = layout.contradictory.map {
            line(
                $0.head,
                say(
                    "không lấy: số là tiêu chí \($0.number), tên là tiêu chí \($0.name)",
                    "not taken: its number says criterion \($0.number), its name criterion \($0.name)"))
        }
        return contested.sorted() + contradictory
            + layout.unrecognised.map { line($0, say("không lấy: không rõ là cột gì", "not taken: unknown")) }
            + layout.hiddenTwins.map { line($0, say("không lấy: cột ẩn", "not taken: hidden")) }
    }

    private func line(_ head: TableLayout.HeadCell, _ meaning: String) -> String {
        let text = head.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "    \(head.cell) “\(text)” → \(meaning)"
    }

    private func row(_ row: ReadRow) -> String {
        "    " + say("hàng ", "row ") + "\(row.row) “\(row.label)” → \(name(of: row.kind))"
    }

    private func name(of field: Field) -> String {
        switch field {
        case .criterion(let number):
            let name = rulebook.criteria.first { $0.number == number }?.name
            return say("Tiêu chí ", "criterion ") + "\(number)" + (name.map { ": \($0)" } ?? "")
        case .column(let column):
            return rulebook.columns.first { $0.column == column }?.aliases.first ?? column.rawValue
        }
    }

    private func name(of kind: ReadRow.Kind) -> String {
        switch kind {
        case .commune: say("số liệu của một xã", "the record of a commune")
        case .refused: say("không lấy, xem các phát hiện", "not taken, see the findings")
        case .maxima: say("điểm tối đa", "maximum points")
        case .columnNumbers: say("số thứ tự cột", "column numbers")
        case .subtotal: say("hàng cộng", "a sum of other rows")
        case .text: say("chữ, không có số liệu", "text, nothing to read")
        }
    }
}
