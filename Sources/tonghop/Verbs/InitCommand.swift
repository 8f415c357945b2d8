import ArgumentParser
import Batch

/// `tonghop init`: makes a new workspace, and gives the line for cron.
struct InitCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: Words(
                "Tạo thư mục làm việc mới và cho biết dòng lệnh để chạy định kỳ.",
                en: "Makes a new workspace and prints the line for cron."
            ).spoken,
            discussion: Words.examples([
                "tonghop init bao-cao-tre-em",
                "tonghop init bao-cao-dong-thap --province 82",
            ]).spoken)
    }

    @Argument(
        help: Words("Thư mục làm việc sẽ tạo.", en: "The workspace to be made.").help("DIR"), completion: .directory)
    var folder: String

    @Option(
        help: Words(
            "Mã hai chữ số của tỉnh lập báo cáo; mặc định: Bắc Kạn (06) đến 30/06/2025, Thái Nguyên (19) từ 01/07/2025.",
            en:
                "Two-digit code of the province that reports; by default Bắc Kạn (06), and Thái Nguyên (19) since 01/07/2025."
        ).help("CODE"))
    var province: String?

    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let made = try InitRun.run(
            folder, program: ProgramPath.absolute, user: CurrentUser.name, province: province,
            today: try PeriodOptions.today())
        let lines = (made.province.lines + [Self.toFillIn]).map(\.spoken).joined(separator: "\n")
        console.print(
            Words(
                """
                Đã tạo thư mục làm việc \(made.folder)
                \(lines)
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
                    \(lines)
                    Drop the reporting units' files into \(made.folder)/inbox, then run: \(made.reportCommand)
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

    private static let toFillIn = Words(
        "Hãy sửa tên các cơ quan, nơi nhận, người ký ở mục report của tonghop.yaml cho đúng với kỳ báo cáo.",
        en: "Make the bodies, recipients and signer under “report” in tonghop.yaml those of the period.")
}

extension InitProvince {
    /// Which province it is, how many communes it has today, and what the analyst still has to fill in.
    fileprivate var lines: [Words] {
        var lines = [sized]
        if let formerName {
            lines.append(
                Words(
                    "Mã này đến 30/06/2025 là của \(formerName): báo cáo của các kỳ đến khi ấy là của \(formerName).",
                    en:
                        "Until 30/06/2025 the code was that of \(formerName): reports of periods until then are of \(formerName)."
                ))
        }
        if withoutAreas > 0 {
            lines.append(
                Words(
                    "\(withoutAreas) đơn vị chưa rõ có thuộc miền núi, hải đảo, đặc biệt khó khăn hay không: ghi vào cột areas của "
                        + "register.csv, thay chữ unknown (mountain, island, special-difficulty; để trống nếu không thuộc).",
                    en:
                        "Of \(withoutAreas) nobody has said whether they lie in mountains, on islands or in special difficulty: "
                        + "in register.csv write mountain, island, special-difficulty, or nothing, for “unknown” under areas."
                ))
        }
        if isFromLists {
            lines.append(
                Words(
                    "Danh mục lấy từ danh mục toàn quốc năm 2023 (cho các kỳ đến 30/06/2025) và tại ngày 01/07/2025 (từ đó về sau). "
                        + "Thay đổi vào ngày khác không có trong đó: hãy sửa register.csv.",
                    en:
                        "The units are those of the country's list of 2023 (for periods until 30/06/2025) and of 01/07/2025 (since). "
                        + "What changed on other days is not in them: mend register.csv."))
        }
        return lines
    }

    private var sized: Words {
        guard let communes else {
            return Words(
                "Danh mục: \(name). Tỉnh này không còn đơn vị nào trong danh mục vào hôm nay (sáp nhập từ 01/07/2025): chỉ lập được "
                    + "báo cáo của các kỳ đến 30/06/2025.",
                en:
                    "Register: \(name). It has no units today (merged on 01/07/2025): only periods until 30/06/2025 can be reported."
            )
        }
        let words = types.joined(separator: ", ")
        return Words(
            "Danh mục: \(name), hôm nay có \(communes) \(words)\(reportThemselves ? ", từng đơn vị tự gửi báo cáo" : "").",
            en:
                "Register: \(name), today \(communes) communes (\(words))\(reportThemselves ? ", each of which reports itself" : "")."
        )
    }
}
