import Assessment
import Foundation
import Rulebook

/// A target of the plan, compared with the figures.
public struct TargetRow: Sendable, Equatable {
    /// What is counted, in words.
    public let measure: String
    /// `của tỉnh` or `quốc gia`.
    public let scope: String
    /// `trên 70%`, `100%`, `65% (đến năm 2025)`.
    public let aim: String
    public let count: Quantity
    public let all: Quantity
    /// In percent.
    public let rate: Quantity
    public let isMet: Bool
    /// `Đạt chỉ tiêu`, `Chưa đạt chỉ tiêu`, `Chưa đủ căn cứ`.
    public let outcome: String
    /// `còn 7 xã chưa báo cáo; tỷ lệ có thể từ 60,19% đến 66,67%`, if the target is not met and some communes are still
    /// open; otherwise empty.
    public let bound: String
    /// `trên 101/108 xã đã báo cáo`, if some communes are not reported; otherwise empty.
    public let partial: String
    public let citation: String

    /// - Parameter communes: the types of communes.
    init(_ outcome: TargetOutcome, figures: Figures, rulebook: Rulebook, communes: String) {
        let target = outcome.target
        measure = ReportWords.name(of: target.measure, communes)
        scope = ReportWords.name(of: target.scope)
        aim = ReportWords.aim(of: target) + (target.toYear.map { " (đến năm \($0))" } ?? "")
        let isKnown = figures.isKnown(target.measure)
        count = .count(outcome.count, isKnown: isKnown)
        all = .count(outcome.of)
        rate = isKnown ? .rate(outcome.count, of: outcome.of) : .unknown
        isMet = outcome.standing == .met
        self.outcome = ReportWords.name(of: outcome.standing)
        bound = ReportWords.bound(of: outcome)
        partial = ReportWords.partial(target.measure, figures)
        citation = rulebook.text(of: target.citation)
    }
}

extension ReportWords {
    /// `trên 70%`.
    static func aim(of target: Target) -> String {
        (target.isExclusive ? "trên " : "") + Quantity.points(target.percent).text + "%"
    }

    static func name(of standing: TargetOutcome.Standing) -> String {
        switch standing {
        case .met: "Đạt chỉ tiêu"
        case .missed: "Chưa đạt chỉ tiêu"
        case .undecided: "Chưa đủ căn cứ"
        }
    }

    /// Between which shares the communes that are still open can bring it: `còn 7 xã chưa báo cáo; tỷ lệ có thể từ
    /// 60,19% đến 66,67%`. Empty if the target is met or no commune is open.
    static func bound(of outcome: TargetOutcome) -> String {
        guard outcome.standing != .met, outcome.most > outcome.count else { return "" }
        let unclear = outcome.target.measure == .meets ? "chưa đủ dữ liệu" : "chưa rõ"
        let open = [(outcome.unreported, "chưa báo cáo"), (outcome.unclear, unclear)].filter { $0.0 > 0 }
            .map { "\(Quantity.count($0.0).text) xã \($0.1)" }
        let rates = [outcome.count, outcome.most].map { Quantity.rate($0, of: outcome.of).spoken + "%" }
        return "còn \(enumeration(open)); tỷ lệ có thể từ \(rates.joined(separator: " đến "))"
    }
}
