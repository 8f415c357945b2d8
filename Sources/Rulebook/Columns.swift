import Registry

/// A column of a return that is no criterion (cột của biểu).
public enum Column: String, Sendable, CaseIterable {
    /// Số thứ tự.
    case ordinal
    case communeCode = "commune-code"
    case communeName = "commune-name"
    /// The commune's type as a column of its own: "Loại đơn vị".
    case unitType = "unit-type"
    /// The district, where a table holds several: "Huyện, thành phố".
    case district
    /// What names the criteria, where they stand in rows: "Nội dung tiêu chí".
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

/// How heads write a column. The first alias is what messages call it.
public struct ColumnAliases: Sendable, Equatable {
    public let column: Column
    public let aliases: [String]

    public init(column: Column, aliases: [String]) {
        self.column = column
        self.aliases = aliases
    }
}

/// The words with which returns mark things, compared folded (no case, no diacritics where unambiguous).
public struct MarkWords: Sendable, Equatable {
    public let yes: [String]
    public let no: [String]
    public let meets: [String]
    public let fails: [String]
    /// Not applicable (không áp dụng): neither blank nor zero.
    public let notApplicable: [String]
    /// Rows that sum up others: "Tổng", "Cộng", "Toàn huyện".
    public let subtotal: [String]
    /// Rows of the most points: "Điểm tối đa", "Điểm chuẩn".
    public let maximum: [String]
    /// Two-level heads: the commune's own figure ("tự chấm").
    public let ownFigure: [String]
    /// Two-level heads: the district's verified figure ("thẩm định"), the one that counts.
    public let verifiedFigure: [String]
    /// Before those words they say that the figure is still the commune's own: "chưa qua thẩm định".
    public let notYetVerified: [String]
    /// Words behind a criterion's head that make the column no points: "tối đa", "tỷ lệ", "lý do".
    public let notPoints: [String]
    /// Words of the area column by what they say of the commune: "ĐBKK" is of special difficulty.
    public let areas: [Area: [String]]
    /// Words beside the number of a decision or document that keep it from being in force: "dự thảo", "đang trình".
    public let notInForce: [String]
    /// What begins the block under the table: "Nơi nhận", "Ghi chú", "Người lập biểu".
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
