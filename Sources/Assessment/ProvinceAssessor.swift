import Civil
import Findings
import Foundation
import Numbers
import Registry
import Returns
import Rulebook
import VietnameseText

/// Puts the returns of a period together (tổng hợp): a verdict per commune, figures per district, criterion and
/// province, targets, and findings on what does not fit together.
public struct ProvinceAssessor: Sendable {
    private let rulebook: Rulebook
    private let register: Register
    private let period: Period
    private let asOf: CivilDate
    private let isFinal: Bool
    private let knowledge: PeriodKnowledge
    private let settlement: Settlement
    private let waivers: [Waiver]
    private let answers: [DistrictAnswer]

    /// - Parameters:
    ///   - register: the units as they stand in the period.
    ///   - asOf: the run's clock, which dates the report.
    ///   - knowledge: what earlier periods tell.
    ///   - settlement: what the settings decide where the law and the files leave a question open.
    ///   - waivers: findings of this period that need not be settled.
    ///   - answers: what districts answered to the lists that went back to them.
    public init(
        rulebook: Rulebook, register: Register, period: Period, asOf: CivilDate, isFinal: Bool,
        knowledge: PeriodKnowledge = PeriodKnowledge(), settlement: Settlement = Settlement(),
        waivers: [Waiver] = [], answers: [DistrictAnswer] = []
    ) {
        self.rulebook = rulebook
        self.register = register
        self.period = period
        self.asOf = asOf
        self.isFinal = isFinal
        self.knowledge = knowledge
        self.settlement = settlement
        self.waivers = waivers
        self.answers = answers
    }

    /// - Parameters:
    ///   - submissions: one per file of the inbox, in any order.
    ///   - findings: what was found while reading them; the assessment adds its own.
    ///   - receiptBases: by file, what the day of its receipt rests on.
    public func assess(
        _ submissions: [Submission], findings: [Finding], receiptBases: [String: ReceiptBasis] = [:]
    ) -> ProvinceAssessment {
        let order = ReturnOrder(preferred: settlement.preferredFiles, asOf: asOf)
        // As they came: what gave way is taken out of them below.
        let measuresAlone = Set(submissions.filter(\.holdsMeasuresAlone).map(\.file))
        // Returns of provincial bodies are left out here: `BodyPoints` compares them with those of the reporting units.
        let settled = SettledReturns(
            submissions.filter { $0.body == nil }, by: settlement, assessor: CommuneAssessor(rulebook: rulebook),
            register: register,
            order: order)
        let taken = settled.submissions + submissions.filter { $0.body != nil }
        let measures = SettledMeasures(taken, order: order, rulebook: rulebook, register: register)
        let submissions = measures.submissions
        let gathered = GatheredRecords(submissions.filter { $0.body == nil })
        let held = BodyPoints(
            gathered.records, submissions.filter { $0.body != nil && $0.outcome == .accepted }, rulebook: rulebook,
            register: register, preferred: settlement.preferredFiles)
        let files = FilesOfGroups(submissions, register)
        let units = register.units.map {
            assessed($0, gathered, held.records, files, receiptBases, measuresAlone: measuresAlone)
        }
        let communes = units.flatMap(\.communes)
        let maxima = AgreedMaxima(submissions, rulebook: rulebook)
        let evidence = Evidence(
            rulebook: rulebook, register: register, period: period, asOf: asOf, maxima: maxima,
            usual: Evidence.usual(in: communes, rulebook: rulebook))
        let districtEvidence = DistrictEvidence(
            earlier: knowledge.past.last.flatMap { $0.rulebook == rulebook.id ? $0 : nil },
            maxima: rulebook.criteria.map(maxima.maximum(of:)))
        let all =
            GivenElsewhere(submissions, held.records, rulebook).without(settled.without(findings)) + settled.findings
            + measures.findings + held.findings
            + gathered.findings + maxima.findings + communes.flatMap(evidence.findings) + openAreas(communes)
            + units.flatMap { districtFindings($0, files) + districtEvidence.findings(on: $0) }
        let unused = waivers.compactMap { $0.unused(among: all) }
        let answered = AnswerSettlement(answers, among: all, submissions, register)
        return ProvinceAssessment(
            period: period, asOf: asOf, isFinal: isFinal, rulebook: rulebook, register: register,
            figures: units.map(\.figures).reduce(Figures(), +), units: units,
            criteria: rulebook.criteria.map { criterionFigures($0, communes, maxima) },
            targets: rulebook.targets(in: period.year).map { TargetOutcome($0, counting: communes) },
            submissions: answered.submissions.sorted { $0.file < $1.file },
            findings: FindingOrder.ordered(all + unused + answered.findings),
            // The department's own decisions stand above.
            waivers: waivers + answered.waivers, resubmissions: settled.resubmissions,
            replacements: settled.replacements.adding(taken, settled: measures.submissions, order),
            receiptBases: receiptBases,
            due: due, past: knowledge.past,
            parts: PlanPartAssessment.all(
                measures.figures, by: rulebook, in: register, past: knowledge.past, references: references),
            predecessors: knowledge.predecessors ?? [:])
    }

    private func assessed(
        _ unit: ReportingUnit, _ gathered: GatheredRecords, _ records: [String: Record], _ files: FilesOfGroups,
        _ receiptBases: [String: ReceiptBasis], measuresAlone: Set<String>
    ) -> UnitAssessment {
        let assessor = CommuneAssessor(rulebook: rulebook)
        let communes = register.communes(of: unit).compactMap { commune in
            rulebook.tiers(of: commune, in: register).map {
                assessor.assess(
                    commune, tiers: $0, record: records[commune.code],
                    isContradictory: gathered.contradictory.contains(commune.code)
                ).beside(knowledge.lastResults?[commune.code])
            }
        }
        let own = files[unit.code]
        let used = own.filter { [.accepted, .superseded].contains($0.outcome) && !measuresAlone.contains($0.file) }
        let days = used.map(\.received)
        let first = used.min { ($0.received, $0.file) < ($1.received, $1.file) }
        let received = first?.received
        return UnitAssessment(
            unit: unit, status: status(received: received, isRejected: own.contains { $0.outcome == .rejected }),
            received: received, basis: first.map { receiptBases[$0.file] ?? .firstSeen },
            corrected: days.max().flatMap { $0 == received ? nil : $0 },
            conduct: knowledge.conduct[unit.code], earlierMistakes: knowledge.earlierMistakes(of: unit),
            figures: Figures(counting: communes), communes: communes)
    }

    /// The earlier periods that measures are compared with, the most comparable one first.
    private var references: [Period] {
        let periods = PeriodKnowledge.periods(
            comparedWith: period, among: knowledge.past.compactMap(\.period), rulebook: rulebook)
        let order: [Comparison.Reference] =
            rulebook.isRound(period)
            ? [.previousRound, .sameMonthLastYear, .previousMonth]
            : [.sameMonthLastYear, .previousMonth, .previousRound]
        return order.compactMap { periods[$0] }
    }

    private var due: CivilDate? { settlement.dueDate(of: period, by: rulebook) }

    private func status(received: CivilDate?, isRejected: Bool) -> UnitAssessment.Status {
        guard let received else { return isRejected ? .rejected : .missing }
        guard let due else { return .onTime }
        return received <= due ? .onTime : .late
    }

    private func criterionFigures(
        _ criterion: Criterion, _ communes: [CommuneAssessment], _ maxima: AgreedMaxima
    ) -> CriterionFigures {
        let index = criterion.number - 1
        let given = communes.compactMap { $0.record?.points[index].value.points }
        return CriterionFigures(
            criterion: criterion, average: Mean(of: given),
            given: given.count, zeros: given.count { $0 == 0 },
            blanks: communes.count { $0.verdict != .notReported } - given.count,
            maximum: maxima.maximum(of: criterion))
    }

    /// One finding for all of these communes, since one person settles them in one file.
    private func openAreas(_ communes: [CommuneAssessment]) -> [Finding] {
        let open = communes.filter { !$0.tiers.areas.isEmpty }
        guard !open.isEmpty else { return [] }
        return [
            Finding(
                .areasUnknown, at: .nowhere,
                details: [
                    .count: String(open.count), .limit: String(communes.count),
                    .assumed: String(open.count { $0.awaitsThreshold }),
                ])
        ]
    }

    private func districtFindings(_ district: UnitAssessment, _ files: FilesOfGroups) -> [Finding] {
        dutyFindings(district, files) + (conductFinding(district).map { [$0] } ?? [])
    }

    private func conductFinding(_ district: UnitAssessment) -> Finding? {
        guard let conduct = district.conduct, conduct.isHabit else { return nil }
        return Finding(
            .districtOftenLate, at: .nowhere, about: .init(district.unit),
            details: [
                .count: String(conduct.missed.count),
                .limit: String(conduct.periods), .suggestions: conduct.missed.joined(separator: ", "),
            ])
    }

    private func dutyFindings(_ district: UnitAssessment, _ files: FilesOfGroups) -> [Finding] {
        switch district.status {
        case .missing:
            return [
                Finding(
                    .districtMissing, at: .nowhere, about: .init(district.unit),
                    details: [.count: String(district.figures.communes)])
            ]
        case .rejected: return []
        case .onTime: return missingCommunes(of: district, files)
        case .late:
            let late = Finding(
                .districtLate, at: Place(file: acceptedFile(of: district, files)), about: .init(district.unit),
                details: [.date: district.received.map(written) ?? "", .limit: due.map(written) ?? ""],
                clauses: [.assumed: (district.basis ?? .firstSeen).clause])
            return [late] + missingCommunes(of: district, files)
        }
    }

    /// The first by name, so that the order of the files does not show.
    private func acceptedFile(of district: UnitAssessment, _ files: FilesOfGroups) -> String? {
        files[district.unit.code].filter { $0.outcome == .accepted }.map(\.file).min()
    }

    private func missingCommunes(of district: UnitAssessment, _ files: FilesOfGroups) -> [Finding] {
        let missing = district.communes.filter { $0.verdict == .notReported }.map(\.commune.fullName)
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                .communesMissing, at: Place(file: acceptedFile(of: district, files)), about: .init(district.unit),
                details: [.count: String(missing.count), .suggestions: missing.joined(separator: ", ")])
        ]
    }
}

/// dd/MM/yyyy, as messages write dates.
func written(_ date: CivilDate) -> String {
    VietnameseText.date(year: date.year, month: date.month, day: date.day)
}
