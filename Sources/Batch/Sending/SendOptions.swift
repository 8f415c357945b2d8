import Civil

/// What `send` is asked to do.
public struct SendOptions: Sendable {
    /// Path of the workspace.
    public var workspace: String
    /// Path of the folder of reports; `nil` for the workspace's.
    public var output: String?
    public var period: Period
    /// Hands the message to the mail server; otherwise only the draft is made.
    public var bySMTP = false
    /// Sends a report even if it is not final.
    public var allowsDraft = false
    /// Sends also to those who already have the report or reply, or perhaps have it.
    public var sendsAgain = false
    /// For replies: codes of the districts that get theirs; empty for all.
    public var districts: [String] = []
    /// The day that the ledger records for the sending.
    public var today: CivilDate
    /// The server's password, used if the settings name no file for it.
    public var password: String?

    public init(workspace: String = Workspace.current, period: Period, today: CivilDate) {
        self.workspace = workspace
        self.period = period
        self.today = today
    }
}
