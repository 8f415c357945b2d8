import Assessment
import Civil
import Registry

/// The period against an earlier one: a row of the table, and what became of single communes.
public struct ComparisonWithPast: Sendable, Equatable {
    /// `Tháng trước (10/2022)`.
    public let name: String
    /// The stable word of `ket-qua.json`.
    public let reference: String
    /// `2022-10`.
    public let period: String
    /// `73/108`; `—` where no report is known.
    public let countThen: String
    public let rateThen: Quantity
    /// Percentage points that the share is above (+) or below (−) that of the earlier period.
    public let difference: Quantity
    /// Why there is no difference, or how many communes had reported where some are missing; else empty.
    public let note: String
    /// The stable word for why there is none.
    public let obstacleCode: String?
    /// Communes that met the standard then and fail now: `xã Bành Trạch (huyện Ba Bể)`.
    public let fell: [String]
    /// Criteria for which communes lost points: number, communes, of them down to 0.
    public let drops: [Drop]
    /// What became of single communes and criteria, in sentences; empty where none can be compared.
    public let sentences: [String]

    public struct Drop: Sendable, Equatable {
        public let criterion: Int
        public let communes: Int
        public let toZero: Int
    }

    init(_ comparison: Comparison, in assessment: ProvinceAssessment, disclosing: Disclosure) {
        let then = comparison.then
        let month = comparison.period.month
        name = "\(Self.name(of: comparison.reference)) (\(month < 10 ? "0" : "")\(month)/\(comparison.period.year))"
        reference = comparison.reference.rawValue
        period = comparison.period.description
        countThen = then.map { ReportWords.share($0.meets, of: $0.communes) } ?? Quantity.unknown.text
        rateThen = then.map { $0.reported > 0 ? .rate($0.meets, of: $0.communes) : .unknown } ?? .unknown
        let now = assessment.figures
        difference =
            comparison.obstacle == nil && now.recorded > 0
            ? .difference(.rate(now.meets, of: now.communes), from: rateThen) : .unknown
        note = comparison.obstacle.map(Self.words(for:)) ?? Self.reported(now, then)
        obstacleCode = comparison.obstacle?.rawValue
        let register = assessment.register
        fell = comparison.fell.map { Self.name(of: $0.commune, in: register) }
        drops = comparison.drops.filter { _ in !disclosing.withholdsTotals }.map {
            Drop(criterion: $0.criterion.number, communes: $0.communes, toZero: $0.toZero)
        }
        sentences = Self.sentences(
            on: comparison, fell: fell, rose: comparison.rose.map { Self.name(of: $0.commune, in: register) },
            undecided: Self.undecided(comparison, in: register), drops: drops)
    }

    private static func name(of reference: Comparison.Reference) -> String {
        switch reference {
        case .previousMonth: "Tháng trước"
        case .previousRound: "Kỳ đánh giá trước"
        case .sameMonthLastYear: "Cùng kỳ năm trước"
        }
    }

    private static func words(for obstacle: Comparison.Obstacle) -> String {
        switch obstacle {
        case .noReport: "không có báo cáo của tháng này"
        case .nothingReported: "tháng này chưa có số liệu"
        case .otherRulebook: "không so sánh được: bộ tiêu chí khác nhau"
        case .otherUnits: "không so sánh được: đơn vị hành chính có thay đổi"
        }
    }

    /// Communes that did not report count as not meeting the standard: a share may differ for that alone.
    private static func reported(_ now: Figures, _ then: PastReport?) -> String {
        guard now.recorded > 0 else { return "kỳ này chưa có số liệu" }
        guard let then, now.reported < now.communes || then.reported < then.communes else { return "" }
        let (present, past) = (
            ReportWords.share(now.reported, of: now.communes), ReportWords.share(then.reported, of: then.communes)
        )
        return "xã có báo cáo: kỳ này \(present), kỳ so sánh \(past)"
    }

    private static func name(of commune: Commune, in register: Register) -> String {
        let district = register.group(code: commune.groupCode)?.fullName ?? ""
        return commune.fullName + (district.isEmpty ? "" : " (\(district))")
    }

    private static func sentences(
        on comparison: Comparison, fell: [String], rose: [String], undecided: [String], drops: [Drop]
    ) -> [String] {
        guard comparison.comparable > 0 else { return [] }
        let month = WrittenDate.monthAndYear(comparison.period.month, comparison.period.year)
        let start = "So với \(month), trong \(Quantity.count(comparison.comparable).text) xã có kết quả ở cả hai kỳ"
        let moves = [
            moved(fell, "từ đạt thành không đạt", listedIn: "ket-qua.json"), moved(rose, "từ không đạt thành đạt"),
        ].compactMap(\.self)
        let most = drops.sorted { ($1.communes, $0.criterion) < ($0.communes, $1.criterion) }.prefix(3).map {
            "tiêu chí số \($0.criterion) (\(Quantity.count($0.communes).text) xã"
                + ($0.toZero > 0 ? ", trong đó \(Quantity.count($0.toZero).text) xã xuống 0 điểm)" : ")")
        }
        return [
            "\(start): \(moves.isEmpty ? "không xã nào đổi kết quả giữa đạt và không đạt" : moves.joined(separator: "; "))."
        ] + (undecided.isEmpty ? [] : ["Ngoài ra, \(undecided.joined(separator: "; "))."])
            + (most.isEmpty ? [] : ["Giảm điểm ở nhiều xã nhất: \(ReportWords.enumeration(most))."])
    }

    /// `1 xã từ đạt thành chưa đủ dữ liệu: xã Vũ Muộn (huyện Bạch Thông)`: without them the counts would not add up.
    private static func undecided(_ comparison: Comparison, in register: Register) -> [String] {
        Verdict.allCases.flatMap { then in
            Verdict.allCases.compactMap { now in
                let communes = comparison.undecided.filter { $0.then == then && $0.commune.verdict == now }
                let (before, after) = (ReportWords.name(of: then), ReportWords.name(of: now))
                return moved(
                    communes.map { name(of: $0.commune.commune, in: register) },
                    "từ \(before.lowercasedFirst) thành \(after.lowercasedFirst)")
            }
        }
    }

    /// More names than this fill a page that nobody reads.
    private static let mostNamed = 60

    /// - Parameter file: where all the names are.
    static func moved(_ names: [String], _ how: String, listedIn file: String? = nil) -> String? {
        guard !names.isEmpty else { return nil }
        let said = "\(Quantity.count(names.count).text) xã \(how)"
        guard names.count > mostNamed else { return "\(said): \(names.joined(separator: ", "))" }
        return said + (file.map { " (tên từng xã ghi ở \($0))" } ?? "")
    }
}
