/// The words that stand around a criterion's number or name in the heads of a return, compared folded.
public struct HeadWords: Sendable, Equatable {
    /// What a criterion is called: "tiêu chí", "TC".
    public let criterion: [String]
    /// Before its number: "số".
    public let number: [String]
    /// The unit: "điểm".
    public let points: [String]
    /// Beside the unit, adding nothing: "số điểm đạt được".
    public let besidePoints: [String]
    /// Before a criterion, adding nothing: "các", "của".
    public let beforeCriterion: [String]
    /// Between the first and the last of several criteria: "đến".
    public let range: [String]

    public init(
        criterion: [String] = [], number: [String] = [], points: [String] = [], besidePoints: [String] = [],
        beforeCriterion: [String] = [], range: [String] = []
    ) {
        self.criterion = criterion
        self.number = number
        self.points = points
        self.besidePoints = besidePoints
        self.beforeCriterion = beforeCriterion
        self.range = range
    }
}
