import Findings
import Rulebook

/// A table with its two axes: which column holds what, and where its lines are. Rows and columns are the grid's.
struct AxisTable {
    let grid: Grid
    let headRows: ClosedRange<Int>
    /// Last row that belongs to the table: before the next table, or the grid's last.
    let lastRow: Int
    /// Column where the table begins; another table may stand to its left.
    let firstColumn: Int
    /// Last column that has a head.
    let lastColumn: Int
    /// All columns with a head, as they were understood.
    let heads: [AxisHead.Column]
    /// The column taken for each field.
    let columns: [Field: TakenColumn]
    /// Fields that several columns claim with equal right: none of them is taken.
    let contested: [Field: [AxisHead.Column]]
    /// Columns passed over because they are hidden and a visible one says the same.
    let hiddenTwins: [HeadCell]
    /// Columns passed over for one that has the verified figure of the same field: the former by the latter's side.
    let verifiedElsewhere: [HeadCell: HeadCell]
    let merges: MergeIndex
    /// From the first column of a criterion to the last, those of its parts included.
    let criterionColumns: ClosedRange<Int>?
    /// The columns taken for points.
    let pointColumns: Set<Int>
    /// The columns taken for marks and decisions.
    let markColumns: Set<Int>
    /// In a flipped grid the first column whose cells can be this table's titles: behind the table before.
    var firstTitle = 1
    /// No other table stands in the sheet, so that every title is this one's.
    var isAlone = false
    /// In a flipped grid the last column before the next form: sentences below the form stand as far as there.
    var lastSentence = 0
    /// Where the labels of the lines stand, if not right before the criteria: one head over several forms.
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

    /// Some column is of a criterion, even a contested one or one of another standard.
    var claimsCriteria: Bool {
        !criteria.isEmpty || contested.keys.contains(where: \.isCriterion) || !beyondStandard.isEmpty
    }

    /// Heads that speak of a criterion without being surely its points: its parts, or a word that nothing explains.
    func parts(of criterion: Int) -> [HeadCell] {
        heads.filter { $0.reading.meaning == .part(of: criterion) }.map(\.head)
    }

    /// Columns of criteria that the rulebook does not have: the table is by another standard.
    var beyondStandard: [HeadCell] {
        heads.filter { if case .beyondStandard = $0.reading.meaning { true } else { false } }.map(\.head)
    }

    /// It says which commune each of its lines is of.
    var namesCommunes: Bool { column(.communeName) != nil || column(.communeCode) != nil }

    /// Whose figures these are, by the heads of the criteria that were taken.
    var assessor: Assessor {
        let points = columns.filter { $0.key.isCriterion }.values
        if points.contains(where: { $0.assessor == .verified || $0.own != nil }) { return .verified }
        return !points.isEmpty && points.allSatisfy(\.isOwnFigure) ? .own : .unstated
    }

    /// The columns before the first criterion that say of a line what it is.
    var labelColumns: Range<Int> { sharedLabels ?? firstColumn..<max(firstColumn, firstCriterion ?? firstColumn) }

    /// The last column of a criterion or of one of its parts.
    var lastCriterion: Int? { criterionColumns?.upperBound }

    /// Where the table begins in its sheet.
    var headCell: CellAddress { grid.address(row: headRows.lowerBound, column: firstColumn) }
}
