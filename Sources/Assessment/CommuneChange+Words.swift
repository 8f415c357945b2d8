import Findings
import Foundation
import VietnameseText

extension CommuneChange {
    /// `tiêu chí số 3: 80 → 75; tổng điểm: 812 → 807; kết quả: đạt → không đạt`.
    public func text(in language: Language) -> String {
        var parts = criteria.map { criterion in
            let name = language == .vietnamese ? "tiêu chí số \(criterion.number)" : "criterion \(criterion.number)"
            return "\(name): \(Self.number(criterion.from)) → \(Self.number(criterion.to))"
        }
        if from.total != to.total {
            let name = language == .vietnamese ? "tổng điểm" : "total"
            parts.append("\(name): \(Self.number(from.total)) → \(Self.number(to.total))")
        }
        if from.verdict != to.verdict {
            let name = language == .vietnamese ? "kết quả" : "verdict"
            parts.append("\(name): \(from.verdict.name(in: language)) → \(to.verdict.name(in: language))")
        }
        guard parts.isEmpty else { return parts.joined(separator: "; ") }
        return language == .vietnamese
            ? "đăng ký, kế hoạch, cam kết, công nhận hoặc tổng điểm ghi trong biểu"
            : "registration, plan, commitment, recognition or the written total"
    }

    private static func number(_ points: Decimal?) -> String { points.map(VietnameseText.number) ?? "–" }
}

extension Verdict {
    fileprivate func name(in language: Language) -> String {
        switch (self, language) {
        case (.meets, .vietnamese): "đạt"
        case (.fails, .vietnamese): "không đạt"
        case (.incomplete, .vietnamese): "chưa đủ dữ liệu"
        case (.notReported, .vietnamese): "chưa báo cáo"
        case (_, .english): rawValue
        }
    }
}
