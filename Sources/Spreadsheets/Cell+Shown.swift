import Civil
import VietnameseText

/// What a person sees in a cell. It is worked out only when asked for.
extension Cell {
    /// What the cell shows on a machine set to Vietnamese: `1.234,5`, `00760`, `1900/QĐ-UBND`, `30/11/2022`. Empty if
    /// it shows nothing. It does not know of columns that are too narrow; General shows all digits.
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

    /// Whether the cell has a value, but its format or the sheet's view shows nothing of it: a number (`;;;`, `#` for
    /// 0), a date or a text. Nobody has seen the value, so it counts for nothing.
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

    /// Whether the number is 0, and the cell shows nothing for it or a sign such as "-", but no digit or word.
    public var isHiddenZero: Bool {
        guard case .number(0) = value else { return false }
        return hidesZeros || !shownText.contains { $0.isLetter || $0.isNumber }
    }

    /// What the number format shows, if that says more than the value: a code with its zeros (760 with `00000` shows
    /// `00760`), or fixed words next to a number or in its place (`1900/QĐ-UBND`, `Đạt`). Without blanks at its ends;
    /// `nil` if it says no more.
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

    /// Whether the number format shows a percent sign. Then 0.95 means 95 %, or 95 does if the sign is fixed text.
    public var isPercentage: Bool {
        guard case .number(let number) = value else { return false }
        return format.section(of: number).section?.isPercentage ?? false
    }

    /// Whether the cell has a number and shows just that number, at most rounded: no word replaces it (`[=1]"Đạt"`), no
    /// thousands are left out (`0,`), and no fixed digit stands next to it (`0"0"`).
    public var isShownAsNumber: Bool {
        guard case .number(let number) = value, !isHiddenByFormat, !isHiddenZero,
            let section = format.section(of: number).section
        else { return false }
        return section.showsNumber
    }

    /// The value as the format General shows it.
    var valueText: String { Cell(address: address, value: value, format: .general).shownText }

    private func shown(_ date: CivilDateTime) -> String {
        let day = date.date.daysSince1970
        // Day 60 of spreadsheets is 29 February 1900, which never existed.
        let serial = Double(day + (day < -25_508 ? 25_568 : 25_569)) + Double(date.millisecondOfDay) / 86_400_000
        // Dates that the file writes as dates need no date format, and may be too early for one.
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
