import ArgumentParser
import Batch
import Civil
import Glibc

/// `tonghop send`: the message to the Ministry.
struct SendCommand: UnattendedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "send",
            abstract: Words(
                "Đóng gói báo cáo đã công bố và soạn thư nháp gửi lên; có thể gửi luôn qua SMTP.",
                en: "Packs the published report and drafts the letter that takes it up; sends it by SMTP if asked."
            ).spoken)
    }

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var outputOption: OutputOption

    @Option(
        help: Words(
            "Kỳ báo cáo (năm-tháng); mặc định: tháng trước tháng này.",
            en: "The period (year-month); by default last month."
        ).help("YYYY-MM"),
        transform: { try DateArgument.period($0) })
    var period: Period?

    @Flag(
        name: .customLong("smtp"),
        help: Words(
            "Gửi thư qua máy chủ nêu ở mục mail.smtp của tonghop.yaml.",
            en: "Sends it through the server that mail.smtp of tonghop.yaml names."
        ).help())
    var bySMTP = false

    @Flag(
        help: Words("Gửi cả khi báo cáo còn là dự thảo.", en: "Sends a report that is still a draft too.").help())
    var allowDraft = false

    @Flag(
        name: .customLong("again"),
        help: Words(
            "Gửi lại báo cáo đã gửi (hoặc có thể đã gửi).",
            en: "Sends a report again that was sent already, or perhaps was."
        ).help())
    var sendsAgain = false

    @OptionGroup var unattendedOptions: UnattendedOptions
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let sent = try SendRun.run(try options)
        console.show(sent.findings)
        let list = sent.recipients.joined(separator: ", ")
        console.conclude(
            list.isEmpty
                ? Words("Đã soạn thư nháp, chưa gửi: \(sent.draft).", en: "Drafted, not sent: \(sent.draft).")
                : Words("Đã gửi tới \(list).", en: "Sent to \(list)."))
        console.print(sent.bundle)
        console.print(sent.draft)
        return sent.findings.isEmpty ? .done : .toAttendTo
    }

    private var options: SendOptions {
        get throws {
            let today = try PeriodOptions.today()
            guard let period = period ?? Period(before: today) else { throw PeriodOptions.ClockError() }
            var options = SendOptions(
                workspace: workspaceOption.workspace ?? Workspace.current, period: period, today: today)
            options.sendsAgain = sendsAgain
            options.output = outputOption.output
            options.bySMTP = bySMTP
            options.allowsDraft = allowDraft
            options.password = getenv("TONGHOP_SMTP_PASSWORD").map { String(cString: $0) }
            return options
        }
    }
}
