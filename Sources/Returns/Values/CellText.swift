import Spreadsheets
import VietnameseText

/// What people see in a cell, as one line without the blanks around it. `nil` when they see nothing, as where the cell's
/// format hides what is in it.
///
/// White space includes the no-break space that spreadsheets copied from the web are full of; full-width
/// digits and letters become ordinary ones.
func seenText(_ cell: Cell) -> String? {
    if cell.isHiddenByFormat { return nil }
    let text = written(cell) { number in
        Int(exactly: number).flatMap { $0.magnitude < 1_000_000_000_000_000 ? String($0) : nil }
            ?? cell.decimal.map { "\($0)" } ?? "\(number)"
    }
    return text.isEmpty ? nil : text
}

/// What a finding quotes of a cell: as `seenText`, with numbers and dates in the form that people here write. What is
/// struck through or hidden is quoted too.
func quotedText(_ cell: Cell) -> String {
    if cell.isStruck { return cell.struckText.map(VietnameseText.tidy) ?? "" }
    if case .number(let number) = cell.value, cell.displayedText?.isEmpty ?? true {
        return cell.decimal.map(VietnameseText.number) ?? "\(number)"
    }
    if case .text(let text) = cell.value, cell.isHiddenByFormat { return VietnameseText.tidy(text) }
    if case .date(let date) = cell.value {
        return VietnameseText.date(year: date.date.year, month: date.date.month, day: date.date.day)
    }
    return written(cell) { cell.decimal.map(VietnameseText.number) ?? "\($0)" }
}

private func written(_ cell: Cell, number writtenNumber: (Double) -> String) -> String {
    switch cell.value {
    case .blank: ""
    case .text(let text): VietnameseText.tidy(cell.displayedText ?? text)
    case .number(let number): cell.displayedText ?? writtenNumber(number)
    case .date(let date): date.description
    case .duration(let milliseconds): "\(milliseconds / 60_000) min"
    case .boolean(let boolean): boolean ? "TRUE" : "FALSE"
    case .error(let error): error
    case .formulaWithoutValue: "="
    }
}
