import Foundation
import Testing

@testable import Civil

@Suite struct CivilDateTests {
    /// The results are compared with Foundation's Gregorian calendar in UTC.
    @Test func everyDayOf400YearsAgreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for day in stride(from: -141_000, through: 60_000, by: 7) {
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: Double(day) * 86_400))
            let date = try #require(CivilDate(daysSince1970: day))
            // Foundation's calendar is Julian before 15/10/1582; these years are all later.
            #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
            #expect(date.daysSince1970 == day)
        }
    }

    @Test(arguments: ["2022-02-29", "2022-13-01", "2022-00-10", "2022-1-1", "0000-01-01", "2022-11-31", "", "2022-11"])
    func refusesWhatIsNoDate(_ text: String) { #expect(CivilDate(iso: text) == nil) }

    @Test func leapDaysFollowTheGregorianRule() {
        #expect(CivilDate(iso: "2000-02-29") != nil)
        #expect(CivilDate(iso: "1900-02-29") == nil)
        #expect(CivilDate(iso: "2024-02-29")?.description == "2024-02-29")
    }

    @Test func farDaysDoNotTrap() {
        #expect(CivilDate(daysSince1970: Int.max) == nil)
        #expect(CivilDate(daysSince1970: Int.min) == nil)
        #expect(CivilDate(daysSince1970: 2_932_896)?.description == "9999-12-31")
        #expect(CivilDate(daysSince1970: -719_162)?.description == "0001-01-01")
    }
}

@Suite struct PeriodTests {
    @Test func theDefaultPeriodIsTheMonthBefore() throws {
        let december = try #require(CivilDate(iso: "2022-12-05"))
        let january = try #require(CivilDate(iso: "2023-01-01"))
        #expect(Period(before: december)?.description == "2022-11")
        #expect(Period(before: january)?.description == "2022-12")
    }

    @Test func lastDayKnowsLeapYears() {
        #expect(Period(iso: "2024-02")?.lastDay.description == "2024-02-29")
        #expect(Period(iso: "2023-02")?.lastDay.description == "2023-02-28")
        #expect(Period(iso: "2023-2") == nil)
    }
}

@Suite struct ClockTests {
    /// 2022-11-30T17:00:00Z is midnight of 1 December in Vietnam.
    @Test func theDayTurnsAtMidnightInVietnam() {
        let midnight = 1_669_827_600
        #expect(Clock.date(secondsSince1970: midnight - 1)?.description == "2022-11-30")
        #expect(Clock.date(secondsSince1970: midnight)?.description == "2022-12-01")
        #expect(Clock.date(secondsSince1970: -7 * 3600 - 1)?.description == "1969-12-31")
    }
}

@Suite struct CivilDateTimeTests {
    @Test func writesTheTimeOnlyWhereThereIsOne() throws {
        let date = try #require(CivilDate(iso: "2022-11-30"))
        #expect(CivilDateTime(date: date).description == "2022-11-30")
        #expect(CivilDateTime(date: date, millisecondOfDay: 30_600_000).description == "2022-11-30T08:30:00")
        #expect(CivilDateTime(date: date, millisecondOfDay: 30_600_250).description == "2022-11-30T08:30:00.250")
    }
}
