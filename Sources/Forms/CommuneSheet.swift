import Registry
import Returns
import Rulebook
import WorkbookWriting

/// The form of one commune alone: a line for each criterion, and below them what else is asked.
struct CommuneSheet {
    let form: ReturnForm
    let commune: Commune
    let group: ReportingUnit

    private var rulebook: Rulebook { form.rulebook }
    private var hasMaxima: Bool { rulebook.criteria.contains { $0.maximum != nil } }

    private static let headRow = 6
    private static let firstRow = headRow + 1
    private static let criterionColumn = 2
    private static let further: [Column] = [
        .registered, .planned, .committed, .verdict, .decisionNumber, .decisionDate,
    ]

    private var pointsColumn: Int { hasMaxima ? 4 : 3 }
    private var lastColumn: Int { pointsColumn + 1 }
    private var totalRow: Int { Self.firstRow + rulebook.criteria.count }
    private var firstFurtherRow: Int { totalRow + 2 }

    var draft: SheetDraft {
        var sheet = SheetDraft(name: "Phiếu điểm", widths: [5, 62] + (hasMaxima ? [11] : []) + [16, 30])
        sheet.rows =
            top + [heads] + rulebook.criteria.map(line) + [total, RowDraft()] + Self.further.map(line)
        sheet.merges = (1...4).map { CellBlock(rows: $0...$0, columns: 1...lastColumn) }
        sheet.printing.isLandscape = false
        form.lock(&sheet, heads: Self.headRow...Self.headRow, rules)
        return sheet
    }

    // MARK: Rows

    private var top: [RowDraft] {
        let centred = FormLooks.body.with { $0.alignment = .centre }
        return [
            RowDraft(
                [.text((group.isCommune ? group.committee : group.fullName).uppercased())],
                looks: [FormLooks.body]),
            RowDraft([.text(form.title)], looks: [FormLooks.title.with { $0.alignment = .centre }], height: 24),
            RowDraft([.text("Đơn vị: \(commune.fullName) (mã \(commune.code))")], looks: [centred]),
            RowDraft([.text(form.month)], looks: [centred]),
            RowDraft(),
        ]
    }

    private var heads: RowDraft {
        let heads = ["TT", "Tiêu chí"] + (hasMaxima ? ["Điểm tối đa"] : []) + ["Điểm", "Ghi chú"]
        return RowDraft(heads.map { .text($0) }, looks: heads.map { _ in FormLooks.head }, height: 24)
    }

    private func line(of criterion: Criterion) -> RowDraft {
        let maximum: [CellContent] =
            hasMaxima ? [criterion.maximum.map { .number($0.double) } ?? .blank] : []
        return RowDraft(
            [.number(Double(criterion.number)), .text(FormColumn.criterion(criterion.number).head(by: rulebook))]
                + maximum + [.blank, .blank],
            looks: looks(FormLooks.label, FormLooks.points, FormLooks.input), height: 32)
    }

    private var total: RowDraft {
        let formulas = FormFormulas(
            points: rulebook.criteria.indices.map {
                FormFormulas.cell(row: Self.firstRow + $0, column: pointsColumn)
            }, total: FormFormulas.cell(row: totalRow, column: pointsColumn),
            verdict: FormFormulas.cell(row: row(of: .verdict), column: pointsColumn),
            tiers: rulebook.tiers(of: commune, in: form.register),
            asksForNoZero: rulebook.conditions.noZeroCriterion != nil)
        return RowDraft(
            [.blank, .text(FormColumn.field(.total).head(by: rulebook))] + (hasMaxima ? [.blank] : [])
                + [formulas.sum, formulas.check],
            looks: looks(FormLooks.label.with { $0.isBold = true }, FormLooks.sum, FormLooks.check), height: 24)
    }

    private func line(of column: Column) -> RowDraft {
        let look =
            switch column {
            case .decisionNumber: FormLooks.documentNumber
            case .decisionDate: FormLooks.day
            default: FormLooks.mark
            }
        return RowDraft(
            [.blank, .text(FormColumn.field(column).head(by: rulebook))] + (hasMaxima ? [.blank] : []) + [.blank],
            looks: looks(FormLooks.label, look, FormLooks.plain), height: 20)
    }

    private func looks(_ label: CellLook, _ answer: CellLook, _ last: CellLook) -> [CellLook] {
        [FormLooks.centred, label] + (hasMaxima ? [FormLooks.maximum] : []) + [answer, last]
    }

    // MARK: Rules

    private var rules: [InputRule] {
        let points = rulebook.criteria.enumerated().compactMap { index, criterion in
            FormRules.points(block(row: Self.firstRow + index), of: criterion)
        }
        let marks = [Column.registered, .planned, .committed].map {
            FormRules.mark(block(row: row(of: $0)), of: FormColumn.field($0).head(by: rulebook))
        }
        return points + marks + [FormRules.verdict(block(row: row(of: .verdict)))]
    }

    private func row(of column: Column) -> Int { firstFurtherRow + (Self.further.firstIndex(of: column) ?? 0) }

    private func block(row: Int) -> CellBlock { CellBlock(rows: row...row, columns: pointsColumn...pointsColumn) }
}
