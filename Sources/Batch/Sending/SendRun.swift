import Civil
import Delivery
import Findings
import Reports

/// What goes up: the published report of a period as one archive with a letter, as a draft or by SMTP.
///
/// Both lie in `<output>/<period>-gui-di/`, beside the published folder, whose manifest stays true.
public enum SendRun {
    public struct Outcome: Sendable {
        /// Path of the draft.
        public let draft: String
        /// Path of the archive.
        public let bundle: String
        /// The addresses of all who got it; empty when only the draft was made.
        public let recipients: [String]
        public let findings: [Finding]
    }

    /// Makes the draft, then sends it if asked to.
    ///
    /// Throws `RunFailure` when there is no sound report, when the draft cannot be written, and when the message was not
    /// sent; then the draft is there.
    public static func run(_ options: SendOptions) throws(RunFailure) -> Outcome {
        let workspace = try Workspace(options.workspace)
        let output = options.output ?? workspace.reports
        let folder = "\(output)/\(options.period)"
        guard Files.exists(folder) else { throw RunFailure(.nothingToSend, at: Place(file: folder)) }
        // No run may publish between the reading of two files, nor send the same at the same time.
        let lock = try OutputLock.hold(in: output)
        defer { lock.release() }
        let place = MemoryPlace(workspace, output: options.output)
        let (checksums, document) = try published(options.period, at: place)
        let dispatch = try Dispatch(
            try PublishedFolder(folder, checksums: checksums), period: options.period, workspace: workspace,
            document: document, to: CompanionFolder.sentUp.beside(folder))
        try dispatch.publish()
        let number =
            dispatch.lacksNumber
            ? [
                Finding(
                    .numberMissing, at: .nowhere,
                    details: [
                        .date: options.period.description, .otherFile: "\(NarrativeFile.folder)/\(options.period).md",
                    ])
            ] : []
        guard options.bySMTP else {
            let addresses = workspace.settings.mail
            let lacking = addresses.from == nil || addresses.to.isEmpty
            let finding = Finding(.mailAddressesMissing, at: Place(file: workspace.settingsPath))
            return Outcome(
                draft: dispatch.draft, bundle: dispatch.bundle, recipients: [],
                findings: number + (lacking ? [finding] : []))
        }
        let memory = try Memory.open(place)
        let sent = try Sending(dispatch: dispatch, workspace: workspace, memory: memory, options: options).send()
        return Outcome(
            draft: dispatch.draft, bundle: dispatch.bundle, recipients: sent.recipients,
            findings: memory.notices + number + sent.findings)
    }

    /// SHA-256 of the checksums as the ledger has them, and what the report bears; `nil` where it knows of none.
    private static func published(
        _ period: Period, at place: MemoryPlace
    ) throws(RunFailure) -> (checksums: String?, document: PeriodDocument?) {
        guard Files.exists(place.ledger) else { return (nil, nil) }
        let memory = try Memory.open(place)
        let standing = try memory.standing(of: period)
        try standing.require(.draftLetter)
        guard let run = standing.run else { return (nil, nil) }
        let outputs = try memory.ledger { try $0.outputs(of: run) }
        return (outputs.first { $0.path == Manifest.checksumsPath }?.sha256, try memory.keptDocument(of: run))
    }
}
