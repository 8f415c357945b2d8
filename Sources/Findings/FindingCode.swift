/// A kind of finding: its stable code, how much it matters, what is said of it in both languages, and what a district can
/// do about it by an answer.
///
/// Each is declared once, in a file of `Catalogue/`, and stands in the list at the head of that file.
public struct FindingCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// What the district that sent the return can do about it by an answer alone. Whatever fails or turns a commune, leaves a
    /// figure out, or contradicts the law, the register or another file is the department's to accept.
    enum Answer: Sendable {
        case settlesNothing
        /// It may say that it does not apply: its reply says that nothing need be done then.
        case mayNotApply
        /// It may also confirm that what stands there is right: its reply asks for that. The figures count as they are, and
        /// what is doubted is known to the district alone.
        case mayBeConfirmed
    }

    /// Held once for each kind: findings are many, and each has its code.
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
    ///   - rawValue: kebab case, and no other kind's.
    ///   - problem: what is wrong, what was found and what was expected; then what to do about it.
    ///   - toDistrict: what the district that sent the return is told, where that is something else.
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

    /// The kind that people and programs quote so; `nil` where the catalogue has none.
    public init?(rawValue: String) {
        guard let code = Self.byRawValue[rawValue] else { return nil }
        self = code
    }

    /// What people and programs quote: stable from version to version.
    public var rawValue: String { entry.rawValue }
    public var description: String { rawValue }

    /// How much it matters.
    public var severity: Finding.Severity { entry.severity }

    /// What is said of it.
    public var wording: Wording { entry.wording }

    /// The district may confirm by an answer that what stands there is right.
    public var mayBeConfirmed: Bool { entry.answer == .mayBeConfirmed }

    /// The district may answer that it does not apply.
    public var mayNotApply: Bool { entry.answer != .settlesNothing }

    /// The points that the error is about count as they were read, and the report cannot be final until it is settled.
    public var leavesPointsCounted: Bool { entry.leavesPointsCounted }

    /// The file is open at somebody's desk or still being copied: it waits for the next run.
    public var saysThatFileWaits: Bool { entry.saysThatFileWaits }

    /// For `switch`: the compiler has no other operator to consider.
    public static func ~= (pattern: FindingCode, code: FindingCode) -> Bool { pattern == code }
}
