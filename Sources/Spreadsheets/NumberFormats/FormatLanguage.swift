/// The language in which a format names months, days and halves of the day.
enum FormatLanguage: Sendable {
    case vietnamese
    case english

    /// - Parameter identifier: a Windows language identifier, such as `42A` from `[$-42A]`. The result is `nil` for
    ///   other languages; the machine's language is then used.
    init?(identifier: some StringProtocol) {
        guard let number = UInt32(identifier, radix: 16) else { return nil }
        switch number & 0x3FF {
        case 0x2A: self = .vietnamese
        case 0x09: self = .english
        default: return nil
        }
    }

    /// - Parameter isShort: three letters, if the language has such a form.
    func month(_ month: Int, isShort: Bool) -> String {
        switch self {
        case .vietnamese: month < 10 ? "Tháng 0\(month)" : "Tháng \(month)"
        case .english: isShort ? String(Self.englishMonths[month - 1].prefix(3)) : Self.englishMonths[month - 1]
        }
    }

    /// - Parameters:
    ///   - weekday: 0 is Sunday.
    ///   - isShort: three letters, if the language has such a form.
    func day(_ weekday: Int, isShort: Bool) -> String {
        switch self {
        case .vietnamese:
            Self.vietnameseDays[weekday]
        case .english: isShort ? String(Self.englishDays[weekday].prefix(3)) : Self.englishDays[weekday]
        }
    }

    func halfDay(isMorning: Bool) -> String {
        switch self {
        case .vietnamese: isMorning ? "SA" : "CH"
        case .english: isMorning ? "AM" : "PM"
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let englishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let vietnameseDays = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"]
}
