import ArgumentParser
import Batch

/// `tonghop explain`: shows how a commune's verdict or a measure's figure came about.
struct ExplainCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: Words(
                "Giải thích kết quả của một đơn vị cấp xã, hoặc số liệu của một nhiệm vụ, đến từng ô và điều khoản.",
                en:
                    "Explains the verdict of one commune, or the figure of one measure, down to the cells and the article."
            ).spoken,
            discussion: Words.examples([
                "tonghop explain \"Bành Trạch\" --period 2022-11",
                "tonghop explain 01894 --period 2022-11 --json",
                "tonghop explain --measure training-classes --period 2022-11",
            ]).spoken)
    }

    @Argument(
        help: Words("Tên hoặc mã của đơn vị cấp xã.", en: "Name or code of the commune.").help("NAME"))
    var name: String?

    @Option(
        help: Words(
            "Thay cho đơn vị: mã hoặc tên của một nội dung nhiệm vụ, giải pháp, kinh phí (training-classes).",
            en: "Instead of a commune: id or name of one of the plan's measures (training-classes)."
        ).help("MEASURE"))
    var measure: String?

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var inboxOption: InboxOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var jsonOption: JSONOption
    @OptionGroup var languageOption: LanguageOption

    func validate() throws {
        guard (name == nil) == (measure != nil) else {
            throw ValidationError(
                Words(
                    "Hãy ghi tên một đơn vị cấp xã, hoặc --measure và một nội dung nhiệm vụ; không ghi cả hai.",
                    en: "Name a commune, or give --measure and one of the plan's measures; not both."
                ).spoken)
        }
    }

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.inbox = inboxOption.inbox
        let explained =
            if let measure {
                try ExplainRun.run(measure: measure, options, language: Words.language, progress: console.show)
            } else {
                try ExplainRun.run(name ?? "", options, language: Words.language, progress: console.show)
            }
        if jsonOption.json {
            console.print(explained.json)
        } else {
            for line in explained.lines { console.print(line) }
        }
        return .done
    }
}
