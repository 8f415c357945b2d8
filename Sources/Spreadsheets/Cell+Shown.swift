import Civil
import VietnameseText

/// What a person sees of a cell. Made when it is asked for.
extension Cell {
    /// What the cell shows, on a machine set to Vietnamese: `1.234,5`, `00760`, `1900/QĐ-UBND`, `30/11/2022`. Empty where
    /// nothing shows. A column too narrow is not known of; General shows all digits.
    public var shownText: String {
        switch value {
        case .blank, .formulaWithoutValue: ""
        case .text(let text): format.text(of: text)
        case .number(0) where hidesZeros: ""
        case .number(let number): format.text(of: number)
        case .date(let date): shown(date)
        case .duration(let milliseconds): shown(milliseconds: milliseconds)
        case .boolean(let boolean): format.text(of: boolean ? "TRUE" : "FALSE")
        case .error(let error): error
        }
    }

    /// The cell holds something, and its format or the sheet's view shows nothing of it, whether a number (`;;;`, `#`
    /// for 0), a date or a text. Nobody has seen it, so it counts for nothing.
    public var isHiddenByFormat: Bool {
        switch value {
        case .blank, .formulaWithoutValue, .error: false
        case .text, .boolean: format.changesText && !VietnameseText.isVisible(shownText)
        case .number(let number):
            (hidesZeros && number == 0)
                || format.mayHideNumbers && !format.leavesTrace(of: number) && !VietnameseText.isVisible(shownText)
        case .date, .duration: format.mayHideNumbers && !VietnameseText.isVisible(shownText)
        }
    }

    /// The number is 0, and nothing is shown in its place, or a sign such as "-": no digit, no word.
    public var isHiddenZero: Bool {
        guard case .number(0) = value else { return false }
        return hidesZeros || !shownText.contains { $0.isLetter || $0.isNumber }
    }

    /// What the number format shows where that says more than the value: a code with its zeros (760 with `00000` shows
    /// `00760`), fixed words beside a number or in its place (`1900/QĐ-UBND`, `Đạt`). Without blanks at its ends.
    public var displayedText: String? {
        switch value {
        case .text where format.changesText: return VietnameseText.trimmed(shownText)
        case .number(let number):
            guard let section = format.section(of: number).section else { return shownText }
            guard section.hasWords || section.isOfPaddedCode && abs(number) < 1e15 else { return nil }
            return VietnameseText.trimmed(shownText)
        default: return nil
        }
    }

    /// The number format shows a percent sign: 0.95 stands for 95 %, or 95 where the sign is fixed text.
    public var isPercentage: Bool {
        guard case .number(let number) = value else { return false }
        return format.section(of: number).section?.isPercentage ?? false
    }

    /// The cell is a number, and that number is what shows, rounded at most: no word stands in its place (`[=1]"Đạt"`), no
    /// thousands are left out (`0,`), no fixed digit stands beside it (`0"0"`).
    public var isShownAsNumber: Bool {
        guard case .number(let number) = value, !isHiddenByFormat, !isHiddenZero,
            let section = format.section(of: number).section
        else { return false }
        return section.showsNumber
    }

    /// The value as General shows it.
    var valueText: String { Cell(address: address, value: value, format: .general).shownText }

    private func shown(_ date: CivilDateTime) -> String {
        let day = date.date.daysSince1970
        // Day 60 of spreadsheets, 29 February 1900, never was.
        let serial = Double(day + (day < -25_508 ? 25_568 : 25_569)) + Double(date.millisecondOfDay) / 86_400_000
        // Dates written as such need no format that shows dates, and may be too early for one.
        guard format.kind(of: serial) != .number || format.mayHideNumbers, serial >= 1 else {
            return VietnameseText.date(year: date.date.year, month: date.date.month, day: date.date.day)
        }
        return format.text(of: serial)
    }

    private func shown(milliseconds: Int) -> String {
        let serial = Double(milliseconds) / 86_400_000
        return (format.kind(of: serial) == .number && !format.mayHideNumbers ? NumberFormat.elapsed : format).text(
            of: serial)
    }
}
