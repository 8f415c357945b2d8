import Registry
import Returns
import Rulebook
import WorkbookWriting

/// The table of a district's form: one line for each commune, criteria across.
struct DistrictSheet {
    let form: ReturnForm
    let group: ReportingUnit

    private var rulebook: Rulebook { form.rulebook }
    private var communes: [Commune] { form.register.communes(of: group) }

    private var columns: [FormColumn] {
        [
            .field(.ordinal), .field(.communeCode), .field(.communeName), .field(.registered), .field(.planned),
            .field(.committed),
        ] + rulebook.criteria.map { .criterion($0.number) } + [
            .field(.total), .field(.verdict), .field(.decisionNumber), .field(.decisionDate), .field(.note), .check,
        ]
    }

    /// The first columns say which commune a line is about.
    private static let namingColumns = 3
    private static let markRow = 5
    private var headRow: Int { Self.markRow + 1 }
    /// If some maxima are known, they have a line below the heads.
    private var firstRow: Int { headRow + (hasMaxima ? 2 : 1) }
    private var lastRow: Int { firstRow + max(1, communes.count) - 1 }
    private var hasMaxima: Bool { rulebook.criteria.contains { $0.maximum != nil } }

    var draft: SheetDraft {
        var sheet = SheetDraft(name: "Biểu số liệu", widths: columns.map(Self.width))
        sheet.rows =
            top + [marks, heads] + (hasMaxima ? [maxima] : [])
            + communes.enumerated().map { line(of: $1, number: $0 + 1) }
        sheet.merges = (1...4).map { CellBlock(rows: $0...$0, columns: 1...columns.count) }
        // The checks are only for whoever fills it in, so they are not printed.
        sheet.printing.columns = columns.count - 1
        form.lock(&sheet, heads: headRow...(firstRow - 1), namingColumns: Self.namingColumns, rules)
        return sheet
    }

    // MARK: Rows

    private var top: [RowDraft] {
        [
            RowDraft([.text(group.committee.uppercased())], looks: [FormLooks.body]),
            RowDraft([.text(form.title)], looks: [FormLooks.title.with { $0.alignment = .centre }], height: 24),
            RowDraft([.text(form.month)], looks: [FormLooks.body.with { $0.alignment = .centre }]),
            RowDraft(
                [.text("\(Self.hint) Cách điền: xem trang “\(GuideSheet.name)”.")], looks: [FormLooks.note]),
        ]
    }

    private static let hint = "Chỉ điền vào ô nền vàng. Chưa có điểm thì để trống; 0 là không có điểm."

    private var marks: RowDraft {
        var row = RowDraft(columns.map { .text($0.mark) }, looks: columns.map { _ in FormLooks.plain })
        row.isHidden = true
        return row
    }

    private var heads: RowDraft {
        RowDraft(
            columns.map { .text($0.head(by: rulebook)) }, looks: columns.map { _ in FormLooks.head }, height: 165)
    }

    private var maxima: RowDraft {
        RowDraft(
            columns.map { column in
                switch column {
                case .criterion(let number):
                    rulebook.criterion(number).maximum.map { .number($0.double) } ?? .blank
                case .field(.communeName): .text("Điểm tối đa")
                default: .blank
                }
            },
            looks: columns.map {
                $0 == .field(.communeName) ? FormLooks.label.with { $0.isItalic = true } : FormLooks.maximum
            },
            height: 18)
    }

    private func line(of commune: Commune, number: Int) -> RowDraft {
        let formulas = formulas(of: commune, row: firstRow + number - 1)
        return RowDraft(
            columns.map { column in
                switch column {
                case .field(.ordinal): .number(Double(number))
                case .field(.communeCode): .text(commune.code)
                case .field(.communeName): .text(commune.fullName.capitalizedFirst)
                case .field(.total): formulas.sum
                case .check: formulas.check
                default: .blank
                }
            }, looks: columns.map(Self.look), height: 20)
    }

    private func formulas(of commune: Commune, row: Int) -> FormFormulas {
        func cells(_ isAsked: (FormColumn) -> Bool) -> [String] {
            columns.indices.filter { isAsked(columns[$0]) }.map { FormFormulas.cell(row: row, column: $0 + 1) }
        }
        return FormFormulas(
            points: cells { if case .criterion = $0 { true } else { false } },
            total: cells { $0 == .field(.total) }.joined(), verdict: cells { $0 == .field(.verdict) }.joined(),
            tiers: rulebook.tiers(of: commune, in: form.register),
            asksForNoZero: rulebook.conditions.noZeroCriterion != nil)
    }

    // MARK: Columns

    private var rules: [InputRule] {
        columns.enumerated().compactMap { index, column in
            let block = CellBlock(rows: firstRow...lastRow, columns: (index + 1)...(index + 1))
            return switch column {
            case .criterion(let number): FormRules.points(block, of: rulebook.criterion(number))
            case .field(.registered), .field(.planned), .field(.committed):
                FormRules.mark(block, of: column.head(by: rulebook))
            case .field(.verdict): FormRules.verdict(block)
            default: nil
            }
        }
    }

    private static func width(_ column: FormColumn) -> Double {
        switch column {
        case .criterion: 8.5
        case .field(.ordinal): 4.5
        case .field(.communeCode), .field(.registered), .field(.planned), .field(.committed): 7
        case .field(.communeName): 20
        case .field(.total): 8
        case .field(.verdict), .field(.decisionDate): 10.5
        case .check: 26
        default: 13
        }
    }

    private static func look(_ column: FormColumn) -> CellLook {
        switch column {
        case .criterion: FormLooks.points
        case .field(.ordinal): FormLooks.centred
        case .field(.communeCode): FormLooks.code
        case .field(.registered), .field(.planned), .field(.committed), .field(.verdict): FormLooks.mark
        case .field(.total): FormLooks.sum
        case .field(.decisionNumber): FormLooks.documentNumber
        case .field(.decisionDate): FormLooks.day
        case .field(.note): FormLooks.input
        case .check: FormLooks.check
        default: FormLooks.label
        }
    }
}

extension String {
    /// With its first letter as a capital: `huyện Ba Bể` → `Huyện Ba Bể`.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
