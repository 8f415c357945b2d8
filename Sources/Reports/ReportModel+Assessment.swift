// From the assessment of a period to its report: a pure function. What is chosen, ordered and counted is
// here; the sentences are in `ReportModel+Sentences.swift`.
import Assessment
import Findings
import Foundation
import Registry
import Returns
import Rulebook
import VietnameseText

extension ReportModel {
    /// The report of an assessment. `settings` say who writes to whom; `history` is what earlier periods came to,
    /// for the trend.
    public init(_ assessment: ProvinceAssessment, settings: ReportSettings, history: [TrendPoint] = []) {
        let rulebook = assessment.rulebook
        let register = assessment.register
        let settings = settings.namingBodies(of: rulebook)
        let communes = assessment.districts.flatMap { district in
            district.communes.map { CommuneRow($0, of: district.group, criteria: rulebook.criteria.count) }
        }
        let findings = assessment.findings.map { FindingRow($0, of: assessment) }
        period = assessment.period.description
        asOf = WrittenDate(assessment.asOf)
        self.rulebook = rulebook.id
        isFinal = assessment.isFinal
        head = OfficialHead(
            settings: settings, province: register.province, asOf: assessment.asOf, isFinal: assessment.isFinal)
        subject = Self.subject(of: assessment)
        opening = Self.opening(of: assessment, settings: settings)
        closing = Self.closing(of: assessment, settings: settings)
        summary = Self.summary(of: assessment)
        targets = assessment.targets.map { TargetRow($0, figures: assessment.figures, rulebook: rulebook) }
        trend = Trend(assessment, history: history)
        groupTypes = Self.groupTypes(of: register)
        districts = assessment.districts.map(DistrictRow.init)
        province = DistrictRow(register.province, figures: assessment.figures)
        shareChart = ShareChart(assessment)
        criteriaSummary = Self.criteriaSummary(of: assessment)
        criteria = assessment.criteria.map { CriterionRow($0, rulebook: rulebook) }
        criterionGroups = Self.groups(assessment.criteria, rulebook: rulebook)
        criterionMatrix = CriterionMatrix(assessment)
        self.communes = communes
        totalsDistribution = TotalsDistribution(assessment)
        failing = communes.filter { $0.verdictCode == Verdict.fails.rawValue }
        incomplete = communes.filter { $0.verdictCode == Verdict.incomplete.rawValue }
        notReported = assessment.districts.compactMap(Self.notReported(in:))
        recognisedUnmet = communes.filter {
            $0.recognised.value == true && $0.verdictCode != Verdict.meets.rawValue
        }
        metUnrecognised = communes.filter {
            $0.recognised.value != true && $0.verdictCode == Verdict.meets.rawValue
        }
        disciplineSummary = Self.disciplineSummary(of: assessment)
        deadlines = rulebook.deadlines.map { DeadlineRow($0, year: assessment.period.year, rulebook: rulebook) }
        files = assessment.submissions.map { FileRow($0, register: register) }
        filesSummary = Self.filesSummary(of: assessment)
        self.findings = findings
        findingsToSettle = Self.toSettle(findings)
        findingsSummary = Self.findingsSummary(of: assessment)
        annexes = assessment.districts.enumerated().map { index, district in
            AnnexModel(district, number: index + 1, of: assessment, settings: settings)
        }
    }

    /// Errors first, then warnings, then what has been waived.
    private static func toSettle(_ findings: [FindingRow]) -> [FindingRow] {
        func rows(_ severity: Finding.Severity, isWaived: Bool) -> [FindingRow] {
            findings.filter { $0.severityCode == severity.rawValue && ($0.waiver != nil) == isWaived }
        }
        return rows(.error, isWaived: false) + rows(.warning, isWaived: false) + rows(.error, isWaived: true)
            + rows(.warning, isWaived: true)
    }

    /// The criteria by the body that leads them, bodies in the rulebook's order.
    private static func groups(_ criteria: [CriterionFigures], rulebook: Rulebook) -> [CriterionGroup] {
        let listed = rulebook.bodies.map(\.id)
        let others = criteria.map(\.criterion.leadBody).filter { !listed.contains($0) }
        var seen: Set<String> = []
        return (listed + others).filter { seen.insert($0).inserted }.compactMap { body in
            let led = criteria.filter { $0.criterion.leadBody == body }
            guard !led.isEmpty else { return nil }
            return CriterionGroup(
                leadBody: rulebook.name(ofBody: body), criteria: led.map { CriterionRow($0, rulebook: rulebook) })
        }
    }

    private static func notReported(in district: DistrictAssessment) -> NotReportedRow? {
        let missing = district.communes.filter { $0.verdict == .notReported }
        guard !missing.isEmpty else { return nil }
        return NotReportedRow(
            district: district.group.fullName.capitalizedFirst, count: .count(missing.count),
            communes: missing.map(\.commune.fullName).joined(separator: ", "))
    }

    /// The kinds of reporting group, the most frequent first: `huyện, thành phố`.
    static func groupTypes(of register: Register) -> String {
        Dictionary(grouping: register.groups, by: \.type)
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map(\.key).joined(separator: ", ")
    }
}

extension AnnexModel {
    init(
        _ district: DistrictAssessment, number: Int, of assessment: ProvinceAssessment, settings: ReportSettings
    ) {
        let group = district.group
        let everywhere = assessment.districts.flatMap(\.communes)
        let criteria = assessment.rulebook.criteria.indices
        let ownFiles = assessment.submissions.filter { $0.groupCode == group.code }
        let names = Set(ownFiles.map(\.file))
        head = OfficialHead(
            settings: settings, province: assessment.register.province, asOf: assessment.asOf,
            isFinal: assessment.isFinal)
        self.number = "Phụ lục " + ReportWords.roman(number)
        title = "Kết quả đánh giá tiêu chuẩn \(assessment.rulebook.standard) trên địa bàn \(group.fullName)"
            .uppercased()
        attachedTo = ReportModel.attachedTo(assessment, settings: settings)
        path = "phu-luc/" + [group.code, VietnameseText.slug(group.name)].filter { !$0.isEmpty }.joined(separator: "-")
        self.district = DistrictRow(district)
        province = DistrictRow(assessment.register.province, figures: assessment.figures)
        summary = ReportModel.annexSummary(of: district)
        self.criteria = assessment.rulebook.criteria.map { String($0.number) }
        communes = district.communes.map { CommuneRow($0, of: group, criteria: criteria.count) }
        means = criteria.map { .mean(of: district.communes.points(forCriterionAt: $0)) }
        meanTotal = .mean(of: district.communes.compactMap(\.total))
        provinceMeans = assessment.criteria.map { .mean($0.average) }
        provinceMeanTotal = .mean(of: everywhere.compactMap(\.total))
        zeros = criteria.map { index in
            .count(
                district.communes.points(forCriterionAt: index).count { $0 == 0 },
                isKnown: district.figures.reported > 0)
        }
        comparison = Self.comparison(district.figures, with: assessment.figures)
        findings = assessment.findings.filter { $0.place.file.map(names.contains) ?? false }.map {
            FindingRow($0, of: assessment)
        }
        files = ownFiles.map { FileRow($0, register: assessment.register) }
    }

    private static func comparison(_ district: Figures, with province: Figures) -> [ComparisonRow] {
        [
            ComparisonRow("Đạt tiêu chuẩn", \.meets, district: district, province: province),
            ComparisonRow("Được công nhận", \.recognised, district: district, province: province),
            ComparisonRow("Đăng ký thực hiện", \.registered, district: district, province: province),
            ComparisonRow("Có kế hoạch", \.planned, district: district, province: province),
            ComparisonRow("Có cam kết", \.committed, district: district, province: province),
            ComparisonRow("Đã báo cáo", \.reported, district: district, province: province),
        ]
    }
}
