import Assessment
import Civil
import Findings
import Ledger
import Reports
import Returns

/// How a period stands, for people to read or for another program to take.
public struct StatusReport: Sendable {
    struct Step: Sendable {
        let step: NextStep
        /// The complete command, to be pasted into any terminal; `nil` where no command does it.
        let command: String?
    }

    let assessment: ProvinceAssessment
    let standing: PeriodStanding
    let facts: PeriodFacts
    let deadlines: [StatusDeadline]
    let steps: [Step]
    /// Notices to whoever looks, besides the findings of the assessment.
    let notices: [Finding]

    /// The lines of the report. What to do next comes last, each step on a line of its own: a command followed by what
    /// it is for, or a remark.
    public func lines(in language: Language) -> [String] {
        func list(_ names: [String]) -> String {
            names.isEmpty ? language.say("không", "none") : names.joined(separator: ", ")
        }
        let late = districts(.late)
        let none = language.say("Hạn nộp của các đơn vị: không quy định", "Reporting units' deadline: none")
        return [
            language.say("Kỳ báo cáo: \(standing.period)", "Period: \(standing.period)"), report(in: language),
            state(in: language),
        ] + (deadlines.isEmpty ? [none] : deadlines.map { $0.line(in: language) }) + [
            received(in: language),
            language.say("Chưa có báo cáo: ", "Missing: ") + list(facts.missing),
            language.say("Nộp muộn: ", "Late: ") + list(late),
            language.say("Có tệp chưa dùng được: ", "Sent what cannot be used: ") + list(facts.rejected),
            language.say("Tệp mới chưa có trong báo cáo: ", "Files not yet in the report: ")
                + list(facts.newFiles + facts.waiting),
            language.say(
                "Cần xử lý: \(facts.errors) lỗi, \(facts.warnings) cảnh báo",
                "To settle: errors \(facts.errors), warnings \(facts.warnings)"),
            language.say("Việc tiếp theo:", "Next:"),
        ]
            + steps.map { step in
                let words = step.step.words(in: standing.folder, language)
                return step.command.map { "  \($0)  # \(words)" } ?? "  # \(words)"
            }
    }

    /// The line on which report is published.
    func report(in language: Language) -> String {
        guard let run = standing.run else { return language.say("Báo cáo: chưa công bố", "Report: not published") }
        let day = WrittenDate(run.asOf).short
        let issue = run.issue > 1 ? language.say(" lần \(run.issue)", " issue \(run.issue)") : ""
        return run.isFinal
            ? language.say("Báo cáo: bản chính thức\(issue) ngày \(day)", "Report: final\(issue) of \(day)")
            : language.say("Báo cáo: bản dự thảo\(issue) ngày \(day)", "Report: draft\(issue) of \(day)")
    }

    /// The line on whether the period is open.
    func state(in language: Language) -> String {
        switch standing.state {
        case .nothing, .draft, .final: language.say("Kỳ này đang mở.", "The period is open.")
        case .closedDraft, .closedFinal: language.say("Kỳ này đã khóa.", "The period is closed.")
        case .reopenedDraft, .reopenedFinal:
            language.say("Kỳ này đã khóa rồi mở lại.", "The period was closed and opened again.")
        case .withdrawn:
            language.say("Kỳ này đang mở; báo cáo đã rút lại.", "The period is open; its report was taken back.")
        }
    }

    private func received(in language: Language) -> String {
        let figures = assessment.figures
        let count = assessment.units.count { $0.received != nil }
        return language.say(
            "Đã nhận: \(count)/\(assessment.units.count) đơn vị, \(figures.reported)/\(figures.communes) xã",
            "Received: \(count)/\(assessment.units.count) reporting units, \(figures.reported)/\(figures.communes) communes"
        )
    }

    private func districts(_ status: UnitAssessment.Status) -> [String] {
        assessment.units(status).map(\.unit.fullName)
    }
}

extension StatusReport {
    /// The same as JSON.
    public func json(in language: Language) -> String {
        LookJSON.text(
            LookJSON.Status(
                period: standing.period.description, state: standing.state.rawValue,
                report: standing.run.map {
                    .init(asOf: $0.asOf.description, issue: $0.issue, final: $0.isFinal, folder: standing.folder)
                },
                deadlines: deadlines.map {
                    .init(
                        duty: $0.duty.rawValue, day: $0.day.description, daysLeft: $0.daysLeft, workedTo: $0.isWorkedTo,
                        citation: $0.citation)
                },
                districts: assessment.units.map {
                    .init(
                        code: $0.unit.code, name: $0.unit.fullName, status: $0.status.rawValue,
                        received: $0.received?.description, basis: $0.basis?.rawValue,
                        communes: $0.figures.communes, reported: $0.figures.reported)
                },
                newFiles: facts.newFiles, waitingFiles: facts.waiting, errors: facts.errors, warnings: facts.warnings,
                isSent: facts.isSent,
                next: steps.map {
                    .init(
                        step: $0.step.code, command: $0.command, text: $0.step.words(in: standing.folder, language))
                }))
    }
}
