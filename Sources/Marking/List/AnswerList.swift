import Spreadsheets

/// What a district is to mend or confirm in one file (trang “Cần sửa”), as the first sheet of the copy that goes back.
public struct AnswerList: Sendable, Equatable {
    /// `Cần sửa: Ba Be.xlsx`.
    public let title: String
    /// One paragraph each.
    public let lead: [String]
    public let items: [Item]

    public init(title: String, lead: [String], items: [Item]) {
        self.title = title
        self.lead = lead
        self.items = items
    }

    /// One thing to answer.
    public struct Item: Sendable, Equatable {
        /// As the reply numbers it.
        public let number: String
        public let kind: CellMark.Kind
        /// The word for the kind.
        public let severity: String
        public let sheet: String
        /// `F12`, or words for what has no cell.
        public let place: String
        public let message: String
        public let advice: String
        public let key: AnswerKey

        public init(
            number: String, kind: CellMark.Kind, severity: String, sheet: String, place: String, message: String,
            advice: String, key: AnswerKey
        ) {
            self.number = number
            self.kind = kind
            self.severity = severity
            self.sheet = sheet
            self.place = place
            self.message = message
            self.advice = advice
            self.key = key
        }
    }
}

/// What an item is about, so that its answer finds it again: hidden columns of the list hold it.
public struct AnswerKey: Hashable, Sendable {
    /// Of the finding.
    public let code: String
    /// Empty where there is none; the same for the others.
    public let sheet: String
    public let cell: String
    /// What stood there.
    public let value: String
    /// What else was said of it: another value of the sheet may have changed.
    public let details: String

    public init(code: String, sheet: String, cell: String, value: String, details: String) {
        self.code = code
        self.sheet = sheet
        self.cell = cell
        self.value = value
        self.details = details
    }
}
