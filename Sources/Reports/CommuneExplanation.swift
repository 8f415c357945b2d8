import Assessment
import Findings
import Foundation
import Returns
import Rulebook
import VietnameseText

/// How the verdict on one commune came about, in lines for a terminal: verdict, threshold and article, every criterion
/// with its cell, the sum, what else the return says about the commune, and the findings on its row.
public struct CommuneExplanation {
    private let assessment: ProvinceAssessment
    private let language: Language

    public init(_ assessment: ProvinceAssessment, language: Language) {
        self.assessment = assessment
        self.language = language
    }

    /// - Parameter district: the district that the commune belongs to.
    public func lines(on commune: CommuneAssessment, of district: UnitAssessment) -> [String] {
        head(commune, district) + source(commune) + points(commune) + verdict(commune) + marks(commune)
            + recognition(commune) + findings(commune)
    }

    private func head(_ commune: CommuneAssessment, _ district: UnitAssessment) -> [String] {
        let unit = commune.commune
        let above = district.unit.isCommune ? assessment.register.division(of: unit)?.fullName : district.unit.fullName
        return [
            "\(unit.fullName) (\(unit.code))" + (above.map { ", \($0)" } ?? ""),
            language.say("Kỳ báo cáo: ", "Period: ") + assessment.period.description,
            language.say("Kết quả: ", "Verdict: ") + name(of: commune.verdict),
        ] + predecessors(of: unit.code)
    }

    /// The units that the commune was formed from, and the last result of each.
    private func predecessors(of code: String) -> [String] {
        guard let units = assessment.predecessors[code] else { return [] }
        let rows = units.map { unit in
            let part = unit.isPart ? language.say(", một phần", ", a part") : ""
            return "- \(unit.name) (\(unit.code)\(part)): \(result(unit.last))"
        }
        return [language.say("Hình thành từ (kết quả gần nhất đã biết):", "Made of (last result known):")] + rows
    }

    private func result(_ last: LastResult?) -> String {
        guard let last, let period = last.period else { return language.say("không có kết quả", "no result") }
        let points = last.total.map { language.say(", \($0.written) điểm", ", \($0.written) points") } ?? ""
        return language.say("kỳ \(period): ", "\(period): ") + name(of: last.verdict).lowercasedFirst + points
    }

    private func name(of verdict: Verdict) -> String {
        switch verdict {
        case .meets: language.say("Đạt", "meets the standard")
        case .fails: language.say("Không đạt", "does not meet the standard")
        case .incomplete: language.say("Chưa đủ dữ liệu", "cannot be assessed: data are missing")
        case .notReported: language.say("Chưa báo cáo", "not reported")
        }
    }

    private func source(_ commune: CommuneAssessment) -> [String] {
        guard let source = commune.record?.source else { return [] }
        return [
            language.say("Nguồn: ", "Source: ") + fileAndSheet(of: source)
                + language.say(", hàng \(source.row)", ", row \(source.row)")
        ]
    }

    private func points(_ commune: CommuneAssessment) -> [String] {
        guard let record = commune.record else { return [] }
        let rows = zip(assessment.rulebook.criteria, record.points).map { criterion, points in
            "  \(criterion.number < 10 ? " " : "")\(criterion.number). "
                + "\(points.value == .noColumn ? "–" : points.cell.description)  "
                + "\(written(points.value, of: criterion, commune))  \(criterion.name)\(elsewhere(points.source))"
        }
        let sum = commune.total.map { language.say("  Tổng cộng: ", "  Sum: ") + $0.written }
        return [language.say("Điểm từng tiêu chí (ô, điểm, tên):", "Points per criterion (cell, points, name):")] + rows
            + [sum].compactMap(\.self)
    }

    /// `, tệp Cong an tinh.xlsx, trang tính “Biểu 1”`, for a value from another table than the commune's own row.
    private func elsewhere(_ source: RowSource?) -> String {
        source.map { language.say(", tệp ", ", file ") + fileAndSheet(of: $0) } ?? ""
    }

    private func fileAndSheet(of source: RowSource) -> String {
        source.file + (source.sheet.map { language.say(", trang tính “\($0)”", ", sheet “\($0)”") } ?? "")
    }

    private func written(_ entry: PointsEntry, of criterion: Criterion, _ commune: CommuneAssessment) -> String {
        switch entry {
        case .refused(let text) where isContradicted(criterion, commune):
            language.say("(\(text); cơ quan khác ghi khác, chưa tính)", "(\(text); a body says otherwise, not counted)")
        case .points(let points): points.written
        case .noColumn: language.say("(biểu không có cột này)", "(no column in the return)")
        case .blank: language.say("(trống)", "(blank)")
        case .notApplicable: notApplicable
        case .refused(let text): unread(text)
        }
    }

    private func isContradicted(_ criterion: Criterion, _ commune: CommuneAssessment) -> Bool {
        assessment.findings.contains { finding in
            finding.code == .bodyContradicts && finding.subject.criteria == [criterion.number]
                && finding.subject.communes.map(\.code) == [commune.commune.code]
        }
    }

    private var notApplicable: String { language.say("(không áp dụng)", "(not applicable)") }

    private func unread(_ text: String) -> String {
        language.say("(không đọc được: “\(text)”)", "(could not be read: “\(text)”)")
    }

    private func verdict(_ commune: CommuneAssessment) -> [String] {
        let tiers = commune.tiers
        let listed = (tiers.only.map { [$0] } ?? tiers.all).map {
            "\($0.threshold.written) – \($0.description) (\(cite($0.citation)))"
        }
        let why =
            tiers.threshold == nil
            ? [language.say("  chưa rõ vì ", "  which is open: ") + ReportWords.whyOpen(tiers)] : []
        let lines = [
            language.say("Điểm chuẩn: ", "Threshold: ") + listed.joined(separator: language.say("; hoặc ", "; or "))
        ]
        return lines + why + commune.reasons.map { "- " + reason($0, tiers) }
    }

    private func reason(_ reason: Reason, _ tiers: PossibleTiers) -> String {
        let conditions = assessment.rulebook.conditions
        let cited = tiers.all.first.map { " (\(cite($0.citation)))" } ?? ""
        switch reason {
        case .belowThreshold(let short):
            return language.say("thiếu \(short.written) điểm", "\(short.written) points short")
                + cited
        case .belowEveryThreshold(let short):
            return language.say("thiếu ít nhất \(short.written) điểm", "at least \(short.written) points short")
                + cited
        case .openThreshold:
            return language.say(
                ReportWords.sentence(for: [reason]),
                "enough for a threshold of \(tiers.lowest.written), not for \(tiers.highest.written), and which it is is open"
            )
        case .zeroCriterion(let number):
            return language.say("bị liệt tiêu chí số \(number): 0 điểm", "criterion \(number) has 0 points")
                + (conditions.noZeroCriterion.map { " (\(cite($0)))" } ?? "")
        case .blankCriterion(let number):
            return language.say("chưa có điểm tiêu chí số \(number)", "no points for criterion \(number)")
                + " (\(cite(conditions.everyCriterionScored)))"
        case .conflictingRows:
            return language.say(
                "có nhiều hàng số liệu khác nhau, không lấy hàng nào", "several rows that differ; none was taken")
        }
    }

    private func marks(_ commune: CommuneAssessment) -> [String] {
        guard let record = commune.record else { return [] }
        return [
            (language.say("Đăng ký", "Registered"), record.registered),
            (language.say("Kế hoạch", "Plan"), record.planned),
            (language.say("Cam kết", "Commitment"), record.committed),
        ].map { name, mark in
            guard let mark else { return "\(name): " + language.say("biểu không ghi", "not in the return") }
            let answer =
                switch mark.value {
                case .yes: language.say("có", "yes")
                case .no: language.say("không", "no")
                case .blank: language.say("(trống) – coi là chưa có", "(blank), taken for no")
                case .notApplicable: notApplicable
                case .refused(let text): unread(text)
                }
            return "\(name): \(answer) (\(mark.cell)\(elsewhere(mark.source)))"
        }
    }

    private func recognition(_ commune: CommuneAssessment) -> [String] {
        guard let record = commune.record else { return [] }
        if record.decisionNumber == nil, let mark = record.recognised, mark.value == .yes {
            return [
                language.say("Công nhận: có đánh dấu ở ô ", "Recognition: marked at ") + mark.cell.description
                    + elsewhere(mark.source)
            ]
        }
        guard let number = record.decisionNumber else {
            return [
                language.say("Công nhận: ", "Recognition: ")
                    + language.say("chưa có quyết định trong biểu", "no decision in the return")
            ]
        }
        let date =
            record.decisionDate.map {
                language.say(", ngày ", ", dated ")
                    + VietnameseText.date(year: $0.value.year, month: $0.value.month, day: $0.value.day)
            } ?? ""
        return [
            language.say("Công nhận: quyết định số ", "Recognition: decision ") + DecisionNumber.alone(in: number.value)
                + date
                + " (\(number.cell)\(elsewhere(number.source)))"
                + (assessment.rulebook.recognisingBody(on: assessment.period.lastDay).map { ", \($0)" } ?? "")
        ]
    }

    /// The findings on the commune in the files that its values come from, and those that keep it from being assessed; what
    /// bodies of the province say of it, too.
    private func findings(_ commune: CommuneAssessment) -> [String] {
        let bodies = assessment.submissions.filter { $0.body != nil }.map(\.file)
        let files = commune.record.map { record in
            let marks = [record.registered, record.planned, record.committed, record.recognised]
            let others = [
                record.writtenTotal?.source, record.decisionNumber?.source, record.decisionDate?.source,
            ]
            let sources = record.points.map(\.source) + marks.map { $0?.source } + others
            return Set([record.source.file] + sources.compactMap { $0?.file } + bodies)
        }
        return assessment.findings.filter { finding in
            finding.subject.communes.contains { $0.code == commune.commune.code }
                && files?.contains(finding.place.file ?? "") != false
        }.map { "! " + $0.line(in: language) }
    }

    private func cite(_ citation: Citation) -> String {
        let source = assessment.rulebook.source(citation.source)?.citation ?? citation.source
        return citation.article.map { "\($0), \(source)" } ?? source
    }
}
