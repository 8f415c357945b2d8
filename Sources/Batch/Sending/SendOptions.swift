import Civil

/// What `send` is asked to do.
public struct SendOptions: Sendable {
    /// Path of the workspace.
    public var workspace: String
    /// Path of the folder of reports; `nil` for the workspace's.
    public var output: String?
    public var period: Period
    /// Hands the message to the server of the settings; otherwise only the draft is made.
    public var bySMTP = false
    /// A report that is not final may be sent too.
    public var allowsDraft = false
    /// Sends to those who have the report or reply already, or perhaps have it.
    public var sendsAgain = false
    /// Of replies, codes of the districts that get theirs; empty for all.
    public var districts: [String] = []
    /// The day that the ledger gives the sending.
    public var today: CivilDate
    /// The server's password where the settings name no file of it.
    public var password: String?

    public init(workspace: String = Workspace.current, period: Period, today: CivilDate) {
        self.workspace = workspace
        self.period = period
        self.today = today
    }
}
