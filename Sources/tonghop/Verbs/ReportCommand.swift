import ArgumentParser
import Batch
import Findings

/// `tonghop report`: the main job.
struct ReportCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: Words(
                "Lập và công bố báo cáo tổng hợp của một kỳ.", en: "Compiles and publishes the report of a period."
            ).spoken)
    }

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var inboxOption: InboxOption

    @Option(
        help: Words(
            "Thư mục nhận báo cáo; mặc định: reports/ trong thư mục làm việc.",
            en: "Folder that reports go to; by default reports/ of the workspace."
        ).help("DIR"))
    var output: String?

    @OptionGroup var periodOptions: PeriodOptions

    @Flag(
        name: .customLong("final"),
        help: Words("Bản chính thức, không đánh dấu là dự thảo.", en: "The final report, not marked as a draft.").help()
    )
    var isFinal = false

    @Flag(
        name: .customLong("pdf"),
        help: Words(
            "In cả báo cáo và phụ lục ra PDF bằng Chromium hoặc WeasyPrint có trên máy.",
            en: "Publish the report and the annexes as PDF too, printed by the machine's Chromium or WeasyPrint."
        ).help())
    var printsPDF = false

    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.inbox = inboxOption.inbox
        options.output = output
        options.isFinal = isFinal
        if printsPDF { options.printersOnPath = ProgramPath.searchPath }
        let published = try ReportRun.run(options, version: TongHop.version, progress: console.show)
        console.show(published.findings)
        console.say(summary(of: published))
        console.print(published.summary)
        return published.needsAttention ? .toAttendTo : .done
    }

    /// The one line that a log keeps of a run.
    private func summary(of published: ReportRun.Outcome) -> Words {
        let files = published.files.reduce(0) { $0 + $1.count }
        func count(_ severity: Finding.Severity) -> Int { published.findings.count { $0.severity == severity } }
        return Words(
            "Đã công bố kỳ báo cáo vào \(published.folder): \(files) tệp, \(count(.error)) lỗi, "
                + "\(count(.warning)) cảnh báo, \(count(.notice)) lưu ý.",
            en: "Published to \(published.folder): files \(files), errors \(count(.error)), "
                + "warnings \(count(.warning)), notices \(count(.notice)).")
    }
}
