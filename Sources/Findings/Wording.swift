/// The words for a kind of finding.
public struct Wording: Sendable {
    /// What is wrong and what to do, in one language. Braces name a `Detail` or `{value}`.
    public struct Words: Sendable {
        /// What is wrong, what was found and what was expected: full sentences.
        public let problem: String
        /// What the reader should do: a full sentence.
        public let advice: String
    }

    /// What the district that sent the return is told, if it differs from what the department is told: the department's
    /// advice may speak of its inbox and settings, or of another district's file.
    enum ForDistrict: Sendable {
        /// The same words.
        case same
        case advice(String)
        case words(String, String)
        /// Nothing, since it is the department's own business.
        case nothing
    }

    let vietnamese, english: Words
    let toDistrict: ForDistrict

    /// What the district that sent the return is told, in Vietnamese; `nil` if it does not concern the district.
    public var forDistrict: Words? {
        switch toDistrict {
        case .same: vietnamese
        case .advice(let advice): Words(problem: vietnamese.problem, advice: advice)
        case .words(let problem, let advice): Words(problem: problem, advice: advice)
        case .nothing: nil
        }
    }

    /// What the department is told.
    public subscript(language: Language) -> Words {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
