// The analyst's text in Word's terms: runs of words with one formatting, and lists as paragraphs that each know their
// level.
import Reports

/// Words with the same formatting. A run does not go beyond the end of its line.
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
    /// 0 for the outermost list. Word has nine levels.
    let level: Int
    /// The number of the list that this paragraph is an item of; `nil` if it continues an item.
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

/// A numbered list of the document. Each list counts on its own.
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
