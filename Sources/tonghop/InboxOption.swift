import ArgumentParser

/// Where the districts' files are, if not in the workspace.
struct InboxOption: ParsableArguments {
    @Option(
        help: Words(
            "Thư mục chứa tệp của các đơn vị báo cáo; mặc định: inbox/ trong thư mục làm việc.",
            en: "Folder of the reporting units' files; by default inbox/ of the workspace."
        ).help("DIR"), completion: .directory)
    var inbox: String?
}
