import Assessment
import Findings
import Marking
import Spreadsheets

/// A workbook as it came, told apart into the district's own sheets and the list that had gone back to it with the answers.
struct ReturnedWorkbook {
    /// What is read as a return.
    let workbook: Workbook
    /// `nil` for a workbook without our list.
    let list: List?

    /// The list, and what was answered in it.
    struct List: Sendable {
        let sheet: String
        let answers: [DistrictAnswer]
    }

    init(_ whole: Workbook, named file: String) {
        let lists = whole.sheets.compactMap { AnswerSheet($0) }
        guard let first = lists.first else {
            (workbook, list) = (whole, nil)
            return
        }
        let names = Set(lists.map(\.name))
        workbook = Workbook(
            format: whole.format, sheets: whole.sheets.filter { !names.contains($0.name ?? "") },
            findings: whole.findings.filter { !names.contains($0.place.sheet ?? "") })
        list = List(
            sheet: first.name,
            answers: lists.flatMap { sheet in sheet.answers.map { DistrictAnswer($0, on: sheet.name, in: file) } })
    }

    /// Nothing but the list came.
    var isListAlone: Bool { list != nil && workbook.sheets.isEmpty }
}

extension DistrictAnswer {
    fileprivate init(_ given: AnswerSheet.Given, on sheet: String, in file: String) {
        let kind: Kind =
            switch given.answer {
            case .mended: .mended
            case .confirmed: .confirmed
            case .notApplicable: .notApplicable
            case nil: .notUnderstood
            }
        self.init(
            kind: kind, text: given.text, reason: given.reason, number: given.number, about: given.about,
            place: Place(file: file, sheet: sheet, cell: given.cell.description))
    }
}
