import Findings

/// What a district has to correct or confirm in one file (trang “Cần sửa”). It is the first sheet of the copy that goes
/// back.
public struct AnswerList: Sendable, Equatable {
    /// `Cần sửa: Ba Be.xlsx`.
    public let title: String
    /// The paragraphs above the list.
    public let lead: [String]
    public let items: [Item]
    /// Whether the list can be answered: it can if it comes back in a copy of the file that the answers are about.
    public let takesAnswers: Bool

    public init(title: String, lead: [String], items: [Item], takesAnswers: Bool = true) {
        self.title = title
        self.lead = lead
        self.items = items
        self.takesAnswers = takesAnswers
    }

    /// One thing to answer.
    public struct Item: Sendable, Equatable {
        /// Its number in the reply.
        public let number: String
        public let kind: CellMark.Kind
        /// The word for the kind.
        public let severity: String
        public let sheet: String
        /// `F12`, or words for what has no cell.
        public let place: String
        public let message: String
        public let advice: String
        /// What it is about. Hidden columns hold this, so that an answer can be matched.
        public let key: FindingKey
        /// What was already answered, and why; both are empty if nothing was.
        public let answer: String
        public let reason: String

        public init(
            number: String, kind: CellMark.Kind, severity: String, sheet: String, place: String, message: String,
            advice: String, key: FindingKey, answer: String = "", reason: String = ""
        ) {
            self.number = number
            self.kind = kind
            self.severity = severity
            self.sheet = sheet
            self.place = place
            self.message = message
            self.advice = advice
            self.key = key
            self.answer = answer
            self.reason = reason
        }
    }
}
