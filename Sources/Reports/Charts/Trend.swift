import Assessment
import Civil
import Foundation

/// One period's share of communes that meet the standard.
public struct TrendPoint: Sendable, Equatable {
    public let period: Period
    /// Communes that meet the standard.
    public let meets: Int
    /// Communes with a row in an accepted return.
    public let reported: Int
    /// Communes in the register of that period.
    public let communes: Int
    /// Assessed by the same rulebook, over the same units, as the period of the report.
    public let isComparable: Bool
    /// The province that it was the report of, where that is another one: `tỉnh Bắc Kạn`.
    public let province: String?
    /// Of it, how the territory of that province stands, over the communes that can be compared with it: `địa bàn tỉnh Bắc Kạn
    /// trước đây: 28/37 xã, phường đạt tiêu chuẩn (75,68%)`.
    let territory: String?

    public init(
        period: Period, meets: Int, reported: Int, communes: Int, isComparable: Bool, province: String? = nil,
        territory: String? = nil
    ) {
        self.period = period
        self.meets = meets
        self.reported = reported
        self.communes = communes
        self.isComparable = isComparable
        self.province = province
        self.territory = territory
    }
}

extension ProvinceAssessment {
    /// What earlier periods came to, for the trend.
    public var history: [TrendPoint] {
        past.compactMap { report in
            report.period.map {
                TrendPoint(
                    period: $0, meets: report.meets, reported: report.reported, communes: report.communes,
                    isComparable: report.hasSameUnits && report.rulebook == rulebook.id,
                    province: report.territory?.province)
            }
        }
    }
}

/// The share of communes that meet the standard from period to period (xu hướng).
public struct Trend: Sendable, Equatable {
    public let title: String
    public let description: String
    public let note: String
    /// `nil` where there is no target.
    public let target: TargetLine?
    /// By period, the report's last; empty below two periods with figures: one point is no trend.
    public let points: [Point]
    /// Those that stand in the table: every one of a short history; of a long one the latest year and, before it, the
    /// assessment rounds and the last period of each year.
    public let listed: [Point]

    /// A history of more periods than this is long: each on a line of its own would fill pages.
    private static let mostListed = 24

    /// One period.
    public struct Point: Sendable, Equatable {
        /// `11/2022`.
        public let name: String
        /// Months since the year 0, to place it in time.
        public let month: Int
        var year: Int { (month - 1) / 12 }
        public let meets: Quantity
        public let reported: Quantity
        public let communes: Quantity
        /// Percent of `communes`; unknown where nothing was reported.
        public let rate: Quantity
        public let isComparable: Bool
        /// Every commune reported.
        public let isWhole: Bool
        /// `trên 101/108 xã đã báo cáo; không so sánh được`; empty where nothing needs saying.
        public let remark: String

        init(_ point: TrendPoint) {
            let isKnown = point.reported > 0
            let (year, number) = (point.period.year, point.period.month)
            name = "\(number < 10 ? "0" : "")\(number)/\(year)"
            month = year * 12 + number
            meets = .count(point.meets, isKnown: isKnown)
            reported = .count(point.reported)
            communes = .count(point.communes)
            rate = isKnown ? .rate(point.meets, of: point.communes) : .unknown
            isComparable = point.isComparable
            isWhole = point.reported == point.communes
            let share = ReportWords.share(point.reported, of: point.communes)
            remark = [
                !isKnown ? "chưa có số liệu" : isWhole ? "" : "trên \(share) xã đã báo cáo",
                point.province.map { "số liệu của \($0)" } ?? "", point.territory ?? "",
                isComparable ? "" : "không so sánh được",
            ].filter { !$0.isEmpty }.joined(separator: "; ")
        }
    }

    /// - Parameter history: earlier periods, in any order. Of two for one period the later one in the list counts;
    ///   periods that are not before the assessment's are left out.
    init(_ assessment: ProvinceAssessment, history: [TrendPoint]) {
        let figures = assessment.figures
        let current = TrendPoint(
            period: assessment.period, meets: figures.meets, reported: figures.reported, communes: figures.communes,
            isComparable: true, territory: Self.territory(in: assessment))
        let earlier = Dictionary(
            history.filter { $0.period < assessment.period }.map { ($0.period, $0) }, uniquingKeysWith: { $1 })
        let points = (earlier.values + [current]).map(Point.init).sorted { $0.month < $1.month }
        let known = points.filter { $0.rate.value != nil }
        self.points = known.count < 2 ? [] : points
        let rounds = Set(
            earlier.keys.filter(assessment.rulebook.isRound).map { $0.year * 12 + $0.month })
        listed = Self.listed(of: self.points, rounds: rounds)
        target = TargetLine(of: assessment)
        title = "Tỷ lệ \(assessment.register.communeTypes) đạt tiêu chuẩn qua các kỳ"
        description = Self.description(of: known)
        note = Self.note(on: points, listed: listed.count)
    }

    /// The figures of the territory that the latest report of other units was of. Where not all of its communes can be
    /// compared with it, that is said: the share is not the territory's.
    private static func territory(in assessment: ProvinceAssessment) -> String? {
        let last = assessment.comparisons.filter { $0.obstacle == .otherUnits }.max { $0.period < $1.period }
        guard let last, let territory = last.territory, let province = last.then?.territory?.province else {
            return nil
        }
        let isWhole = territory.communesNow == last.then?.territory?.merged.count
        let units = assessment.register.communeTypes + (isWhole ? "" : " so sánh được")
        return "địa bàn \(province) trước đây: "
            + ReportWords.shareThatMeets(territory.meetNow, of: territory.communesNow, units)
    }

    /// - Parameter rounds: months of assessment rounds.
    private static func listed(of points: [Point], rounds: Set<Int>) -> [Point] {
        guard points.count > mostListed, let last = points.last else { return points }
        return zip(points, points.dropFirst()).filter { point, next in
            point.month >= last.month - 12 || rounds.contains(point.month) || point.year < next.year
        }.map(\.0) + [last]
    }

    private static func description(of points: [Point]) -> String {
        guard let first = points.first, let last = points.last, points.count > 1 else { return "" }
        return "Biểu đồ đường, \(points.count) kỳ có số liệu. Kỳ \(first.name): \(first.rate.text)%; "
            + "kỳ \(last.name): \(last.rate.text)%."
    }

    private static func note(on points: [Point], listed: Int) -> String {
        var signs: [String] = []
        if points.contains(where: { $0.rate.value != nil && !$0.isWhole }) {
            signs.append("Điểm rỗng, nét mảnh: kỳ chưa đủ xã báo cáo, chưa kết luận được tăng hay giảm.")
        }
        if points.contains(where: { !$0.isComparable }) {
            signs.append("Hình vuông không nối đường: kỳ có bộ tiêu chí hoặc danh mục xã khác, không so sánh được.")
        }
        if listed < points.count {
            signs.append(
                "Biểu đồ vẽ cả \(points.count) kỳ; bảng nêu các kỳ trong một năm gần nhất, các kỳ đánh giá và kỳ cuối của "
                    + "mỗi năm trước đó.")
        }
        return signs.joined(separator: " ")
    }
}
