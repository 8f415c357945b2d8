/// How a cell looks, and whether it may be changed in a protected sheet.
public struct CellLook: Hashable, Sendable {
    public var isBold = false
    public var isItalic = false
    /// In points.
    public var size = 11.0
    /// `0xRRGGBB`; `nil` for black on nothing.
    public var colour: UInt32?
    public var fill: UInt32?
    public var hasBorder = false
    public var wraps = false
    public var alignment = Alignment.start
    /// The text begins a little behind the edge.
    public var isIndented = false
    public var format = Format.general
    public var isUnlocked = false

    public enum Alignment: Sendable { case start, centre, end }

    /// How its value is shown.
    public enum Format: String, Sendable {
        case general = "General"
        /// A text, also when somebody types digits into it.
        case text = "@"
        /// Whole numbers.
        case count = "#,##0"
        /// Two decimals.
        case rate = "0.00"
        case date = "dd/mm/yyyy"
    }

    public init() {}

    /// The same look, changed.
    public func with(_ change: (inout CellLook) -> Void) -> CellLook {
        var look = self
        change(&look)
        return look
    }
}
