import Assessment
import Foundation
import Rulebook

/// A target of the plan held against the figures.
public struct TargetRow: Sendable, Equatable {
    /// What is counted.
    public let measure: String
    /// `của tỉnh` or `quốc gia`.
    public let scope: String
    /// `trên 70%`, `100%`, `65% (đến năm 2025)`.
    public let aim: String
    public let count: Quantity
    public let all: Quantity
    /// Percent.
    public let rate: Quantity
    public let isMet: Bool
    public let outcome: String
    /// `trên 101/108 xã đã báo cáo`, where not every commune is reported; otherwise empty.
    public let partial: String
    public let citation: String

    init(_ outcome: TargetOutcome, figures: Figures, rulebook: Rulebook) {
        let target = outcome.target
        measure = ReportWords.name(of: target.measure)
        scope = ReportWords.name(of: target.scope)
        aim =
            (target.isExclusive ? "trên " : "") + Quantity.points(target.percent).text + "%"
            + (target.toYear.map { " (đến năm \($0))" } ?? "")
        count = .count(outcome.count)
        all = .count(outcome.of)
        rate = .rate(outcome.count, of: outcome.of)
        isMet = outcome.isMet
        self.outcome = outcome.isMet ? "Đạt chỉ tiêu" : "Chưa đạt chỉ tiêu"
        partial = ReportWords.partial(figures)
        citation = rulebook.text(of: target.citation)
    }
}
