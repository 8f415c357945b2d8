import ArgumentParser
import Batch

/// `tonghop explain`: how one commune's verdict came about.
struct ExplainCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: Words(
                "Giải thích kết quả của một đơn vị cấp xã, đến từng ô và điều khoản.",
                en: "Explains the verdict of one commune, down to the cells and the article."
            ).spoken,
            discussion: Words.examples([
                "tonghop explain \"Bành Trạch\" --period 2022-11",
                "tonghop explain 01894 --period 2022-11 --json",
            ]).spoken)
    }

    @Argument(
        help: Words("Tên hoặc mã của đơn vị cấp xã.", en: "Name or code of the commune.").help("NAME"))
    var name: String

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var inboxOption: InboxOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var jsonOption: JSONOption
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.inbox = inboxOption.inbox
        let explained = try ExplainRun.run(name, options, language: Words.language, progress: console.show)
        if jsonOption.json {
            console.print(explained.json)
        } else {
            for line in explained.lines { console.print(line) }
        }
        return .done
    }
}
