import Assessment
import Civil
import Rulebook

/// What the department asks of the districts in its replies: `replies:` in `tonghop.yaml`.
public struct ReplySettings: Sendable, Equatable {
    /// How many days a district has for its answer, counted from the day of the report; `nil` if the settings do not
    /// say.
    public var days: Int?
    /// The day by which districts have to answer for a period, if the settings name one.
    public var named: [Period: NamedDay] = [:]
    /// Whom a district can ask; empty if the settings name nobody.
    public var contact = ""

    /// A day that the settings name.
    public struct NamedDay: Sendable, Equatable {
        public let day: CivilDate
        /// The line of the settings, from 1.
        public let line: Int

        public init(_ day: CivilDate, line: Int) {
            self.day = day
            self.line = line
        }
    }

    public init() {}
}

/// The day by which a reply asks for an answer (ngày trả lời). It comes from the settings, but is never later than a
/// deadline of the period that is still ahead. If the settings name no day, the reply names none: the program does not
/// set deadlines.
public struct AnswerDay: Sendable, Equatable {
    /// `nil` if there is none.
    public let day: CivilDate?
    /// The day from the settings that was not used, because it is past or after a deadline.
    public let passedOver: ReplySettings.NamedDay?

    public init(_ settings: ReplySettings, for assessment: ProvinceAssessment) {
        let asOf = assessment.asOf
        let named = settings.named[assessment.period]
        let counted = settings.days.flatMap { CivilDate(daysSince1970: asOf.daysSince1970 + $0) }
        let wished = named.flatMap { $0.day < asOf ? nil : $0.day } ?? counted
        let department = assessment.rulebook.dueDate(of: .departmentReport, for: assessment.period)
        let ahead = [assessment.due, department].compactMap(\.self).filter { $0 > asOf }
        let last = wished.map { min($0, ahead.min() ?? $0) }
        day = last
        passedOver = named.flatMap { $0.day == last ? nil : $0 }
    }
}
