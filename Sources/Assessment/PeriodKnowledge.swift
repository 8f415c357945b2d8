import Civil
import Rulebook

/// What earlier periods tell about this one (số liệu các kỳ trước). Kept with a run, so that the run can be done again.
public struct PeriodKnowledge: Sendable, Equatable, Codable {
    /// By code of the district.
    public var conduct: [String: PastConduct]
    /// Every earlier report, in order of time. The last one, and those that the period is compared with, carry the
    /// outcomes of their communes.
    public var past: [PastReport]
    /// By code of the commune: its last result, for use between assessment rounds. `nil` in a round, and where the
    /// settings do not want it.
    public var lastResults: [String: LastResult]?
    /// By code of the district, then by code of the finding: the periods whose returns had it, in order of time:
    /// `2022-10`. `nil` in runs that were kept before the program knew this.
    public var mistakes: [String: [String: [String]]]?
    /// By code of the commune: the units that it was made of since a known report. `nil` where there is none such, and
    /// in runs that were kept before the program knew this.
    public var predecessors: [String: [Predecessor]]?

    public init(
        conduct: [String: PastConduct] = [:], past: [PastReport] = [], lastResults: [String: LastResult]? = nil,
        mistakes: [String: [String: [String]]]? = nil, predecessors: [String: [Predecessor]]? = nil
    ) {
        self.conduct = conduct
        self.past = past
        self.lastResults = lastResults
        self.mistakes = mistakes
        self.predecessors = predecessors
    }
}

/// How a district kept to the deadlines of earlier periods.
public struct PastConduct: Sendable, Equatable, Codable {
    /// How many periods are known.
    public let periods: Int
    /// The periods for which it was late or sent nothing that could be used, in order of time: `2022-10`.
    public let missed: [String]

    public init(periods: Int, missed: [String]) {
        self.periods = periods
        self.missed = missed
    }

    /// It missed more than one deadline, which is no mishap any more.
    var isHabit: Bool { missed.count > 1 }
}

/// What the settings decide where the law and the files leave a question open.
public struct Settlement: Sendable, Equatable {
    /// Names of files that count if two returns of a district came together.
    public var preferredFiles: Set<String>
    /// The day of the following month by which districts report outside the rounds, 1 to 31; `nil` for none.
    public var monthlyDay: Int?
    /// Names of files that do not say which district they are from, or name another one. They replace nothing unless
    /// they are preferred.
    public var unnamedFiles: Set<String>

    public init(preferredFiles: Set<String> = [], monthlyDay: Int? = nil, unnamedFiles: Set<String> = []) {
        self.preferredFiles = preferredFiles
        self.monthlyDay = monthlyDay
        self.unnamedFiles = unnamedFiles
    }

    /// The day by which districts had to report: the rulebook's in a round, the settings' in another month.
    public func dueDate(of period: Period, by rulebook: Rulebook) -> CivilDate? {
        rulebook.isRound(period) ? rulebook.dueDate(of: .districtReturn, for: period) : monthlyDueDate(of: period)
    }

    /// The settings' day of the following month, or its last day if the month is shorter.
    private func monthlyDueDate(of period: Period) -> CivilDate? {
        guard let monthlyDay, let first = CivilDate(daysSince1970: period.lastDay.daysSince1970 + 1),
            let month = Period(year: first.year, month: first.month)
        else { return nil }
        return CivilDate(year: first.year, month: first.month, day: min(monthlyDay, month.lastDay.day))
    }
}
