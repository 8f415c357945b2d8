import Findings
import Spreadsheets
import VietnameseText

/// The sheet “Cần sửa” in a workbook that came back (trang trả lời). It holds the district's answers, and none of its
/// data.
public struct AnswerSheet: Sendable, Equatable {
    public let name: String
    public let answers: [Given]

    /// No list that the program makes is longer.
    private static let mostItems = 3000

    /// An item that has an answer.
    public struct Given: Sendable, Equatable {
        /// `nil` if the words are none of the possible answers.
        public let answer: Answer?
        /// The answer as it was written.
        public let text: String
        public let reason: String
        /// The item's number in the list.
        public let number: String
        public let about: FindingKey
        /// The cell of the answer.
        public let cell: CellAddress
    }

    /// `nil` for a sheet of the sender's own. A list is recognised by its name and its column heads, wherever those
    /// were moved to; the hidden columns may have been deleted.
    public init?(_ sheet: Sheet) {
        guard let name = sheet.name, name.hasPrefix(ListSheet.name) else { return nil }
        let rows = sheet.occupiedRows.prefix(20)
        let found = rows.lazy.compactMap { row in Self.columns(in: sheet, row: row).map { (row, $0) } }.first
        guard let (head, columns) = found else { return nil }
        self.name = name
        answers = sheet.occupiedRows.lazy.filter { $0 > head }.prefix(Self.mostItems).compactMap {
            Self.given(in: sheet, row: $0, columns)
        }
    }

    /// The positions of the columns if the row holds their heads, otherwise `nil`.
    private static func columns(in sheet: Sheet, row: Int) -> [ListColumn: Int]? {
        let byHead = Dictionary(
            uniqueKeysWithValues: ListColumn.allCases.map { (VietnameseText.normalise($0.head), $0) })
        var columns: [ListColumn: Int] = [:]
        for cell in sheet.cells(inRow: row) {
            guard let column = byHead[VietnameseText.normalise(cell.shownText)] else { continue }
            columns[column] = columns[column] ?? cell.address.column
        }
        // A list that was sent without a copy has no column for answers.
        let asking = ListColumn.allCases.filter { $0.rawValue < ListColumn.answer.rawValue }
        return asking.allSatisfy { columns[$0] != nil } ? columns : nil
    }

    private static func given(in sheet: Sheet, row: Int, _ columns: [ListColumn: Int]) -> Given? {
        func text(_ column: ListColumn) -> String {
            columns[column].map { VietnameseText.trimmed(sheet.cell(row: row, column: $0).shownText) } ?? ""
        }
        let written = text(.answer)
        guard !written.isEmpty else { return nil }
        let answer = Answer.allCases.first { VietnameseText.fold($0.rawValue) == VietnameseText.fold(written) }
        return Given(
            answer: answer, text: written, reason: text(.reason), number: text(.number),
            about: FindingKey(
                code: text(.code), sheet: text(.keySheet), cell: text(.keyCell), value: text(.keyValue),
                details: text(.keyDetails)),
            cell: CellAddress(row: row, column: columns[.answer] ?? 1))
    }
}
