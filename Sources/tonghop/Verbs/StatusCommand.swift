import ArgumentParser
import Batch

/// `tonghop status`.
struct StatusCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: Words(
                "Cho biết kỳ báo cáo đến đâu: ai chưa nộp, việc gì phải xử lý, làm gì tiếp.",
                en: "Where the period stands: who is missing, what to settle, what to do next."
            ).spoken,
            discussion: Words.examples([
                "tonghop status --period 2022-11",
                "tonghop status --workspace . --period 2022-11 --json",
            ]).spoken)
    }

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var inboxOption: InboxOption
    @OptionGroup var outputOption: OutputOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var jsonOption: JSONOption
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.inbox = inboxOption.inbox
        options.output = outputOption.output
        let status = try StatusRun.run(options, progress: { _ in })
        if jsonOption.json {
            console.print(status.json(in: Words.language))
        } else {
            for line in status.lines(in: Words.language) { console.print(line) }
        }
        return .done
    }
}
