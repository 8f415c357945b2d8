import Spreadsheets
import VietnameseText

/// What people see in a cell, as one line without the blanks around it. `nil` when they see nothing.
///
/// White space includes the no-break space that spreadsheets copied from the web are full of; full-width
/// digits and letters become ordinary ones.
func seenText(_ cell: Cell) -> String? {
    let text: String
    switch cell.value {
    case .blank: return nil
    case .text(let written): text = VietnameseText.tidy(written)
    case .number(let number): text = cell.displayedText ?? cell.decimal.map { "\($0)" } ?? "\(number)"
    case .date(let date): text = date.description
    case .duration(let milliseconds): text = "\(milliseconds / 60_000) min"
    case .boolean(let boolean): text = boolean ? "TRUE" : "FALSE"
    case .error(let error): text = error
    case .formulaWithoutValue: text = "="
    }
    return text.isEmpty ? nil : text
}

/// What a finding quotes of a cell: as `seenText`, with numbers and dates in the form that people here write.
func quotedText(_ cell: Cell) -> String {
    switch cell.value {
    case .number: cell.displayedText ?? cell.decimal.map(VietnameseText.number) ?? ""
    case .date(let date): VietnameseText.date(year: date.date.year, month: date.date.month, day: date.date.day)
    case .blank, .text, .duration, .boolean, .error, .formulaWithoutValue: seenText(cell) ?? ""
    }
}
