import Civil

/// A date as a value and as it is written in Vietnamese.
public struct WrittenDate: Sendable, Equatable {
    public let date: CivilDate

    public init(_ date: CivilDate) { self.date = date }

    /// ISO 8601, for data: `2022-11-30`.
    public var iso: String { date.description }
    /// For tables and sentences: `30/11/2022`, `05/12/2022`.
    public var short: String { "\(Self.twoDigits(date.day))/\(Self.twoDigits(date.month))/\(date.year)" }
    /// For the date line: `ngày 05 tháng 12 năm 2022`. Days below 10 and the months 1 and 2 get a leading zero (Decree
    /// 30/2020/NĐ-CP, Phụ lục I).
    public var long: String { "ngày \(Self.twoDigits(date.day)) \(Self.monthAndYear(date.month, date.year))" }

    /// `tháng 02 năm 2023`.
    static func monthAndYear(_ month: Int, _ year: Int) -> String {
        "tháng \(month <= 2 ? twoDigits(month) : String(month)) năm \(year)"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
