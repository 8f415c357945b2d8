import ArgumentParser
import Batch

/// `tonghop init`: a new workspace and the line for cron.
struct InitCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: Words(
                "Tạo thư mục làm việc mới và cho biết dòng lệnh để chạy định kỳ.",
                en: "Makes a new workspace and prints the line for cron."
            ).spoken)
    }

    @Argument(help: Words("Thư mục làm việc sẽ tạo.", en: "The workspace to be made.").help("DIR"))
    var folder: String

    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let made = try InitRun.run(folder, program: ProgramPath.absolute, user: CurrentUser.name)
        console.print(
            Words(
                """
                Đã tạo thư mục làm việc \(made.folder)
                Thả tệp của các đơn vị báo cáo vào \(made.folder)/inbox rồi chạy: \(made.reportCommand)
                Để chạy vào ngày 1 hằng tháng, thêm dòng này bằng lệnh crontab -e:
                \(made.cronLine)
                Trong kỳ đánh giá nên chạy hằng ngày, để ngày nhận của từng tệp được ghi đúng; thêm cả các dòng này:
                \(made.roundLines.joined(separator: "\n"))
                hoặc, thay cho các dòng trên, với systemd (quyền root): \(made.systemdLine)
                Để thư mục nhận tự trả lời ở \(made.folder)/tinh-hinh.html, thêm: \(made.watchLine)
                hoặc để lệnh này chạy suốt: \(made.watchCommand)
                Trước báo cáo đầu tiên, hãy xác nhận hoặc sửa các dòng ghi “đề xuất” trong \(made.settingsFile) (ký hiệu, nơi nhận, người ký): chưa có văn bản để đối chiếu.
                """,
                en: """
                    Made the workspace \(made.folder)
                    Drop the districts' files into \(made.folder)/inbox, then run: \(made.reportCommand)
                    To run it on the first of each month, add this line with crontab -e:
                    \(made.cronLine)
                    While an assessment round goes on a daily run dates the receipt of each file; add these lines, too:
                    \(made.roundLines.joined(separator: "\n"))
                    or, instead of all these lines, with systemd (as root): \(made.systemdLine)
                    To let the inbox answer in \(made.folder)/tinh-hinh.html, add: \(made.watchLine)
                    or keep this command running: \(made.watchCommand)
                    Before the first report confirm or mend the lines marked “đề xuất” in \(made.settingsFile) (symbol, addressee, signer): no text at hand says them.
                    """
            ).spoken)
        return .done
    }
}
