import Assessment
import Civil
import Foundation

/// One period's share of communes that meet the standard.
public struct TrendPoint: Sendable, Equatable {
    public let period: Period
    /// How many communes meet the standard.
    public let meets: Int
    /// How many communes have a row in an accepted return.
    public let reported: Int
    /// How many communes the register of that period has.
    public let communes: Int
    /// Whether it was assessed by the same rulebook and over the same units as the period of the report.
    public let isComparable: Bool
    /// The province that the report was about, if it was another one: `tỉnh Bắc Kạn`.
    public let province: String?
    /// How the territory of that other province stands today, counted over its communes that can be compared: `địa bàn
    /// tỉnh Bắc Kạn trước đây: 28/37 xã, phường đạt tiêu chuẩn (75,68%)`.
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
    /// The results of earlier periods, for the trend.
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
    /// `nil` if there is no target.
    public let target: TargetLine?
    /// In order of time, with the report's own period last. Empty unless at least two periods have figures, because one
    /// point is no trend.
    public let points: [Point]
    /// The points that the table lists. A short history is listed in full; of a long one, the latest year and, before
    /// that, the assessment rounds and the last period of each year.
    public let listed: [Point]

    /// A history with more periods than this is long: listing each of them would fill pages.
    private static let mostListed = 24

    /// One period.
    public struct Point: Sendable, Equatable {
        /// `11/2022`.
        public let name: String
        /// Months since the year 0, which gives its place on the time axis.
        public let month: Int
        var year: Int { (month - 1) / 12 }
        public let meets: Quantity
        public let reported: Quantity
        public let communes: Quantity
        /// In percent of `communes`; unknown if nothing was reported.
        public let rate: Quantity
        public let isComparable: Bool
        /// Whether every commune reported.
        public let isWhole: Bool
        /// `trên 101/108 xã đã báo cáo; không so sánh được`; empty if there is nothing to remark.
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

    /// - Parameter history: earlier periods, in any order. If a period occurs twice, the later entry counts. Periods
    ///   that are not before the assessment's are left out.
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

    /// The figures for the territory of the latest report that was about other units. If only some of its communes can
    /// be compared, the text says so, because the share is then not that of the whole territory.
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

    /// - Parameter rounds: the months of assessment rounds.
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
