import Assessment
import Civil
import Rulebook

/// What the department asks of the districts in its replies: `replies:` in `tonghop.yaml`.
public struct ReplySettings: Sendable, Equatable {
    /// How many days a district has to answer, counted from the day of the report; `nil` where nobody has said so.
    public var days: Int?
    /// The day by which it is to answer for a period, where somebody has named one.
    public var named: [Period: NamedDay] = [:]
    /// Whom a district can ask; empty where nobody is named.
    public var contact = ""

    /// A day as it stands in the settings.
    public struct NamedDay: Sendable, Equatable {
        public let day: CivilDate
        /// Of the settings, starting at 1.
        public let line: Int

        public init(_ day: CivilDate, line: Int) {
            self.day = day
            self.line = line
        }
    }

    public init() {}
}

/// The day by which a reply asks for an answer (ngày trả lời): that of the settings, and never later than a deadline of
/// the period that is still ahead. The settings name none, then neither does the reply: the program sets nobody a term.
public struct AnswerDay: Sendable, Equatable {
    /// `nil` for none.
    public let day: CivilDate?
    /// The day of the settings that was not taken: it is past, or after a deadline.
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
