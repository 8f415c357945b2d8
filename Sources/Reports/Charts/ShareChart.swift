import Assessment
import Registry

/// The share of communes that meet the standard, one bar per division, and the target. Bars go from the highest share
/// to the lowest; equal ones are in the register's order, and districts without figures come last.
public struct ShareChart: Sendable, Equatable {
    public let title: String
    /// The text alternative: what a reader can see in the picture.
    public let description: String
    /// The text under the picture, which explains the order and the signs.
    public let note: String
    /// `nil` if there is no target.
    public let target: TargetLine?
    public let bars: [Bar]
    public let province: Bar

    /// One division, or the province.
    public struct Bar: Sendable, Equatable {
        /// `Huyện Ba Bể`.
        public let name: String
        /// In percent of the communes in the register; unknown if nothing was reported.
        public let rate: Quantity
        /// The percentage of those communes that could not be given a verdict; unknown if nothing was reported.
        public let undetermined: Quantity
        /// `10/15`; empty if nothing was reported.
        public let count: String
        /// Whether the target is met.
        public let isOnTarget: Bool
        /// Why there is no bar: `Chưa báo cáo`; empty if there is one.
        public let absence: String

        init(_ row: DistrictRow, figures: Figures, target: TargetLine?) {
            let isKnown = figures.recorded > 0
            name = row.fullName
            rate = row.meetsRate
            let open = figures.communes - figures.assessed + figures.thresholdOpen
            undetermined = isKnown ? .rate(open, of: figures.communes) : .unknown
            count = isKnown ? ReportWords.share(figures.meets, of: figures.communes) : ""
            isOnTarget = target?.isMet(by: figures) ?? false
            absence = row.absence
        }
    }

    init(_ assessment: ProvinceAssessment) {
        let target = TargetLine(of: assessment)
        let bars = assessment.breakdown.map {
            Bar(DistrictRow($0, in: assessment), figures: $0.figures, target: target)
        }
        let known = Self.highestFirst(bars.filter { $0.rate.value != nil })
        let province = Bar(
            DistrictRow(assessment.register.province, figures: assessment.figures), figures: assessment.figures,
            target: target)
        self.target = target
        self.bars = known + bars.filter { $0.rate.value == nil }
        self.province = province
        title =
            "Tỷ lệ \(assessment.register.communeTypes) đạt tiêu chuẩn theo \(ReportModel.breakdownTypes(of: assessment.register))"
            + (target.map { ", so với chỉ tiêu \($0.aim)" } ?? "")
        description = Self.description(of: self.bars, province: province, target: target)
        note = Self.note(on: bars, target: target)
    }

    private static func highestFirst(_ bars: [Bar]) -> [Bar] {
        bars.enumerated().sorted { one, other in
            let (left, right) = (one.element.rate.value ?? 0, other.element.rate.value ?? 0)
            return left == right ? one.offset < other.offset : left > right
        }.map(\.element)
    }

    private static func description(of bars: [Bar], province: Bar, target: TargetLine?) -> String {
        let known = bars.filter { $0.rate.value != nil }
        let absent = bars.filter { $0.rate.value == nil }.map(\.name)
        var sentences = ["Biểu đồ thanh ngang, mỗi đơn vị một thanh."]
        if let first = known.first, let last = known.last {
            sentences.append(
                "Cao nhất: \(first.name), \(first.rate.text)%. Thấp nhất: \(last.name), \(last.rate.text)%.")
            sentences.append("\(province.name): \(province.rate.text)%.")
            if let target {
                sentences.append(
                    "Đạt mức \(target.aim): \(known.count(where: \.isOnTarget)) trên \(bars.count) đơn vị.")
            }
        }
        return (sentences + ReportWords.silence(of: absent)).joined(separator: " ")
    }

    private static func note(on bars: [Bar], target: TargetLine?) -> String {
        var sentences = ["Xếp theo tỷ lệ từ cao đến thấp; số liệu ở bảng trên."]
        if let target { sentences.append("Thanh đậm: \(target.aim); thanh nhạt: chưa đạt mức đó.") }
        if bars.contains(where: { $0.undetermined.value ?? 0 > 0 }) {
            sentences.append("Phần gạch chéo: xã chưa báo cáo hoặc chưa đủ dữ liệu, chưa biết đạt hay không.")
        }
        return sentences.joined(separator: " ")
    }
}

extension ReportWords {
    /// Names the districts that a chart has no figures for; empty if it has figures for all.
    static func silence(of names: [String]) -> [String] {
        names.isEmpty ? [] : ["Không có số liệu: \(enumeration(names))."]
    }
}
