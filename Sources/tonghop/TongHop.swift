import ArgumentParser
import Findings
import Glibc

/// The program: it reads the arguments, lets a verb do its work in `Batch`, and ends with an exit code.
@main
struct TongHop: ParsableCommand {
    static let version = "0.2.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tonghop",
            abstract: Words(
                "Tổng hợp bảng tính của các địa phương thành báo cáo của tỉnh về xã, phường, thị trấn phù hợp với trẻ em.",
                en:
                    "Compiles the spreadsheets of reporting units into the provincial report on child-friendly communes."
            ).spoken,
            discussion: Words(
                "Mã thoát: 0 đã công bố, không có gì phải xử lý; 1 đã công bố, có phát hiện phải xử lý; "
                    + "2 không công bố; 64 dùng sai lệnh; 70 lỗi của chương trình; 75 một lần chạy khác đang làm việc.\n\n"
                    + "Biến môi trường: TONGHOP_WORKSPACE thư mục làm việc, khi không ghi --workspace; TONGHOP_SMTP_PASSWORD "
                    + "mật khẩu khi gửi thư; TONGHOP_CORES số nhân xử lý được dùng.",
                en: "Exit codes: 0 published, nothing to attend to; 1 published, with findings to attend to; "
                    + "2 nothing published; 64 wrong usage; 70 a fault of the program; 75 another run is at work.\n\n"
                    + "Environment: TONGHOP_WORKSPACE the workspace, without --workspace; TONGHOP_SMTP_PASSWORD the password "
                    + "with which messages are sent; TONGHOP_CORES how many cores may be used."
            ).examples([
                "tonghop init bao-cao-tre-em",
                "cd bao-cao-tre-em && tonghop status --period 2022-11",
                "tonghop help report",
            ]).spoken,
            version: "tonghop \(version)",
            subcommands: [
                InitCommand.self, ReportCommand.self, CheckCommand.self, CellsCommand.self, ExplainCommand.self,
                StatusCommand.self, WatchCommand.self, HistoryCommand.self, CloseCommand.self, WithdrawCommand.self,
                DoctorCommand.self, SendCommand.self, FormCommand.self,
                RulebookCommand.self, TemplatesCommand.self,
            ])
    }

    @OptionGroup var languageOption: LanguageOption

    func run() throws { throw MissingVerb.error }

    static func main() {
        // A reader that stops reading (`tonghop cells x | head`) is a normal end, which is handled where we write.
        signal(SIGPIPE, SIG_IGN)
        // If a file exceeds a size limit (ulimit -f), writing fails as on a full disk, and the program is not killed.
        signal(SIGXFSZ, SIG_IGN)
        // The parent process may ignore its children, but we wait for ours.
        signal(SIGCHLD, SIG_DFL)
        // The files have figures about children, so only the owner and the group may read them, whatever else the
        // machine allows.
        _ = umask(umask(0) | 0o007)
        // Swift reads the arguments from /proc. The first one is the program's own name.
        let arguments = CommandLine.arguments
        let status = arguments.isEmpty ? endWithoutArguments() : CommandLineRun(Array(arguments.dropFirst())).status
        Glibc.exit(status.rawValue)
    }

    /// In both languages, because nothing says which one is wanted.
    private static func endWithoutArguments() -> ExitStatus {
        let words = Words(
            "Không đọc được tham số dòng lệnh vì /proc chưa được gắn. Hãy gắn /proc (mount -t proc proc /proc) rồi chạy lại.",
            en:
                "The arguments cannot be read, since /proc is not mounted. Mount it (mount -t proc proc /proc) and run again."
        )
        let console = Console(language: .vietnamese)
        for language in Language.allCases { console.sayLines(words.text(in: language)) }
        return console.finish(.nothingPublished)
    }
}
