/// The month that a report is about (kỳ báo cáo), written `2022-11`.
public struct Period: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let firstDay: CivilDate
    public let lastDay: CivilDate

    public var year: Int { firstDay.year }
    /// 1 to 12.
    public var month: Int { firstDay.month }

    /// `nil` when there is no such month.
    public init?(year: Int, month: Int) {
        guard let first = CivilDate(year: year, month: month, day: 1),
            let last = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
        else { return nil }
        firstDay = first
        lastDay = last
    }

    /// Reads exactly `YYYY-MM`; `nil` for any other text.
    public init?(iso text: String) {
        guard let first = CivilDate(iso: text + "-01") else { return nil }
        self.init(year: first.year, month: first.month)
    }

    /// The month before the one that `date` falls in: what a run reports on unless told otherwise.
    public init?(before date: CivilDate) {
        self.init(
            year: date.month == 1 ? date.year - 1 : date.year, month: date.month == 1 ? 12 : date.month - 1)
    }

    public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }

    public static func < (earlier: Self, later: Self) -> Bool { earlier.firstDay < later.firstDay }
}
