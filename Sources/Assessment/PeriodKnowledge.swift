import Civil
import Rulebook

/// What earlier periods tell of this one (số liệu các kỳ trước). Kept with a run, so that the run can be done again.
public struct PeriodKnowledge: Sendable, Equatable, Codable {
    /// By code of the district.
    public var conduct: [String: PastConduct]
    /// Every report before it, in order of time. The last has its communes.
    public var past: [PastReport]
    /// By code of the commune: its last result, between assessment rounds; `nil` in a round, and where the settings do
    /// not want it.
    public var lastResults: [String: LastResult]?
    /// By code of the district and code of the finding: the periods whose returns had it, in order of time: `2022-10`. `nil`
    /// in what was kept before this was known.
    public var mistakes: [String: [String: [String]]]?
    /// By code of the commune: the units that it was made of since a report that is known; `nil` where none was, and in
    /// what was kept before this was known.
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
    /// Those for which it was late or sent nothing that could be used, in order of time: `2022-10`.
    public let missed: [String]

    public init(periods: Int, missed: [String]) {
        self.periods = periods
        self.missed = missed
    }

    /// More than once: not a mishap any more.
    var isHabit: Bool { missed.count > 1 }
}

/// What the settings say where the law and the files leave it open.
public struct Settlement: Sendable, Equatable {
    /// Names of files that count where two returns of a district came together.
    public var preferredFiles: Set<String>
    /// The day of the following month by which districts report outside the rounds, 1 to 31; `nil` for none.
    public var monthlyDay: Int?
    /// Names of files that do not say themselves which district they are from, or name another one: unless they are
    /// preferred, they replace nothing.
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

    /// The last day of the month where it has no such day.
    private func monthlyDueDate(of period: Period) -> CivilDate? {
        guard let monthlyDay, let first = CivilDate(daysSince1970: period.lastDay.daysSince1970 + 1),
            let month = Period(year: first.year, month: first.month)
        else { return nil }
        return CivilDate(year: first.year, month: first.month, day: min(monthlyDay, month.lastDay.day))
    }
}
