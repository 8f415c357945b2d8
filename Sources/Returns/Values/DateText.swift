import Civil

/// A date as people type it: 30/11/2022, 5-3-2022, 05.03.22, "ngày 30 tháng 11 năm 2022", 2022-11-30.
///
/// The day comes before the month, as in Vietnam, except when the year comes first. A year with two digits is in this
/// century.
enum DateText {
    /// In bytes; a longer text is prose.
    private static let longest = 200

    /// The date, if the whole text is one.
    static func date(_ text: String) -> CivilDate? {
        guard mayHoldDate(text) else { return nil }
        if let iso = CivilDate(iso: text) { return iso }
        return text.wholeMatch(of: whole).flatMap { date(day: $0.1, month: $0.2, year: $0.3) }
    }

    /// The only date within the text, as in "1234/QĐ-UBND ngày 20/11/2022"; `nil` if there is none or more than one.
    static func dateWithin(_ text: String) -> CivilDate? {
        guard mayHoldDate(text) else { return nil }
        let found = text.matches(of: inside)
        guard found.count == 1, let match = found.first else { return nil }
        return date(day: match.1, month: match.2, year: match.3)
    }

    /// The text without the dates in it and the words before them.
    static func withoutDate(_ text: String) -> String {
        guard mayHoldDate(text) else { return text }
        return text.replacing(leading, with: " ")
    }

    /// A cheap check before the slow patterns: a day, a month and a year are three numbers with at least four digits in
    /// all.
    private static func mayHoldDate(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        var (digits, numbers, isInNumber) = (0, 0, false)
        for byte in text.utf8 {
            let isDigit = (48...57).contains(byte)
            if isDigit { digits += 1 }
            if isDigit, !isInNumber { numbers += 1 }
            isInNumber = isDigit
        }
        return digits >= 4 && numbers >= 3
    }

    private static func date(day: Substring, month: Substring, year: Substring) -> CivilDate? {
        guard let day = Int(day), let month = Int(month), let year = Int(year) else { return nil }
        return CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }

    // Each is made only once, because making a pattern costs more than searching with it. Nothing changes them
    // afterwards.
    nonisolated(unsafe) private static let whole =
        #/(?i)(?:ngày\s+)?(\d{1,2})\s*(?:[\/.\-]|tháng|\s+tháng\s+)\s*(\d{1,2})\s*(?:[\/.\-]|năm|\s+năm\s+)\s*(\d{4}|\d{2})/#
    nonisolated(unsafe) private static let inside =
        #/(?i)(?:^|[^\d\/])(\d{1,2})\s*(?:[\/.\-]|tháng)\s*(\d{1,2})\s*(?:[\/.\-]|năm)\s*(\d{4}|\d{2})(?!\d)/#
    nonisolated(unsafe) private static let leading =
        #/(?i)(?:[,;(\s]+|^)(?:ngày\s+)?\d{1,2}\s*(?:[\/.\-]|tháng)\s*\d{1,2}\s*(?:[\/.\-]|năm)\s*(?:\d{4}|\d{2})(?!\d)\)?/#
}
