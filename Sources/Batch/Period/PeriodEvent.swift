/// What can happen to a period (sự kiện).
enum PeriodEvent: String, Sendable, CaseIterable {
    /// The inbox has files that are in no report of the period.
    case filesCame = "files"
    /// `report`
    case report
    /// `report --final`
    case reportFinal = "report --final"
    /// `report --public`
    case publicVersion = "report --public"
    /// `close`
    case close
    /// `close --reopen`
    case reopen = "close --reopen"
    /// `withdraw`
    case withdraw
    /// `send`: the draft of a letter
    case draftLetter = "send"
    /// `send --smtp`
    case send = "send --smtp"
    /// `send --smtp --allow-draft`
    case sendDraft = "send --smtp --allow-draft"
    /// `send --replies`: the drafts of the letters to the districts
    case draftReplies = "send --replies"
    /// `send --replies --smtp`
    case sendReplies = "send --replies --smtp"
}
