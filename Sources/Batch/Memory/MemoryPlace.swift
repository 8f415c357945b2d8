import Ledger

/// Where the memory of a folder of reports lies: that of the workspace's own reports in the workspace, that of any
/// other folder in the folder itself.
struct MemoryPlace {
    let workspace: String
    /// The folder of reports that somebody named.
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
