import ArgumentParser
import Batch

/// `tonghop form`: makes blank returns to send out.
struct FormCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "form",
            abstract: Words(
                "Lập biểu mẫu trống (.xlsx) cho đơn vị báo cáo hoặc xã điền: tên, mã ghi sẵn, ô chọn, tự cộng và tự kiểm tra.",
                en: "Writes blank returns (.xlsx): names and codes filled in, drop-downs, sums and checks."
            ).spoken,
            discussion: Words.examples([
                "tonghop form --period 2022-11",
                "tonghop form --period 2022-11 --district 061",
                "tonghop form --period 2027-11 --commune 01843",
            ]).spoken)
    }

    @Option(
        help: Words(
            "Mã đơn vị báo cáo; mặc định: mỗi đơn vị một biểu.",
            en: "Code of a reporting unit; by default a form for each."
        )
        .help("CODE"))
    var district: String?

    @Option(
        help: Words(
            "Mã đơn vị cấp xã: biểu của riêng đơn vị đó, tiêu chí theo hàng.",
            en: "Code of a commune: a form for it alone, criteria down the side."
        ).help("CODE"))
    var commune: String?

    @Option(
        help: Words(
            "Thư mục ghi biểu; mặc định: thư mục của kỳ ở bieu-mau/ trong thư mục làm việc.",
            en: "Where the forms are written; by default the period's folder in bieu-mau/ of the workspace."
        ).help("DIR"), completion: .directory)
    var output: String?

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var languageOption: LanguageOption

    func validate() throws {
        guard district == nil || commune == nil else {
            throw ValidationError(
                Words(
                    "Chỉ ghi một trong hai: --district hoặc --commune.", en: "Give --district or --commune, not both."
                ).spoken)
        }
    }

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.output = output
        let results = try FormRun.run(selection, options)
        for (path, result) in results { console.print("\(path): \(said(result).spoken)") }
        return results.contains { $0.result == .kept } ? .toAttendTo : .done
    }

    private var selection: FormRun.Selection {
        if let commune { .commune(commune) } else if let district { .district(district) } else { .all }
    }

    private func said(_ result: FormRun.Result) -> Words {
        switch result {
        case .written: Words("đã ghi", en: "written")
        case .same: Words("giữ nguyên, đúng biểu trống này", en: "left alone, it is this blank form")
        case .kept:
            Words(
                "giữ nguyên vì đã có tệp khác mang tên này (có thể là biểu đã điền); hãy chuyển tệp ấy đi hoặc dùng --output",
                en: "left alone, as another file has this name (perhaps the form, filled in); move it or use --output")
        }
    }
}
