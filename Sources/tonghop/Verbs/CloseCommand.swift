import ArgumentParser
import Batch

/// `tonghop close`: freezes a period, or opens it again.
struct CloseCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close",
            abstract: Words(
                "Khóa một kỳ để báo cáo không thay đổi nữa, hoặc mở lại kỳ đã khóa.",
                en: "Closes a period so that its report stays as it is, or opens it again."
            ).spoken,
            discussion: Words.examples([
                "tonghop close --period 2022-11",
                "tonghop close --period 2022-11 --reopen --reason \"Ba Bể gửi bản sửa\"",
            ]).spoken)
    }

    @Flag(help: Words("Mở lại kỳ đã khóa; phải có --reason.", en: "Opens it again; needs --reason.").help())
    var reopen = false

    @Option(help: Words("Lý do mở lại; được lưu lại.", en: "Why it is opened again; kept.").help("TEXT"))
    var reason: String?

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var outputOption: OutputOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.output = outputOption.output
        guard reopen else {
            let (period, findings) = try CloseRun.close(options)
            console.show(findings)
            console.print(Words("Đã khóa kỳ \(period).", en: "Closed the period \(period).").spoken)
            return findings.isEmpty ? .done : .toAttendTo
        }
        let period = try CloseRun.reopen(options, reason: reason ?? "")
        console.print(Words("Đã mở lại kỳ \(period).", en: "Opened the period \(period) again.").spoken)
        return .done
    }
}
