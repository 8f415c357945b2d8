import Assessment
import Foundation
import Rulebook

/// What a version of the report shows (phạm vi công khai). In a small commune, a 0 for children's injuries or abuse can
/// point to a certain child. So the public version shows no figure for such a criterion below the level of the
/// province, and no total from which one could be worked out.
public struct Disclosure: Sendable, Equatable {
    /// Numbers of the criteria that are withheld.
    public let withheldCriteria: Set<Int>
    /// The count of communes with 0 points in the whole province is only shown if at least this many have 0 points and
    /// at least this many do not.
    public let smallestCount: Int
    public let isPublic: Bool
    /// Numbers of the withheld criteria whose count is not shown either, because comparing it with earlier public
    /// versions would tell too much.
    private(set) var heldBackCounts: Set<Int> = []

    /// The department's own version, which shows everything.
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

    /// The same version without the province's count for these criteria.
    public func holdingBack(countsOf criteria: Set<Int>) -> Disclosure {
        var disclosure = self
        disclosure.heldBackCounts = criteria
        return disclosure
    }

    func withholds(_ criterion: Criterion) -> Bool { withheldCriteria.contains(criterion.number) }

    /// Whether totals are withheld. Subtracting the shown points from a total would tell the withheld ones.
    var withholdsTotals: Bool { !withheldCriteria.isEmpty }

    /// How many communes of the province have 0 points for a criterion.
    ///
    /// - Parameter candidates: how many communes have points for it and do not meet the standard. Those with 0 points
    ///   are among them. Communes without points are not, because a blank is shown.
    func zeros(_ count: Int, among candidates: Int, for criterion: Criterion) -> Quantity {
        withholds(criterion) && hides(count, among: candidates, for: criterion) ? .withheld() : .count(count)
    }

    /// The range of counts that a reader has to consider possible for a withheld criterion.
    func known(_ count: Int, among candidates: Int, for criterion: Criterion) -> ClosedRange<Int> {
        if heldBackCounts.contains(criterion.number) || candidates < 2 * smallestCount { return 0...candidates }
        if count < smallestCount { return 0...(smallestCount - 1) }
        return candidates - count < smallestCount ? (candidates - smallestCount + 1)...candidates : count...count
    }

    private func hides(_ count: Int, among candidates: Int, for criterion: Criterion) -> Bool {
        heldBackCounts.contains(criterion.number) || tells(count, among: candidates)
    }

    /// Whether a sentence may name the criterion as one for which communes have 0 points.
    func names(_ figures: CriterionFigures, among candidates: Int) -> Bool {
        !(withholds(figures.criterion) && hides(figures.zeros, among: candidates, for: figures.criterion))
    }

    /// Whether so few communes, or so nearly all, have 0 points that one could tell which. A count of 0 is withheld
    /// too: if it were shown, readers would know that a withheld count is not 0.
    private func tells(_ count: Int, among candidates: Int) -> Bool {
        count < smallestCount || candidates - count < smallestCount
    }

    /// A commune's points, one per criterion, as far as they may be shown. A commune that does not meet the standard
    /// shows none: points that reach the threshold would reveal that there must be a withheld 0.
    func shown(_ cells: [PointsCell], of criteria: [Criterion], _ verdict: Verdict) -> [PointsCell] {
        guard withholdsTotals else { return cells }
        return zip(cells, criteria).map { cell, criterion in
            cell.kind == .absent || verdict == .meets && !withholds(criterion) ? cell : .withheld
        }
    }

    /// Why a commune does not meet the standard, as far as that may be shown. A shortfall is left out because it tells
    /// the total. If no reason is left, the text is “không nêu”, whether a shortfall or a withheld 0 is behind it.
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

    /// The note on each document that says what is left out and by which rule; empty in the department's own version.
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
    /// How many communes have points for a criterion and do not meet the standard. Those that only wait for their
    /// threshold are not counted, since they have no 0.
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
