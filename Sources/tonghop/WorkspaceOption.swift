import ArgumentParser

/// Where the workspace is.
struct WorkspaceOption: ParsableArguments {
    @Option(
        help: Words(
            "Thư mục làm việc; mặc định: thư mục hiện tại.", en: "The workspace; by default the current folder."
        )
        .help("DIR"))
    var workspace: String?
}
