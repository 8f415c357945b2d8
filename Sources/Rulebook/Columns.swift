import Registry

/// A column of a return that does not belong to a criterion (cột của biểu).
public enum Column: String, Sendable, CaseIterable {
    /// Số thứ tự.
    case ordinal
    case communeCode = "commune-code"
    case communeName = "commune-name"
    /// The commune's type, if it has a column of its own: "Loại đơn vị".
    case unitType = "unit-type"
    /// The district, if a table covers several: "Huyện, thành phố".
    case district
    /// The column that names the criteria, if these are in rows: "Nội dung tiêu chí".
    case criterionHeading = "criterion-heading"
    /// Tier or area: "Khu vực".
    case area
    case registered, planned, committed
    case total
    case verdict
    case recognised
    case decisionNumber = "decision-number"
    case decisionDate = "decision-date"
    case note
}

/// How headings name a column. Messages use the first alias.
public struct ColumnAliases: Sendable, Equatable {
    public let column: Column
    public let aliases: [String]

    public init(column: Column, aliases: [String]) {
        self.column = column
        self.aliases = aliases
    }
}

/// The words with which returns mark things. They are compared folded: without case and, where that is unambiguous,
/// without diacritics.
public struct MarkWords: Sendable, Equatable {
    public let yes: [String]
    public let no: [String]
    public let meets: [String]
    public let fails: [String]
    /// Not applicable (không áp dụng): neither blank nor zero.
    public let notApplicable: [String]
    /// In rows that sum up others: "Tổng", "Cộng", "Toàn huyện".
    public let subtotal: [String]
    /// In rows with the maximum of points: "Điểm tối đa", "Điểm chuẩn".
    public let maximum: [String]
    /// In headings with two levels: the commune's own figure ("tự chấm").
    public let ownFigure: [String]
    /// In headings with two levels: the district's verified figure ("thẩm định"), which counts.
    public let verifiedFigure: [String]
    /// Words that, before those, mean that the figure is still the commune's own: "chưa qua thẩm định".
    public let notYetVerified: [String]
    /// Words after a criterion's heading which mean that the column does not have points: "tối đa", "tỷ lệ", "lý do".
    public let notPoints: [String]
    /// Words in the area column, by the area that they mean: "ĐBKK" means special difficulty.
    public let areas: [Area: [String]]
    /// Words next to the number of a decision or document which mean that it is not in force: "dự thảo", "đang trình".
    public let notInForce: [String]
    /// Words that begin the block below the table: "Nơi nhận", "Ghi chú", "Người lập biểu".
    public let footer: [String]

    public init(
        yes: [String] = [], no: [String] = [], meets: [String] = [], fails: [String] = [],
        notApplicable: [String] = [], subtotal: [String] = [], maximum: [String] = [], ownFigure: [String] = [],
        verifiedFigure: [String] = [], notYetVerified: [String] = [], notPoints: [String] = [],
        areas: [Area: [String]] = [:], notInForce: [String] = [], footer: [String] = []
    ) {
        self.yes = yes
        self.no = no
        self.meets = meets
        self.fails = fails
        self.notApplicable = notApplicable
        self.subtotal = subtotal
        self.maximum = maximum
        self.ownFigure = ownFigure
        self.verifiedFigure = verifiedFigure
        self.notYetVerified = notYetVerified
        self.notPoints = notPoints
        self.areas = areas
        self.notInForce = notInForce
        self.footer = footer
    }
}
