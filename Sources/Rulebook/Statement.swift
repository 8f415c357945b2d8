import Registry

/// A sentence of the report on what it rests on where the texts at hand leave something open: a reader must not take
/// for law what is only the department's way of working.
public struct Statement: Sendable, Equatable {
    public let about: Subject
    /// A whole sentence.
    public let text: String
    /// The days on which it holds; a period's are those of its last day.
    public let span: Span

    public init(about: Subject, text: String, span: Span) {
        self.about = about
        self.text = text
        self.span = span
    }

    /// Where the report says it.
    public enum Subject: String, Sendable, CaseIterable {
        /// Beside the communes that are recognised.
        case recognition
        /// Beside the verdicts.
        case thresholds
        /// Beside the days by which reports are due.
        case deadlines
    }
}
