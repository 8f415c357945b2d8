// What the verdicts rest on if the law or the register does not say which total a commune must reach.
import Assessment
import Registry
import Returns
import Rulebook

extension ReportModel {
    /// `Điểm chuẩn đọc theo nguyên văn Điều 3 …; … Còn 12/92 xã chưa rõ điểm chuẩn (11 xã vì chưa biết … hay không; …),
    /// trong đó 3 xã chưa kết luận được.` `nil` if no threshold is open.
    static func openThresholds(in assessment: ProvinceAssessment) -> String? {
        let communes = assessment.communes
        let open = communes.filter { $0.tiers.threshold == nil }
        let said = assessment.rulebook.statements(on: .thresholds, assessment.period.lastDay)
        guard !open.isEmpty else {
            return said.isEmpty ? nil : (said + ["Không xã nào vì thế mà chưa rõ điểm chuẩn."]).joined(separator: " ")
        }
        let share = ReportWords.share(open.count, of: communes.count)
        let verdicts = open.count(where: \.awaitsThreshold)
        let left =
            verdicts == 0
            ? "chưa xã nào vì thế mà không kết luận được"
            : "trong đó \(Quantity.count(verdicts).text) xã vì thế chưa kết luận được đạt hay không đạt"
        return (said + ["Còn \(share) xã chưa rõ điểm chuẩn (\(causes(of: open))), \(left)."]).joined(separator: " ")
    }

    /// `11 xã vì chưa biết xã có thuộc miền núi hay không; 1 xã vì …`, most frequent cause first.
    private static func causes(of open: [CommuneAssessment]) -> String {
        Dictionary(grouping: open) { ReportWords.whyOpen($0.tiers) }.mapValues(\.count)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\(Quantity.count($1).text) xã vì \($0)" }.joined(separator: "; ")
    }
}

extension ReportWords {
    /// `chưa biết xã có thuộc miền núi, hải đảo hoặc đặc biệt khó khăn hay không`, and how the law is read. It is
    /// worded to follow “vì”.
    static func whyOpen(_ tiers: PossibleTiers) -> String {
        let names = Area.allCases.filter(tiers.areas.contains).map { Vocabulary.builtIn.title(of: $0).lowercasedFirst }
        let area = names.isEmpty ? [] : ["chưa biết xã có thuộc \(names.joined(separator: ", ")) hay không"]
        return (area + tiers.readings).joined(separator: "; ")
    }
}
