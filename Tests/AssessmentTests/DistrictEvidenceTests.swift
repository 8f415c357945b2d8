import Civil
import Foundation
import Numbers
import Registry
import Returns
import Testing

@testable import Assessment

@Suite struct DistrictEvidenceTests {
    private let province: InventedProvince
    init() throws { province = try InventedProvince() }

    private func codes(
        _ all: [[PointsEntry]], maxima: [Millionths] = [], earlier: [String: [Millionths?]] = [:],
        by rulebook: String = "invented"
    ) throws -> [String] {
        let records = try zip(["a1", "a2", "a3"], all).map { try province.record($0, $1) }
        let stated = maxima.map { Sourced($0, at: records[0].points[0].cell) }
        let before = PastReport(
            period: try #require(Period(iso: "2030-02")), rulebook: rulebook, meets: 0, reported: 3, communes: 4,
            hasSameUnits: true,
            outcomes: earlier.mapValues { CommuneOutcome(points: $0, total: nil, verdict: .fails) })
        let assessor = ProvinceAssessor(
            rulebook: province.rulebook, register: province.register, period: province.period, asOf: province.day,
            isFinal: false,
            knowledge: PeriodKnowledge(past: [before]))
        return assessor.assess([province.submission(records, maxima: stated)], findings: []).findings
            .map(\.code.rawValue).filter {
                ["identical-points", "maximal-points", "same-as-earlier-period"].contains($0)
            }
    }

    @Test func communesThatAreAllAlikeLookCopied() throws {
        #expect(try codes([points(5, 5, 5), points(5, 5, 5), points(5, 5, 5)]) == ["identical-points"])
        #expect(try codes([points(5, 5, 5), points(5, 5, 5), points(5, 5, 4)]) == [])
    }

    @Test func fullMarksEverywhereAreDoubtful() throws {
        let full = points(10, 5, 5)
        #expect(try codes([full, full, full], maxima: [10, 5, 5]) == ["identical-points", "maximal-points"])
        #expect(try codes([full, full, full]) == ["identical-points"])
    }

    @Test func theEarlierPeriodsReturnSentAgainIsSeen() throws {
        let all = [points(5, 5, 5), points(6, 5, 5), points(5, 5, 4)]
        let same: [String: [Millionths?]] = ["a1": [5, 5, 5], "a2": [6, 5, 5], "a3": [5, 5, 4]]
        #expect(try codes(all, earlier: same) == ["same-as-earlier-period"])
        #expect(try codes(all, earlier: same.merging(["a3": [5, 5, 5]]) { $1 }) == [])
        #expect(try codes(all, earlier: same.filter { $0.key != "a3" }) == [])
        #expect(try codes(all, earlier: same, by: "other") == [])
    }

    @Test func aScoreAtTheThresholdIsPointedOut() throws {
        let record = try province.record("a1", points(2, 2, 3))
        let found = province.assess([province.submission([record])]).findings
        #expect(found.contains { $0.code == .scoreAtThreshold && $0.place.cell?.description == "C5" })
    }
}
