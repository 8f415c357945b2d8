/// What one head, or the heads above one column, mean.
enum Meaning: Hashable, Sendable {
    case nothing
    case field(Field)
    /// The number says one criterion, the name another: neither is taken.
    case numberAndNameDisagree(number: Int, name: Int)
    /// A criterion that the rulebook does not have: the return is by another standard.
    case beyondStandard(number: Int)
    /// A part of a criterion ("1.1", or what stands under its head) or something else of it ("TC3 (số vụ)"), not
    /// surely its points.
    case part(of: Int)
    /// A figure of a criterion that is known, and is not its points: its maximum, a rate, what was planned.
    case other(of: Int, Terms)
    /// A figure of whatever criterion the row or the title names: "Điểm thẩm định", "Điểm tối đa".
    case figure(Figure)
    /// A day that belongs to the document in the column before: "Ngày ban hành".
    case dayOfNeighbour

    enum Figure: Hashable, Sendable {
        case points, maximum
        case other(Terms)
    }

    var isCriterion: Bool { if case .field(let field) = self { field.isCriterion } else { false } }
    var partOf: Int? { if case .part(let number) = self { number } else { nil } }
    /// The criterion that it is a figure of.
    var criterion: Int? {
        switch self {
        case .field(.criterion(let number)), .part(let number), .other(let number, _): number
        default: nil
        }
    }
}

/// The meaning of the heads above one column, and why.
struct HeadReading: Hashable, Sendable {
    var meaning: Meaning
    /// Whose figure the column holds.
    var assessor = Assessor.unstated
    /// The lowest head says that the column sums up its neighbours ("Cộng"), which it must have.
    var isSum = false
    /// The lowest head only says how many points there can be ("Tối đa 100").
    var isMaximum = false
    /// A word for points stands in it.
    var saysPoints = false
    /// What was done to the figure without making it another one: "TH 2022" beside "TH 2021".
    var figure: Terms = []
    /// Words that nothing explains.
    var unexplained: [String] = []
    /// The rule that decided.
    var rule = "none"
    /// The words that it decided by.
    var because: [String] = []

    /// The column speaks of points, marks, decisions or days, so that it may not be left unread without a word.
    var speaksOfResults = false
}
