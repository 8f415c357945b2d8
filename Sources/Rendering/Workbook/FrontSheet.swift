import Reports
import WorkbookWriting

/// The first sheet of the report's workbook. It says which report this is and what each sheet holds.
struct FrontSheet {
    let model: ReportModel
    let tables: [WorkbookTable]

    var draft: SheetDraft {
        var sheet = SheetDraft(name: "Giới thiệu", widths: [18, 78, 12])
        sheet.rows =
            title.map { RowDraft([.text($0.0)], looks: [$0.1]) } + [RowDraft(), head] + list + [RowDraft()] + notes
        sheet.merges =
            (1...title.count).map(wholeRow)
            + (0..<notes.count).map { wholeRow(title.count + 2 + list.count + 1 + $0 + 1) }
        sheet.printing.isLandscape = false
        return sheet
    }

    private func wholeRow(_ row: Int) -> CellBlock { CellBlock(rows: row...row, columns: 1...3) }

    private static let plain = CellLook().with { $0.size = 12 }
    private static let bold = plain.with { $0.isBold = true }
    private static let cell = plain.with {
        $0.hasBorder = true
        $0.wraps = true
    }
    private static let link = cell.with { $0.colour = 0x0B4F9E }

    private var title: [(String, CellLook)] {
        let standing = model.isFinal ? "Bản chính thức" : "DỰ THẢO"
        return [
            (model.head.superiorBody, Self.plain), (model.head.issuingBody, Self.bold),
            (model.isPublic ? "" : model.head.number.replacing("\u{A0}", with: " "), Self.plain),
            ("BÁO CÁO", Self.bold.with { $0.size = 16 }), (model.subject, Self.bold.with { $0.wraps = true }),
            ("\(model.province.fullName); kỳ báo cáo tháng \(month); số liệu đến \(model.asOf.long)", Self.plain),
            ([standing, model.issue.note].filter { !$0.isEmpty }.joined(separator: ". "), Self.bold),
            (model.head.missing, Self.plain),
        ].filter { !$0.0.isEmpty }
    }

    /// The period, written `11/2022`.
    private var month: String { model.period.split(separator: "-").reversed().joined(separator: "/") }

    private var head: RowDraft {
        RowDraft(
            ["Trang tính", "Nội dung", "Số dòng"].map { .text($0) },
            looks: Array(repeating: ColumnKind.headLook.with { $0.size = 12 }, count: 3), height: 22)
    }

    private var list: [RowDraft] {
        tables.map {
            RowDraft(
                [.link($0.name, toSheet: $0.name), .text($0.about), .number(Double($0.table.rows.count))],
                looks: [Self.link, Self.cell, Self.cell.with { $0.format = .count }], height: 20)
        }
    }

    private var notes: [RowDraft] {
        let text = [
            model.disclosureNote, "Ô trống là chưa có thông tin. KAD: không áp dụng; ?: ô có giá trị không dùng được.",
            "Số liệu như trong các tệp CSV và bản HTML của cùng báo cáo; văn bản để ký là bản HTML hoặc PDF.",
        ].filter { !$0.isEmpty }
        return text.map {
            RowDraft(
                [.text($0)],
                looks: [
                    Self.plain.with {
                        $0.isItalic = true
                        $0.wraps = true
                    }
                ], height: 17 * Double($0.count / 105 + 1))
        }
    }
}
