import ArgumentParser
import Batch
import Civil

/// `tonghop rulebook show`.
struct RulebookShowCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Words(
                "In bộ tiêu chí: tiêu chí, điểm chuẩn, chỉ tiêu, thời hạn, và những gì văn bản chưa nêu.",
                en: "Prints a rulebook: criteria, tiers, targets, deadlines, and what the texts do not say."
            ).spoken,
            discussion: Words.examples(["tonghop rulebook show --period 2022-11"]).spoken)
    }

    @Argument(
        help: Words(
            "Mã bộ tiêu chí; mặc định: bộ đang áp dụng.", en: "Id of the rulebook; by default the one in force."
        ).help("ID"))
    var id: String?

    @Option(
        help: Words(
            "In nội dung của ngày này; mặc định: ngày cuối của kỳ --period, hoặc hôm nay.",
            en: "Show what holds on this day; by default the last day of --period, or today."
        ).help("YYYY-MM-DD"),
        transform: { try DateArgument.date($0) })
    var date: CivilDate?

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let options = try periodOptions.options(workspace: workspaceOption)
        for line in try RulebookRun.show(id, on: date, options, language: Words.language) { console.print(line) }
        return .done
    }
}
