import Reports

extension Narrative.Block: TemplateView {
    static let fields: [TemplateField<Narrative.Block>] = [
        .markup("heading", "Tiêu đề nhỏ; trống nếu không phải") {
            if case .heading(let text) = $0 { Markup(text) } else { .none }
        },
        .markup("paragraph", "Đoạn văn; trống nếu không phải") {
            if case .paragraph(let text) = $0 { Markup(text) } else { .none }
        },
        .markups("items", "Các ý của danh sách, kèm danh sách con; với bảng: mỗi hàng một ý; trống nếu không phải") {
            switch $0 {
            case .heading, .paragraph: []
            case .list(let list): list.items.map { Markup($0) }
            case .table(let table): table.lines.map { Markup($0) }
            }
        },
        .text("firstNumber", "Số của ý đầu, nếu các ý được đánh số; trống nếu gạch đầu dòng") {
            if case .list(let list) = $0, let first = list.first { String(first) } else { "" }
        },
        .list("tables", "Bảng; không có nếu không phải") {
            if case .table(let table) = $0 { [table] } else { [] }
        },
    ]
}

extension Narrative.Table {
    /// The rows as lines of text, for templates that do not show tables, so that nothing the analyst wrote is lost.
    fileprivate var lines: [Narrative.Text] { ([heads] + rows).filter { !$0.cells.isEmpty }.map(\.line) }
}

extension Narrative.Table: TemplateView {
    static let fields: [TemplateField<Narrative.Table>] = [
        .text("caption", "Tên bảng; trống nếu không ghi") { $0.caption },
        .list("heads", "Tên các cột; không có nếu mọi cột đều không tên") { $0.heads.cells },
        .list("rows", "Các hàng") { $0.rows },
    ]
}

extension Narrative.Table.TableRow: TemplateView {
    static let fields: [TemplateField<Narrative.Table.TableRow>] = [
        .list("cells", "Các ô") { $0.cells }
    ]
}

extension Narrative.Table.TableCell: TemplateView {
    static let fields: [TemplateField<Narrative.Table.TableCell>] = [
        .markup("text", "Chữ trong ô") { Markup($0.text) },
        .flag("isLeft", "Căn trái") { $0.alignment == .left },
        .flag("isMiddle", "Căn giữa") { $0.alignment == .middle },
        .flag("isRight", "Căn phải") { $0.alignment == .right },
    ]
}
