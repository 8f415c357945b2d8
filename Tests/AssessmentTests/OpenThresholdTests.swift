import Civil
import Findings
import Foundation
import Numbers
import Registry
import Returns
import Rulebook
import Spreadsheets
import Testing

@testable import Assessment

/// Communes whose area nobody has given: only what holds under every threshold is said.
@Suite struct OpenThresholdTests {
    private let rulebook: Rulebook
    private let register: Register
    private let period: Period
    private let day: CivilDate

    /// A commune in the mountains must reach 12.5, any other 7. Nobody has said what a1 and a2 are; b1 is in no special
    /// area.
    init() throws {
        rulebook = try Rulebook(
            yaml: inventedRulebook.replacing("when: [{ types: [thị trấn] }]", with: "when: [{ areas: [mountain] }]"))
        let province = try InventedProvince()
        (period, day) = (province.period, province.day)
        let communes = [("a1", "A", nil), ("a2", "A", nil), ("b1", "B", Set<Area>())].map {
            Commune(code: $0.0, name: $0.0.uppercased(), type: .commune, unitCode: $0.1, areas: $0.2)
        }
        register = Register(
            province: province.register.province, date: period.lastDay, units: province.register.units,
            communes: communes)
    }

    private func assess(
        _ entries: [String: [PointsEntry]], verdict: MarkEntry? = nil, stated: Set<Area>? = nil
    ) throws -> ProvinceAssessment {
        let records = try entries.sorted { $0.key < $1.key }.enumerated().map { index, entry in
            let row = 5 + index
            return Record(
                commune: try #require(register.commune(code: entry.key)),
                source: RowSource(file: "a.xlsx", sheet: "Biểu", row: row),
                points: entry.value.map { Sourced($0, at: CellAddress(row: row, column: 3)) },
                writtenVerdict: verdict.map { Sourced($0, at: CellAddress(row: row, column: 7)) },
                statedAreas: stated.map { Sourced($0, at: CellAddress(row: row, column: 9)) })
        }
        let submission = Submission(
            file: "a.xlsx", sha256: nil, size: 1, received: day, outcome: .accepted, unitCode: "A", records: records)
        return ProvinceAssessor(
            rulebook: rulebook, register: register, period: period, asOf: day, isFinal: false
        ).assess([submission], findings: [])
    }

    private func outcome(_ entries: PointsEntry...) throws -> CommuneAssessment {
        try #require(assess(["a1": entries]).commune("a1"))
    }

    @Test func whatHoldsUnderBothThresholdsIsSaid() throws {
        let both = try outcome(.points(4), .points(4), .points(4.5))
        #expect(both.verdict == .meets && both.reasons == [])
        let neither = try outcome(.points(2), .points(2), .points(2))
        #expect(neither.verdict == .fails)
        #expect(neither.reasons == [.belowEveryThreshold(shortAtLeast: 1)])
    }

    @Test(arguments: [7, 12.49] as [Millionths])
    func betweenThemNothingIsSaid(_ total: Millionths) throws {
        let open = try outcome(.points(total - 2), .points(1), .points(1))
        #expect(open.verdict == .incomplete && open.awaitsThreshold && open.total == total)
        #expect(open.reasons == [.openThreshold(open.tiers)])
        #expect(open.tiers.thresholds == [7, 12.5])
    }

    /// What fails or lacks points under every threshold is reported as usual.
    @Test func zerosAndBlanksAreAsEver() throws {
        let zero = try outcome(.points(0), .points(5), .points(5))
        #expect(zero.verdict == .fails && zero.reasons == [.zeroCriterion(1)])
        let low = try outcome(.points(0), .points(1), .points(1))
        #expect(low.reasons == [.zeroCriterion(1), .belowEveryThreshold(shortAtLeast: 5)])
        let blank = try outcome(.blank, .points(5), .points(5))
        #expect(blank.verdict == .incomplete && !blank.awaitsThreshold && blank.reasons == [.blankCriterion(1)])
    }

    @Test func theDepartmentIsAskedOnce() throws {
        let nine = points(3, 3, 3)
        let found = try assess(["a1": nine, "a2": points(9, 9, 9), "b1": nine]).findings
            .filter { $0.code == .areasUnknown }
        #expect(found.count == 1)
        #expect(found.first?.details[.count] == "2")
        #expect(found.first?.details[.limit] == "3")
        #expect(found.first?.details[.assumed] == "1")
        #expect(found.first?.place == .nowhere)
    }

    /// What the return says about the result or the area settles nothing. A total that equals any of the thresholds is
    /// pointed out.
    @Test func theReturnDoesNotSettleIt() throws {
        func codes(_ entries: [PointsEntry], _ verdict: MarkEntry) throws -> [String] {
            try assess(["a1": entries], verdict: verdict, stated: [.mountain]).findings.filter { $0.place.cell != nil }
                .map(\.code.rawValue)
        }
        #expect(try codes(points(3, 3, 3), .yes) == [])
        #expect(try codes(points(3, 3, 3), .no) == [])
        #expect(try codes(points(9, 9, 9), .no) == ["verdict-disagrees"])
        #expect(try codes(points(3, 3, 1), .yes) == ["score-at-threshold"])
        let stated = try #require(assess(["a1": points(3, 3, 3)], stated: [.mountain]).commune("a1"))
        #expect(stated.awaitsThreshold)
    }

    /// Such a commune may still come to count, so a target is not missed because of it; and every sum comes out.
    @Test func theCountsTakeItForOpen() throws {
        let nine = points(3, 3, 3)
        let assessment = try assess(["a1": nine, "a2": nine, "b1": nine])
        #expect(assessment.figures.meets == 1 && assessment.figures.assessed == 3)
        #expect(assessment.targets.map(\.unclear) == [2])
        #expect(assessment.targets.map(\.standing) == [.undecided])
        #expect(Reconciliation.discrepancies(in: assessment, filesFound: 1) == [])
    }
}
