import ArgumentParser
import Batch

/// `tonghop check`: says what is wrong with a return, without publishing anything.
struct CheckCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: Words(
                "Đọc và kiểm tra tệp, nêu mọi sai sót, không công bố gì.",
                en: "Reads and validates files, lists what is wrong, publishes nothing."
            ).spoken,
            discussion: Words.examples([
                "tonghop check inbox/ba-be.xlsx --period 2022-11",
                "tonghop check inbox --period 2022-11 --explain-table",
            ]).spoken)
    }

    @Argument(
        help: Words("Tệp hoặc thư mục cần kiểm tra.", en: "Files or folders to be checked.").help("PATH"),
        completion: .file())
    var paths: [String]

    @Flag(
        help: Words(
            "Cho biết chương trình hiểu từng cột, từng hàng của bảng là gì.",
            en: "Prints what each column and row of the table was taken for."
        ).help())
    var explainTable = false

    /// Used by the program itself, to try reading a large file.
    @Option(help: .hidden)
    var withinMegabytes: Int?

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var jsonOption: JSONOption
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let options = try periodOptions.options(workspace: workspaceOption)
        if let withinMegabytes {
            try CheckRun.trial(paths, options, mebibytes: withinMegabytes)
            return .done
        }
        let checked = try CheckRun.run(paths, options, progress: console.show)
        if jsonOption.json {
            console.print(checked.json(in: Words.language))
            return checked.needsAttention ? .toAttendTo : .done
        }
        console.show(checked.findings, settled: checked.settled)
        for line in checked.lines(explainingTables: explainTable, in: Words.language) { console.print(line) }
        return checked.needsAttention ? .toAttendTo : .done
    }
}
