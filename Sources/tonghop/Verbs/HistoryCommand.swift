import ArgumentParser
import Batch

/// `tonghop history`.
struct HistoryCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history",
            abstract: Words(
                "Liệt kê các kỳ đã báo cáo, số liệu và thay đổi.",
                en: "Lists the past periods, their figures and what changed."
            ).spoken,
            discussion: Words.examples([
                "tonghop history",
                "tonghop history --json",
            ]).spoken)
    }

    @OptionGroup var workspaceOption: WorkspaceOption

    @OptionGroup var outputOption: OutputOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var jsonOption: JSONOption
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)

        options.output = outputOption.output
        if jsonOption.json {
            console.print(try HistoryRun.json(options))
        } else {
            for line in try HistoryRun.run(options, language: Words.language) { console.print(line) }
        }
        return .done
    }
}
