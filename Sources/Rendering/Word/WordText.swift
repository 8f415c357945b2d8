// The analyst's text as Word has it: runs of one look, a list as paragraphs that each say their level.
import Reports

/// Words of one look, at most up to the end of their line.
struct WordRun: Sendable, TemplateView {
    let text: String
    let styles: Set<Narrative.Text.Style>
    let isOnNewLine: Bool

    static func runs(of text: Narrative.Text) -> [WordRun] {
        text.runs.flatMap { run in
            run.words.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
                WordRun(text: String(line), styles: run.styles, isOnNewLine: index > 0)
            }
        }
    }

    static let fields: [TemplateField<WordRun>] = [
        .text("text", "Chữ") { $0.text },
        .flag("isBold", "In đậm") { $0.styles.contains(.bold) },
        .flag("isItalic", "In nghiêng") { $0.styles.contains(.italic) },
        .flag("isOnNewLine", "Bắt đầu một dòng mới trong đoạn") { $0.isOnNewLine },
    ]
}

/// One paragraph of a list.
struct WordItem: Sendable, TemplateView {
    let words: [WordRun]
    /// 0 for the outermost; Word knows nine.
    let level: Int
    /// Number of the list that it is an item of; `nil` for what goes on in an item.
    let list: Int?

    static let deepest = 8

    static let fields: [TemplateField<WordItem>] = [
        .list("words", "Chữ của ý") { $0.words },
        .text("level", "Bậc của ý, từ 0") { String($0.level) },
        .text("list", "Số của danh sách trong numbering.xml; trống khi là đoạn tiếp theo trong một ý") {
            $0.list.map { String($0) } ?? ""
        },
        .text("indentation", "Lề trái của đoạn tiếp theo, phần hai mươi của điểm") { String(1077 + 357 * $0.level) },
    ]
}

/// A numbered list of the document: each counts for itself.
struct WordList: Sendable, Equatable, TemplateView {
    let list: Int
    let level: Int
    let first: Int

    static let fields: [TemplateField<WordList>] = [
        .text("list", "Số của danh sách") { String($0.list) },
        .text("level", "Bậc của các ý") { String($0.level) },
        .text("start", "Số của ý đầu") { String($0.first) },
    ]
}
