import Civil
import Findings
import VietnameseText

/// The time that a title or the name of a sheet or file gives: "NĂM 2022", "giai đoạn 2021-2025", "THÁNG 9 NĂM 2022",
/// "QUÝ III/2022", "6 tháng đầu năm 2022".
///
/// A day does not count ("ngày 08 tháng 3 năm 2019"), even one that is still to be filled in ("ngày … tháng … năm
/// 2022"). What belongs to the name of a document does not count either ("theo Quyết định …").
struct StatedTime: Hashable {
    /// `nil` if no year is named: a sheet called "Tháng 10".
    let years: ClosedRange<Int>?
    /// Months of the year, 1 to 12; `nil` for the whole year.
    let months: ClosedRange<Int>?

    func contains(_ period: Period) -> Bool {
        years?.contains(period.year) != false && months?.contains(period.month) != false
    }

    /// The most exact time that differs from the period; `nil` if one of the equally exact times agrees with it.
    static func other(than period: Period, among times: [StatedTime]) -> StatedTime? {
        let exact = times.filter { $0.months != nil }
        let asked = exact.isEmpty ? times : exact
        return asked.contains { $0.contains(period) } ? nil : asked.first
    }

    // MARK: Reading

    /// - Parameter text: the text of one cell, with its line breaks.
    static func all(inTitle text: String) -> [StatedTime] {
        lines(of: text).flatMap { line in
            var reader = Reader(withoutDocument(plain(line)))
            reader.takeMonths()
            reader.take(Pattern.yearOfTitle) { StatedTime(years: range(from: $0.1, to: $0.2), months: nil) }
            return reader.times
        }
    }

    /// In a name, a year alone counts too, and "T10-2022" is a month.
    static func all(inName text: String) -> [StatedTime] {
        var reader = Reader(withoutDocument(plain(text)))
        reader.takeMonths()
        reader.take(Pattern.monthOfName) { month($0.1, $0.1, of: $0.2) }
        reader.take(Pattern.yearOfName) { StatedTime(years: range(from: $0.1, to: $0.2), months: nil) }
        return reader.times
    }

    /// The years from 2000 to 2099 that a text mentions. "2021-2025" means all of them.
    static func years(mentionedIn text: String) -> Set<Int> {
        text.matches(of: Pattern.yearsOfName)
            .compactMap { range(from: $0.1, to: $0.2) }.reduce(into: []) { $0.formUnion($1) }
    }

    /// The folded text. “phường Quyết Thắng (3)” is the third copy, not the third month, so "thắng" must not become
    /// "thang".
    private static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { "ắẮăĂ\u{306}".unicodeScalars.contains($0) }) else {
            return VietnameseText.fold(text)
        }
        return VietnameseText.fold(VietnameseText.nfc(text).lowercased().replacing("thắng", with: "|"))
    }

    /// The lines of a cell's text, without brackets that name a document. If a line ends within a date, or the next one
    /// continues the name of a document, the two are joined.
    private static func lines(of text: String) -> [String] {
        let plain =
            !text.utf8.contains(UInt8(ascii: "("))
            ? text
            : text.replacing(Pattern.bracket) { bracket in
                VietnameseText.fold(String(bracket.0)).contains(Pattern.documentWord) ? " " : String(bracket.0)
            }
        return plain.split(whereSeparator: \.isNewline).reduce(into: []) { lines, line in
            let above = lines.last.map { VietnameseText.fold($0) } ?? ""
            let goesOn =
                above.contains(Pattern.endWithinDate)
                || (above.contains(Pattern.documentWord) && line.first { !$0.isWhitespace }?.isLowercase == true)
            if goesOn { lines[lines.count - 1] += " " + line } else { lines.append(String(line)) }
        }
    }

    /// The text before the name of a document, and the year that follows the document's day.
    private static func withoutDocument(_ line: String) -> String {
        // Any heading of any return may end up here, and patterns are slow.
        guard line.contains("20") || line.contains("thang") || line.contains("quy") else { return "" }
        guard let document = line.firstMatch(of: Pattern.documentWord) else { return line }
        let behind = line[document.range.lowerBound...].firstMatch(of: Pattern.yearBehindDay).map { " \($0.1)" } ?? ""
        return line[..<document.range.lowerBound] + behind
    }

    /// Takes one kind of time after another out of a line, so that no part of it is read twice.
    private struct Reader {
        private var line: String
        private(set) var times: [StatedTime] = []

        init(_ line: String) { self.line = line }

        mutating func take<Output>(_ pattern: Regex<Output>, _ time: (Output) -> StatedTime?) {
            var found: [StatedTime] = []
            line = line.replacing(pattern) { match in
                found += [time(match.output)].compactMap(\.self)
                return " | "
            }
            times += found
        }

        /// Days are taken out first, because they do not tell the time that a return is of.
        mutating func takeMonths() {
            if line.utf8.count(where: { (48...57).contains($0) }) > 4 || line.contains("thang") {
                take(Pattern.day) { _ in nil }
            }
            guard line.contains("thang") || line.contains("quy") else { return }
            take(Pattern.severalMonths) { StatedTime.several($0.1, ofEnd: $0.2 == "cuoi", of: $0.3 ?? $0.4) }
            take(Pattern.quarter) { StatedTime.quarter($0.1, of: $0.2) }
            take(Pattern.monthToMonth) { StatedTime.month($0.1, $0.2, of: $0.3) }
            take(Pattern.month) { StatedTime.month($0.1, $0.1, of: $0.2) }
        }
    }

    private static func month(_ first: Substring, _ last: Substring, of year: Substring?) -> StatedTime? {
        guard let first = Int(first), let last = Int(last), 1 <= first, first <= last, last <= 12 else { return nil }
        return StatedTime(years: year.flatMap { range(from: $0, to: nil) }, months: first...last)
    }

    private static func several(_ count: Substring, ofEnd: Bool, of year: Substring?) -> StatedTime? {
        guard let count = ["ba": 3, "sau": 6, "chin": 9][String(count)] ?? Int(count), (1...12).contains(count) else {
            return nil
        }
        return StatedTime(
            years: year.flatMap { range(from: $0, to: nil) }, months: ofEnd ? (13 - count)...12 : 1...count)
    }

    private static func quarter(_ number: Substring, of year: Substring?) -> StatedTime? {
        guard let number = Word.roman[String(number)] ?? Int(number) else { return nil }
        return StatedTime(
            years: year.flatMap { range(from: $0, to: nil) }, months: (3 * number - 2)...(3 * number))
    }

    private static func range(from first: Substring, to last: Substring?) -> ClosedRange<Int>? {
        Int(first).map { first in first...max(first, last.flatMap { Int($0) } ?? first) }
    }
}

/// Patterns for folded text, in which all punctuation is a space. Each is made only once, because making a pattern
/// costs more than searching with it. Nothing changes them afterwards.
private enum Pattern {
    nonisolated(unsafe) static let bracket = #/\([^()]*(?:\)|$)/#
    nonisolated(unsafe) static let yearsOfName =
        #/(?:^|[^0-9])(20[0-9]{2})(?:\s*[-–]\s*(20[0-9]{2}))?(?![0-9])/#
    nonisolated(unsafe) static let documentWord =
        #/\b(?:quyet dinh|kem theo|can cu|cong van|nghi quyet|nghi dinh|thong tu|to trinh|(?:qd|cv|nq|ttr)(?: so)? \d+|\d+ (?:20\d{2} )?(?:qd|nq|nd|tt|cv|kh|ttr|ubnd))\b/#
    nonisolated(unsafe) static let yearBehindDay =
        #/ngay \d{1,2} (?:thang )?\d{1,2} (?:nam )?20\d{2} (nam 20\d{2})\b/#
    nonisolated(unsafe) static let endWithinDate = #/\b(?:ngay|thang)(?: \d{1,2})?$/#
    nonisolated(unsafe) static let day =
        #/\bngay(?: \d{1,2})? thang(?: \d{1,2})?(?: nam)?(?: 20\d{2})?\b|\b\d{1,2} \d{1,2} 20\d{2}\b/#
    nonisolated(unsafe) static let severalMonths =
        #/\b(\d{1,2}|ba|sau|chin) thang (?:(dau|cuoi) nam(?: (20\d{2}))?|(?:cua )?nam (20\d{2}))\b/#
    nonisolated(unsafe) static let quarter = #/\bquy (i{1,3}|iv|[1-4])(?: nam)?(?: (20\d{2}))?\b/#
    nonisolated(unsafe) static let monthToMonth =
        #/\bthang (\d{1,2}) (?:den|toi) (?:het )?(?:thang )?(\d{1,2})(?: nam)?(?: (20\d{2}))?\b/#
    nonisolated(unsafe) static let month = #/\bthang (\d{1,2})(?: nam)?(?: (20\d{2}))?\b/#
    nonisolated(unsafe) static let monthOfName = #/\bt ?(\d{1,2}) (20\d{2})\b/#
    nonisolated(unsafe) static let yearOfTitle =
        #/(?:nam |giai doan )(20\d{2})(?: (?:den )?(?:nam )?(20\d{2}))?\b/#
    nonisolated(unsafe) static let yearOfName = #/(?:^|[^0-9])(20\d{2})(?: (20\d{2}))?(?![0-9])/#
}

extension StatedTime {
    /// As findings name it: `tháng 9/2022`.
    var clause: Clause { .time(years: years, months: months) }
}
