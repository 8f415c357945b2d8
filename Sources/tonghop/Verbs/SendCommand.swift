import ArgumentParser
import Batch
import Civil
import Glibc

/// `tonghop send`: sends the message to the Ministry, or the letters to the districts.
struct SendCommand: UnattendedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "send",
            abstract: Words(
                "Đóng gói báo cáo đã công bố và soạn thư nháp gửi lên, hoặc soạn thư gửi phiếu cho từng đơn vị; có thể gửi luôn qua SMTP.",
                en:
                    "Packs the published report and drafts the letter that takes it up, or the letters that take the replies to the reporting units; sends them by SMTP if asked."
            ).spoken,
            discussion: Words.examples([
                "tonghop send --period 2022-11",
                "tonghop send --period 2022-11 --replies",
            ]).spoken)
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
        help: Words(
            "Soạn cho mỗi đơn vị có phiếu một thư nháp kèm phiếu và tệp đã đánh dấu; người nhận lấy ở danh-ba.csv.",
            en:
                "Drafts a letter to each reporting unit that has a reply, with the reply and the marked workbook; danh-ba.csv has the addresses."
        ).help())
    var replies = false

    @Option(
        name: .customLong("district"),
        help: Words(
            "Chỉ gửi phiếu của đơn vị mang mã này; ghi được nhiều lần (dùng với --replies).",
            en: "Sends the reply of the reporting unit of this code alone; may be given several times (with --replies)."
        ).help("CODE"))
    var districts: [String] = []

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
            "Gửi lại báo cáo hoặc phiếu đã gửi (hoặc có thể đã gửi).",
            en: "Sends a report or reply again that was sent already, or perhaps was."
        ).help())
    var sendsAgain = false

    @OptionGroup var unattendedOptions: UnattendedOptions
    @OptionGroup var languageOption: LanguageOption

    func validate() throws {
        guard districts.isEmpty || replies else {
            throw ValidationError(
                Words("--district chỉ dùng với --replies.", en: "--district goes with --replies alone.").spoken)
        }
    }

    func run(on console: Console) throws -> ExitStatus {
        if replies { return try sendReplies(on: console) }
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

    private func sendReplies(on console: Console) throws -> ExitStatus {
        let done = try ReplySendRun.run(try options)
        console.show(done.findings)
        let list = done.sent.joined(separator: ", ")
        console.conclude(
            done.sent.isEmpty
                ? Words(
                    "Số thư nháp: \(done.drafts.count); lần này không gửi thư nào.",
                    en: "Drafts: \(done.drafts.count); nothing was sent.")
                : Words(
                    "Số thư đã gửi: \(done.sent.count) (\(list)).", en: "Letters sent: \(done.sent.count) (\(list))."))
        for draft in done.drafts { console.print(draft) }
        if done.isIncomplete { return .nothingPublished }
        return done.findings.allSatisfy { $0.severity == .notice } ? .done : .toAttendTo
    }

    private var options: SendOptions {
        get throws {
            let today = try PeriodOptions.today()
            guard let period = period ?? Period(before: today) else { throw PeriodOptions.ClockError() }
            var options = SendOptions(
                workspace: workspaceOption.workspace, period: period, today: today)
            options.sendsAgain = sendsAgain
            options.districts = districts
            options.output = outputOption.output
            options.bySMTP = bySMTP
            options.allowsDraft = allowDraft
            options.password = getenv("TONGHOP_SMTP_PASSWORD").map { String(cString: $0) }
            return options
        }
    }
}
