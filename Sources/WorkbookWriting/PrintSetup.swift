/// How a sheet comes out of a printer: on A4, as many pages high as it takes.
public struct PrintSetup: Sendable, Equatable {
    public var isLandscape = true
    /// The sheet is made so small that it is so many pages wide.
    public var pagesWide = 1
    /// Columns that each page begins with, from the first one.
    public var repeatedColumns = 0
    /// How many columns come out, from the first one; `nil` for all.
    public var columns: Int?
    /// Rows that each page begins with.
    public var repeatedRows: ClosedRange<Int>?
    /// The lines between cells are printed where no border is.
    public var printsLines = false
    /// At the foot of each page, on the left; the page's number stands on the right.
    public var foot = ""

    public init() {}
}
