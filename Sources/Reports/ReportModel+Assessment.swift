// Makes the report of a period from its assessment; a pure function. It chooses, orders and counts; the sentences are
// in `ReportModel+Sentences.swift`.
import Assessment
import Cores
import Findings
import Foundation
import Registry
import Returns
import Rulebook

extension ReportModel {
    /// The report of an assessment.
    ///
    /// - Parameters:
    ///   - settings: who writes to whom.
    ///   - narrative: what the analyst wrote.
    ///   - sums: what was counted in two ways.
    ///   - history: the results of earlier periods.
    ///   - contact: where districts send mended files; empty if the settings name nobody.
    ///   - replySettings: by when districts have to answer.
    ///   - disclosing: what this version shows.
    public init(
        _ assessment: ProvinceAssessment, settings: ReportSettings, narrative: Narrative = Narrative(),
        sums: [Reconciliation.Sum] = [], history: [TrendPoint] = [], contact: String = "",
        asking replySettings: ReplySettings = ReplySettings(),
        disclosing: Disclosure = .everything
    ) {
        let rulebook = assessment.rulebook
        let register = assessment.register
        let settings = settings.namingBodies(of: rulebook)
        let meanTotal: Quantity =
            disclosing.withholdsTotals
            ? .withheld() : .mean(of: assessment.communes.compactMap(\.total))
        let head = OfficialHead(assessment, settings: settings)
        let annexes = OrderedWork.map(Array(assessment.divisions.enumerated())) { index, division in
            AnnexModel(
                division, number: index + 1, of: assessment, head: head, provinceMeanTotal: meanTotal,
                settings: settings, disclosing: disclosing)
        }
        let communes = Array(annexes.map(\.communes).joined())
        let findings = disclosing.isPublic ? [] : assessment.findings.map { FindingRow($0, of: assessment) }
        period = assessment.period.description
        asOf = WrittenDate(assessment.asOf)
        self.rulebook = rulebook.id
        isFinal = assessment.isFinal
        issue = IssueRow(assessment.issue, in: assessment, disclosing: disclosing)
        self.head = head
        subject = Self.subject(of: assessment)
        opening = Self.opening(of: assessment, settings: settings)
        closing = Self.closing(of: assessment, settings: settings)
        self.narrative = disclosing.isPublic ? Narrative() : narrative
        isPublic = disclosing.isPublic
        disclosureNote = disclosing.note
        parts = PlanPartRow.rows(of: assessment, disclosing: disclosing)
        measuresReported = Self.measuresReported(in: assessment)
        measuresMissing = Self.measuresMissing(in: assessment, disclosing: disclosing)
        summary = Self.summary(of: assessment, disclosing: disclosing)
        targets = assessment.targets.map {
            TargetRow($0, figures: assessment.figures, rulebook: rulebook, communes: register.communeTypes)
        }
        trend = Trend(assessment, history: history)
        comparisons = assessment.comparisons.map { ComparisonWithPast($0, in: assessment, disclosing: disclosing) }
        communeTypes = register.communeTypes
        unitTypes = Self.unitTypes(of: register)
        breakdownTypes = Self.breakdownTypes(of: register)
        divisionsSummary = Self.divisionsSummary(of: assessment)
        divisions = assessment.breakdown.map { DistrictRow($0, in: assessment) }
        units = assessment.units.map { DistrictRow($0, in: assessment) }
        province = DistrictRow(register.province, figures: assessment.figures)
        shareChart = ShareChart(assessment)
        criteriaSummary = Self.criteriaSummary(of: assessment, disclosing: disclosing)
        criteria = assessment.criteria.map {
            CriterionRow(
                $0, of: assessment, among: assessment.unmet(withPointsFor: $0.criterion), disclosing: disclosing)
        }
        criterionGroups = Self.groups(criteria, of: assessment)
        criterionMatrix = CriterionMatrix(assessment, disclosing: disclosing)
        self.communes = communes
        totalsDistribution = TotalsDistribution(assessment, disclosing: disclosing)
        failingSummary = Self.failingSummary(of: assessment, disclosing: disclosing)
        failing = annexes.compactMap { $0.group(of: .fails) }
        near = NearThresholdRow.rows(
            of: communes, within: settings.nearThresholdMargin ?? ReportSettings.defaultNearThresholdMargin)
        nearSummary = Self.nearSummary(
            near, communes: register.communeTypes, settings: settings, disclosing: disclosing)
        incomplete = annexes.compactMap { $0.group(of: .incomplete) }
        notReported = assessment.divisions.compactMap { Self.notReported(in: $0, of: assessment) }
        recognisedUnmet = communes.filter {
            $0.recognised.value == true && $0.verdictCode != Verdict.meets.rawValue
        }.map(Self.recognisedUnmet)
        metUnrecognised = Self.metUnrecognised(in: assessment)
        reporting =
            register.isReportedByCommunes
            ? units.filter { $0.statusCode != UnitAssessment.Status.onTime.rawValue } : units
        reportingTitle =
            register.isReportedByCommunes
            ? "\(Self.unitTypes(of: register).capitalizedFirst) chưa báo cáo hoặc báo cáo chưa đúng hạn"
            : "Tình hình báo cáo của \(Self.unitTypes(of: register))"
        disciplineSummary = Self.disciplineSummary(of: assessment)
        deadlines = Self.deadlineSentences(of: assessment)
        files = FileRow.rows(of: assessment.submissions, in: assessment, disclosing: disclosing)
        filesSummary = Self.filesSummary(of: assessment)
        resubmissions =
            disclosing.isPublic ? [] : assessment.resubmissions.map { ResubmissionRow($0, register: register) }
        self.findings = findings
        findingsSummary = Self.findingsSummary(of: assessment)
        self.annexes = annexes
        replies =
            disclosing.isPublic
            ? []
            : Self.replies(beside: annexes, of: assessment, settings: settings, asking: replySettings, contact: contact)
        extracts =
            disclosing.isPublic || !settings.bodyExtracts
            ? [] : BodyExtract.all(of: assessment, head: head, settings: settings, communes: communes)
        sources =
            disclosing.isPublic
            ? nil
            : SourcesAnnex(
                assessment, head: head, settings: settings,
                findings: FindingGroup.groups(of: assessment.findings) {
                    assessment.standing(of: $0) == assessment.standing(of: $1)
                }.map { FindingRow($0, of: assessment) }, sums: sums)
    }

    private static func replies(
        beside annexes: [AnnexModel], of assessment: ProvinceAssessment, settings: ReportSettings,
        asking: ReplySettings, contact: String
    ) -> [ReplyModel] {
        let head = OfficialHead(assessment, settings: settings.ofReply, marksDraft: false)
        let terms = ReplyTerms(
            day: AnswerDay(asking, for: assessment).day, address: contact, contact: asking.contact)
        let rows = Dictionary(
            annexes.flatMap(\.communes).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        return OrderedWork.map(assessment.units) { unit in
            ReplyModel(
                unit, communes: unit.communes.compactMap { rows[$0.commune.code] }, of: assessment, head: head,
                terms: terms)
        }.compactMap(\.self)
    }

    /// The criteria by the body that leads them on the period's last day. Bodies are in the rulebook's order.
    private static func groups(_ criteria: [CriterionRow], of assessment: ProvinceAssessment) -> [CriterionGroup] {
        let listed = assessment.rulebook.bodies.map { $0.names.on(assessment.period.lastDay).full }
        var seen: Set<String> = []
        return (listed + criteria.map(\.leadBody)).filter { seen.insert($0).inserted }.compactMap { body in
            let led = criteria.filter { $0.leadBody == body }
            return led.isEmpty ? nil : CriterionGroup(leadBody: body, criteria: led)
        }
    }

    private static func notReported(
        in division: DivisionAssessment, of assessment: ProvinceAssessment
    ) -> NotReportedRow? {
        let missing = division.communes.filter { $0.verdict == .notReported }
        guard !missing.isEmpty else { return nil }
        // If the whole province is one division, its name would say nothing new, so the types of communes stand there.
        let name = assessment.isOneDivision ? assessment.register.communeTypes : division.division.fullName
        return NotReportedRow(
            division: name.capitalizedFirst, count: .count(missing.count),
            communes: missing.map(\.commune.fullName).joined(separator: ", "))
    }

    /// The types of the reporting units, most frequent first: `huyện, thành phố`.
    static func unitTypes(of register: Register) -> String { types(of: register.units.map(\.type)) }

    /// What the report is divided into: `huyện, thành phố`, `cụm`. If communes report themselves, their types.
    static func breakdownTypes(of register: Register) -> String {
        register.isOneDivision
            ? "loại đơn vị hành chính"
            : types(of: register.divisions.filter { $0.code != register.province.code }.map(\.type))
    }

    private static func types(of types: [String]) -> String {
        Dictionary(grouping: types, by: \.self)
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map(\.key).joined(separator: ", ")
    }
}
