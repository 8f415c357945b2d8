/// What may be entered into some cells, and the messages for the person who enters it (quy tắc nhập liệu).
public struct InputRule: Sendable, Equatable {
    public var block: CellBlock
    public var kind: Kind
    /// Shown while the cell is selected. The title may have 32 characters, the hint 255.
    public var title: String
    public var hint: String
    /// Shown if something else was entered.
    public var refusal: String

    public enum Kind: Sendable, Equatable {
        /// One of these texts, from a drop-down list. None may have a comma, and together they may have 255 characters.
        case choice([String])
        case number(ClosedRange<Double>)
        /// Anything; just the hint is shown.
        case anything
    }

    public init(_ block: CellBlock, _ kind: Kind, title: String, hint: String, refusal: String = "") {
        self.block = block
        self.kind = kind
        self.title = title
        self.hint = hint
        self.refusal = refusal
    }
}
