import Registry

/// A sentence in the report about its basis, if the known texts leave something open. Readers must not take the
/// department's way of working for law.
public struct Statement: Sendable, Equatable {
    public let about: Subject
    /// A whole sentence.
    public let text: String
    /// The days on which it holds. For a period, the last day counts.
    public let span: Span

    public init(about: Subject, text: String, span: Span) {
        self.about = about
        self.text = text
        self.span = span
    }

    /// Where the report says it.
    public enum Subject: String, Sendable, CaseIterable {
        /// Next to the recognised communes.
        case recognition
        /// Next to the verdicts.
        case thresholds
        /// Next to the days by which reports are due.
        case deadlines
    }
}
