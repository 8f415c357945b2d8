import Assessment
import Civil
import Findings
import Ledger
import Reports

/// Lists the periods that were reported on, with their figures and what changed from each to the next.
public enum HistoryRun {
    /// Lines for people to read, in order of time. Changes nothing.
    public static func run(_ options: RunOptions, language: Language) throws(RunFailure) -> [String] {
        let workspace = try Workspace(of: options)
        let place = MemoryPlace(workspace, output: options.output)
        guard let memory = try Memory.reading(place) else { return [HistoryWords(language).nothing] }
        let past = try memory.ledger { try $0.pastPeriods() }
        let words = HistoryWords(language)
        let withdrawn = try memory.ledger { try $0.withdrawals() }.map(words.line(on:))
        guard !past.isEmpty else { return [words.nothing] + withdrawn }
        var lines: [String] = []
        var before: (period: PastPeriod, verdicts: [String: CommuneVerdict])?
        for one in past {
            let verdicts = try memory.ledger { try $0.verdicts(of: one.run) }
            let change = before.map {
                words.change(HistoryChange(from: $0.period, $0.verdicts, to: one, verdicts), since: $0.period.period)
            }
            lines.append(words.line(on: one) + (change ?? ""))
            lines += words.lateness(of: one)
            let issued = try memory.ledger { try $0.issuedRuns(of: one.period) }
            lines += issued.filter { $0.id != one.run.id }.map(words.line(onIssue:))
            lines += try memory.ledger { try $0.closings(of: one.period) }.map(words.line(on:))
            before = (one, verdicts)
        }
        let settlement = Settlement(monthlyDay: workspace.settings.monthlyDay)
        let rulebooks = ((try? workspace.rulebooks()) ?? []).map(\.rulebook)
        let conduct = Memory.conduct(in: past) { period in
            rulebooks.last { $0.applies(on: period.lastDay) }.flatMap { settlement.dueDate(of: period, by: $0) }
        }
        return lines + words.habits(of: past.last?.figures.districts ?? [], conduct) + withdrawn
    }
}

extension HistoryRun {
    /// The periods and their figures as JSON.
    public static func json(_ options: RunOptions) throws(RunFailure) -> String {
        let place = MemoryPlace(try Workspace(of: options), output: options.output)
        guard let memory = try Memory.reading(place) else {
            return LookJSON.text(LookJSON.History(periods: [], withdrawn: []))
        }
        return LookJSON.text(
            LookJSON.History(
                periods: try memory.ledger { try $0.pastPeriods() }.map(LookJSON.History.Past.init),
                withdrawn: try memory.ledger { try $0.withdrawals() }.map {
                    .init(period: $0.period.description, day: $0.day.description, reason: $0.reason)
                }))
    }
}

extension LookJSON.History.Past {
    fileprivate init(_ past: PastPeriod) {
        self.init(
            period: past.period.description, asOf: past.run.asOf.description, issue: past.run.issue,
            final: past.run.isFinal, closed: past.isClosed, counts: past.figures.province.counts,
            lateOrMissing: past.figures.districts.filter {
                $0.status != UnitAssessment.Status.onTime.rawValue
            }.map(\.code))
    }
}

/// The sentences of `tonghop history`.
struct HistoryWords {
    private let language: Language

    init(_ language: Language) { self.language = language }

    var nothing: String { language.say("Chưa có kỳ nào được công bố.", "No period has been published.") }

    func line(on one: PastPeriod) -> String {
        let counts = one.figures.province.counts
        let rate = Quantity.rate(counts.meets, of: counts.communes).text
        let kind = one.run.isFinal ? language.say("chính thức", "final") : language.say("dự thảo", "draft")
        let issue = one.run.issue > 1 ? language.say(", lần \(one.run.issue)", ", issue \(one.run.issue)") : ""
        let closed = one.isClosed ? language.say(", đã khóa", ", closed") : ""
        let head = "\(one.period) (\(kind)\(issue)\(closed), \(WrittenDate(one.run.asOf).short)): "
        return head
            + language.say(
                "\(counts.reported)/\(counts.communes) xã báo cáo, \(counts.meets) đạt (\(rate)%), "
                    + "\(counts.recognised) được công nhận",
                "\(counts.reported)/\(counts.communes) communes reported, \(counts.meets) meet the standard (\(rate)%), "
                    + "\(counts.recognised) recognised")
    }

    /// The end of a period's line: what changed since the period before it.
    func change(_ change: HistoryChange, since before: Period) -> String {
        switch change {
        case .otherUnits(let old, let new) where old != new:
            language.say("; số xã thay đổi: \(old) → \(new)", "; communes: \(old) → \(new)")
        case .otherUnits:
            language.say(
                "; không so với \(before): đơn vị hành chính có thay đổi",
                "; not compared with \(before): the units are others")
        case .otherRulebook:
            language.say(
                "; không so với \(before): bộ tiêu chí khác nhau",
                "; not compared with \(before): the rulebook is another")
        case .missingDistricts(let count):
            language.say(
                "; không so với \(before): \(count) đơn vị không có xã nào có kết quả ở cả hai kỳ",
                "; not compared with \(before): reporting units without a commune that has a result in both periods: \(count)"
            )
        case .compared(let communes, let meets):
            language.say(
                "; so với \(before), trên \(communes) xã có kết quả ở cả hai kỳ: số xã đạt \(moved(meets))",
                "; since \(before), of \(communes) communes with a result in both: communes that meet it \(moved(meets))"
            )
        }
    }

    private func moved(_ number: Int) -> String {
        switch number {
        case 0: language.say("không đổi", "unchanged")
        case ..<0: language.say("giảm \(-number)", "\(-number) fewer")
        default: language.say("tăng \(number)", "\(number) more")
        }
    }

    func lateness(of one: PastPeriod) -> [String] {
        let late = one.figures.districts.filter { $0.status != UnitAssessment.Status.onTime.rawValue }
        guard !late.isEmpty else { return [] }
        return [
            "  " + language.say("muộn hoặc chưa có: ", "late or missing: ") + late.map(\.name).joined(separator: ", ")
        ]
    }

    func line(onIssue run: RecordedRun) -> String {
        let day = WrittenDate(run.asOf).short
        // A draft has no number: it was given out because the period was closed on it.
        return "  "
            + (run.isFinal
                ? language.say(
                    "bản chính thức lần \(run.issue) lập ngày \(day), đã được thay",
                    "final report, issue \(run.issue), of \(day), replaced")
                : language.say(
                    "bản dự thảo lập ngày \(day), khóa sổ ở bản này, đã được thay",
                    "draft of \(day), on which the period was closed, replaced"))
    }

    func line(on closing: Closing) -> String {
        let day = WrittenDate(closing.day).short
        return "  "
            + (closing.isClosed
                ? language.say("khóa ngày \(day)", "closed on \(day)")
                : language.say("mở lại ngày \(day): \(closing.reason)", "opened again on \(day): \(closing.reason)"))
    }

    func line(on withdrawal: Withdrawal) -> String {
        let day = WrittenDate(withdrawal.day).short
        return language.say(
            "\(withdrawal.period): đã rút lại ngày \(day): \(withdrawal.reason)",
            "\(withdrawal.period): taken back on \(day): \(withdrawal.reason)")
    }

    /// Names the districts that were late, or sent nothing, more than once.
    func habits(of districts: [UnitFigures], _ conduct: [String: PastConduct]) -> [String] {
        let often = districts.compactMap { district in
            conduct[district.code].flatMap {
                $0.missed.count > 1 ? "\(district.name) (\($0.missed.count)/\($0.periods))" : nil
            }
        }
        guard !often.isEmpty else { return [] }
        return [
            language.say("Nhiều lần muộn hoặc không báo cáo: ", "Often late or missing: ")
                + often.joined(separator: ", ")
        ]
    }
}
