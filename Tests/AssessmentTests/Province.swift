import Civil
import Findings
import Foundation
import Numbers
import Registry
import Returns
import Rulebook
import Spreadsheets

@testable import Assessment

/// A made-up standard of three criteria, so that no test here depends on the real one. Thresholds 12.5 and 7.
let inventedRulebook = """
    id: invented
    standard: xóm vui vẻ
    valid_from: 2030-01-01
    sources: [{ id: s, citation: Nghị quyết A, title: T }]
    bodies: [{ id: b, name: Ban Vui, short_name: Ban V }]
    criteria:
      - { number: 1, name: Tiếng cười, lead_body: b, maximum: 10 }
      - { number: 2, name: Bài hát, lead_body: b }
      - { number: 3, name: Điệu múa, lead_body: b }
    tiers:
      - { id: town, threshold: 12.5, description: Thị trấn, when: [{ types: [thị trấn] }], citation: { source: s } }
      - { id: rest, threshold: 7, description: Còn lại, citation: { source: s } }
    conditions:
      every_criterion_scored: { source: s }
      no_zero_criterion: { source: s }
      recognising_body: Hội đồng
    targets: [{ id: t, measure: meets, more_than: 50, scope: province, text: quá nửa, citation: { source: s } }]
    deadlines:
      - { id: d, duty: district-return, month: 3, day: 15, text: ngày rằm, citation: { source: s }, worked_to: true }
    rounds: { month: 3, years: [2030] }
    columns: { commune-name: [Xóm], total: [Cộng lại] }
    marks:
      { yes: [ừ], no: [chả], meets: [vui], fails: [buồn], not_applicable: [thôi], subtotal: [gộp], maximum: [cao nhất],
        own_figure: [nhà], verified_figure: [làng], footer: [hết] }
    """

/// Two districts: A with the xã a1, a2 and the thị trấn a3; B with the xã b1.
struct InventedProvince {
    let rulebook: Rulebook
    let register: Register
    let period: Period
    let day: CivilDate

    init() throws {
        rulebook = try Rulebook(yaml: inventedRulebook)
        guard let period = Period(iso: "2030-03"), let day = CivilDate(iso: "2030-03-15") else {
            throw CocoaError(.formatting)
        }
        self.period = period
        self.day = day
        let communes = [
            ("a1", "A", UnitType.commune), ("a2", "A", .commune), ("a3", "A", .townlet), ("b1", "B", .commune),
        ]
        .map { Commune(code: $0.0, name: $0.0.uppercased(), type: $0.2, unitCode: $0.1, areas: []) }
        register = Register(
            province: Province(code: "9", name: "Vui", type: "tỉnh"), date: period.lastDay,
            units: ["A", "B"].map { ReportingUnit(code: $0, name: $0, type: "huyện") }, communes: communes)
    }

    func record(
        _ code: String, _ points: [PointsEntry], row: Int = 5, file: String = "a.xlsx", total: PointsEntry? = nil,
        verdict: MarkEntry? = nil, recognised: MarkEntry? = nil, decision: String? = nil,
        assessor: Assessor = .unstated
    ) throws -> Record {
        guard let commune = register.commune(code: code) else { throw CocoaError(.formatting) }
        func sourced<Value>(_ value: Value, _ column: Int) -> Sourced<Value> {
            Sourced(value, at: CellAddress(row: row, column: column))
        }
        return Record(
            commune: commune, source: RowSource(file: file, sheet: "Biểu", row: row),
            points: points.enumerated().map { sourced($1, 3 + $0) }, ownPoints: nil,
            writtenTotal: total.map { sourced($0, 6) }, writtenVerdict: verdict.map { sourced($0, 7) },
            registered: nil, planned: nil, committed: nil, recognised: recognised.map { sourced($0, 9) },
            decisionNumber: decision.map { sourced($0, 8) }, decisionDate: nil, note: nil, assessor: assessor)
    }

    func submission(
        _ records: [Record], file: String = "a.xlsx", group: String = "A", received: CivilDate? = nil,
        outcome: Submission.Outcome = .accepted, conflicting: Set<String> = [], maxima: [Sourced<Millionths>?] = [],
        arrival: Submission.Arrival = .unknown
    ) -> Submission {
        Submission(
            file: file, sha256: nil, size: 1, received: received ?? day, outcome: outcome, unitCode: group,
            records: records, conflictingCommunes: conflicting, maxima: maxima, arrival: arrival)
    }

    func assess(_ submissions: [Submission], preferring files: Set<String> = []) -> ProvinceAssessment {
        ProvinceAssessor(
            rulebook: rulebook, register: register, period: period, asOf: day, isFinal: false,
            settlement: Settlement(preferredFiles: files)
        ).assess(submissions, findings: [])
    }
}

/// Points entries from numbers.
func points(_ numbers: Millionths...) -> [PointsEntry] { numbers.map(PointsEntry.points) }

extension ProvinceAssessment {
    func commune(_ code: String) -> CommuneAssessment? {
        units.flatMap(\.communes).first { $0.commune.code == code }
    }
}
