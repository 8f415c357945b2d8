// Part V and the annex of sources: who reported and when, by which deadline, what came, and what is still to be
// settled.
import Assessment
import Civil
import Findings
import Returns
import Rulebook

extension ProvinceAssessment {
    /// Whether districts had to report for this period by a certain day.
    var hasDeadline: Bool { due != nil }
}

extension ReportModel {
    static func disciplineSummary(of assessment: ProvinceAssessment) -> String {
        let counted = UnitAssessment.Status.allCases.compactMap { status -> String? in
            let units = assessment.units(status)
            guard !units.isEmpty else { return nil }
            let names = units.map(named).joined(separator: status == .late ? "; " : ", ")
            // If there are many communes, the table names those that are not on time.
            let isListed = status != .onTime && (units.count <= mostNamed || !assessment.register.isReportedByCommunes)
            let name = ReportWords.name(of: status, hasDeadline: assessment.hasDeadline).lowercasedFirst
            return "\(units.count) đơn vị \(name)\(isListed ? " (\(names))" : "")"
        }
        return "Trong \(assessment.units.count) \(unitTypes(of: assessment.register)) phải báo cáo, có "
            + "\(counted.joined(separator: "; "))."
    }

    /// If more communes are concerned, the sentence counts them and the table names them.
    private static let mostNamed = 8

    /// A late unit is named together with the day on which its return came, and how that day is known.
    private static func named(_ district: UnitAssessment) -> String {
        guard district.status == .late, let received = district.received else { return district.unit.fullName }
        let basis = (district.basis ?? .firstSeen).clause[.vietnamese]
        return "\(district.unit.fullName), nhận ngày \(WrittenDate(received).short) \(basis)"
    }

    /// By when each report is due, and every text that says so. If two texts differ, the sentence has both days and
    /// says which one was applied.
    static func deadlineSentences(of assessment: ProvinceAssessment) -> [String] {
        guard assessment.rulebook.isRound(assessment.period) else {
            return [
                "Các văn bản chỉ quy định thời hạn báo cáo của kỳ đánh giá; "
                    + (assessment.due.map { "kỳ này các địa phương báo cáo trước hết ngày \(WrittenDate($0).short)." }
                        ?? "kỳ báo cáo này không có thời hạn quy định.")
            ]
        }
        let sentences = Deadline.Duty.allCases.compactMap { duty -> String? in
            let dated = assessment.rulebook.deadlines(on: assessment.period.lastDay).filter { $0.duty == duty }
                .compactMap { deadline in
                    CivilDate(year: assessment.period.year, month: deadline.month, day: deadline.day).map {
                        (day: WrittenDate($0).short, deadline: deadline)
                    }
                }
            guard !dated.isEmpty else { return nil }
            let cited = dated.map { "\($0.day) (\(assessment.rulebook.text(of: $0.deadline.citation)))" }
            let start = "Thời hạn \(name(of: duty)): \(ReportWords.enumeration(cited))"
            let counted = duty == .districtReturn ? countedDay(of: assessment) : ""
            guard dated.count > 1, let followed = dated.first(where: { $0.deadline.isWorkedTo }) else {
                return start + counted + "."
            }
            return start + counted + "; các văn bản ghi khác nhau, thực hiện theo mốc \(followed.day)."
        }
        guard !sentences.isEmpty else {
            return ["Văn bản hiện có không nêu thời hạn báo cáo của \(assessment.register.province.fullName)."]
        }
        return sentences + assessment.rulebook.statements(on: .deadlines, assessment.period.lastDay)
    }

    /// “Trước ngày 30/11” could be understood as excluding the 30th, so the page says that it still counts.
    private static func countedDay(of assessment: ProvinceAssessment) -> String {
        assessment.due.map { "; báo cáo nhận trong ngày \(WrittenDate($0).short) được tính là đúng hạn" } ?? ""
    }

    private static func name(of duty: Deadline.Duty) -> String {
        switch duty {
        case .districtReturn: "báo cáo của địa phương"
        case .departmentReport: "báo cáo tổng hợp"
        }
    }

    static func filesSummary(of assessment: ProvinceAssessment) -> String {
        guard !assessment.submissions.isEmpty else { return "Chưa nhận được tệp nào." }
        let names = Submission.Outcome.allCases.flatMap { outcome in
            assessment.submissions.filter { $0.outcome == outcome }
                .map { ReportWords.name(of: $0, in: assessment) }
        }
        let counted = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map { _, name in
            "\(names.count { $0 == name }) \(name.lowercasedFirst)"
        }
        return "Đã nhận \(assessment.submissions.count) tệp, trong đó \(counted.joined(separator: ", "))."
    }

    static func findingsSummary(of assessment: ProvinceAssessment) -> String {
        guard !assessment.findings.isEmpty else { return "Không có sai sót nào được phát hiện." }
        var counts: [Finding.Severity: Int] = [:]
        var (waived, replaced) = (0, 0)
        for finding in assessment.findings {
            switch assessment.standing(of: finding) {
            case .replaced: replaced += finding.severity == .notice ? 0 : 1
            case .waived where finding.severity != .notice:
                waived += 1
                counts[finding.severity, default: 0] += 1
            case .open, .waived: counts[finding.severity, default: 0] += 1
            }
        }
        let names: [(Finding.Severity, String)] = [(.error, "lỗi"), (.warning, "cảnh báo"), (.notice, "lưu ý")]
        let parts = names.compactMap { severity, name in
            counts[severity].map { "\(Quantity.count($0).text) \(name)" }
        }
        let found =
            parts.isEmpty || counts[.error] == nil
            ? "Kiểm tra số liệu không phát hiện lỗi" + (parts.isEmpty ? "" : "; có \(ReportWords.enumeration(parts))")
            : "Kiểm tra số liệu phát hiện \(ReportWords.enumeration(parts))"
        return found
            + (waived > 0 ? "; đã chấp nhận \(Quantity.count(waived).text) mục, có ghi lý do" : "")
            + (replaced > 0 ? "; \(Quantity.count(replaced).text) mục khác đã hết vì có tệp gửi sau thay thế" : "")
            + "."
    }
}
