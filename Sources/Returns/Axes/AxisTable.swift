import Findings
import Rulebook

/// A table with its two axes: which column has what, and where its lines are. Rows and columns are those of the grid.
struct AxisTable {
    let grid: Grid
    let headRows: ClosedRange<Int>
    /// The last row of the table: the one before the next table, or the last of the grid.
    let lastRow: Int
    /// The column in which the table begins. Another table may stand to its left.
    let firstColumn: Int
    /// The last column that has a heading.
    let lastColumn: Int
    /// All columns with a heading, as they were understood.
    let heads: [AxisHead.Column]
    /// The column taken for each field.
    let columns: [Field: TakenColumn]
    /// Fields that several columns claim equally. None of them is taken.
    let contested: [Field: [AxisHead.Column]]
    /// Columns that are ignored because they are hidden and a visible one says the same.
    let hiddenTwins: [HeadCell]
    /// Columns that are ignored because another one has the verified figure of the same field. The key is the ignored
    /// column, the value is the other one.
    let verifiedElsewhere: [HeadCell: HeadCell]
    let merges: MergeIndex
    /// From the first column of a criterion to the last, including the columns of parts.
    let criterionColumns: ClosedRange<Int>?
    /// The columns that points are read from.
    let pointColumns: Set<Int>
    /// The columns that marks and decisions are read from.
    let markColumns: Set<Int>
    /// In a flipped grid, the first column whose cells can be titles of this table: the one after the previous table.
    var firstTitle = 1
    /// Whether the sheet has no other table, so that every title belongs to this one.
    var isAlone = false
    /// In a flipped grid, the last column before the next form. Sentences below the form can reach this far.
    var lastSentence = 0
    /// Where the labels of the lines are, unless they stand right before the criteria. Several forms may share them
    /// under one head.
    var sharedLabels: Range<Int>?

    init(
        grid: Grid, headRows: ClosedRange<Int>, lastRow: Int, heads: [AxisHead.Column], columns: [Field: TakenColumn],
        contested: [Field: [AxisHead.Column]], hiddenTwins: [HeadCell], verifiedElsewhere: [HeadCell: HeadCell],
        merges: MergeIndex
    ) {
        self.grid = grid
        self.headRows = headRows
        self.lastRow = lastRow
        firstColumn = heads.first?.column ?? 1
        lastColumn = heads.last?.column ?? 1
        self.heads = heads
        self.columns = columns
        self.contested = contested
        self.hiddenTwins = hiddenTwins
        self.verifiedElsewhere = verifiedElsewhere
        self.merges = merges
        pointColumns = Set(columns.lazy.filter { $0.key.isCriterion }.map(\.value.column))
        markColumns = Set(columns.lazy.filter { !$0.key.isCriterion && $0.key.reachesReport }.map(\.value.column))
        let ofCriteria = pointColumns.union(heads.lazy.filter { $0.reading.meaning.criterion != nil }.map(\.column))
        criterionColumns = ofCriteria.min().map { $0...(ofCriteria.max() ?? $0) }
    }

    func column(_ field: Field) -> Int? { columns[field]?.column }
    func column(_ column: Column) -> Int? { columns[.column(column)]?.column }

    /// Numbers of the criteria that have a column.
    var criteria: Set<Int> {
        Set(columns.keys.compactMap { if case .criterion(let number) = $0 { number } else { nil } })
    }

    /// The first column of a criterion or of one of its parts.
    var firstCriterion: Int? { criterionColumns?.lowerBound }

    /// Whether some column belongs to a criterion, even a contested one or one of another standard.
    var claimsCriteria: Bool {
        !criteria.isEmpty || contested.keys.contains(where: \.isCriterion) || !beyondStandard.isEmpty
    }

    /// Headings that speak of the criterion but may not be its points: its parts, or headings with a word that nothing
    /// explains.
    func parts(of criterion: Int) -> [HeadCell] {
        heads.filter { $0.reading.meaning == .part(of: criterion) }.map(\.head)
    }

    /// Columns of criteria that the rulebook does not have, which means that the table follows another standard.
    var beyondStandard: [HeadCell] {
        heads.filter { if case .beyondStandard = $0.reading.meaning { true } else { false } }.map(\.head)
    }

    /// Whether its lines name their communes.
    var namesCommunes: Bool { column(.communeName) != nil || column(.communeCode) != nil }

    /// Whose figures these are, by the headings of the criteria's columns that were taken.
    var assessor: Assessor {
        let points = columns.filter { $0.key.isCriterion }.values
        if points.contains(where: { $0.assessor == .verified || $0.own != nil }) { return .verified }
        return !points.isEmpty && points.allSatisfy(\.isOwnFigure) ? .own : .unstated
    }

    /// The columns before the first criterion, which label each line.
    var labelColumns: Range<Int> { sharedLabels ?? firstColumn..<max(firstColumn, firstCriterion ?? firstColumn) }

    /// The last column of a criterion or of one of its parts.
    var lastCriterion: Int? { criterionColumns?.upperBound }

    /// The cell in which the table begins in its sheet.
    var headCell: CellAddress { grid.address(row: headRows.lowerBound, column: firstColumn) }
}
