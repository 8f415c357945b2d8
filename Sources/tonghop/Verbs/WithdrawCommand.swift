import ArgumentParser
import Batch
import Civil

/// `tonghop withdraw`: takes a published draft back.
struct WithdrawCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: Words(
                "Rút lại bản dự thảo đã công bố (như khi lập nhầm kỳ); thư mục cũ được giữ riêng.",
                en: "Takes a published draft back (made for the wrong period, say); its folder is put aside."
            ).spoken,
            discussion: Words.examples(["tonghop withdraw --period 2022-11 --reason \"nhầm kỳ\""]).spoken)
    }

    @Option(
        help: Words("Kỳ báo cáo (năm-tháng) cần rút lại.", en: "The period (year-month) to be taken back.")
            .help("YYYY-MM"),
        transform: { try DateArgument.period($0) })
    var period: Period

    @Option(help: Words("Lý do rút lại; được lưu lại.", en: "Why it is taken back; kept.").help("TEXT"))
    var reason: String

    @Option(
        help: Words("Ngày rút lại; mặc định: hôm nay.", en: "The day it is taken back; by default today.")
            .help("YYYY-MM-DD"),
        transform: { try DateArgument.date($0) })
    var asOf: CivilDate?

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var outputOption: OutputOption
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = RunOptions(
            workspace: workspaceOption.workspace, period: period,
            asOf: try asOf ?? PeriodOptions.today())
        options.output = outputOption.output
        let withdrawn = try WithdrawRun.run(options, reason: reason)
        console.show(withdrawn.findings)
        console.print(withdrawn.words(in: Words.language))
        return withdrawn.findings.isEmpty ? .done : .toAttendTo
    }
}
