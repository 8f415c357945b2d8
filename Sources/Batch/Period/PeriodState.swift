/// The state of a period (tình trạng của kỳ). `PeriodState+Rules.swift` says what may be done in each state, and so
/// does a table in ARCHITECTURE.md, which a test compares with it.
enum PeriodState: String, Sendable, CaseIterable {
    /// No report was ever published.
    case nothing
    /// A draft is published.
    case draft
    /// A final report is published.
    case final
    /// The period was closed on a draft.
    case closedDraft = "closed-draft"
    /// The period was closed on a final report.
    case closedFinal = "closed-final"
    /// It was closed on a draft and opened again.
    case reopenedDraft = "reopened-draft"
    /// It was closed on a final report and opened again.
    case reopenedFinal = "reopened-final"
    /// Its draft was taken back, and no report is published.
    case withdrawn

    var isClosed: Bool { self == .closedDraft || self == .closedFinal }
    var hasFinal: Bool { [.final, .closedFinal, .reopenedFinal].contains(self) }
    var hasReport: Bool { self != .nothing && self != .withdrawn }
}
