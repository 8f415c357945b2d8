import Civil
import Foundation
import Numbers
import Registry
import Returns
import Rulebook
import Testing

@testable import Assessment

/// A period compared with an earlier one: numbers are given only where the same things are compared.
@Suite struct ComparisonTests {
    private let province: InventedProvince

    init() throws { province = try InventedProvince() }

    private func past(
        _ period: String, rulebook: String = "invented", reported: Int = 4, same: Bool = true,
        _ outcomes: [String: CommuneOutcome]? = nil
    ) throws -> PastReport {
        PastReport(
            period: try #require(Period(iso: period)), rulebook: rulebook, meets: 2, reported: reported, communes: 4,
            hasSameUnits: same, outcomes: outcomes)
    }

    private func compare(_ past: [PastReport], _ records: [Record] = []) -> [Comparison] {
        ProvinceAssessor(
            rulebook: province.rulebook, register: province.register, period: province.period, asOf: province.day,
            isFinal: false, knowledge: PeriodKnowledge(past: past)
        ).assess([province.submission(records)], findings: []).comparisons
    }

    @Test func nothingIsSaidWithoutAReportToCompareWith() throws {
        #expect(compare([]).isEmpty)
        #expect(compare([try past("2029-07")]).isEmpty)
    }

    @Test func whyThereIsNoNumber() throws {
        #expect(compare([try past("2030-02")]).map(\.obstacle) == [.missingDistricts, .noReport])
        #expect(compare([try past("2029-03")]).map(\.obstacle) == [.noReport, .missingDistricts])
        #expect(compare([try past("2030-02", rulebook: "other")]).first?.obstacle == .otherRulebook)
        #expect(compare([try past("2030-02", reported: 0)]).first?.obstacle == .nothingReported)
        #expect(compare([try past("2030-02", same: false)]).first?.obstacle == .otherUnits)
    }

    /// November 2022 is both the month before December and a round: it is compared once, as the round.
    @Test func whichPeriodsAreMeant() throws {
        let real = try Rulebook(yaml: try #require(Rulebook.builtIn["qd-06-2019"]))
        let known = try ["2019-11", "2021-12", "2022-11"].map { try #require(Period(iso: $0)) }
        let december = try #require(Period(iso: "2022-12"))
        let all = Comparison.all(
            of: [], in: december, by: real,
            past: known.map {
                PastReport(
                    period: $0, rulebook: real.id, meets: 0, reported: 1, communes: 1, hasSameUnits: true, outcomes: nil
                )
            })
        #expect(all.map(\.reference) == [.previousRound, .sameMonthLastYear])
        #expect(all.map(\.period.description) == ["2022-11", "2021-12"])
    }

    private func outcome(_ verdict: Verdict, _ points: Millionths?...) -> CommuneOutcome {
        CommuneOutcome(points: points, total: nil, verdict: verdict)
    }

    /// A share is compared over the same communes. If a district has none of them, nothing is concluded.
    @Test func likeIsHeldAgainstLike() throws {
        let a = ["a1": outcome(.meets, 5, 5, 5), "a2": outcome(.fails, 5, 0, 5), "a3": outcome(.notReported)]
        let records = try ["a1", "a2", "a3", "b1"].map { try province.record($0, points(5, 5, 5)) }
        let alone = try #require(compare([try past("2030-02", a)], records).first)
        #expect(alone.obstacle == .missingDistricts && alone.missingDistricts == 1)
        #expect(alone.common == Comparison.Common(communes: 2, metThen: 1, meetNow: 2))
        let both = try #require(
            compare([try past("2030-02", a.merging(["b1": outcome(.meets, 5, 5, 5)]) { $1 })], records).first)
        #expect(both.obstacle == nil)
        #expect(both.common == Comparison.Common(communes: 3, metThen: 2, meetNow: 3))
    }

    @Test func whoseResultIsAnotherAndWhichCriteriaDropped() throws {
        let outcomes = [
            "a1": outcome(.meets, 5, 5, 5), "a2": outcome(.fails, 5, 0, 5), "a3": outcome(.incomplete, 5, nil, 9),
        ]
        let records = [
            try province.record("a1", points(5, 5, 0)), try province.record("a2", points(5, 5, 4)),
            try province.record("a3", points(5, 5, 5)),
        ]
        let comparison = try #require(compare([try past("2030-02", outcomes)], records).first)
        // b1 was another unit then; a3 had no result.
        #expect(comparison.common.communes == 2)
        #expect(comparison.turned.map(\.commune.commune.code) == ["a1", "a2", "a3"])
        #expect(comparison.turned.map(\.then.verdict) == [.meets, .fails, .incomplete])
        #expect(comparison.turned.map(\.isResultInBoth) == [true, true, false])
        #expect(comparison.drops.map(\.criterion.number) == [3])
        #expect(comparison.drops.map(\.communes) == [3])
        #expect(comparison.drops.map(\.toZero) == [1])
        // Points by another rulebook cannot be compared.
        #expect(compare([try past("2030-02", rulebook: "other", outcomes)], records).first?.common.communes == 0)
    }

    // MARK: By territory

    /// A report of other units, given by code of today's commune.
    private func past(
        _ merged: [String: [CommuneOutcome?]], rulebook: String = "invented", of other: String? = "tỉnh Buồn"
    ) throws -> PastReport {
        PastReport(
            period: try #require(Period(iso: "2030-02")), rulebook: rulebook, meets: 2, reported: 4, communes: 9,
            hasSameUnits: false, outcomes: [:],
            territory: PastTerritory(province: other, merged: merged.mapValues { PastTerritory.Merged($0) }))
    }

    /// A commune counts with all the units that it was made of, or not at all.
    @Test func onlyCommunesWhoseUnitsAllHaveAResultAreComparedByTerritory() throws {
        let (met, failed, open) = (outcome(.meets, 5), outcome(.fails, 0), outcome(.incomplete, nil))
        let records = try ["a1", "a2", "b1"].map { try province.record($0, points(5, 5, $0 == "a2" ? 0 : 5)) }
        let merged = ["a1": [met, failed, failed], "a2": [met], "a3": [met, met], "b1": [met, open]]
        let comparison = try #require(compare([try past(merged)], records).first)
        #expect(comparison.obstacle == .otherUnits)
        let territory = try #require(comparison.territory)
        // a3 has no result now, one unit of b1 had none then.
        #expect(territory.unitsThen == 4 && territory.metThen == 2)
        #expect(territory.communesNow == 2 && territory.meetNow == 1 && territory.left == 2)
        // A unit that was not in that report at all has no result either.
        let without = try #require(compare([try past(["a1": [met, nil], "a2": [met]])], records).first?.territory)
        #expect(without.communesNow == 1 && without.unitsThen == 1 && without.left == 3)
    }

    @Test func nothingIsSaidOfATerritoryWithoutSuchCommunes() throws {
        let records = try ["a1"].map { try province.record($0, points(5, 5, 5)) }
        #expect(compare([try past([:])], records).first?.territory == nil)
        #expect(compare([try past(["a2": [outcome(.meets, 5)]])], records).first?.territory == nil)
        // Points by another rulebook cannot be compared.
        let other = compare([try past(["a1": [outcome(.meets, 5)]], rulebook: "other")], records).first
        #expect(other?.obstacle == .otherRulebook && other?.territory == nil)
    }
}
