import Assessment
import Civil
import Findings
import Reports
import Rulebook

/// A day by which something is due, and how far off it is.
struct StatusDeadline: Equatable {
    let duty: Deadline.Duty
    let day: CivilDate
    /// Negative when it is past.
    let daysLeft: Int
    /// The legal text that sets it; empty for one from the settings.
    let citation: String
    /// The program works to this one, where two texts differ.
    let isWorkedTo: Bool

    /// The deadlines of the period, the districts' first: the rulebook's in a round, the settings' in another month.
    static func all(of assessment: ProvinceAssessment, on today: CivilDate) -> [StatusDeadline] {
        let rulebook = assessment.rulebook
        func left(_ day: CivilDate) -> Int { day.daysSince1970 - today.daysSince1970 }
        guard rulebook.isRound(assessment.period) else {
            return assessment.due.map {
                [
                    StatusDeadline(
                        duty: .districtReturn, day: $0, daysLeft: left($0), citation: "", isWorkedTo: true)
                ]
            } ?? []
        }
        return rulebook.deadlines(on: assessment.period.lastDay).compactMap { deadline in
            CivilDate(year: assessment.period.year, month: deadline.month, day: deadline.day).map { day in
                StatusDeadline(
                    duty: deadline.duty, day: day, daysLeft: left(day),
                    citation: rulebook.text(of: deadline.citation), isWorkedTo: deadline.isWorkedTo)
            }
        }
    }

    func line(in language: Language) -> String {
        let what =
            switch duty {
            case .districtReturn: language.say("Hạn nộp của các đơn vị", "Reporting units' deadline")
            case .departmentReport: language.say("Hạn báo cáo của tỉnh", "Deadline of the report")
            }
        let left =
            switch daysLeft {
            case 0: language.say("hôm nay là ngày cuối", "today is the last day")
            case 1...: language.say("còn \(daysLeft) ngày", daysLeft == 1 ? "1 day left" : "\(daysLeft) days left")
            default: language.say("đã qua \(-daysLeft) ngày", daysLeft == -1 ? "1 day ago" : "\(-daysLeft) days ago")
            }
        let text = citation.isEmpty ? "" : "; \(citation)"
        let followed =
            isWorkedTo
            ? "" : language.say("; văn bản ghi khác, không phải mốc thực hiện", "; another text, not worked to")
        return "\(what): \(WrittenDate(day).short) (\(left)\(text)\(followed))"
    }
}
