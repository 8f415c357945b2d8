/// What one heading, or the headings above one column, mean.
enum Meaning: Hashable, Sendable {
    case nothing
    case field(Field)
    /// The number names one criterion, the name another. Neither is taken.
    case numberAndNameDisagree(number: Int, name: Int)
    /// A criterion that the rulebook does not have: the return follows another standard.
    case beyondStandard(number: Int)
    /// A part of a criterion ("1.1", or a heading below the criterion's own) or something else about it ("TC3 (số
    /// vụ)"); perhaps not its points.
    case part(of: Int)
    /// A figure of a criterion that is known not to be its points: its maximum, a rate, a target.
    case other(of: Int, Terms)
    /// A figure for the criterion that the row or the title names: "Điểm thẩm định", "Điểm tối đa".
    case figure(Figure)
    /// The date of the document in the column before: "Ngày ban hành".
    case dayOfNeighbour

    enum Figure: Hashable, Sendable {
        case points, maximum
        case other(Terms)
    }

    var isCriterion: Bool { if case .field(let field) = self { field.isCriterion } else { false } }
    var partOf: Int? { if case .part(let number) = self { number } else { nil } }
    /// The criterion that the figure belongs to; `nil` if it belongs to none.
    var criterion: Int? {
        switch self {
        case .field(.criterion(let number)), .part(let number), .other(let number, _): number
        default: nil
        }
    }
}

/// The meaning of the headings above one column, and the reasons for it.
struct HeadReading: Hashable, Sendable {
    var meaning: Meaning
    /// Whose figure the column has.
    var assessor = Assessor.unstated
    /// Whether the lowest heading says that the column sums up its neighbours ("Cộng"). Then there must be some.
    var isSum = false
    /// Whether the lowest heading only says how many points are possible ("Tối đa 100").
    var isMaximum = false
    /// Whether it has a word for points.
    var saysPoints = false
    /// What the words say about how the figure came about, without making it another one: "TH 2022" beside "TH 2021".
    var figure: Terms = []
    /// Words that nothing explains.
    var unexplained: [String] = []
    /// The rule that decided.
    var rule = "none"
    /// The words that it decided by.
    var because: [String] = []

    /// Whether the column speaks of points, marks, decisions or dates, so that there must be a finding if it is not
    /// read.
    var speaksOfResults = false
}
