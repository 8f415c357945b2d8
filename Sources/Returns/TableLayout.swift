import Findings
import Spreadsheets
import VietnameseText

/// Where the table of a return stands in its sheet and which column is what.
public struct TableLayout: Sendable, Equatable {
    /// Name of the sheet; `nil` in a file without sheets.
    public let sheet: String?
    /// Rows of the heads, starting at 1.
    public let headRows: ClosedRange<Int>
    /// Last row that belongs to the table: before the next table, or the sheet's last.
    public let lastRow: Int
    /// Column where the table begins, starting at 1; another table may stand to its left.
    public let firstColumn: Int
    /// Last column that has a head.
    public let lastColumn: Int
    /// The column taken for each field.
    public let columns: [Field: TakenColumn]
    /// Fields that several columns claim with equal right: none of them is taken.
    public let contested: [Field: [HeadCell]]
    /// Columns whose head says one criterion by number and another by name.
    public let contradictory: [Contradiction]
    /// Columns of criteria that the rulebook does not have: the table is by another standard.
    public let beyondStandard: [HeadCell]
    /// Columns with a head that means nothing here.
    public let unrecognised: [HeadCell]
    /// Columns that hold parts of a criterion, by its number.
    let parts: [Int: [HeadCell]]
    /// Columns passed over because they are hidden and a visible one says the same.
    public let hiddenTwins: [HeadCell]

    /// Columns passed over for one that has the verified figure of the same field: the former by the latter's side.
    public let verifiedElsewhere: [HeadCell: HeadCell]

    /// A head and where it stands.
    public struct HeadCell: Sendable, Hashable {
        /// The lowest cell of the head.
        public let cell: CellAddress
        /// What the head says, its levels joined.
        public let text: String
    }

    /// The column taken for a field.
    public struct TakenColumn: Sendable, Equatable {
        public let head: HeadCell
        /// Only the commune's own figure stands in the return.
        public let isOwnFigure: Bool
        /// The head says that the figure is the verified one.
        public let isVerified: Bool
        /// No visible column says the same.
        public let isHidden: Bool
        /// The commune's own figure beside the verified one.
        public let ownHead: HeadCell?

        public var column: Int { head.cell.column }
    }

    /// A head whose number and name do not agree.
    public struct Contradiction: Sendable, Equatable {
        public let head: HeadCell
        public let number: Int
        public let name: Int
    }

    /// Whose figures the heads of the criteria taken say they are.
    var assessor: Assessor {
        let points = columns.filter { $0.key.isCriterion }.values
        if points.contains(where: { $0.isVerified || $0.ownHead != nil }) { return .verified }
        return !points.isEmpty && points.allSatisfy(\.isOwnFigure) ? .own : .unstated
    }

    func column(_ field: Field) -> Int? { columns[field]?.column }
    /// Numbers of the criteria that have a column.
    var criteria: Set<Int> {
        Set(columns.keys.compactMap { if case .criterion(let number) = $0 { number } else { nil } })
    }

    /// Where the table begins.
    func headPlace(file: String) -> Place {
        Place(
            file: file, sheet: sheet, cell: CellAddress(row: headRows.lowerBound, column: firstColumn).description)
    }

    /// The column headed "Năm", which says of what year each row is.
    var yearColumn: Int? {
        unrecognised.first { VietnameseText.normalise($0.text) == "năm" }?.cell.column
    }

    /// What stands over its columns that mean nothing here, for a person who asks why no points were found.
    var headsOtherThanPoints: String {
        let shown = unrecognised.prefix(3).map { "\($0.cell) “\($0.text)”" }.joined(separator: "; ")
        return unrecognised.count > 3 ? shown + "; …" : shown
    }
}
