import ArgumentParser

/// Where the reports are.
struct OutputOption: ParsableArguments {
    @Option(
        help: Words(
            "Thư mục báo cáo; mặc định: reports/ trong thư mục làm việc.",
            en: "The folder of reports; by default reports/ of the workspace."
        ).help("DIR"), completion: .directory)
    var output: String?
}
