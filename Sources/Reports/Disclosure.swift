import Assessment
import Foundation
import Rulebook

/// What a version of the report shows (phạm vi công khai). Where a commune is small, a 0 for children's injuries or
/// abuse can point to a child: the public version shows no figure of such a criterion below the province, and no total
/// from which one could be worked out.
public struct Disclosure: Sendable, Equatable {
    /// Numbers of the criteria that are withheld.
    public let withheldCriteria: Set<Int>
    /// The smallest number of communes, with 0 points and without, that is shown of a withheld criterion for the whole province.
    public let smallestCount: Int
    public let isPublic: Bool
    /// Numbers of withheld criteria of which no count is shown either: beside versions that were given out it would tell.
    private(set) var heldBackCounts: Set<Int> = []

    /// The department's own version.
    public static let everything = Disclosure(withheldCriteria: [], smallestCount: 0, isPublic: false)

    /// A version for the public.
    public init(withholding criteria: Set<Int>, smallestCount: Int) {
        self.init(withheldCriteria: criteria, smallestCount: smallestCount, isPublic: true)
    }

    private init(withheldCriteria: Set<Int>, smallestCount: Int, isPublic: Bool) {
        self.withheldCriteria = withheldCriteria
        self.smallestCount = smallestCount
        self.isPublic = isPublic
    }

    /// The same without the province's count for these criteria.
    public func holdingBack(countsOf criteria: Set<Int>) -> Disclosure {
        var disclosure = self
        disclosure.heldBackCounts = criteria
        return disclosure
    }

    func withholds(_ criterion: Criterion) -> Bool { withheldCriteria.contains(criterion.number) }

    /// Totals tell the withheld points by subtraction.
    var withholdsTotals: Bool { !withheldCriteria.isEmpty }

    /// How many communes of the province have 0 points for a criterion.
    ///
    /// - Parameter candidates: communes that have points for it and do not meet the standard: those with a 0 are among
    ///   them. A blank is shown, so communes without points are not.
    func zeros(_ count: Int, among candidates: Int, for criterion: Criterion) -> Quantity {
        withholds(criterion) && hides(count, among: candidates, for: criterion) ? .withheld() : .count(count)
    }

    /// What a reader knows of a withheld criterion's number of zeros.
    func known(_ count: Int, among candidates: Int, for criterion: Criterion) -> ClosedRange<Int> {
        if heldBackCounts.contains(criterion.number) || candidates < 2 * smallestCount { return 0...candidates }
        if count < smallestCount { return 0...(smallestCount - 1) }
        return candidates - count < smallestCount ? (candidates - smallestCount + 1)...candidates : count...count
    }

    private func hides(_ count: Int, among candidates: Int, for criterion: Criterion) -> Bool {
        heldBackCounts.contains(criterion.number) || tells(count, among: candidates)
    }

    /// Whether a sentence may name the criterion among those with 0 points.
    func names(_ figures: CriterionFigures, among candidates: Int) -> Bool {
        !(withholds(figures.criterion) && hides(figures.zeros, among: candidates, for: figures.criterion))
    }

    /// So few, or so nearly all, that one could tell which they are. If a 0 were shown, a withheld count would be known
    /// not to be 0.
    private func tells(_ count: Int, among candidates: Int) -> Bool {
        count < smallestCount || candidates - count < smallestCount
    }

    /// A commune's points, one per criterion, as far as they are shown. For a commune that does not meet the standard
    /// none are: points that reach the threshold would give a withheld 0 away.
    func shown(_ cells: [PointsCell], of criteria: [Criterion], _ verdict: Verdict) -> [PointsCell] {
        guard withholdsTotals else { return cells }
        return zip(cells, criteria).map { cell, criterion in
            cell.kind == .absent || verdict == .meets && !withholds(criterion) ? cell : .withheld
        }
    }

    /// Why a commune does not meet the standard, as far as it is shown. A shortfall tells the total, and beside the
    /// shown reasons a missing one would tell a withheld 0: both are “không nêu”.
    func sentence(for reasons: [Reason]) -> String {
        guard withholdsTotals else { return ReportWords.sentence(for: reasons) }
        let shown = reasons.filter(shows)
        return shown.isEmpty && !reasons.isEmpty
            ? "không nêu ở bản công khai" : ReportWords.sentence(for: shown)
    }

    func shows(_ reason: Reason) -> Bool {
        switch reason {
        case .zeroCriterion(let number): !withheldCriteria.contains(number)
        case .belowThreshold, .belowEveryThreshold: !withholdsTotals
        case .blankCriterion, .conflictingRows, .openThreshold: true
        }
    }

    /// Says on each document what is not in it, by which rule; empty for the department's own version.
    var note: String {
        guard isPublic else { return "" }
        let start = "Bản công khai, không kèm phần viết của chuyên viên, danh sách sai sót và đối chiếu số liệu."
        guard withholdsTotals else { return start }
        let criteria = ReportWords.enumeration(withheldCriteria.sorted().map { "tiêu chí số \($0)" })
        return start + " Để không ai bị nhận ra từ số liệu, bản này không nêu kết quả từng xã và từng đơn vị ở "
            + "\(criteria), không nêu số xã bị liệt của toàn tỉnh ở các tiêu chí này khi số xã bị liệt hoặc số xã còn lại "
            + "trong số xã không đạt mà có điểm tiêu chí đó dưới \(smallestCount), hoặc khi so với bản công khai khác thì suy ra được; cũng không nêu tổng điểm, điểm bình quân, điểm của xã không đạt, số điểm thiếu và xã cận điểm chuẩn, vì từ đó tính ngược lại "
            + "được. Dấu “\(PointsCell.withheld.text)”: không nêu ở bản công khai."
    }
}

extension ProvinceAssessment {
    /// Communes that have points for a criterion and do not meet the standard, whatever their threshold: what only waits
    /// for that has no 0.
    func unmet(withPointsFor criterion: Criterion) -> Int {
        guard let index = rulebook.criteria.firstIndex(where: { $0.number == criterion.number }) else { return 0 }
        return units.reduce(0) { count, district in
            count
                + district.communes.count {
                    $0.verdict != .meets && !$0.awaitsThreshold && $0.record?.points[index].value.points != nil
                }
        }
    }
}
