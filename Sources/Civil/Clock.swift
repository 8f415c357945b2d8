/// The one place that turns seconds since 1970 into a day and a time of day in Vietnam.
public enum Clock {
    /// Vietnam has kept UTC+7 without summer time since 1975; a run never needs an older "today".
    static let secondsEastOfUTC = 7 * 3600

    /// The date in Asia/Ho_Chi_Minh so many seconds after 1970-01-01T00:00Z, whatever the machine's time zone.
    public static func date(secondsSince1970 seconds: Int) -> CivilDate? {
        let local = seconds + secondsEastOfUTC
        return CivilDate(daysSince1970: (local - (local % 86_400 + 86_400) % 86_400) / 86_400)
    }

    /// Noon of a day, in seconds since 1970.
    public static func noon(of day: CivilDate) -> Int { day.daysSince1970 * 86_400 + 43_200 - secondsEastOfUTC }

    /// Hour (0 to 23) and minute (0 to 59) at that moment in Asia/Ho_Chi_Minh.
    public static func time(secondsSince1970 seconds: Int) -> (hour: Int, minute: Int) {
        let second = ((seconds + secondsEastOfUTC) % 86_400 + 86_400) % 86_400
        return (second / 3600, second % 3600 / 60)
    }
}
