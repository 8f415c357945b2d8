import Assessment
import ReportSamples
import Testing

@testable import Reports

/// Versions for the public, read side by side, tell no more than each one alone. The smallest count is 5 in all these
/// tests.
@Suite struct ToldVersionTests {
    /// A version with communes that do not meet the standard and have points for criterion 3: some with a 0, some
    /// without.
    private static func version(
        zeros: Range<Int>, others: Range<Int>, meeting: Range<Int> = 0..<0, shown: String = "",
        counts: ClosedRange<Int>? = nil
    ) -> ToldVersion {
        func communes(_ codes: Range<Int>, isOpen: Bool, isZero: Bool) -> [(String, ToldVersion.Commune)] {
            codes.map {
                ("\($0)", .init(shown: "\(isOpen)\(shown)", open: isOpen ? [3] : [], zeros: isZero ? [3] : []))
            }
        }
        return ToldVersion(
            communes: Dictionary(
                uniqueKeysWithValues: communes(zeros, isOpen: true, isZero: true)
                    + communes(others, isOpen: true, isZero: false) + communes(meeting, isOpen: false, isZero: false)),
            counts: [3: counts ?? zeros.count...zeros.count], shownCounts: counts == nil ? [3] : [])
    }

    private static let first = version(zeros: 0..<6, others: 10..<16)

    @Test func aCountIsShownAgainWhereNothingHasChanged() {
        #expect(Self.first.heldBack(beside: [Self.first], neighbours: [Self.first], smallestCount: 5) == [])
        // More communes that meet the standard do not change the count, which does not include them.
        let more = Self.version(zeros: 0..<6, others: 10..<16, meeting: 20..<30)
        #expect(more.heldBack(beside: [Self.first], neighbours: [Self.first], smallestCount: 5) == [])
    }

    /// Five communes were added, and four of them meet the standard, so the difference of the counts tells about the
    /// fifth.
    @Test func aCountIsHeldBackWhereTheDifferenceIsOneCommunes() {
        let later = Self.version(zeros: 0..<7, others: 10..<16, meeting: 20..<24)
        #expect(later.heldBack(beside: [Self.first], neighbours: [], smallestCount: 5) == [3])
        #expect(later.heldBack(beside: [], neighbours: [Self.first], smallestCount: 5) == [3])
    }

    /// Within a period any change counts, so that three versions tell no more than two.
    @Test func aPeriodShowsACountOnceAndForAll() {
        let later = Self.version(zeros: 0..<9, others: 10..<22)
        #expect(later.heldBack(beside: [Self.first], neighbours: [], smallestCount: 5) == [3])
    }

    /// Compared with a neighbouring period, there must be enough differing communes to hide in, both with a 0 and
    /// without.
    @Test(arguments: [
        (5, 5, false), (6, 9, false), (4, 6, true), (10, 0, true), (0, 10, true), (1, 0, true), (0, 0, false),
    ])
    func beside(entering zeros: Int, others: Int, isHeldBack: Bool) {
        let later = Self.version(zeros: 200..<200 + zeros, others: 100..<100 + others)
        let both = ToldVersion(
            communes: later.communes.merging(Self.first.communes) { one, _ in one },
            counts: [3: 6 + zeros...6 + zeros], shownCounts: [3])
        #expect(both.heldBack(beside: [], neighbours: [Self.first], smallestCount: 5) == (isHeldBack ? [3] : []))
    }

    /// The earlier version did not show its count because it was below 5. Now it is 6, and two communes were added.
    @Test func aCountThatWasTooSmallToShowTellsToo() {
        let small = Self.version(zeros: 0..<4, others: 10..<16, counts: 0...4)
        let later = Self.version(zeros: 0..<6, others: 10..<16)
        #expect(later.heldBack(beside: [], neighbours: [small], smallestCount: 5) == [3])
        // If nothing was known about the count, nothing can be concluded.
        let unknown = Self.version(zeros: 0..<4, others: 10..<16, counts: 0...10)
        #expect(later.heldBack(beside: [], neighbours: [unknown], smallestCount: 5) == [])
    }

    /// Rows that read differently may have other points. That the count is the same reveals that they do not.
    @Test func communesThatReadOtherwiseCountAsChanged() {
        let other = Self.version(zeros: 0..<6, others: 10..<16, shown: "Đăng ký")
        #expect(other.heldBack(beside: [Self.first], neighbours: [], smallestCount: 5) == [3])
        #expect(other.heldBack(beside: [], neighbours: [Self.first], smallestCount: 5) == [])
    }

    /// Six of twelve communes have a 0. If one of the other six is known to meet the standard, six and five are left.
    /// If two are, six and four are left, which is not enough to hide in.
    @Test func whatASecondVersionSettlesMayNotUncoverTheRest() {
        let one = Self.version(zeros: 0..<6, others: 11..<16, meeting: 10..<11)
        #expect(one.uncovered(of: [Self.first], smallestCount: 5) == nil)
        let two = Self.version(zeros: 0..<6, others: 12..<16, meeting: 10..<12)
        #expect(
            two.uncovered(of: [Self.first], smallestCount: 5)
                == ToldVersion.Uncovered(criterion: 3, open: 10, settled: 2))
        // If each of two versions settles one, that makes two.
        let other = Self.version(zeros: 0..<6, others: 10..<15, meeting: 15..<16)
        #expect(other.uncovered(of: [Self.first, one], smallestCount: 5)?.settled == 2)
        // A count that was not shown cannot be uncovered.
        let hidden = Self.version(zeros: 0..<6, others: 10..<16, counts: 0...12)
        #expect(two.uncovered(of: [hidden], smallestCount: 5) == nil)
    }

    /// What it is made from: the verdicts and points of an assessment.
    @Test func itIsTakenFromTheAssessment() throws {
        let rule = Disclosure(withholding: [3, 4], smallestCount: 1)
        let assessment = ProvinceAssessment.sample([
            SampleDistrict(
                "001", "A",
                [
                    SampleCommune("00101", "Một", points: SampleCommune.points(70, except: [3: .points(0)])),
                    SampleCommune("00102", "Hai", points: SampleCommune.points(55)),
                    SampleCommune("00103", "Ba", points: SampleCommune.points(70)),
                ])
        ])
        func told(_ rule: Disclosure) -> ToldVersion {
            ToldVersion(
                ReportModel(assessment, settings: ReportSettings(), narrative: Narrative(), disclosing: rule),
                of: assessment, disclosing: rule)
        }
        let version = told(rule)
        #expect(version.communes["00101"]?.zeros == [3] && version.communes["00101"]?.open == [3, 4])
        #expect(version.communes["00102"]?.zeros == [] && version.communes["00102"]?.open == [3, 4])
        #expect(version.communes["00103"]?.open == [])
        // The version does not show that criterion 4 has no zeros, but readers know it, since no withheld count is
        // below 1.
        #expect(version.counts == [3: 1...1, 4: 0...0] && version.shownCounts == [3])
        let held = told(rule.holdingBack(countsOf: [3]))
        #expect(held.counts == [3: 0...2, 4: 0...0] && held.shownCounts == [])
    }

    /// A count that is held back appears nowhere: not in the table, the chart or a sentence.
    @Test func aCountThatIsHeldBackIsInNoPart() {
        let communes = (0..<12).map { index in
            SampleCommune(
                "001\(10 + index)", "X",
                points: index < 6 ? SampleCommune.points(70, except: [3: .points(0)]) : SampleCommune.points(55))
        }
        func model(_ rule: Disclosure) -> ReportModel {
            ReportModel(
                .sample([SampleDistrict("001", "A", communes)]), settings: ReportSettings(), narrative: Narrative(),
                disclosing: rule)
        }
        let rule = Disclosure(withholding: [3], smallestCount: 5)
        let held = model(rule.holdingBack(countsOf: [3]))
        #expect(model(rule).criteria[2].zeros.text == "6" && held.criteria[2].zeros.text == "×")
        #expect(held.criterionMatrix.province.cells[2].zeros.value == nil)
        #expect(
            model(rule).criteriaSummary.contains("tiêu chí số 3") && !held.criteriaSummary.contains("tiêu chí số 3"))
    }
}
