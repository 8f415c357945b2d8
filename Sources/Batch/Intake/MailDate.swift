import Civil

/// The day in Vietnam on which a mail says that it was sent, from its header (RFC 5322, 3.3):
/// `Date: Tue, 29 Nov 2022 08:15:02 +0700`.
enum MailDate {
    /// In bytes. The header of a mail that passed many servers is long.
    private static let longestHeader = 256 << 10

    /// `nil` where the header has no date that can be read.
    static func day(of mail: [UInt8]) -> CivilDate? {
        let text = String(decoding: mail.prefix(longestHeader), as: UTF8.self)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            // The header ends here; the body may quote another mail.
            if line.isEmpty { return nil }
            if line.lowercased().hasPrefix("date:") { return day(in: line.dropFirst(5)) }
        }
        return nil
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func day(in field: Substring) -> CivilDate? {
        // A comma follows the name of the day, and comments in brackets come after everything else.
        let words = (field.split(separator: ",").last ?? field).split(whereSeparator: \.isWhitespace)
        guard words.count >= 5, let day = Int(words[0]), let year = Int(words[2]),
            let month = months.firstIndex(of: words[1].lowercased()),
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = words[3].split(separator: ":").compactMap { Int($0) }
        guard clock.count >= 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
            let offset = secondsEast(words[4])
        else { return nil }
        return Clock.date(secondsSince1970: date.daysSince1970 * 86_400 + clock[0] * 3600 + clock[1] * 60 - offset)
    }

    /// `+0700` as seconds east of UTC. The names of zones that were once used all stood for UTC or American time; only
    /// the former are read.
    private static func secondsEast(_ zone: Substring) -> Int? {
        guard let sign = zone.first, "+-".contains(sign) else {
            return ["GMT", "UT", "UTC", "Z"].contains(zone) ? 0 : nil
        }
        let digits = zone.dropFirst()
        guard digits.count == 4, digits.allSatisfy(\.isASCII), let number = Int(digits) else { return nil }
        return (sign == "-" ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
    }
}
