import Civil
import Findings
import Foundation
import Numbers
import VietnameseText

extension CommuneChange {
    /// `tiêu chí số 3: từ 80 thành 75; tổng điểm: từ 812 thành 807; kết quả: từ đạt thành không đạt`.
    public func text(in language: Language) -> String {
        var parts = criteria.map { criterion in
            let name = language == .vietnamese ? "tiêu chí số \(criterion.number)" : "criterion \(criterion.number)"
            return "\(name): " + Self.change(criterion.from, criterion.to, in: language)
        }
        if from.total != to.total {
            let name = language == .vietnamese ? "tổng điểm" : "total"
            parts.append("\(name): " + Self.change(from.total, to.total, in: language))
        }
        if from.verdict != to.verdict {
            let name = language == .vietnamese ? "kết quả" : "verdict"
            parts.append("\(name): " + language.change(from.verdict.name(in: language), to.verdict.name(in: language)))
        }
        parts += statements.map { $0.text(in: language) }
        guard parts.isEmpty else { return parts.joined(separator: "; ") }
        return language == .vietnamese
            ? "tổng điểm hoặc kết quả ghi trong biểu, hoặc ô không đọc được"
            : "the written total or verdict, or a cell that could not be read"
    }

    private static func change(_ from: Millionths?, _ to: Millionths?, in language: Language) -> String {
        language.change(from?.written ?? language.nothing, to?.written ?? language.nothing)
    }
}

extension Language {
    /// `từ 80 thành 75`.
    func change(_ from: String, _ to: String) -> String {
        self == .vietnamese ? "từ \(from) thành \(to)" : "from \(from) to \(to)"
    }

    /// The word for a value that is not stated.
    fileprivate var nothing: String { self == .vietnamese ? "chưa có" : "none" }
}

extension CommuneStatement.Change {
    /// `công nhận: từ không thành có`.
    fileprivate func text(in language: Language) -> String {
        "\(statement.name(in: language)): "
            + language.change(statement.text(from, in: language), statement.text(to, in: language))
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
        guard let value else { return language.nothing }
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
