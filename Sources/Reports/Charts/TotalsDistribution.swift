import Assessment
import Numbers
import Rulebook

/// How far the totals are from the thresholds: one histogram per tier, lowest threshold first. Communes without a total
/// or with an open threshold are left out; the note says how many.
public struct TotalsDistribution: Sendable, Equatable {
    public let title: String
    public let description: String
    public let note: String
    /// The tiers that have at least one total.
    public let panels: [Panel]

    /// The communes of one tier.
    public struct Panel: Sendable, Equatable {
        /// `Xã, thị trấn thuộc miền núi, hải đảo`.
        public let name: String
        public let threshold: Quantity
        /// How many communes have a total.
        public let communes: Quantity
        /// From the lowest, without gaps. The threshold is always an edge between bins.
        public let bins: [Bin]
    }

    /// The communes with at least `from` and less than `to` points.
    public struct Bin: Sendable, Equatable {
        public let from: Quantity
        public let to: Quantity
        /// `Từ 800 đến dưới 825`.
        public let name: String
        public let count: Quantity
        public let meets: Quantity
        /// How many of them are below the threshold or have 0 points for a criterion.
        public let fails: Quantity

        init(from: Millionths, to: Millionths, communes: [CommuneAssessment]) {
            let inside = communes.filter { commune in commune.total.map { $0 >= from && $0 < to } ?? false }
            self.from = .points(from)
            self.to = .points(to)
            name = "Từ \(self.from.text) đến dưới \(self.to.text)"
            count = .count(inside.count)
            meets = .count(inside.count { $0.verdict == .meets })
            fails = .count(inside.count { $0.verdict != .meets })
        }
    }

    /// Has no panels if totals are withheld.
    init(_ assessment: ProvinceAssessment, disclosing: Disclosure) {
        let all = disclosing.withholdsTotals ? [] : assessment.communes
        let counted = all.filter { $0.total != nil && $0.tiers.threshold != nil }
        let tiers = assessment.rulebook.tiers.sorted { $0.threshold < $1.threshold }
        let width = Self.binWidth(for: counted)
        panels = tiers.compactMap { tier in
            let own = counted.filter { $0.tiers.only?.id == tier.id }
            return own.isEmpty ? nil : Panel(tier, communes: own, width: width)
        }
        title = "Phân bố tổng điểm so với điểm chuẩn của từng nhóm"
        description = Self.description(of: panels)
        note = Self.note(on: all)
    }

    /// The smallest of 10, 25, 50, 100, 250, … points that divides the range of totals and thresholds into at most 12
    /// bins.
    private static func binWidth(for communes: [CommuneAssessment]) -> Millionths {
        let places = communes.compactMap(\.total) + communes.compactMap(\.tiers.threshold)
        guard let lowest = places.min(), let highest = places.max() else { return 10 }
        var unit: Millionths = 10
        while true {
            for halves in [2, 5, 10] where (highest - lowest) <= Millionths(count: unit.count / 2) * halves * 12 {
                return Millionths(count: unit.count / 2) * halves
            }
            unit = unit * 10
        }
    }

    private static func description(of panels: [Panel]) -> String {
        guard !panels.isEmpty else { return "Chưa có xã nào có tổng điểm." }
        return "Biểu đồ cột, mỗi nhóm một hình, mỗi cột một khoảng điểm. "
            + panels.map { panel in
                let reaching = panel.bins.filter { $0.from.value ?? 0 >= panel.threshold.value ?? 0 }
                let count = reaching.compactMap(\.count.value).reduce(0, +)
                return "\(panel.name): \(Quantity.points(count).text) trên \(panel.communes.text) xã từ "
                    + "\(panel.threshold.text) điểm trở lên."
            }.joined(separator: " ")
    }

    private static func note(on communes: [CommuneAssessment]) -> String {
        let silent = communes.count { $0.verdict == .notReported }
        let partial = communes.count { $0.total == nil } - silent
        let parts =
            (silent > 0 ? ["\(Quantity.count(silent).text) xã chưa báo cáo"] : [])
            + (partial > 0 ? ["\(Quantity.count(partial).text) xã chưa đủ dữ liệu"] : [])
        let open = communes.count { $0.total != nil && $0.tiers.threshold == nil }
        return "Xã đủ điểm chuẩn vẫn không đạt khi có tiêu chí bị liệt."
            + (parts.isEmpty ? "" : " Không tính các xã không có tổng điểm: \(ReportWords.enumeration(parts)).")
            + (open == 0 ? "" : " Không tính \(Quantity.count(open).text) xã chưa rõ điểm chuẩn.")
    }
}

extension TotalsDistribution.Panel {
    /// - Parameters:
    ///   - communes: the communes of this tier, each with a total; at least one.
    ///   - width: points in a bin.
    fileprivate init(_ tier: Tier, communes: [CommuneAssessment], width: Millionths) {
        let totals = communes.compactMap(\.total)
        var edges = [tier.threshold - width, tier.threshold, tier.threshold + width]
        while let lowest = totals.min(), let edge = edges.first, lowest < edge { edges.insert(edge - width, at: 0) }
        while let highest = totals.max(), let edge = edges.last, highest >= edge { edges.append(edge + width) }
        threshold = .points(tier.threshold)
        name = tier.description
        self.communes = .count(communes.count)
        bins = zip(edges, edges.dropFirst()).map {
            TotalsDistribution.Bin(from: max(0, $0), to: $1, communes: communes)
        }
    }
}
