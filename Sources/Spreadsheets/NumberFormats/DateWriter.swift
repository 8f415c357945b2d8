import Civil

/// Writes a serial number as a date or time, as its format shows it.
struct DateWriter {
    private let elements: [FormatElement]
    private let signs: FormatSigns
    private let language: FormatLanguage
    private let day: (year: Int, month: Int, day: Int)
    /// 0 is Sunday.
    private let weekday: Int
    /// Milliseconds of the number, without its sign.
    private let milliseconds: Int
    private let isNegative: Bool
    private let hasHalves: Bool

    /// `nil` if the number is not a day of the calendar.
    init?(_ serial: Double, section: FormatSection, epoch: SerialDate.Epoch, signs: FormatSigns) {
        guard abs(serial) < 3_000_000 else { return nil }
        elements = section.elements
        self.signs = signs
        language = section.language ?? signs.language
        hasHalves = elements.contains { if case .date(.halfDay, _) = $0 { true } else { false } }
        isNegative = serial < 0
        guard section.kind == .duration || !isNegative else { return nil }
        // Rounded to seconds unless some part has decimals. Minutes and hours are cut off, not rounded.
        let unit = elements.allSatisfy { $0.fractionPlaces == 0 } ? 1000.0 : 1.0
        milliseconds = Int((abs(serial) * 86_400_000 / unit).rounded(.toNearestOrAwayFromZero) * unit)
        let serialDay = milliseconds / 86_400_000
        guard section.kind != .duration else {
            (day, weekday) = ((1900, 1, 0), 0)
            return
        }
        switch serialDay {
        // Spreadsheets show these two days, although they never existed.
        case 0 where epoch == .year1900: (day, weekday) = ((1900, 1, 0), 6)
        case 60 where epoch == .year1900: (day, weekday) = ((1900, 2, 29), 3)
        default:
            guard let date = SerialDate.date(serialDay: serialDay, epoch: epoch) else { return nil }
            day = (date.year, date.month, date.day)
            weekday = ((date.daysSince1970 + 4) % 7 + 7) % 7
        }
    }

    var text: String {
        let text = elements.map { element in
            if case .date(let part, _) = element { self.text(of: part) } else { element.plainText }
        }.joined()
        return isNegative ? "-" + text : text
    }

    private func text(of part: DatePart) -> String {
        let hour = milliseconds / 3_600_000 % 24
        switch part {
        case .year(let count): return count > 2 ? Self.padded(day.year, 4) : Self.padded(day.year % 100, 2)
        case .month(let count), .monthOrMinute(let count):
            return switch count {
            case 1, 2: Self.padded(day.month, count)
            case 3: language.month(day.month, isShort: true)
            case 5: String(language.month(day.month, isShort: false).prefix(1))
            default: language.month(day.month, isShort: false)
            }
        case .day(let count):
            return count < 3 ? Self.padded(day.day, count) : language.day(weekday, isShort: count == 3)
        case .hour(let count): return Self.padded(hasHalves ? (hour + 11) % 12 + 1 : hour, count)
        case .minute(let count): return Self.padded(milliseconds / 60_000 % 60, count)
        case .second(let count): return Self.padded(milliseconds / 1000 % 60, count)
        case .fraction(let places):
            let digits = Self.padded(milliseconds % 1000, 3)
            return signs.decimal + digits.prefix(places) + String(repeating: "0", count: max(0, places - 3))
        case .elapsedHours(let count): return Self.padded(milliseconds / 3_600_000, count)
        case .elapsedMinutes(let count): return Self.padded(milliseconds / 60_000, count)
        case .elapsedSeconds(let count): return Self.padded(milliseconds / 1000, count)
        case .halfDay(let isShort):
            let word = language.halfDay(isMorning: hour < 12)
            return isShort ? String(word.prefix(1)) : word
        case .era: return ""
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, min(width, 10) - digits.utf8.count)) + digits
    }
}

extension FormatElement {
    fileprivate var fractionPlaces: Int { if case .date(.fraction(let places), _) = self { places } else { 0 } }
}
