import Assessment
import Findings
import Marking
import Spreadsheets

/// A workbook as it came, split into the district's own sheets and those that the program once sent and that came back
/// with answers: the list in front of a marked copy, the table of a reply.
struct ReturnedWorkbook {
    /// The district's own sheets, which are read as a return.
    let workbook: Workbook
    /// `nil` for a workbook without one of the program's lists or tables.
    let list: List?
    let holds: Contents

    /// The answers, and where they stand.
    struct List: Sendable {
        /// Name of the sheet with the list in front of a marked copy; `nil` if there is only the table of a reply.
        let sheet: String?
        let answers: [DistrictAnswer]
    }

    enum Contents: Sendable {
        case figures
        /// Only the list came; the file that it is about is not there.
        case listAlone
        /// Only the table of a reply came, which names the files that it is about.
        case answersToReply
    }

    init(_ whole: Workbook, named file: String) {
        let sheets = whole.sheets.map { (sheet: $0, list: AnswerSheet($0), table: ReplyTable($0)) }
        let own = sheets.filter { $0.list == nil && $0.table == nil }.map(\.sheet)
        guard own.count < sheets.count else {
            (workbook, list, holds) = (whole, nil, .figures)
            return
        }
        let names = Set(sheets.filter { $0.list != nil || $0.table != nil }.compactMap(\.sheet.name))
        workbook = Workbook(
            format: whole.format, sheets: own,
            findings: whole.findings.filter { !names.contains($0.place.sheet ?? "") })
        let (lists, tables) = (sheets.compactMap(\.list), sheets.compactMap(\.table))
        list = List(
            sheet: lists.first?.name,
            answers: lists.flatMap { sheet in sheet.answers.map { DistrictAnswer($0, on: sheet.name, in: file) } }
                + tables.flatMap { table in table.answers.map { DistrictAnswer($0, on: table.sheet, in: file) } })
        let isAlone = !own.contains { $0.cellCount > 0 }
        holds = !isAlone ? .figures : tables.isEmpty ? .listAlone : .answersToReply
    }
}

extension DistrictAnswer {
    fileprivate init(_ given: AnswerSheet.Given, on sheet: String, in file: String) {
        self.init(
            kind: Kind(given.answer), text: given.text, reason: given.reason, number: given.number,
            about: .ofItsFile(given.about), place: Place(file: file, sheet: sheet, cell: given.cell))
    }

    fileprivate init(_ given: ReplyTable.Given, on sheet: String?, in file: String) {
        self.init(
            kind: Kind(given.answer), text: given.text, reason: given.reason, number: given.number,
            about: .printed(
                ReplyItem(file: given.file, sheet: given.sheet, cell: given.place, message: given.message)),
            place: Place(file: file, sheet: sheet, cell: given.cell))
    }
}

extension DistrictAnswer.Kind {
    fileprivate init(_ answer: Answer?) {
        self =
            switch answer {
            case .mended: .mended
            case .confirmed: .confirmed
            case .notApplicable: .notApplicable
            case nil: .notUnderstood
            }
    }
}
