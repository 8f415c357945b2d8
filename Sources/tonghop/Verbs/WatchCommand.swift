import ArgumentParser
import Batch
import Glibc

/// `tonghop watch`: keeps a page beside the inbox that answers whatever arrives.
struct WatchCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "watch",
            abstract: Words(
                "Theo dõi thư mục nhận và viết tinh-hinh.html bên cạnh: tệp nào đã đến, sai gì, ai chưa gửi.",
                en: "Watches the inbox and writes tinh-hinh.html beside it: what came, what is wrong, who is missing."
            ).spoken,
            discussion: Words(
                "Chạy mãi cho đến khi bị dừng (Ctrl-C); không lập báo cáo, không ghi sổ, không khóa gì. Không ghi --period "
                    + "thì trong tháng của kỳ đánh giá là tháng ấy, tháng khác là tháng trước.",
                en:
                    "Runs until it is stopped (Ctrl-C); makes no report, writes no ledger, takes no lock. Without --period "
                    + "it is, in the month of an assessment round, that month, else the month before."
            ).examples(["tonghop watch --once --period 2022-11"]).spoken)
    }

    @Flag(
        help: Words("Viết trang một lần rồi thôi.", en: "Writes the page once and ends.").help())
    var once = false

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        guard !once else {
            let outcome = try WatchRun.once(try options(), progress: console.show)
            show(outcome, on: console)
            return outcome.problems.isEmpty ? .done : .nothingPublished
        }
        endOnSignals()
        try WatchRun.run(options) { result in
            switch result {
            case .success(let outcome): show(outcome, on: console)
            case .failure(let failure): console.show(failure)
            }
        }
    }

    /// The program may end at any moment without loss: the page is replaced in one step, and nothing else is written.
    private func endOnSignals() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGTERM, SIGINT] {
            signal(number) { _ in _exit(ExitStatus.done.rawValue) }
            sigaddset(&signals, number)
        }
        // The parent process may have blocked these signals.
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// For today's date, unless another one was given.
    private func options() throws -> RunOptions { try periodOptions.options(workspace: workspaceOption) }

    private func show(_ outcome: SituationRun.Outcome, on console: Console) {
        console.show(outcome.problems)
        console.say(Words("Đã viết \(outcome.page)", en: "Wrote \(outcome.page)"))
    }
}
