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
            ).spoken)
    }

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var inboxOption: InboxOption
    @OptionGroup var outputOption: OutputOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.inbox = inboxOption.inbox
        options.output = outputOption.output
        for line in try StatusRun.run(options, language: Words.language, progress: { _ in }) { console.print(line) }
        return .done
    }
}
