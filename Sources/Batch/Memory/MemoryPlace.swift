import Ledger

/// Where the memory of a folder of reports lies: for the workspace's own reports in the workspace, for any other folder
/// in that folder.
struct MemoryPlace {
    let workspace: String
    /// The folder of reports that the user named; `nil` for the workspace's.
    let output: String?
    /// The folder of reports.
    let reports: String
    /// The folder that holds ledger and archive.
    let folder: String

    /// - Parameter output: the folder of reports; `nil` for the workspace's.
    init(_ workspace: Workspace, output: String?) {
        self.workspace = workspace.folder
        self.output = output
        reports = output ?? workspace.reports
        folder = output.map { Files.areOne($0, workspace.reports) ? workspace.folder : $0 } ?? workspace.folder
    }

    var ledger: String { "\(folder)/\(Ledger.fileName)" }
    var archive: String { "\(folder)/archive" }
}
