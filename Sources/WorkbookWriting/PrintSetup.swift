/// How a sheet is printed: on A4, with as many pages below each other as it needs.
public struct PrintSetup: Sendable, Equatable {
    public var isLandscape = true
    /// The sheet is shrunk so that it is this many pages wide.
    public var pagesWide = 1
    /// How many columns, from the first one, are repeated on each page.
    public var repeatedColumns = 0
    /// How many columns, from the first one, are printed; `nil` for all.
    public var columns: Int?
    /// Rows that are repeated on each page.
    public var repeatedRows: ClosedRange<Int>?
    /// Whether grid lines are printed where there are no borders.
    public var printsLines = false
    /// The text at the bottom left of each page. The page number is at the bottom right.
    public var foot = ""

    public init() {}
}
