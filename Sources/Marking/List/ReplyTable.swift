import Findings
import Spreadsheets
import VietnameseText

/// A reply's table that came back (phiếu trả lời): the CSV that goes with the letter, or what a spreadsheet program
/// made of it. It holds the district's answers, and none of its data.
public struct ReplyTable: Sendable, Equatable {
    /// Name of its sheet; `nil` for a text file.
    public let sheet: String?
    /// In the order of the rows.
    public let answers: [Given]

    /// Further answers are not read: no reply is answered that often.
    static let mostAnswers = 3000

    /// An item that has an answer.
    public struct Given: Sendable, Equatable {
        /// `nil` if the words are none of the possible answers.
        public let answer: Answer?
        /// The answer as it was written, without the reason.
        public let text: String
        /// Empty where none is given.
        public let reason: String
        /// What it is about, as the reply printed it, in this and the following four.
        public let number: String
        public let file: String
        public let sheet: String
        public let place: String
        public let message: String
        /// The cell of the answer.
        public let cell: CellAddress
    }

    /// The heads by which the table is recognised, in whatever order they stand.
    private enum Column: String, CaseIterable {
        case number = "Mục"
        case file = "Tệp"
        case sheet = "Trang tính"
        case place = "Ô"
        case message = "Nội dung"
        case answer = "Trả lời"
    }

    /// `nil` for a sheet of the sender's own, and for the list in front of a marked copy (`AnswerSheet`), which has no
    /// column of files.
    public init?(_ sheet: Sheet) {
        let rows = sheet.occupiedRows
        let found = rows.prefix(20).lazy.compactMap { row in Self.columns(in: sheet, row: row).map { (row, $0) } }.first
        guard let (head, columns) = found else { return nil }
        self.sheet = sheet.name
        answers = Array(
            rows.lazy.filter { $0 > head }.compactMap { Self.given(in: sheet, row: $0, columns) }
                .prefix(Self.mostAnswers))
    }

    /// The positions of the columns if the row holds all their heads, otherwise `nil`.
    private static func columns(in sheet: Sheet, row: Int) -> [Column: Int]? {
        var columns: [Column: Int] = [:]
        for cell in sheet.cells(inRow: row) {
            let head = VietnameseText.normalise(cell.shownText)
            guard let column = Column.allCases.first(where: { VietnameseText.normalise($0.rawValue) == head }) else {
                continue
            }
            columns[column] = columns[column] ?? cell.address.column
        }
        return columns.count == Column.allCases.count ? columns : nil
    }

    private static func given(in sheet: Sheet, row: Int, _ columns: [Column: Int]) -> Given? {
        func text(_ column: Column) -> String {
            columns[column].map { VietnameseText.trimmed(sheet.cell(row: row, column: $0).shownText) } ?? ""
        }
        let written = text(.answer)
        guard !written.isEmpty else { return nil }
        let said = WrittenAnswer(written)
        return Given(
            answer: said.answer, text: said.text, reason: said.reason, number: text(.number), file: text(.file),
            sheet: text(.sheet), place: text(.place), message: text(.message),
            cell: CellAddress(row: row, column: columns[.answer] ?? 1))
    }
}
