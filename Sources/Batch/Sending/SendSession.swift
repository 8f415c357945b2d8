import Delivery
import Findings
import Ledger

/// Holds what is sent: the workspace and the published folder of a period, which nobody else may change meanwhile.
struct SendSession {
    let workspace: Workspace
    /// The published folder.
    let folder: String
    let place: MemoryPlace
    private let lock: RunLock

    /// Throws if nothing is published, or another run is at work.
    init(_ options: SendOptions) throws(RunFailure) {
        workspace = try Workspace(existing: options.workspace, output: options.output)
        let output = options.output ?? workspace.reports
        folder = "\(output)/\(options.period)"
        guard Files.exists(folder) else { throw RunFailure(.nothingToSend, at: Place(file: folder)) }
        // No other run may publish between the reading of two files, or send the same thing at the same time.
        lock = try OutputLock.hold(in: output)
        place = MemoryPlace(workspace, output: options.output)
    }

    /// Lets the next run in.
    func end() { lock.release() }

    /// The published files.
    ///
    /// - Parameter run: the run that the ledger has for them; `nil` where it has none.
    func published(by run: RecordedRun?, in memory: Memory?) throws(RunFailure) -> PublishedFolder {
        let outputs = try run.map { run throws(RunFailure) in try memory?.ledger { try $0.outputs(of: run) } ?? [] }
        return try PublishedFolder(
            folder, checksums: outputs?.first { $0.path == Manifest.checksumsPath }?.sha256)
    }
}
