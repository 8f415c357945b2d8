// Parts II and III: what is remarkable about the divisions and the criteria.
import Assessment
import Rulebook

extension ReportModel {
    /// The highest and the lowest share, and which divisions met the province's own target; empty if there is nothing
    /// to compare.
    static func divisionsSummary(of assessment: ProvinceAssessment) -> [String] {
        let all = assessment.breakdown
        let whole = all.filter { $0.figures.recorded > 0 && $0.figures.reported == $0.figures.communes }
        guard whole.count > 1 else { return [] }
        let types = breakdownTypes(of: assessment.register)
        let start =
            whole.count == all.count
            ? "Trong \(Quantity.count(all.count).text) \(types)"
            : "Trong \(ReportWords.share(whole.count, of: all.count)) \(types) đã báo cáo đủ số xã"
        return [start + ", " + extremes(of: whole), pastTarget(whole, assessment)].compactMap(\.self)
    }

    private static func extremes(of divisions: [DivisionAssessment]) -> String {
        func rate(_ division: DivisionAssessment) -> Quantity {
            .rate(division.figures.meets, of: division.figures.communes)
        }
        func named(_ wanted: Quantity?) -> String {
            let names = divisions.filter { rate($0) == wanted }.map { division in
                let figures = division.figures
                return "\(division.division.fullName) (\(ReportWords.share(figures.meets, of: figures.communes)))"
            }
            return "\(ReportWords.enumeration(names)), đạt \(wanted?.spoken ?? "")%"
        }
        let rates = divisions.map(rate).sorted { ($0.value ?? 0) < ($1.value ?? 0) }
        guard rates.first != rates.last else { return "tỷ lệ đạt tiêu chuẩn bằng nhau: \(rates.first?.text ?? "")%." }
        return "tỷ lệ đạt tiêu chuẩn cao nhất là \(named(rates.last)); thấp nhất là \(named(rates.first))."
    }

    /// Compares divisions with the target that the province set for all its communes.
    private static func pastTarget(_ divisions: [DivisionAssessment], _ assessment: ProvinceAssessment) -> String? {
        guard
            let target = assessment.targets.map(\.target).first(where: { $0.scope == .province && $0.measure == .meets }
            )
        else { return nil }
        let past = divisions.filter { target.isMet(count: $0.figures.meets, of: $0.figures.communes) }
        let aim = "mức chỉ tiêu chung của tỉnh (\(ReportWords.aim(of: target)))"
        // If communes are divided by their type, the divisions have no names.
        let kind = divisions.allSatisfy(\.division.name.isEmpty) ? "loại đơn vị" : "đơn vị"
        guard !past.isEmpty else { return "Chưa có \(kind) nào đạt \(aim)." }
        let names = ReportWords.enumeration(past.map(\.division.fullName))
        return "Có \(ReportWords.share(past.count, of: divisions.count)) \(kind) đạt \(aim): \(names)."
    }

    static func criteriaSummary(of assessment: ProvinceAssessment, disclosing: Disclosure) -> String {
        let zeroed = assessment.criteria.filter {
            $0.zeros > 0 && disclosing.names($0, among: assessment.unmet(withPointsFor: $0.criterion))
        }
        .sorted { ($1.zeros, $0.criterion.number) < ($0.zeros, $1.criterion.number) }
        guard !zeroed.isEmpty else {
            return assessment.figures.recorded == 0
                ? "Chưa có số liệu theo tiêu chí."
                : "Không có xã nào bị liệt \(disclosing.withholdsTotals ? "ở các tiêu chí được nêu" : "tiêu chí")."
        }
        let list = zeroed.map { "tiêu chí số \($0.criterion.number) (\(Quantity.count($0.zeros).text) xã)" }
        return "Có \(zeroed.count) tiêu chí có xã bị liệt (0 điểm): \(ReportWords.enumeration(list))."
    }
}
