import Civil
import Rulebook

/// A day by which something is due, with the text that says so.
public struct DeadlineRow: Sendable, Equatable {
    public let duty: String
    /// The day in the year of the period; `nil` when that year has no such day.
    public let date: WrittenDate?
    /// The text's own words.
    public let text: String
    public let citation: String
    /// The one that is worked to, where two texts differ.
    public let isWorkedTo: Bool

    init(_ deadline: Deadline, year: Int, rulebook: Rulebook) {
        duty = ReportWords.name(of: deadline.duty)
        date = CivilDate(year: year, month: deadline.month, day: deadline.day).map(WrittenDate.init)
        text = deadline.text
        citation = rulebook.text(of: deadline.citation)
        isWorkedTo = deadline.isWorkedTo
    }
}
