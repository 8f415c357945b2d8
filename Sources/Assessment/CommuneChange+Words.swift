import Civil
import Findings
import Foundation
import Numbers
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
        parts += statements.map { $0.text(in: language) }
        guard parts.isEmpty else { return parts.joined(separator: "; ") }
        return language == .vietnamese
            ? "tổng điểm hoặc kết quả ghi trong biểu, hoặc ô không đọc được"
            : "the written total or verdict, or a cell that could not be read"
    }

    private static func number(_ points: Millionths?) -> String { points.map(\.written) ?? "–" }
}

extension CommuneStatement.Change {
    /// `công nhận: không → có`.
    fileprivate func text(in language: Language) -> String {
        "\(statement.name(in: language)): \(statement.text(from, in: language)) → \(statement.text(to, in: language))"
    }
}

extension CommuneStatement {
    fileprivate func name(in language: Language) -> String {
        let (vietnamese, english) =
            switch self {
            case .registered: ("đăng ký", "registered")
            case .planned: ("kế hoạch", "planned")
            case .committed: ("cam kết", "committed")
            case .recognised: ("công nhận", "recognised")
            case .decision: ("số quyết định", "decision")
            case .decisionDate: ("ngày quyết định", "decision date")
            }
        return language == .vietnamese ? vietnamese : english
    }

    fileprivate func text(_ value: String?, in language: Language) -> String {
        guard let value else { return "–" }
        switch self {
        case .registered, .planned, .committed, .recognised:
            guard language == .vietnamese else { return value }
            return value == "yes" ? "có" : "không"
        case .decision: return value
        case .decisionDate: return CivilDate(iso: value).map(written) ?? value
        }
    }
}

extension Verdict {
    func name(in language: Language) -> String {
        switch (self, language) {
        case (.meets, .vietnamese): "đạt"
        case (.fails, .vietnamese): "không đạt"
        case (.incomplete, .vietnamese): "chưa đủ dữ liệu"
        case (.notReported, .vietnamese): "chưa báo cáo"
        case (_, .english): rawValue
        }
    }
}
