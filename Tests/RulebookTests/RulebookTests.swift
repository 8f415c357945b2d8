import Civil
import Foundation
import Numbers
import Registry
import StrictYAML
import Testing

@testable import Rulebook

/// An invented standard that shares nothing with the real one: three criteria, other tiers, other days. It works, which
/// shows that no law is in code.
let inventedRulebook = """
    id: invented
    standard: xóm vui vẻ
    valid_from: 2030-01-01
    valid_to: 2031-12-31
    sources: [{ id: s, citation: Nghị quyết A, title: T }]
    bodies: [{ id: b, name: Ban Vui, short_name: Ban V }]
    criteria:
      - { number: 1, name: Tiếng cười, lead_body: b, maximum: 10 }
      - { number: 2, name: Bài hát, lead_body: b }
      - { number: 3, name: Điệu múa, lead_body: b }
    tiers:
      - id: town
        threshold: 12.5
        description: Thị trấn
        when: [{ types: [thị trấn] }]
        citation: { source: s }
      - { id: rest, threshold: 7, description: Còn lại, citation: { source: s } }
    conditions: { every_criterion_scored: { source: s }, recognising_body: Hội đồng }
    targets: [{ id: t, measure: meets, at_least: 50, scope: province, text: nửa số xóm, citation: { source: s } }]
    deadlines:
      - { id: d, duty: district-return, month: 3, day: 15, text: ngày rằm, citation: { source: s }, worked_to: true }
    rounds: { month: 3, years: [2030] }
    columns: { commune-name: [Xóm], total: [Cộng lại] }
    marks:
      { yes: [ừ], no: [chả], meets: [vui], fails: [buồn], not_applicable: [thôi], subtotal: [gộp], maximum: [cao nhất],
        own_figure: [nhà], verified_figure: [làng], footer: [hết] }
    """

@Suite struct BuiltInRulebookTests {
    fileprivate func rulebook() throws -> Rulebook { try Rulebook(yaml: #require(Rulebook.builtIn["qd-06-2019"])) }
    private let backan = Province(code: "06", name: "Bắc Kạn", type: "tỉnh")
    private let hanoi = Province(code: "01", name: "Hà Nội", type: "thành phố")

    private func threshold(_ type: UnitType, _ areas: Set<Area>, of province: Province) throws -> Millionths? {
        let commune = Commune(code: "1", name: "A", type: type, unitCode: "1", areas: areas)
        let register = try Register(
            province: province, date: #require(CivilDate(iso: "2022-11-30")),
            units: [ReportingUnit(code: "1", name: "G", type: "huyện")], communes: [commune])
        return try rulebook().tiers(of: commune, in: register)?.threshold
    }

    private static let units: [(UnitType, Set<Area>, String, Int)] = [
        (.ward, [.mountain], "06", 850), (.commune, [.mountain], "06", 800), (.townlet, [.mountain], "06", 800),
        (.ward, [], "01", 900), (.commune, [], "01", 850), (.townlet, [], "01", 850),
        (.commune, [.specialDifficulty], "01", 800), (.townlet, [.specialDifficulty], "06", 850),
        (.commune, [.island], "06", 800),
    ]

    /// Decision 06, Điều 3, for each unit.
    @Test(arguments: Self.units)
    func thresholdsFollowTheDecision(_ type: UnitType, _ areas: Set<Area>, _ province: String, _ points: Int) throws {
        #expect(try threshold(type, areas, of: province == "01" ? hanoi : backan) == Millionths(points))
    }

    /// The plan's division of work (IV.1), and no maximum that the known texts do not give.
    @Test func criteriaCarryOnlyWhatTheTextsSay() throws {
        let rulebook = try rulebook()
        #expect(rulebook.criteria.map(\.number) == Array(1...13))
        let led = Dictionary(grouping: rulebook.criteria, by: \.leadBody).mapValues { $0.map(\.number) }
        #expect(
            led == [
                "ldtbxh": [1, 3, 5, 6, 11, 13], "tu-phap": [2], "cong-an": [4], "y-te": [7, 8, 9], "gddt": [10],
                "vhttdl": [12],
            ])
        let maxima = rulebook.criteria.compactMap { criterion in criterion.maximum.map { (criterion.number, $0) } }
        #expect(maxima.map(\.0) == [1, 6, 7])
        #expect(maxima.map(\.1) == [100, 125, 50])
        #expect(!rulebook.unknowns.isEmpty)
    }

    /// Exactly 70 % is not "more than 70 %".
    @Test(arguments: [(75, 108, false), (76, 108, true), (7, 10, false), (71, 100, true), (0, 0, false)])
    func moreThan70PercentIsExclusive(_ count: Int, _ total: Int, _ isMet: Bool) throws {
        let target = try #require(rulebook().targets.first { $0.id == "meets-70" })
        #expect(target.isMet(count: count, of: total) == isMet)
    }

    @Test func oneHundredPercentIsInclusive() throws {
        let target = try #require(rulebook().targets.first { $0.id == "planned-100" })
        #expect(target.isMet(count: 108, of: 108))
        #expect(!target.isMet(count: 107, of: 108))
    }

    @Test func deadlinesStandOnlyInAssessmentRounds() throws {
        let rulebook = try rulebook()
        let round = try #require(Period(iso: "2022-11"))
        let month = try #require(Period(iso: "2022-10"))
        let otherYear = try #require(Period(iso: "2023-11"))
        #expect(rulebook.dueDate(of: .districtReturn, for: round)?.description == "2022-11-30")
        #expect(rulebook.dueDate(of: .departmentReport, for: round)?.description == "2022-12-05")
        #expect(rulebook.dueDate(of: .districtReturn, for: month) == nil)
        #expect(rulebook.dueDate(of: .districtReturn, for: otherYear) == nil)
        #expect(rulebook.deadlines.filter { $0.duty == .departmentReport }.map(\.day).sorted() == [5, 10])
    }

    @Test func nationalTargetsChangeWithTheYear() throws {
        let rulebook = try rulebook()
        func national(_ year: Int) -> [Millionths] {
            rulebook.targets(in: year).filter { $0.scope == .national }.map(\.percent)
        }
        #expect(national(2022) == [65])
        #expect(national(2027) == [75])
        #expect(national(2031) == [])
    }
}

@Suite struct RulebookReadingTests {
    @Test func anotherStandardIsReadAndAppliedWithoutAChangeOfCode() throws {
        let rulebook = try Rulebook(yaml: inventedRulebook)
        #expect(rulebook.criteria.count == 3)
        #expect(rulebook.conditions.noZeroCriterion == nil)
        let inForce = try #require(CivilDate(iso: "2031-12-31"))
        let over = try #require(CivilDate(iso: "2032-01-01"))
        #expect(rulebook.applies(on: inForce))
        #expect(!rulebook.applies(on: over))
        let round = try #require(Period(iso: "2030-03"))
        #expect(rulebook.dueDate(of: .districtReturn, for: round)?.description == "2030-03-15")
    }

    /// Each mistake that is put into a correct rulebook is found, with its line and key.
    @Test(arguments: [
        ("number: 2,", "number: 4,", "criteria", 7), ("threshold: 12.5", "threshold: cao", "tiers[1].threshold", 12),
        ("lead_body: b }\ntiers", "lead_body: c }\ntiers", "criteria[3]", 10),
        ("types: [thị trấn]", "types: [thôn]", "tiers[1].when[1].types[1]", 14),
        ("at_least: 50,", "", "targets[1]", 18), ("month: 3, day: 15", "month: 2, day: 30", "deadlines[1]", 20),
        ("standard: xóm vui vẻ", "standart: xóm vui vẻ", "standart", 2),
        ("valid_to: 2031-12-31", "valid_to: 2029-12-31", "valid_to", 4),
        ("citation: { source: s }\n  - { id: rest", "citation: { source: x }\n  - { id: rest", "sources", 5),
        ("description: Còn lại,", "description: Còn lại, when: [{ types: [xã] }],", "tiers", 11),
    ])
    func aMistakeIsNamedWithLineAndKey(_ right: String, _ wrong: String, _ key: String, _ line: Int) throws {
        #expect(inventedRulebook.contains(right))
        let text = inventedRulebook.replacing(right, with: wrong)
        do throws(YAMLMistakes) {
            _ = try Rulebook(yaml: text)
            Issue.record("not noticed: \(wrong)")
        } catch {
            #expect(error.mistakes.contains { $0.key == key && abs($0.line - line) <= 1 }, "\(error.mistakes)")
        }
    }
}
