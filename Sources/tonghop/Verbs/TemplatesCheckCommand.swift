import ArgumentParser
import Batch

/// `tonghop templates check`.
struct TemplatesCheckCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: Words(
                "Kiểm tra mẫu trong templates/ của thư mục làm việc, nêu dòng và cột của từng lỗi.",
                en: "Checks the templates in templates/ of the workspace, naming line and column of each mistake."
            ).spoken,
            discussion: Words.examples(["tonghop templates check"]).spoken)
    }

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let checked = try TemplatesRun.check(workspace: workspaceOption.workspace)
        console.show(checked.findings)
        for path in checked.sound { console.print(Words("\(path): đúng", en: "\(path): correct").spoken) }
        if checked.sound.isEmpty, checked.findings.isEmpty {
            console.print(
                Words(
                    "Thư mục làm việc không có mẫu riêng; báo cáo dùng mẫu có sẵn.",
                    en: "The workspace has no templates of its own; reports use the built-in ones."
                ).spoken)
        }
        if checked.findings.contains(where: { $0.severity == .error }) { return .nothingPublished }
        return checked.findings.contains { $0.severity == .warning } ? .toAttendTo : .done
    }
}
