import Spreadsheets
import VietnameseText

/// What people see in a cell, in one line without blanks around it; `nil` if they see nothing, for example because the
/// cell's format hides its content.
///
/// White space includes the no-break space, which is common in spreadsheets copied from the web. Full-width digits and
/// letters become ordinary ones.
func seenText(_ cell: Cell) -> String? {
    if cell.isHiddenByFormat { return nil }
    let text = written(cell) { number in
        Int(exactly: number).flatMap { $0.magnitude < 1_000_000_000_000_000 ? String($0) : nil }
            ?? cell.decimal.map { "\($0)" } ?? "\(number)"
    }
    return text.isEmpty ? nil : text
}

/// What a finding quotes from a cell: like `seenText`, but with numbers and dates written the Vietnamese way. It also
/// quotes what is struck through or hidden.
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
