import Civil
import Delivery
import Findings
import Reports

/// Sends the published report of a period to its addressee, as one archive with a letter: as a draft or by SMTP.
///
/// Both lie in `<output>/<period>-gui-di/`, beside the published folder, whose manifest stays true.
public enum SendRun {
    public struct Outcome: Sendable {
        /// Path of the draft.
        public let draft: String
        /// Path of the archive.
        public let bundle: String
        /// The addresses that it was sent to; empty when only the draft was made.
        public let recipients: [String]
        public let findings: [Finding]
    }

    /// Makes the draft, then sends it if asked to.
    ///
    /// Throws `RunFailure` when there is no sound report, when the draft cannot be written, and when the message was
    /// not sent; in the last case the draft is there.
    public static func run(_ options: SendOptions) throws(RunFailure) -> Outcome {
        let session = try SendSession(options)
        defer { session.end() }
        let workspace = session.workspace
        let (published, document) = try published(options.period, in: session)
        let dispatch = try Dispatch(
            published, period: options.period, workspace: workspace, document: document,
            to: CompanionFolder.sentUp.beside(session.folder))
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
        let memory = try Memory.open(session.place)
        let sent = try Sending(dispatch: dispatch, workspace: workspace, memory: memory, options: options).send()
        return Outcome(
            draft: dispatch.draft, bundle: dispatch.bundle, recipients: sent.recipients,
            findings: memory.notices + number + sent.findings)
    }

    /// The published files, and the report's number, date and signer as the ledger has them; `nil` where it has none.
    private static func published(
        _ period: Period, in session: SendSession
    ) throws(RunFailure) -> (files: PublishedFolder, document: PeriodDocument?) {
        let memory = Files.exists(session.place.ledger) ? try Memory.open(session.place) : nil
        let standing = try memory?.standing(of: period)
        try standing?.require(.draftLetter)
        let files = try session.published(by: standing?.run, in: memory)
        guard let memory, let run = standing?.run else { return (files, nil) }
        return (files, try memory.keptDocument(of: run))
    }
}
