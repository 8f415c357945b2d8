import Civil

/// Dates that workbooks write as text (`t="d"`): ISO 8601, without regard to a zone.
enum ISODate {
    enum Value: Equatable {
        /// Milliseconds since 1970-01-01.
        case date(Int)
        /// Milliseconds of a time without a date.
        case time(Int)
    }

    static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first else { return nil }
        guard parts.count == 2 else {
            if let date = CivilDate(iso: String(first)) { return .date(date.daysSince1970 * 86_400_000) }
            return time(first).map(Value.time)
        }
        guard let time = time(parts[1]) else { return nil }
        if first.isEmpty { return .time(time) }
        return CivilDate(iso: String(first)).map { .date($0.daysSince1970 * 86_400_000 + time) }
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
