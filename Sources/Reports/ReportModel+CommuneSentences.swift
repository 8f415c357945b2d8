// Part IV: why communes fail, and what counts as near the threshold.
import Assessment
import Foundation

extension ReportModel {
    /// `Có 31 xã, phường, thị trấn không đạt: 14 bị liệt tiêu chí, 16 thiếu điểm, 1 vừa bị liệt tiêu chí vừa thiếu
    /// điểm.` Empty if none fails.
    static func failingSummary(of assessment: ProvinceAssessment, disclosing: Disclosure) -> String {
        let failing = assessment.communes.filter { $0.verdict == .fails }
        guard !failing.isEmpty else { return "" }
        let whole = "Có \(Quantity.count(failing.count).text) \(assessment.register.communeTypes) không đạt"
        guard !disclosing.withholdsTotals else { return whole + "." }
        let kinds = failing.map { commune in
            (
                zero: commune.reasons.contains { if case .zeroCriterion = $0 { true } else { false } },
                short: commune.reasons.contains(where: \.isShortfall)
            )
        }
        let parts = [
            (kinds.count { $0.zero && !$0.short }, "bị liệt tiêu chí"),
            (kinds.count { !$0.zero && $0.short }, "thiếu điểm"),
            (kinds.count { $0.zero && $0.short }, "vừa bị liệt tiêu chí vừa thiếu điểm"),
        ].filter { $0.0 > 0 }.map { "\(Quantity.count($0.0).text) \($0.1)" }
        return "\(whole): \(parts.joined(separator: ", "))."
    }

    /// Which distance counts as near, and who chose it.
    ///
    /// - Parameter communes: the types of communes.
    static func nearSummary(
        _ rows: [NearThresholdRow], communes: String, settings: ReportSettings, disclosing: Disclosure
    ) -> String {
        guard !disclosing.withholdsTotals else { return "Bản công khai không nêu xã cận điểm chuẩn." }
        let margin = Quantity.points(settings.nearThresholdMargin ?? ReportSettings.defaultNearThresholdMargin).text
        let source = settings.nearThresholdMargin == nil ? "mức mặc định" : "mức do cơ quan báo cáo chọn"
        let within = "có tổng điểm cách điểm chuẩn không quá \(margin) điểm (\(source))"
        guard !rows.isEmpty else { return "Không có \(communes) nào \(within)." }
        let below = rows.count { ($0.distance.value ?? 0) < 0 }
        return "Có \(Quantity.count(rows.count).text) \(communes) \(within): "
            + "\(Quantity.count(rows.count - below).text) từ điểm chuẩn trở lên, "
            + "\(Quantity.count(below).text) dưới điểm chuẩn."
    }

    /// `Xã Xuân Dương, huyện Na Rì: đã được công nhận (Quyết định số 1644/QĐ-UBND ngày 23/11/2022), kết quả đánh giá:
    /// không đạt (bị liệt tiêu chí số 13).`
    static func recognisedUnmet(_ commune: CommuneRow) -> String {
        func bracketed(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
        let division = commune.divisionName.isEmpty ? "" : ", \(commune.divisionName.lowercasedFirst)"
        return "\(commune.fullName)\(division): đã được công nhận"
            + "\(bracketed(commune.decisionText)), kết quả đánh giá: \(commune.verdict.lowercasedFirst)"
            + "\(bracketed(commune.reasonText))."
    }

    /// Nobody reads a sentence with more names than this to its end.
    private static let mostNamed = 20

    /// `Có 3 xã đạt điểm nhưng chưa có thông tin công nhận: huyện Ba Bể (xã Hoàng Trĩ, xã Hà Hiệu); …`; if there are
    /// many in an undivided province, `Có 31 xã, phường đạt điểm nhưng chưa có thông tin công nhận; tên từng đơn vị ở
    /// Phụ lục I.`
    static func metUnrecognised(in assessment: ProvinceAssessment) -> String {
        let groups = assessment.divisions.map { division in
            (division, division.communes.filter { $0.verdict == .meets && $0.recognised != true })
        }.filter { !$1.isEmpty }
        guard !groups.isEmpty else { return "" }
        let count = groups.map(\.1.count).reduce(0, +)
        let start =
            "Có \(Quantity.count(count).text) \(assessment.register.communeTypes) đạt điểm nhưng chưa có thông tin công nhận"
        if count > mostNamed, assessment.isOneDivision {
            return "\(start); tên từng đơn vị ở Phụ lục \(ReportWords.roman(1))."
        }
        let names = groups.map { division, communes in
            let list = communes.map(\.commune.fullName).joined(separator: ", ")
            return assessment.isOneDivision ? list : "\(division.division.fullName) (\(list))"
        }
        return "\(start): \(names.joined(separator: "; "))."
    }
}
