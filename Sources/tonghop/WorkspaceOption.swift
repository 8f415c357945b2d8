import ArgumentParser
import Batch
import Glibc

/// Where the workspace is.
struct WorkspaceOption: ParsableArguments {
    @Option(
        name: .customLong("workspace"),
        help: Words(
            "Thư mục làm việc; mặc định: thư mục ghi ở biến môi trường TONGHOP_WORKSPACE, không có thì thư mục gần nhất "
                + "có tonghop.yaml, tính từ thư mục hiện tại trở lên.",
            en:
                "The workspace; by default the one that the environment variable TONGHOP_WORKSPACE names, else the nearest "
                + "folder with tonghop.yaml, from the current one upwards."
        )
        .help("DIR"), completion: .directory)
    var written: String?

    /// The path of the workspace: from the option, from the environment, or the nearest one.
    var workspace: String { written ?? Self.ofEnvironment ?? Workspace.nearest() }

    /// An empty variable counts as not set, as in most programs.
    private static var ofEnvironment: String? {
        getenv("TONGHOP_WORKSPACE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
