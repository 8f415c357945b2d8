import Civil
import Registry
import Rulebook
import Testing

@testable import Batch

/// The days of a round, as clocks and the page beside the inbox use them.
@Suite struct RoundTests {
    /// `make install` copies the file as it is.
    @Test func theTimerHasTheDaysOfTheRulebook() throws {
        let workspace = try TemporaryWorkspace()
        let rulebook = try #require(try Workspace(workspace.folder.path).rulebooks().last).rulebook
        let schedule = Schedule(program: "/bin/tonghop", workspace: "/srv/x", user: "x")
        let timer = try #require(schedule.units.first { $0.name == "tonghop-round.timer" }).text
        let days = timer.split(separator: "\n").filter { $0.hasPrefix("OnCalendar=") }.map { $0.dropFirst(11) }
        #expect(days.map(String.init) == Schedule.roundCalendar(by: rulebook))
        #expect(days.count == 2)
    }

    @Test(arguments: [
        ("2022-11-01", "2022-11"), ("2022-11-30", "2022-11"), ("2022-12-01", nil), ("2022-10-31", nil),
        // There is no round in 2023.
        ("2023-11-20", nil), ("2024-11-20", "2024-11"),
    ])
    func thePeriodUnderWay(day: String, period: String?) throws {
        let workspace = try TemporaryWorkspace()
        var options = try workspace.options(asOf: day)
        options.period = nil
        #expect(options.forPeriodUnderWay().period?.description == period)
        options.period = Period(iso: "2022-10")
        #expect(options.forPeriodUnderWay().period?.description == "2022-10")
    }
}
