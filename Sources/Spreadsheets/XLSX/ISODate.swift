import Civil

/// Dates that workbooks write as text (`t="d"`): ISO 8601, ignoring any time zone.
enum ISODate {
    enum Value: Equatable {
        /// Milliseconds since 1970-01-01.
        case date(Int)
        /// Milliseconds of a time without a date.
        case time(Int)
        /// 29 February 1900, which never existed, as a serial number that includes its time.
        case noDay(Double)
    }

    /// - Parameter isStrict: in Strict workbooks Excel counts days from 1899-12-30, and shows those before March 1900 a
    ///   day later. Day 1 is written 1899-12-31 and means 1900-01-01.
    static func value(_ bytes: UnsafeBufferPointer<UInt8>, isStrict: Bool = false) -> Value? {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.hasPrefix("P") || text.hasPrefix("-P") { return duration(text).map(Value.time) }
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first else { return nil }
        guard parts.count == 2 else {
            if let date = CivilDate(iso: String(first)) { return moment(date, 0, isStrict: isStrict) }
            return time(first).map(Value.time)
        }
        guard let time = time(parts[1]) else { return nil }
        if first.isEmpty { return .time(time) }
        return CivilDate(iso: String(first)).flatMap { moment($0, time, isStrict: isStrict) }
    }

    private static func moment(_ date: CivilDate, _ time: Int, isStrict: Bool) -> Value? {
        let serial = date.daysSince1970 + 25_569
        guard isStrict, (0...60).contains(serial) else { return .date(date.daysSince1970 * 86_400_000 + time) }
        switch serial {
        case 0: return .time(time)
        case 60: return .noDay(60 + Double(time) / 86_400_000)
        default: return .date((date.daysSince1970 + 1) * 86_400_000 + time)
        }
    }

    /// `PT0H11M0.000S`, `P1DT2H`: how Strict workbooks write times of day and durations. Years and months have no fixed
    /// length, so they are not accepted.
    private static func duration(_ text: String) -> Int? {
        guard
            let match = text.wholeMatch(
                of: /(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d+)?)S)?)?/),
            text.last?.isLetter == true, text.last != "P", text.last != "T"
        else { return nil }
        func number(_ digits: Substring?) -> Int { digits.flatMap { Int($0) } ?? 0 }
        let seconds = match.5.flatMap { Double($0) } ?? 0
        let whole = ((number(match.2) * 24 + number(match.3)) * 60 + number(match.4)) * 60_000
        let milliseconds = whole + Int((seconds * 1000).rounded())
        return match.1 == "-" ? -milliseconds : milliseconds
    }

    /// `08:30`, `08:30:15`, `08:30:15.25`, with or without `Z`.
    private static func time(_ text: Substring) -> Int? {
        let text = text.hasSuffix("Z") ? text.dropLast() : text
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(fields.count) else { return nil }
        let seconds = fields.count == 3 ? fields[2].split(separator: ".", omittingEmptySubsequences: false) : ["0"]
        guard let hour = whole(fields[0], below: 24), let minute = whole(fields[1], below: 60),
            let second = seconds.first.flatMap({ whole($0, below: 60) }), seconds.count <= 2
        else { return nil }
        var milliseconds = 0
        if seconds.count == 2 {
            let fraction = seconds[1].prefix(3)
            guard let value = whole(fraction, below: 1000) else { return nil }
            milliseconds = [0, 100, 10, 1][fraction.count] * value
        }
        return ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
    }

    private static func whole(_ text: Substring, below limit: Int) -> Int? {
        guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(text), number < limit
        else { return nil }
        return number
    }
}
