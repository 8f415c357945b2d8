import ArgumentParser
import Glibc

/// The program: reads the arguments, lets a verb do its work in `Batch`, and ends with an exit code.
@main
struct TongHop: ParsableCommand {
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tonghop",
            abstract: Words(
                "Tổng hợp bảng tính của các huyện thành báo cáo của tỉnh về xã, phường, thị trấn phù hợp với trẻ em.",
                en: "Compiles the spreadsheets of districts into the provincial report on child-friendly communes."
            ).spoken,
            discussion: Words(
                "Mã thoát: 0 đã công bố, không có gì phải xử lý; 1 đã công bố, có phát hiện phải xử lý; "
                    + "2 không công bố; 64 dùng sai lệnh; 70 lỗi của chương trình; 75 một lần chạy khác đang làm việc.",
                en: "Exit codes: 0 published, nothing to attend to; 1 published, with findings to attend to; "
                    + "2 nothing published; 64 wrong usage; 70 a fault of the program; 75 another run is at work."
            ).spoken,
            version: "tonghop \(version)",
            subcommands: [
                InitCommand.self, ReportCommand.self, CheckCommand.self, CellsCommand.self, ExplainCommand.self,
                StatusCommand.self, HistoryCommand.self, CloseCommand.self, WithdrawCommand.self,
                DoctorCommand.self, SendCommand.self,
                RulebookCommand.self, TemplatesCommand.self,
            ])
    }

    @OptionGroup var languageOption: LanguageOption

    func run() throws { throw MissingVerb.error }

    static func main() {
        // A reader that stops reading (`tonghop cells x | head`) is an ordinary end, dealt with where we write.
        signal(SIGPIPE, SIG_IGN)
        // What is written holds figures on children: for the owner and the group, whatever else the machine allows.
        _ = umask(umask(0) | 0o007)
        let arguments = Array(CommandLine.arguments.dropFirst())
        Glibc.exit(CommandLineRun(arguments).status.rawValue)
    }
}
