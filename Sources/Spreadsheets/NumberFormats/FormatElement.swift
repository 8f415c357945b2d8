/// An element of a section of a format code.
enum FormatElement: Hashable, Sendable {
    /// The place of a digit.
    enum Digit: Hashable, Sendable {
        /// `0`: always shown.
        case zero
        /// `#`: shown if it is significant.
        case hash
        /// `?`: a blank if it is not significant.
        case question
    }

    /// Fixed text: quoted, escaped, or a sign that stands for itself.
    case literal(String)
    /// `_x`: a blank as wide as the sign.
    case space
    case digit(Digit)
    /// `.`: the decimal mark.
    case point
    /// `,`: between digits it groups thousands; after them it leaves three digits out.
    case comma
    case percent
    /// `E+` shows the sign of every exponent, `E-` only that of negative ones.
    case exponent(alwaysSigned: Bool)
    /// The `/` of a fraction.
    case slash
    /// `General`.
    case general
    /// `@`: the text of the cell.
    case text
    /// Keeps the letters that it was written with.
    case date(DatePart, letters: String)

    /// The fixed text of a literal; empty for other elements.
    var literalText: String { if case .literal(let text) = self { text } else { "" } }

    /// In the format of a number, letters of dates are literal text.
    var withoutDate: FormatElement { if case .date(_, let letters) = self { .literal(letters) } else { self } }
}

/// A part of a date or time in a format code. The number is how many letters it is written with.
enum DatePart: Hashable, Sendable {
    case year(Int)
    case monthOrMinute(Int)
    case month(Int)
    case minute(Int)
    case day(Int)
    case hour(Int)
    case second(Int)
    /// `.00` after the seconds: that many decimals.
    case fraction(Int)
    case elapsedHours(Int)
    case elapsedMinutes(Int)
    case elapsedSeconds(Int)
    /// `AM/PM`, or `A/P` if it is short.
    case halfDay(isShort: Bool)
    /// Eras and years of other calendars, which show nothing here.
    case era

    var isElapsed: Bool {
        switch self {
        case .elapsedHours, .elapsedMinutes, .elapsedSeconds: true
        default: false
        }
    }

    /// Whether it is a year or day, or a month by name.
    var isOfCalendar: Bool {
        switch self {
        case .year, .day, .month: true
        case .monthOrMinute(let count): count > 2
        default: false
        }
    }

    var isOfClock: Bool {
        switch self {
        case .hour, .second, .minute, .halfDay: true
        default: isElapsed
        }
    }
}
