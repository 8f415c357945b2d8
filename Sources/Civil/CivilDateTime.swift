/// A date with a time of day, as a spreadsheet cell holds it: no zone, to the millisecond.
public struct CivilDateTime: Hashable, Sendable, CustomStringConvertible {
    public let date: CivilDate
    /// Milliseconds since midnight, 0 to 86,399,999.
    public let millisecondOfDay: Int

    public init(date: CivilDate, millisecondOfDay: Int = 0) {
        self.date = date
        self.millisecondOfDay = millisecondOfDay
    }

    /// ISO 8601: `2022-11-30`, with `T08:30:00` or `T08:30:00.250` where there is a time.
    public var description: String {
        guard millisecondOfDay != 0 else { return date.description }
        let seconds = millisecondOfDay / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
            .joined(separator: ":")
        let fraction = millisecondOfDay % 1000
        return "\(date)T\(clock)" + (fraction == 0 ? "" : "." + padded(fraction, to: 3))
    }
}
