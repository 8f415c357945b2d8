import Civil

/// Dates as workbooks store them: a count of days.
enum SerialDate {
    /// Which day is day 0.
    enum Epoch: Sendable {
        /// Day 1 is 1900-01-01, and day 60 is 29 February 1900, which never existed.
        case year1900
        /// Day 0 is 1904-01-01, which is 1,462 days later than in the other.
        case year1904
    }

    private static let millisecondsPerDay = 86_400_000

    /// The value of a number in a cell whose format shows a date or a time. A number that is not a day of the calendar
    /// (negative, beyond the year 9999, serial 60) stays a number.
    static func value(of serial: Double, kind: FormatSection.Kind, epoch: Epoch) -> CellValue {
        guard kind != .number, serial.isFinite, abs(serial) < 3_000_000 else { return .number(serial) }
        let milliseconds = Int((serial * Double(millisecondsPerDay)).rounded(.toNearestOrAwayFromZero))
        if kind == .duration { return .duration(milliseconds: milliseconds) }
        guard milliseconds >= 0 else { return .number(serial) }
        if milliseconds < millisecondsPerDay, kind == .time || epoch == .year1900 {
            return .duration(milliseconds: milliseconds)
        }
        guard let date = date(serialDay: milliseconds / millisecondsPerDay, epoch: epoch) else {
            return .number(serial)
        }
        return .date(CivilDateTime(date: date, millisecondOfDay: milliseconds % millisecondsPerDay))
    }

    /// The calendar date of a whole serial number from 0 on.
    static func date(serialDay: Int, epoch: Epoch) -> CivilDate? {
        let serial = epoch == .year1904 ? serialDay + 1462 : serialDay
        switch serial {
        case 60: return nil
        case ..<60: return CivilDate(daysSince1970: serial - 25_568)
        default: return CivilDate(daysSince1970: serial - 25_569)
        }
    }
}
