import Reports

/// A piece of the analyst's text for Word. Only one of its properties has content, depending on the kind of piece.
struct WordBlock: Sendable {
    private(set) var heading: [WordRun] = []
    private(set) var paragraph: [WordRun] = []
    private(set) var items: [WordItem] = []
    private(set) var tables: [WordTable] = []

    /// - Parameter lists: the numbered lists of the document so far. Those of this block are appended.
    init(_ block: Narrative.Block, numbering lists: inout [WordList]) {
        switch block {
        case .heading(let text): heading = WordRun.runs(of: text)
        case .paragraph(let text): paragraph = WordRun.runs(of: text)
        case .list(let list): items = Self.items(of: list, level: 0, numbering: &lists)
        case .table(let table): tables = [WordTable(table: table)]
        }
    }

    /// The number that Word knows the lists with dashes by.
    private static let dashes = 3

    private static func items(
        of list: Narrative.List, level: Int, numbering lists: inout [WordList]
    ) -> [WordItem] {
        let level = min(level, WordItem.deepest)
        var number = dashes
        if let first = list.first {
            number = dashes + 1 + lists.count
            lists.append(WordList(list: number, level: level, first: first))
        }
        var items: [WordItem] = []
        for item in list.items {
            // The number or dash stands before the first text of an item. If an item begins with a list, it stands
            // alone.
            var sign: Int? = number
            if case .text? = item.parts.first {} else { items.append(WordItem(words: [], level: level, list: number)) }
            for part in item.parts {
                switch part {
                case .text(let text):
                    items.append(WordItem(words: WordRun.runs(of: text), level: level, list: sign))
                case .list(let inner): items += Self.items(of: inner, level: level + 1, numbering: &lists)
                }
                sign = nil
            }
        }
        return items
    }
}

extension WordBlock: TemplateView {
    static let fields: [TemplateField<WordBlock>] = [
        .list("heading", "Tiêu đề nhỏ; không có nếu không phải") { $0.heading },
        .list("paragraph", "Đoạn văn; không có nếu không phải") { $0.paragraph },
        .list("items", "Các đoạn của danh sách, kể cả danh sách con; không có nếu không phải") { $0.items },
        .list("tables", "Bảng; không có nếu không phải") { $0.tables },
    ]
}

/// A table in the analyst's text.
struct WordTable: Sendable, TemplateView {
    let table: Narrative.Table

    private var columns: Int { max(1, table.rows.first?.cells.count ?? table.heads.cells.count) }

    static let fields: [TemplateField<WordTable>] = [
        .text("caption", "Tên bảng; trống nếu không ghi") { $0.table.caption },
        .texts("columns", "Bề rộng các cột, phần hai mươi của điểm") { table in
            Array(repeating: String(WordPaper.portraitWidth / table.columns), count: table.columns)
        },
        .list("heads", "Tên các cột; không có nếu mọi cột đều không tên") {
            $0.table.heads.cells.map { WordCell(cell: $0) }
        },
        .list("rows", "Các hàng") { $0.table.rows.map { WordRow(row: $0) } },
    ]
}

struct WordRow: Sendable, TemplateView {
    let row: Narrative.Table.TableRow

    static let fields: [TemplateField<WordRow>] = [
        .list("cells", "Các ô") { $0.row.cells.map { WordCell(cell: $0) } }
    ]
}

struct WordCell: Sendable, TemplateView {
    let cell: Narrative.Table.TableCell

    static let fields: [TemplateField<WordCell>] = [
        .list("words", "Chữ trong ô") { WordRun.runs(of: $0.cell.text) },
        .flag("isLeft", "Căn trái") { $0.cell.alignment == .left },
        .flag("isMiddle", "Căn giữa") { $0.cell.alignment == .middle },
        .flag("isRight", "Căn phải") { $0.cell.alignment == .right },
    ]
}
