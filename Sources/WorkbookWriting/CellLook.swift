/// How a cell looks, and whether it may be changed on a protected sheet.
public struct CellLook: Hashable, Sendable {
    public var isBold = false
    public var isItalic = false
    /// In points.
    public var size = 11.0
    /// `0xRRGGBB`. `nil` means black for the text and no fill.
    public var colour: UInt32?
    public var fill: UInt32?
    public var hasBorder = false
    public var wraps = false
    public var alignment = Alignment.start
    /// Whether the text begins a little inside the cell's edge.
    public var isIndented = false
    public var format = Format.general
    public var isUnlocked = false

    public enum Alignment: Sendable { case start, centre, end }

    /// How the cell's value is shown.
    public enum Format: String, Sendable {
        case general = "General"
        /// As text, even if somebody types digits into it.
        case text = "@"
        /// Whole numbers.
        case count = "#,##0"
        /// With two decimals.
        case rate = "0.00"
        case date = "dd/mm/yyyy"
    }

    public init() {}

    /// A changed copy of the look.
    public func with(_ change: (inout CellLook) -> Void) -> CellLook {
        var look = self
        change(&look)
        return look
    }
}
