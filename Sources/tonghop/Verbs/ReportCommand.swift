import ArgumentParser
import Batch
import Findings

/// `tonghop report`: the main job.
struct ReportCommand: UnattendedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: Words(
                "Lập và công bố báo cáo tổng hợp của một kỳ.", en: "Compiles and publishes the report of a period."
            ).spoken,
            discussion: Words.examples([
                "tonghop report --period 2022-11 --dry-run",
                "tonghop report --period 2022-11",
                "tonghop report --period 2022-11 --pdf --as-of 2022-12-05",
            ]).spoken)
    }

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var inboxOption: InboxOption

    @OptionGroup var outputOption: OutputOption
    @OptionGroup var periodOptions: PeriodOptions

    @Flag(
        help: Words(
            "Lập báo cáo của kỳ đang làm: trong tháng của kỳ đánh giá là tháng ấy, tháng khác là tháng trước.",
            en: "The period under way: in the month of an assessment round that month, else the month before."
        ).help())
    var current = false

    @Flag(
        name: .customLong("final"),
        help: Words("Bản chính thức, không đánh dấu là dự thảo.", en: "The final report, not marked as a draft.").help()
    )
    var isFinal = false

    @Flag(
        name: .customLong("public"),
        help: Words(
            "Lập bản công khai vào thư mục riêng, theo mục public của tonghop.yaml.",
            en: "Make the version for the public, into a folder of its own, by the rule public of tonghop.yaml."
        ).help())
    var isPublic = false

    @Flag(
        name: .customLong("pdf"),
        help: Words(
            "In cả báo cáo và phụ lục ra PDF bằng Chromium hoặc WeasyPrint có trên máy.",
            en: "Publish the report and the annexes as PDF too, printed by the machine's Chromium or WeasyPrint."
        ).help())
    var printsPDF = false

    @Flag(
        help: Words(
            "Làm mọi việc trừ công bố: cho biết sẽ công bố gì, khác gì với bản đang có.",
            en: "Does everything but publish: says what would be published and what would change."
        ).help())
    var dryRun = false

    @Flag(
        help: Words(
            "Công bố cả khi kỳ này chưa nhận được tệp nào.", en: "Publishes although nothing came for the period."
        ).help())
    var allowEmpty = false

    @Flag(
        help: Words(
            "In ra luồng lỗi chuẩn thời gian của từng công đoạn.",
            en: "Says on standard error how long each stage took."
        ).help())
    var timings = false

    @OptionGroup var unattendedOptions: UnattendedOptions
    @OptionGroup var languageOption: LanguageOption

    func validate() throws {
        if current, periodOptions.period != nil {
            throw ValidationError(
                Words("--current không đi cùng --period", en: "--current and --period do not go together").spoken)
        }
        guard isPublic, isFinal else { return }
        throw ValidationError(
            Words(
                "--public không đi cùng --final: bản công khai lập theo báo cáo đang có, chính thức hay dự thảo",
                en: "--public and --final do not go together: the version for the public is of the report that stands"
            ).spoken)
    }

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.effect = dryRun ? .triesOnly : .publishes
        options.emptyPeriod = allowEmpty ? .published : .refused
        options.inbox = inboxOption.inbox
        options.output = outputOption.output
        options.kind = isPublic ? .publicVersion : isFinal ? .final : .draft
        if current { options = options.forPeriodUnderWay() }
        if printsPDF { options.printersOnPath = ProgramPath.searchPath }
        let clock = ContinuousClock()
        var timings = StageTimings(start: clock.now)
        let published = try ReportRun.run(options, version: TongHop.version) { step in
            timings.note(step, at: clock.now)
            console.show(step)
        }
        if self.timings { console.say(timings.line(at: clock.now)) }
        console.show(published.findings, settled: published.settled)
        console.conclude(summary(of: published))
        if let plan = published.plan {
            for line in plan.lines(in: Words.language) { console.print(line) }
        } else {
            console.print(published.summary)
        }
        return published.needsAttention ? .toAttendTo : .done
    }

    /// The one line about a run that a log keeps.
    private func summary(of published: ReportRun.Outcome) -> Words {
        let files = published.files.reduce(0) { $0 + $1.count }
        let open = published.findings.filter { published.settled[$0] == nil }
        func count(_ severity: Finding.Severity) -> Int { open.count { $0.severity == severity } }
        let replaced = published.findings.count { if case .replaced = published.settled[$0] { true } else { false } }
        let accepted = published.findings.count - open.count - replaced
        let (did, englishDid) = Self.ending(published)
        return Words(
            "\(did) \(published.folder): \(files) tệp, \(count(.error)) lỗi, "
                + "\(count(.warning)) cảnh báo, \(count(.notice)) lưu ý"
                + (accepted == 0 ? "" : ", \(accepted) mục đã chấp nhận")
                + (replaced == 0 ? "" : ", \(replaced) mục đã hết vì có tệp thay thế")
                + (published.replies == 0 ? "." : "; \(published.replies) phiếu gửi các đơn vị trong phan-hoi/."),
            en: "\(englishDid) \(published.folder): files \(files), errors \(count(.error)), "
                + "warnings \(count(.warning)), notices \(count(.notice))"
                + (accepted == 0 ? "" : ", accepted \(accepted)")
                + (replaced == 0 ? "" : ", settled by later files \(replaced)")
                + (published.replies == 0 ? "." : "; replies to reporting units in phan-hoi/: \(published.replies)."))
    }
    /// What was done; the name of the folder follows.
    private static func ending(_ published: ReportRun.Outcome) -> (vietnamese: String, english: String) {
        let isPublic = published.kind == .publicVersion
        switch published.ending {
        case .published where isPublic:
            return ("Đã lập bản công khai ở", "Made the version for the public in")
        case .published: return ("Đã công bố kỳ báo cáo vào", "Published to")
        case .wouldPublish where isPublic:
            return (
                "Chạy thử, không ghi gì; sẽ lập bản công khai ở",
                "A trial, nothing was written; would make the version for the public in"
            )
        case .wouldPublish:
            return ("Chạy thử, không ghi gì; sẽ công bố vào", "A trial, nothing was written; would publish to")
        case .kept: return ("Giữ nguyên báo cáo đã công bố ở", "The published report stays in")
        case .wouldKeep:
            return (
                "Chạy thử, không ghi gì; sẽ giữ nguyên báo cáo đã công bố ở",
                "A trial, nothing was written; would leave the published report in"
            )
        }
    }
}
