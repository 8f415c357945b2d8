import Assessment
import Rulebook

/// The share of communes that the plan aims at. Charts draw it as a line that a bar must reach or pass.
public struct TargetLine: Sendable, Equatable {
    /// In percent.
    public let percent: Quantity
    /// `trên 70%`, `70%`.
    public let aim: String
    /// `Chỉ tiêu của tỉnh: trên 70%`.
    public let label: String
    private let target: Target

    /// The province's target for communes that meet the standard or, if it has none, the national target; `nil` if the
    /// rulebook has neither for the year.
    init?(of assessment: ProvinceAssessment) {
        let targets = assessment.targets.map(\.target).filter { $0.measure == .meets }
        guard let target = targets.first(where: { $0.scope == .province }) ?? targets.first else { return nil }
        self.target = target
        percent = .points(target.percent)
        aim = (target.isExclusive ? "trên " : "") + percent.text + "%"
        label = "Chỉ tiêu \(ReportWords.name(of: target.scope)): \(aim)"
    }

    /// Compares the exact counts, not the rounded share.
    func isMet(by figures: Figures) -> Bool { target.isMet(count: figures.meets, of: figures.communes) }
}
