/// One sheet of a workbook to be written. Rows and columns start at 1.
public struct SheetDraft: Sendable {
    public var name: String
    /// Nobody sees it who does not ask for it.
    public var isHidden = false
    /// Widths of the columns from the first one, in characters.
    public var widths: [Double]
    public var rows: [RowDraft]
    /// What comes below `rows`.
    public var body = LongBody(count: 0) { _ in RowDraft() }
    /// How many rows it has in all.
    var rowCount: Int { rows.count + body.count }
    public var merges: [CellBlock] = []
    /// Rows and columns that stay in sight.
    public var frozen = Frozen()
    /// Head and body of a table that can be filtered.
    public var filtered: CellBlock?
    public var rules: [InputRule] = []
    /// Only unlocked cells can be changed; there is no password.
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

/// The rows of a long table, which are made as they are written: they are never there all at once.
public struct LongBody: Sendable {
    public let count: Int
    /// By their number among these rows, from 0.
    public let row: @Sendable (Int) -> RowDraft

    public init(count: Int, _ row: @escaping @Sendable (Int) -> RowDraft) {
        self.count = count
        self.row = row
    }
}

/// One row of a sheet to be written.
public struct RowDraft: Sendable, Equatable {
    /// From the first column on.
    public var cells: [CellContent]
    /// One for each cell; rows that share them are written faster.
    public var looks: [CellLook]
    /// In points; `nil` for the usual one.
    public var height: Double?
    public var isHidden = false

    public init(_ cells: [CellContent] = [], looks: [CellLook] = [], height: Double? = nil) {
        self.cells = cells
        self.looks = looks
        self.height = height
    }
}

/// Cells from one corner to the other, both included.
public struct CellBlock: Sendable, Equatable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }
}
