// The sentences of the report, built from the figures. Administrative Vietnamese; a number is written the
// same way in a sentence and in a table.
import Assessment
import Findings
import Returns
import Rulebook

extension ReportModel {
    /// `Kết quả … trên địa bàn tỉnh Bắc Kạn, kỳ đánh giá năm 2022`.
    static func subject(of assessment: ProvinceAssessment) -> String {
        "Kết quả xây dựng, đánh giá và công nhận \(assessment.rulebook.standard) trên địa bàn "
            + "\(assessment.register.province.fullName), \(periodPhrase(of: assessment))"
    }

    /// `kỳ đánh giá năm 2022` in the month of a round, otherwise `tháng 10 năm 2022`.
    private static func periodPhrase(of assessment: ProvinceAssessment) -> String {
        let period = assessment.period
        let rounds = assessment.rulebook.rounds
        return rounds.month == period.month && rounds.years.contains(period.year)
            ? "kỳ đánh giá năm \(period.year)" : WrittenDate.monthAndYear(period.month, period.year)
    }

    static func opening(of assessment: ProvinceAssessment, settings: ReportSettings) -> String {
        let cited =
            assessment.targets.filter { $0.target.scope == .province }.map(\.target.citation.source)
            + [assessment.rulebook.conditions.everyCriterionScored.source]
        var seen: Set<String> = []
        let texts = cited.filter { seen.insert($0).inserted }.map { assessment.rulebook.source($0)?.citation ?? $0 }
        let writer = settings.issuingBody.isEmpty ? "cơ quan báo cáo" : settings.issuingBody
        return
            "Thực hiện \(ReportWords.enumeration(texts)), \(writer) báo cáo \(lowercasedFirst(subject(of: assessment))) như sau:"
    }

    static func closing(of assessment: ProvinceAssessment, settings: ReportSettings) -> String {
        let addressee = settings.addressee.isEmpty ? "" : " \(settings.addressee)"
        return "Trên đây là báo cáo \(lowercasedFirst(subject(of: assessment))), kính gửi\(addressee) "
            + "xem xét, tổng hợp./."
    }

    static func summary(of assessment: ProvinceAssessment) -> [String] {
        let figures = assessment.figures
        let all = figures.communes
        func phrase(_ count: Int) -> String { ReportWords.sharePhrase(count, of: all) }
        guard figures.reported > 0 else {
            return ["Đến \(WrittenDate(assessment.asOf).long), chưa có \(ReportWords.communes) nào có số liệu báo cáo."]
        }
        var sentences = [
            "Đến \(WrittenDate(assessment.asOf).long), có \(phrase(figures.reported)) có số liệu báo cáo, trong đó "
                + "\(phrase(figures.assessed)) có điểm đủ \(assessment.rulebook.criteria.count) tiêu chí.",
            "Đạt tiêu chuẩn \(assessment.rulebook.standard): \(phrase(figures.meets)); đã được "
                + "\(assessment.rulebook.conditions.recognisingBody) công nhận: \(phrase(figures.recognised)).",
            "Đăng ký thực hiện: \(ReportWords.shareWithRate(figures.registered, of: all)); có kế hoạch: "
                + "\(ReportWords.shareWithRate(figures.planned, of: all)); có cam kết: "
                + "\(ReportWords.shareWithRate(figures.committed, of: all)).",
        ]
        if figures.reported < all {
            sentences.append(
                "Số liệu trên tính \(ReportWords.partial(figures)); "
                    + "\(Quantity.count(all - figures.reported).text) xã chưa báo cáo vẫn tính trong tổng số, "
                    + "do đó tỷ lệ có thể còn thay đổi.")
        }
        return sentences
    }

    static func criteriaSummary(of assessment: ProvinceAssessment) -> String {
        let zeroed = assessment.criteria.filter { $0.zeros > 0 }
            .sorted { ($1.zeros, $0.criterion.number) < ($0.zeros, $1.criterion.number) }
        guard !zeroed.isEmpty else {
            return assessment.figures.reported == 0
                ? "Chưa có số liệu theo tiêu chí." : "Không có xã nào bị liệt tiêu chí."
        }
        let list = zeroed.map { "tiêu chí số \($0.criterion.number) (\(Quantity.count($0.zeros).text) xã)" }
        return "Có \(zeroed.count) tiêu chí có xã bị liệt (0 điểm): \(ReportWords.enumeration(list))."
    }

    static func disciplineSummary(of assessment: ProvinceAssessment) -> String {
        let counted = DistrictAssessment.Status.allCases.compactMap { status -> String? in
            let districts = assessment.districts.filter { $0.status == status }
            guard !districts.isEmpty else { return nil }
            let names = status == .onTime ? "" : " (\(districts.map(\.group.fullName).joined(separator: ", ")))"
            return "\(lowercasedFirst(ReportWords.name(of: status))): \(districts.count) đơn vị\(names)"
        }
        return "Trong \(assessment.districts.count) đơn vị phải báo cáo: \(counted.joined(separator: "; "))."
    }

    static func filesSummary(of assessment: ProvinceAssessment) -> String {
        guard !assessment.submissions.isEmpty else { return "Chưa nhận được tệp nào." }
        let counted = Submission.Outcome.allCases.compactMap { outcome -> String? in
            let count = assessment.submissions.count { $0.outcome == outcome }
            return count == 0 ? nil : "\(lowercasedFirst(ReportWords.name(of: outcome))): \(count)"
        }
        return "Đã nhận \(assessment.submissions.count) tệp; \(counted.joined(separator: "; "))."
    }

    static func findingsSummary(of assessment: ProvinceAssessment) -> String {
        func count(_ severity: Finding.Severity) -> String {
            Quantity.count(assessment.findings.count { $0.severity == severity }).text
        }
        guard !assessment.findings.isEmpty else { return "Không có sai sót nào được phát hiện." }
        let waived = assessment.findings.count { $0.severity != .notice && assessment.waiver(of: $0) != nil }
        return "Phát hiện \(count(.error)) lỗi, \(count(.warning)) cảnh báo và \(count(.notice)) lưu ý"
            + (waived > 0 ? "; đã chấp nhận \(Quantity.count(waived).text) mục, có ghi lý do. " : ". ")
            + "Danh sách đầy đủ ở tệp sai-sot.csv kèm theo."
    }

    static func annexSummary(of district: DistrictAssessment) -> String {
        let figures = district.figures
        guard figures.reported > 0 else {
            return "\(ReportWords.name(of: district.status)): chưa có số liệu của "
                + "\(Quantity.count(figures.communes).text) \(ReportWords.communes)."
        }
        let partial = ReportWords.partial(figures)
        return "Đạt tiêu chuẩn: \(ReportWords.sharePhrase(figures.meets, of: figures.communes)); đã được công nhận: "
            + "\(ReportWords.sharePhrase(figures.recognised, of: figures.communes))"
            + (partial.isEmpty ? "." : " (\(partial)).")
    }

    /// `(Kèm theo Báo cáo số    /BC-… ngày 05 tháng 12 năm 2022 của …)`.
    static func attachedTo(_ assessment: ProvinceAssessment, settings: ReportSettings) -> String {
        let writer = settings.issuingBody.isEmpty ? "" : " của \(settings.issuingBody)"
        return "(Kèm theo Báo cáo số \(OfficialHead.numberAndSymbol(settings)) "
            + "\(WrittenDate(assessment.asOf).long)\(writer))"
    }

    private static func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
