/// What may be put into some cells, and what is said to who does (quy tắc nhập liệu).
public struct InputRule: Sendable, Equatable {
    public var block: CellBlock
    public var kind: Kind
    /// Shown while the cell is chosen; at most 32 and 255 characters.
    public var title: String
    public var hint: String
    /// Shown when something else was put in.
    public var refusal: String

    public enum Kind: Sendable, Equatable {
        /// One of these, from a list that drops down; none holds a comma, and together they have at most 255 characters.
        case choice([String])
        case number(ClosedRange<Double>)
        /// Anything; only the hint is shown.
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
