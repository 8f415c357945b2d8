import Registry
import Returns
import Rulebook
import WorkbookWriting

/// The second table of a form: what the plan asks of the reporting unit besides the points, with a line for each
/// measure under its part of the plan.
struct MeasureSheet {
    static let name = "Nhiệm vụ, giải pháp"

    let form: ReturnForm
    /// The parts with the measures that a reporting unit is asked for.
    let parts: [PlanPart]

    /// `nil` where the rulebook asks nothing of reporting units.
    init?(form: ReturnForm) {
        self.form = form
        parts = form.rulebook.planParts(on: form.period.lastDay).compactMap { part in
            part.keeping { $0.reporters.contains(.units) }
        }
        if parts.isEmpty { return nil }
    }

    private static let headRow = 6
    private static let answerColumn = 4

    /// A line below the head: the title of a part, or a measure with its number within the part.
    private enum Line {
        case part(PlanPart, number: Int)
        case measure(PlanMeasure, number: Int)
    }

    private var lines: [Line] {
        parts.enumerated().flatMap { index, part in
            [Line.part(part, number: index + 1)]
                + part.measures.enumerated().map { Line.measure($1, number: $0 + 1) }
        }
    }

    var draft: SheetDraft {
        var sheet = SheetDraft(name: Self.name, widths: [6, 64, 14, 16, 30])
        sheet.rows = top + [heads] + lines.map(row)
        sheet.merges =
            (1...4).map { CellBlock(rows: $0...$0, columns: 1...5) }
            + lines.indices.filter { if case .part = lines[$0] { true } else { false } }.map { index in
                let row = Self.headRow + 1 + index
                return CellBlock(rows: row...row, columns: 2...5)
            }
        sheet.printing.isLandscape = false
        form.lock(&sheet, heads: Self.headRow...Self.headRow, rules)
        return sheet
    }

    private var top: [RowDraft] {
        let centred = FormLooks.body.with { $0.alignment = .centre }
        return [
            RowDraft(
                [.text("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP, KINH PHÍ")],
                looks: [FormLooks.title.with { $0.alignment = .centre }], height: 24),
            RowDraft([.text("Đơn vị: \(form.sender)")], looks: [centred]),
            RowDraft([.text(form.month)], looks: [centred]),
            RowDraft(
                [.text("Chỉ điền vào ô nền vàng. Chưa có số liệu thì để trống; 0 là không có.")],
                looks: [FormLooks.note]),
            RowDraft(),
        ]
    }

    private var heads: RowDraft {
        let heads = ["TT", "Nội dung", "Đơn vị tính", "Số liệu", "Ghi chú"]
        return RowDraft(heads.map { .text($0) }, looks: heads.map { _ in FormLooks.head }, height: 24)
    }

    private func row(of line: Line) -> RowDraft {
        switch line {
        case .part(let part, let number):
            let bold = FormLooks.label.with { $0.isBold = true }
            let place = part.citation.article.map { " (\($0))" } ?? ""
            return RowDraft(
                [.text(Self.roman[min(number, Self.roman.count) - 1]), .text(part.title + place)],
                looks: [bold.with { ($0.alignment, $0.isIndented) = (.centre, false) }, bold], height: 20)
        case .measure(let measure, let number):
            return RowDraft(
                [.number(Double(number)), .text(measure.name), .text(measure.unitName), .blank, .blank],
                looks: [FormLooks.centred, FormLooks.label, FormLooks.centred, FormLooks.mark, FormLooks.input],
                height: measure.name.count > 60 ? 32 : 18)
        }
    }

    private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]

    private var rules: [InputRule] {
        lines.enumerated().compactMap { index, line in
            guard case .measure(let measure, _) = line else { return nil }
            let row = Self.headRow + 1 + index
            let block = CellBlock(rows: row...row, columns: Self.answerColumn...Self.answerColumn)
            return measure.unit == .yesNo
                ? FormRules.mark(block, of: Self.title(measure)) : FormRules.amount(block, of: measure)
        }
    }

    /// Excel shows at most 32 characters above a hint.
    static func title(_ measure: PlanMeasure) -> String {
        measure.name.count <= 32 ? measure.name : measure.name.prefix(31) + "…"
    }
}
