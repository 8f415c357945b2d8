import Delivery
import Findings
import Ledger
import Registry

/// Sends a period's published replies back to the districts, a letter for each, as drafts or by SMTP.
public enum ReplySendRun {
    public struct Outcome: Sendable {
        /// Paths of the drafts of the letters that were asked for.
        public let drafts: [String]
        /// Names of the districts whose letter was sent in this run.
        public internal(set) var sent: [String] = []
        /// Some letter that should have gone out did not.
        public internal(set) var isIncomplete = false
        public internal(set) var findings: [Finding]
    }

    /// Makes all drafts, then sends the letters if asked to.
    ///
    /// Throws `RunFailure` when there is no sound report, when the drafts cannot be written, and when nothing can be
    /// sent at all; in the last case the drafts are there. A failure of one letter is a finding, and the others go out.
    public static func run(_ options: SendOptions) throws(RunFailure) -> Outcome {
        let session = try SendSession(options)
        defer { session.end() }
        let workspace = session.workspace
        let memory = Files.exists(session.place.ledger) || options.bySMTP ? try Memory.open(session.place) : nil
        let standing = try memory?.standing(of: options.period)
        try standing?.require(options.bySMTP ? .sendReplies : .draftReplies)
        let dispatch = try ReplyDispatch(
            try session.published(by: standing?.run, in: memory), options: options, workspace: workspace,
            register: try register(of: standing?.run, in: memory, workspace, options))
        let letters = try dispatch.letters(to: options.districts)
        try dispatch.publish()
        var outcome = Outcome(
            drafts: letters.map(dispatch.draft),
            findings: (memory?.notices ?? []) + dispatch.findings + dispatch.lackingAddress(letters, in: workspace)
                + (dispatch.letters.isEmpty ? [Finding(.noReplies, at: Place(file: session.folder))] : []))
        guard let memory, options.bySMTP else { return outcome }
        let access = try MailAccess(workspace, draft: dispatch.folder)
        let password = try access.password(options.password)
        outcome.findings += password.findings
        let mail = RecordedMail(access: access, memory: memory, options: options, password: password.text)
        ReplySending(dispatch: dispatch, mail: mail).send(letters, &outcome)
        return outcome
    }

    /// The register that the report was made by, if the ledger knows it, otherwise the workspace's.
    private static func register(
        of run: RecordedRun?, in memory: Memory?, _ workspace: Workspace, _ options: SendOptions
    ) throws(RunFailure) -> Register {
        if let run, let memory, !run.basis.isEmpty { return try memory.keptBasis(of: run).register }
        let (units, lineage) = try workspace.registerTexts()
        return try Workspace.register(
            on: options.period.lastDay, units: units, lineage: lineage, province: workspace.settings.province,
            in: workspace.folder
        ).register
    }
}
