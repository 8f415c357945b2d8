/// How a kind of finding is said: one entry of the catalogue.
public struct Wording: Sendable {
    /// What is wrong and what to do, in one language. Braces name a `Detail` or `{value}`.
    public struct Words: Sendable {
        /// What is wrong, what was found and what was expected: full sentences.
        public let problem: String
        /// What the reader should do: a full sentence.
        public let advice: String
    }

    public let severity: Finding.Severity
    private let vietnamese: Words
    private let english: Words

    init(
        _ severity: Finding.Severity, vi problem: String, _ advice: String, en englishProblem: String,
        _ englishAdvice: String
    ) {
        self.severity = severity
        vietnamese = Words(problem: problem, advice: advice)
        english = Words(problem: englishProblem, advice: englishAdvice)
    }

    public subscript(language: Language) -> Words {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
