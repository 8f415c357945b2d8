/// One sheet of a workbook that is to be written. Rows and columns count from 1.
public struct SheetDraft: Sendable {
    public var name: String
    /// Whether the sheet is hidden until somebody asks for it.
    public var isHidden = false
    /// Widths of the columns from the first one on, in characters.
    public var widths: [Double]
    public var rows: [RowDraft]
    /// The rows below `rows`.
    public var body = LongBody(count: 0) { _ in RowDraft() }
    /// How many rows the sheet has in all.
    var rowCount: Int { rows.count + body.count }
    public var merges: [CellBlock] = []
    /// The rows and columns that stay in sight.
    public var frozen = Frozen()
    /// The head and body of a table that can be filtered.
    public var filtered: CellBlock?
    public var rules: [InputRule] = []
    /// Whether only unlocked cells can be changed. There is no password.
    public var isProtected = false
    public var printing = PrintSetup()

    public init(name: String, widths: [Double], rows: [RowDraft] = []) {
        self.name = name
        self.widths = widths
        self.rows = rows
    }

    /// How many rows and columns stay in sight, counted from the top and the left.
    public struct Frozen: Sendable, Equatable {
        public var rows = 0
        public var columns = 0

        public init(rows: Int = 0, columns: Int = 0) {
            self.rows = rows
            self.columns = columns
        }
    }
}

/// The rows of a long table. They are made while they are written, so that they are never all in memory at once.
public struct LongBody: Sendable {
    public let count: Int
    /// Makes a row by its number among these rows, from 0.
    public let row: @Sendable (Int) -> RowDraft

    public init(count: Int, _ row: @escaping @Sendable (Int) -> RowDraft) {
        self.count = count
        self.row = row
    }
}

/// One row of a sheet that is to be written.
public struct RowDraft: Sendable, Equatable {
    /// From the first column on.
    public var cells: [CellContent]
    /// One per cell. Rows that share the same array are written faster.
    public var looks: [CellLook]
    /// In points; `nil` for the usual height.
    public var height: Double?
    public var isHidden = false

    public init(_ cells: [CellContent] = [], looks: [CellLook] = [], height: Double? = nil) {
        self.cells = cells
        self.looks = looks
        self.height = height
    }
}

/// A block of cells from one corner to the other, both included.
public struct CellBlock: Sendable, Equatable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }
}
