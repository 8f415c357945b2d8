/// What a section of a format code is made of, in its order.
enum FormatElement: Hashable, Sendable {
    /// A place of a digit.
    enum Digit: Hashable, Sendable {
        /// `0`: shown in any case.
        case zero
        /// `#`: shown where it is significant.
        case hash
        /// `?`: a blank where it is not.
        case question
    }

    /// Fixed text: quoted, escaped, or a sign that stands for itself.
    case literal(String)
    /// `_x`: a blank as wide as the sign.
    case space
    case digit(Digit)
    /// `.`: the decimal mark.
    case point
    /// `,`: between digits thousands are grouped, behind them they are left out.
    case comma
    case percent
    /// `E+` shows the sign of every exponent, `E-` that of negative ones.
    case exponent(alwaysSigned: Bool)
    /// `/` of a fraction.
    case slash
    /// `General`.
    case general
    /// `@`: the text of the cell.
    case text
    /// With the letters that stand for it.
    case date(DatePart, letters: String)

    /// The fixed text of a literal, else nothing.
    var literalText: String { if case .literal(let text) = self { text } else { "" } }

    /// Letters of dates in the format of a number stand for themselves.
    var withoutDate: FormatElement { if case .date(_, let letters) = self { .literal(letters) } else { self } }
}

/// A part of a date or time in a format code; the number is that of its letters.
enum DatePart: Hashable, Sendable {
    case year(Int)
    case monthOrMinute(Int)
    case month(Int)
    case minute(Int)
    case day(Int)
    case hour(Int)
    case second(Int)
    /// `.00` behind the seconds: so many decimals.
    case fraction(Int)
    case elapsedHours(Int)
    case elapsedMinutes(Int)
    case elapsedSeconds(Int)
    /// `AM/PM`, or `A/P` where short.
    case halfDay(isShort: Bool)
    /// Eras and years of other calendars, which show nothing here.
    case era

    var isElapsed: Bool {
        switch self {
        case .elapsedHours, .elapsedMinutes, .elapsedSeconds: true
        default: false
        }
    }

    /// A year or day, or a month by name.
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
