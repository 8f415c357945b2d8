/// A kind of finding: its stable code, how much it matters, its words in both languages, and what a district can do
/// about it by an answer.
///
/// Each kind is declared once, in a file of `Catalogue/`, and is in the list at the head of that file.
public struct FindingCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// What the district that sent the return can do about it by an answer alone. The department has to accept whatever
    /// fails or turns a commune, leaves a figure out, or contradicts the law, the register or another file.
    enum Answer: Sendable {
        case settlesNothing
        /// The district may say that it does not apply. Its reply tells it that nothing has to be done then.
        case mayNotApply
        /// The district may also confirm that what is there is right. Its reply asks for that: the figures count as
        /// they are, and only the district knows whether the doubt is justified.
        case mayBeConfirmed
    }

    /// Held once for each kind, since there are many findings and each has its code.
    private final class Entry: Sendable {
        let rawValue: String
        let severity: Finding.Severity
        let wording: Wording
        let answer: Answer
        let leavesPointsCounted, saysThatFileWaits: Bool

        init(
            _ rawValue: String, _ severity: Finding.Severity, _ wording: Wording, _ answer: Answer,
            leavesPointsCounted: Bool, saysThatFileWaits: Bool
        ) {
            (self.rawValue, self.severity, self.wording, self.answer) = (rawValue, severity, wording, answer)
            (self.leavesPointsCounted, self.saysThatFileWaits) = (leavesPointsCounted, saysThatFileWaits)
        }
    }

    private let entry: Entry

    /// An entry of the catalogue. Braces in the texts name a `Detail` or `{value}`.
    ///
    /// - Parameters:
    ///   - rawValue: in kebab case, and used by no other kind.
    ///   - problem: what is wrong, what was found and what was expected; the text after it says what to do about it.
    ///   - toDistrict: what the district that sent the return is told, if that differs.
    init(
        _ rawValue: String, _ severity: Finding.Severity, vi problem: String, _ advice: String,
        en englishProblem: String, _ englishAdvice: String, toDistrict: Wording.ForDistrict = .same,
        answer: Answer = .settlesNothing, leavesPointsCounted: Bool = false, saysThatFileWaits: Bool = false
    ) {
        let wording = Wording(
            vietnamese: Wording.Words(problem: problem, advice: advice),
            english: Wording.Words(problem: englishProblem, advice: englishAdvice), toDistrict: toDistrict)
        entry = Entry(
            rawValue, severity, wording, answer, leavesPointsCounted: leavesPointsCounted,
            saysThatFileWaits: saysThatFileWaits)
    }

    /// The kind with this code; `nil` if the catalogue has none.
    public init?(rawValue: String) {
        guard let code = Self.byRawValue[rawValue] else { return nil }
        self = code
    }

    /// The code that people and programs quote. It stays the same from version to version.
    public var rawValue: String { entry.rawValue }
    public var description: String { rawValue }

    /// How much it matters.
    public var severity: Finding.Severity { entry.severity }

    /// Its words.
    public var wording: Wording { entry.wording }

    /// The district may confirm by an answer that what is there is right.
    public var mayBeConfirmed: Bool { entry.answer == .mayBeConfirmed }

    /// The district may answer that it does not apply.
    public var mayNotApply: Bool { entry.answer != .settlesNothing }

    /// The points that the error is about count as they were read, but the report cannot be final until it is settled.
    public var leavesPointsCounted: Bool { entry.leavesPointsCounted }

    /// Somebody has the file open, or it is still being copied: it waits for the next run.
    public var saysThatFileWaits: Bool { entry.saysThatFileWaits }

    /// For `switch`, so that the compiler has no other operator to consider.
    public static func ~= (pattern: FindingCode, code: FindingCode) -> Bool { pattern == code }
}
