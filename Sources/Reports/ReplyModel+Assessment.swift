// The reply to one district from the assessment of its period.
import Assessment
import Civil
import Findings
import Foundation
import Registry
import Returns

extension ReplyModel {
    /// `nil` if the district has nothing to answer, which means that no open error or warning is its business.
    ///
    /// - Parameters:
    ///   - communes: the communes of the same reporting unit.
    ///   - head: the same in every reply.
    ///   - terms: the same in every reply.
    init?(
        _ district: UnitAssessment, communes rows: [CommuneRow], of assessment: ProvinceAssessment, head: OfficialHead,
        terms: ReplyTerms
    ) {
        let group = district.unit
        let own = assessment.submissions(of: group)
        let findings = Self.findings(on: district, with: own, in: assessment)
        guard findings.contains(where: { $0.severity != .notice }) else { return nil }
        self.head = head
        title = (own.isEmpty ? "Nhắc gửi báo cáo" : "Phiếu phản hồi").uppercased()
        subject = "Báo cáo " + ReportModel.subject(of: assessment, in: group.fullName).lowercasedFirst
        path = Self.path(of: group)
        communeTypes = assessment.register.communeTypes
        districtName = group.fullName
        addressee = group.committee.capitalizedFirst
        sections = own.isEmpty ? [] : Self.sections(findings, of: district)
        notices = Self.section(.notice, of: findings.filter { $0.severity == .notice }, after: nil)
        summary = ReportModel.replySummary(
            of: district, files: own.count, findings: findings, in: assessment, terms: terms)
        files = zip(own, FileRow.rows(of: own, in: assessment, disclosing: .everything)).map { submission, row in
            ReplyFileRow(
                file: row, name: ReplyItem.sentName(row.name), why: Self.why(submission, among: own, in: assessment))
        }
        sharedFiles = Set(own.filter { !assessment.isOwn($0, of: group) }.map(\.file))
        // If only the commune's threshold is open, that is not for the sender to settle.
        let awaiting = Set(district.communes.filter(\.awaitsThreshold).map(\.commune.code))
        let open = rows.filter { row in
            [Verdict.incomplete, .notReported].map(\.rawValue).contains(row.verdictCode) && !awaiting.contains(row.code)
        }
        communes = district.figures.reported > 0 ? open : []
        answerBy = terms.day.map { WrittenDate($0).short } ?? ""
        withoutAnswer = ReportModel.withoutAnswer(
            of: district, in: assessment, findings: own.isEmpty ? [] : findings, terms: terms)
        contact = terms.contact
        communesSummary = ReportModel.communesSummary(of: district, open: open.count, in: assessment)
        howToSend = ReportModel.howToSend(
            of: district, in: assessment, table: sections.isEmpty ? "" : group.fileStem + ".csv",
            address: terms.address)
    }

    /// The findings that are open, are the district's business and were not mended by a later file, in the order of the
    /// assessment.
    private static func findings(
        on district: UnitAssessment, with own: [Submission], in assessment: ProvinceAssessment
    ) -> [Finding] {
        let names = Set(own.filter { isAwaited($0, in: assessment) }.map(\.file))
        let sources = Dictionary(
            district.communes.map { ($0.commune.code, $0.record?.source.file) }, uniquingKeysWith: { one, _ in one })
        let general = assessment.findingsOnNoFile.filter { $0.subject.reporter?.code == district.unit.code }
        let shared = Dictionary(
            own.filter { !assessment.isOwn($0, of: district.unit) }.map { ($0.file, $0.unitCode) },
            uniquingKeysWith: { one, _ in one })
        let onFiles = assessment.findings(on: names).filter { finding in
            let communes = finding.subject.communes.map(\.code)
            // If several districts share the file, a finding is this district's if it concerns one of its communes. If
            // it concerns no commune, it is this district's if most communes in the file are.
            if let main = shared[finding.place.file ?? ""] {
                let isOwn =
                    communes.isEmpty ? main == district.unit.code : communes.contains { sources[$0] != nil }
                guard isOwn, finding.subject.reporter.map({ $0.code == district.unit.code }) ?? true else {
                    return false
                }
            }
            let counted = communes.map { sources[$0] ?? nil }
            return counted.isEmpty || counted.contains { $0 == nil || $0 == finding.place.file }
        }
        return (general + onFiles).filter { $0.isForDistrict && assessment.standing(of: $0) == .open }
    }

    /// Whether mistakes in the file still matter: the file counts, or no later file that counts replaced it.
    private static func isAwaited(_ submission: Submission, in assessment: ProvinceAssessment) -> Bool {
        switch submission.outcome {
        case .accepted, .answers: true
        case .rejected: assessment.replacements.replacement(of: submission.file) == nil
        case .superseded, .duplicate, .ignored: false
        }
    }

    private static func sections(_ findings: [Finding], of district: UnitAssessment) -> [ReplySection] {
        var number = 0
        return [Finding.Severity.error, .warning].compactMap { severity in
            let own = findings.filter { $0.severity == severity }
            defer { number += own.count }
            return own.isEmpty ? nil : section(severity, of: own, after: number, known: district.earlierMistakes)
        }
    }

    /// - Parameters:
    ///   - number: the number of the last row before it; `nil` if the rows get no numbers.
    ///   - known: in which earlier periods the district made the same kind of mistake, by finding code.
    private static func section(
        _ severity: Finding.Severity, of findings: [Finding], after number: Int?, known: [String: [Period]] = [:]
    ) -> ReplySection {
        let (title, lead) = ReportModel.replyWords(for: severity)
        var said: Set<FindingCode> = []
        let rows = findings.enumerated().compactMap { index, finding in
            let earlier = known[finding.code.rawValue] ?? []
            return row(
                finding, number: number.map { $0 + index + 1 }, earlier, says: said.insert(finding.code).inserted)
        }
        return ReplySection(
            title: title, lead: lead, groups: groups(rows), recurs: rows.contains { !$0.recurrence.isEmpty })
    }

    /// `nil` if the finding is not the district's business.
    ///
    /// - Parameters:
    ///   - earlier: periods in which the district made the same kind of mistake, in order of time.
    ///   - says: whether this is the first row of its kind, which mentions the earlier periods.
    private static func row(_ finding: Finding, number: Int?, _ earlier: [Period], says: Bool) -> ReplyRow? {
        guard let item = ReplyItem(finding), let words = finding.toDistrict else { return nil }
        return ReplyRow(
            number: number, severity: finding.severity.name(in: .vietnamese).capitalizedFirst, file: item.file,
            sheet: item.sheet, cell: item.cell, message: item.message, advice: ReplyItem.withoutCodes(words.advice),
            recurrence: says ? ReportModel.recurrence(of: finding.severity, earlier) : "",
            earlierPeriods: earlier.reversed().map(ReportWords.month).joined(separator: ", "),
            gravity: finding.severity, place: finding.place, key: FindingKey(finding))
    }

    /// Groups neighbouring rows that concern the same sheet.
    private static func groups(_ rows: [ReplyRow]) -> [ReplyGroup] {
        rows.reduce(into: []) { groups, row in
            if let last = groups.last, last.rows.last?.place.file == row.place.file, last.sheet == row.sheet {
                groups[groups.count - 1] = ReplyGroup(file: row.file, sheet: row.sheet, rows: last.rows + [row])
            } else {
                groups.append(ReplyGroup(file: row.file, sheet: row.sheet, rows: [row]))
            }
        }
    }

    /// Where a district's reply is published: a path relative to the folder of the period, without extension.
    public static func path(of group: ReportingUnit) -> String { "phan-hoi/" + group.fileStem }

    /// The subject of the mail that carries the reply.
    ///
    /// - Parameter isReminder: whether nothing has come from the district yet.
    public static func mailSubject(to group: ReportingUnit, period: Period, isReminder: Bool) -> String {
        "\(isReminder ? "Nhắc gửi" : "Phiếu phản hồi") báo cáo kỳ \(ReportWords.month(period)): \(group.fullName)"
    }

    /// Does not name files of other districts.
    private static func why(
        _ submission: Submission, among own: [Submission], in assessment: ProvinceAssessment
    ) -> String {
        func named(_ file: String?) -> String? {
            file.flatMap { name in own.contains { $0.file == name } ? "tệp “\(ReplyItem.sentName(name))”" : nil }
        }
        switch submission.outcome {
        case .accepted, .answers, .ignored: return ""
        case .rejected: return isAwaited(submission, in: assessment) ? "Lý do ở phần 3." : "Đã có tệp gửi sau."
        case .superseded:
            let later = assessment.resubmissions.last { $0.replaced == submission.file }?.file
            return named(later).map { "Đã lấy \($0)." } ?? ""
        case .duplicate:
            let first = assessment.findings(on: [submission.file]).first { $0.code == .duplicateFile }
            return "Giống hệt \(named(first?.details[.otherFile]) ?? "tệp của đơn vị khác")."
        }
    }
}
