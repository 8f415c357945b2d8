/// The words that stand around a criterion's number or name in the heads of a return, compared folded.
public struct HeadWords: Sendable, Equatable {
    /// What a criterion is called: "tiêu chí", "TC".
    public let criterion: [String]
    /// Before its number: "số".
    public let number: [String]
    /// The unit: "điểm".
    public let points: [String]
    /// Beside the unit, adding nothing: "số điểm đạt được". Without it they may count or mark something else.
    public let besidePoints: [String]
    /// In the unit's place, adding nothing: "chấm", "kỳ này".
    public let inPlaceOfPoints: [String]
    /// Before a criterion, adding nothing: "các", "của".
    public let beforeCriterion: [String]
    /// Between the first and the last of several criteria: "đến".
    public let range: [String]
    /// Before the unit of a whole table: "ĐVT".
    public let unit: [String]
    /// Words of heads over several columns that leave marks and decisions below what they are: "công tác triển khai".
    public let groups: [String]

    public init(
        criterion: [String] = [], number: [String] = [], points: [String] = [], besidePoints: [String] = [],
        inPlaceOfPoints: [String] = [], beforeCriterion: [String] = [], range: [String] = [], unit: [String] = [],
        groups: [String] = []
    ) {
        self.criterion = criterion
        self.number = number
        self.points = points
        self.besidePoints = besidePoints
        self.inPlaceOfPoints = inPlaceOfPoints
        self.beforeCriterion = beforeCriterion
        self.range = range
        self.unit = unit
        self.groups = groups
    }
}
