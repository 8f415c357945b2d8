/// Where a period stands (tình trạng của kỳ). What may be done in each state is in `PeriodState+Rules.swift`, and as a
/// table in ARCHITECTURE.md, which a test holds against it.
enum PeriodState: String, Sendable, CaseIterable {
    /// No report was ever published.
    case nothing
    /// A draft stands.
    case draft
    /// A final report stands.
    case final
    /// The period was closed on a draft.
    case closedDraft = "closed-draft"
    /// The period was closed on a final report.
    case closedFinal = "closed-final"
    /// It was closed, and opened again; a draft stands.
    case reopenedDraft = "reopened-draft"
    /// It was closed, and opened again; a final report stands.
    case reopenedFinal = "reopened-final"
    /// The draft that stood was taken back, and nothing stands.
    case withdrawn

    var isClosed: Bool { self == .closedDraft || self == .closedFinal }
    var hasFinal: Bool { [.final, .closedFinal, .reopenedFinal].contains(self) }
    var hasReport: Bool { self != .nothing && self != .withdrawn }
}
