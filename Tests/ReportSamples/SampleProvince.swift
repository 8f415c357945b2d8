// A province made by hand for the tests of Reports and Rendering. From districts, communes and their points it makes an
// assessment. Figures are counted here in the simplest way, independently of the Assessment stage.
import Assessment
import Civil
import Findings
import Foundation
import Numbers
import Registry
import Returns
import Rulebook
import Spreadsheets

/// What one commune of the sample reported.
public struct SampleCommune: Sendable {
    public let commune: Commune
    /// `nil` if the commune did not report, or reported nothing usable.
    public let points: [PointsEntry]?
    /// The commune's own figures.
    public let ownPoints: [PointsEntry]?
    /// Whether it reported in rows that contradict each other.
    public let isContradictory: Bool
    public let marks: Bool?
    public let decision: String?

    public init(
        _ code: String, _ name: String, type: UnitType = .commune, points: [PointsEntry]?, own: [PointsEntry]? = nil,
        isContradictory: Bool = false, marks: Bool? = true, decision: String? = nil,
        areas: Set<Area>? = [.mountain]
    ) {
        commune = Commune(code: code, name: name, type: type, unitCode: "", areas: areas)
        self.points = points
        ownPoints = own
        self.isContradictory = isContradictory
        self.marks = marks
        self.decision = decision
    }

    /// The same points for each of the thirteen criteria, except those named.
    public static func points(_ points: Millionths, except others: [Int: PointsEntry] = [:]) -> [PointsEntry] {
        (1...13).map { others[$0] ?? .points(points) }
    }
}

/// One district of the sample.
public struct SampleDistrict {
    public let group: ReportingUnit
    public let status: UnitAssessment.Status
    public let communes: [SampleCommune]

    public init(
        _ code: String, _ name: String, type: String = "huyện", status: UnitAssessment.Status = .onTime,
        _ communes: [SampleCommune]
    ) {
        group = ReportingUnit(code: code, name: name, type: type)
        self.status = status
        self.communes = communes
    }

    public var file: String { "\(group.code) \(group.name).xlsx" }
}

extension ProvinceAssessment {
    /// The assessment of these districts for the round of November 2022.
    public static func sample(
        _ districts: [SampleDistrict], rulebook: Rulebook = .sample(), findings: [Finding] = [], isFinal: Bool = false,
        past: [PastReport] = [], lastResults: [String: LastResult] = [:], year: Int = 2022
    ) -> ProvinceAssessment {
        guard let period = Period(year: year, month: 11) else { fatalError("November is a period") }
        let assessed = districts.map { $0.assessed(by: rulebook, lastResults) }
        let communes = assessed.flatMap(\.communes)
        let figures = Figures(counting: communes)
        let register = Register(
            province: Province(code: "06", name: "Bắc Kạn", type: "tỉnh"), date: .sample,
            units: districts.map(\.group), communes: communes.map(\.commune))
        return ProvinceAssessment(
            period: period, asOf: .sample, isFinal: isFinal, rulebook: rulebook,
            register: register,
            figures: figures, units: assessed,
            criteria: rulebook.criteria.enumerated().map { index, criterion in
                let entries = communes.compactMap { $0.record?.points[index].value }
                let given = entries.compactMap { if case .points(let points) = $0 { points } else { nil } }
                return CriterionFigures(
                    criterion: criterion,
                    average: Mean(of: given), given: given.count,
                    zeros: given.count { $0 == 0 }, blanks: entries.count - given.count, maximum: criterion.maximum)
            },
            targets: rulebook.targets.map { target in
                let count = target.measure == .meets ? figures.meets : figures.planned
                return TargetOutcome(
                    target: target, count: count, of: figures.communes,
                    unreported: figures.communes - figures.reported,
                    unclear: figures.reported - (target.measure == .meets ? figures.assessed : figures.recorded))
            },
            submissions: districts.filter { $0.status != .missing }.map { district in
                Submission(
                    file: district.file, sha256: String(repeating: "0a", count: 32), size: 12_345, received: .sample,
                    outcome: district.status == .rejected ? .rejected : .accepted, unitCode: district.group.code,
                    records: assessed.flatMap(\.communes).compactMap(\.record)
                        .filter { $0.source.file == district.file })
            },
            findings: findings, past: past)
    }
}

extension SampleDistrict {
    func assessed(by rulebook: Rulebook, _ last: [String: LastResult]) -> UnitAssessment {
        let assessed = communes.enumerated().map { index, sample in
            sample.assessed(by: rulebook, in: group, file: file, row: index + 9).beside(last[sample.commune.code])
        }
        return UnitAssessment(
            unit: group, status: status, received: status == .missing ? nil : .sample,
            figures: Figures(counting: assessed), communes: assessed)
    }
}

extension SampleCommune {
    func assessed(by rulebook: Rulebook, in group: ReportingUnit, file: String, row: Int) -> CommuneAssessment {
        let unit = Commune(
            code: commune.code, name: commune.name, type: commune.type, unitCode: group.code, areas: commune.areas)
        let tier = commune.type == .ward ? Tier.other : .mountain
        let open = PossibleTiers([.mountain, .other], areas: Set(Area.allCases), readings: [])
        let tiers = commune.areas == nil ? open ?? PossibleTiers(tier) : PossibleTiers(tier)
        guard let points else {
            return CommuneAssessment(
                commune: unit, tiers: tiers, record: nil, total: nil,
                verdict: isContradictory ? .incomplete : .notReported,
                reasons: isContradictory ? [.conflictingRows] : [])
        }
        let mark: Sourced<MarkEntry>? = marks.map { Sourced($0 ? .yes : .no, at: CellAddress(row: row, column: 4)) }
        let record = Record(
            commune: unit, source: RowSource(file: file, sheet: "Biểu 1", row: row),
            points: points.enumerated().map { Sourced($1, at: CellAddress(row: row, column: $0 + 6)) },
            ownPoints: ownPoints?.enumerated().map { Sourced($1, at: CellAddress(row: row, column: $0 + 30)) },
            registered: mark, planned: mark, committed: mark,
            decisionNumber: decision.map { Sourced($0, at: CellAddress(row: row, column: 21)) },
            decisionDate: decision.map { _ in Sourced(.sample, at: CellAddress(row: row, column: 22)) })
        let given = points.map { if case .points(let points) = $0 { points } else { Millionths?.none } }
        let blanks = given.enumerated().filter { $1 == nil }.map { Reason.blankCriterion($0.offset + 1) }
        let zeros = given.enumerated().filter { $1 == 0 }.map { Reason.zeroCriterion($0.offset + 1) }
        let total = blanks.isEmpty ? given.compactMap { $0 }.reduce(0, +) : nil
        let short = total.map { $0 < tier.threshold ? [Reason.belowThreshold(short: tier.threshold - $0)] : [] } ?? []
        let reasons = zeros + blanks + short
        if let total, zeros.isEmpty, short.isEmpty, total < tiers.highest {
            return CommuneAssessment(
                commune: unit, tiers: tiers, record: record, total: total, verdict: .incomplete,
                reasons: [.openThreshold(tiers)])
        }
        return CommuneAssessment(
            commune: unit, tiers: tiers, record: record, total: total,
            verdict: !blanks.isEmpty ? .incomplete : reasons.isEmpty ? .meets : .fails, reasons: reasons)
    }
}

extension Figures {
    init(counting communes: [CommuneAssessment]) {
        self.init()
        self.communes = communes.count
        counts.reported = communes.count { $0.verdict != .notReported }
        recorded = communes.count { $0.record != nil }
        counts.assessed = communes.count { $0.total != nil }
        counts.registered = communes.count { $0.record?.registered?.value == .yes }
        counts.planned = communes.count { $0.record?.planned?.value == .yes }
        counts.committed = communes.count { $0.record?.committed?.value == .yes }
        counts.meets = communes.count { $0.verdict == .meets }
        counts.recognised = communes.count { $0.recognised == true }
        recognitionSaid = communes.count { $0.record?.recognised != nil || $0.record?.decisionNumber != nil }
        thresholdOpen = communes.count(where: \.awaitsThreshold)
    }
}

extension ProvinceAssessment {
    /// Three districts: one complete with every verdict, one late, one missing.
    public static let small = sample(
        [
            SampleDistrict(
                "058", "Bắc Kạn", type: "thành phố",
                [
                    SampleCommune(
                        "01834", "Nguyễn Thị Minh Khai", type: .ward, points: SampleCommune.points(70),
                        decision: "1234/QĐ-UBND"),
                    SampleCommune(
                        "01837", "Sông Cầu", type: .ward,
                        points: SampleCommune.points(70, except: [3: .points(0), 5: .points(0)])),
                    SampleCommune(
                        "01840", "Đức Xuân", type: .ward,
                        points: SampleCommune.points(70, except: [9: .blank, 10: .notApplicable])),
                    SampleCommune("01852", "Dương Quang", points: SampleCommune.points(61, except: [1: .points(55.5)])),
                ]),
            SampleDistrict(
                "061", "Ba Bể", status: .late,
                [
                    SampleCommune("01894", "Chợ Rã", type: .townlet, points: SampleCommune.points(62)),
                    SampleCommune("01900", "Bành Trạch", points: nil),
                ]),
            SampleDistrict(
                "064", "Chợ Đồn", status: .missing, [SampleCommune("02020", "Xuân Lạc", points: nil)]),
        ],
        findings: [
            Finding(
                .emptyFile, at: Place(file: "058 Bắc Kạn.xlsx", sheet: "Biểu 1", cell: "F12"), value: "=1+1",
                details: [:])
        ])
}
