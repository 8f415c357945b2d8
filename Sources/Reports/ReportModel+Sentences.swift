// The sentences around the report: what it is about, on which legal texts it rests, and to whom it goes. The sentences
// of its parts are in `ReportModel+GeneralSentences.swift` and its neighbours. They are administrative Vietnamese, and
// a number is written in a sentence as it is in a table.
import Assessment
import Rulebook

extension ReportModel {
    /// `Kết quả … trên địa bàn tỉnh Bắc Kạn, kỳ đánh giá năm 2022`.
    ///
    /// - Parameter area: the name of the district, for a district's own report; `nil` for the province's.
    static func subject(of assessment: ProvinceAssessment, in area: String? = nil) -> String {
        "Kết quả xây dựng, đánh giá và công nhận \(assessment.rulebook.standard) trên địa bàn "
            + "\(area ?? assessment.register.province.fullName), \(periodPhrase(of: assessment))"
    }

    /// `kỳ đánh giá năm 2022` in the month of a round, otherwise `tháng 10 năm 2022`.
    static func periodPhrase(of assessment: ProvinceAssessment) -> String {
        let period = assessment.period
        return assessment.rulebook.isRound(period)
            ? "kỳ đánh giá năm \(period.year)" : WrittenDate.monthAndYear(period.month, period.year)
    }

    static func opening(of assessment: ProvinceAssessment, settings: ReportSettings) -> String {
        let cited =
            assessment.targets.filter { $0.target.scope == .province }.map(\.target.citation.source)
            + [assessment.rulebook.conditions.everyCriterionScored.source]
        var seen: Set<String> = []
        let texts = cited.filter { seen.insert($0).inserted }.map {
            assessment.rulebook.source($0)?.firstCitation ?? $0
        }
        let writer = settings.issuingBody.isEmpty ? "cơ quan báo cáo" : settings.issuingBody
        return
            "Thực hiện \(ReportWords.enumeration(texts)), \(writer) báo cáo \(subject(of: assessment).lowercasedFirst) như sau:"
    }

    static func closing(of assessment: ProvinceAssessment, settings: ReportSettings) -> String {
        let addressee = settings.addressee.isEmpty ? "" : " \(settings.addressee)"
        return "Trên đây là báo cáo \(subject(of: assessment).lowercasedFirst), kính gửi\(addressee) "
            + "xem xét, tổng hợp./."
    }

    static func annexSummary(of division: DivisionAssessment, in assessment: ProvinceAssessment) -> String {
        let figures = division.figures
        let communes = assessment.register.communeTypes
        guard figures.recorded > 0 else {
            return "\(DistrictRow(division, in: assessment).status): chưa có số liệu sử dụng được của "
                + "\(Quantity.count(figures.communes).text) \(communes)."
        }
        let partial = ReportWords.partial(figures)
        let recognised =
            figures.isKnown(.recognised)
            ? ReportWords.sharePhrase(figures.recognised, of: figures.communes, communes) : "chưa có thông tin"
        return
            "Đạt tiêu chuẩn: \(ReportWords.sharePhrase(figures.meets, of: figures.communes, communes)); "
            + "đã được công nhận: \(recognised)"
            + (partial.isEmpty ? "." : " (\(partial)).")
    }

    /// `(Kèm theo Báo cáo số    /BC-… ngày 05 tháng 12 năm 2022 của …)`.
    static func attachedTo(_ assessment: ProvinceAssessment, settings: ReportSettings) -> String {
        let writer = settings.issuingBody.isEmpty ? "" : " của \(settings.issuingBody)"
        return "(Kèm theo Báo cáo số \(OfficialHead.numberAndSymbol(settings)) "
            + "\(WrittenDate(settings.date ?? assessment.asOf).long)\(writer))"
    }
}
