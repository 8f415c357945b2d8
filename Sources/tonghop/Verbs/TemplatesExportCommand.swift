import ArgumentParser
import Batch

/// `tonghop templates export`.
struct TemplatesExportCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Words(
                "Chép mẫu có sẵn vào templates/ của thư mục làm việc để sửa; chỉ nên chép mẫu cần sửa.",
                en: "Copies built-in templates into templates/ of the workspace; copy only those you will change."
            ).spoken,
            discussion: Words.examples([
                "tonghop templates export",
                "tonghop templates export phu-luc --overwrite",
            ]).spoken)
    }

    @Argument(
        help: Words("Tên mẫu, ví dụ phu-luc; mặc định: mọi mẫu.", en: "Names of templates; by default all.")
            .help("NAME"))
    var names: [String] = []

    @Flag(
        help: Words(
            "Thay cả tệp đã sửa bằng mẫu có sẵn; nội dung đã sửa sẽ mất.",
            en: "Replace files that were changed, too; the changes are lost."
        ).help())
    var overwrite = false

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let exported = try TemplatesRun.export(
            names, workspace: workspaceOption.workspace, overwrites: overwrite)
        for (path, outcome) in exported { console.print("\(path): \(said(outcome).spoken)") }
        return exported.contains { $0.outcome == .kept } ? .toAttendTo : .done
    }

    private func said(_ outcome: TemplatesRun.Export) -> Words {
        switch outcome {
        case .written: Words("đã ghi", en: "written")
        case .replaced: Words("đã thay tệp đã sửa bằng mẫu có sẵn", en: "changed file replaced by the built-in one")
        case .same: Words("giữ nguyên, giống mẫu có sẵn", en: "left alone, same as the built-in one")
        case .kept:
            Words(
                "giữ nguyên vì đã được sửa; thêm --overwrite nếu muốn thay",
                en: "left alone, as it was changed; add --overwrite to replace it")
        }
    }
}
