import Assessment
import Civil
import Registry

/// Compares the period with an earlier one, counting only communes that have a result in both: the row of the table,
/// and how single communes changed.
public struct ComparisonWithPast: Sendable, Equatable {
    /// `Tháng trước (10/2022)`.
    public let name: String
    /// The code that `ket-qua.json` uses for the kind of comparison.
    public let reference: String
    /// `2022-10`.
    public let period: String
    /// How many communes have a result in both; unknown if there is no report for the earlier period.
    public let common: Quantity
    /// `73/101`: how many of those communes met the standard then, and how many do now; `—` if there are none.
    public let countThen: String
    public let countNow: String
    public let rateThen: Quantity
    public let rateNow: Quantity
    /// How many percentage points the share is higher (+) or lower (−) now than then.
    public let difference: Quantity
    /// The share of all communes then. `differenceOfAll` is known only if every commune has a result in both reports.
    public let rateOfAllThen: Quantity
    public let differenceOfAll: Quantity
    /// Why there is no difference; empty if there is one.
    public let note: String
    /// The code that `ket-qua.json` uses for that reason; `nil` if there is a difference.
    public let obstacleCode: String?
    /// Every commune whose result changed, in order of code.
    public let turned: [TurnedRow]
    /// The figures by territory, if units were merged since; `nil` if the units are the same or nothing can be said.
    public let territory: Comparison.Territory?
    /// `và 120 xã khác, ghi đủ ở ket-qua.json`, if a page does not show all of `turned`; empty if it does.
    public let turnedBeyond: String
    /// The criteria for which communes lost points: the criterion's number, how many communes, and how many of them
    /// fell to 0.
    public let drops: [Drop]
    /// How single communes and criteria changed, in sentences; empty if none can be compared.
    public let sentences: [String]

    public struct Drop: Sendable, Equatable {
        public let criterion: Int
        public let communes: Int
        public let toZero: Int
    }

    /// A commune whose result is not the same as in the earlier period.
    public struct TurnedRow: Sendable, Equatable {
        public let code: String
        /// `Xã Bành Trạch`.
        public let commune: String
        /// `Huyện Ba Bể`; empty if the report does not divide the province.
        public let division: String
        public let verdictThen: String
        public let verdictNow: String
        /// The codes that `ket-qua.json` uses for the verdicts.
        public let codeThen: String
        public let codeNow: String
        public let totalThen: Quantity
        public let totalNow: Quantity
        public let difference: Quantity

        init(_ turned: Comparison.Turned, in register: Register, disclosing: Disclosure) {
            let commune = turned.commune.commune
            code = commune.code
            self.commune = commune.fullName.capitalizedFirst
            division = register.division(of: commune)?.fullName.capitalizedFirst ?? ""
            (codeThen, codeNow) = (turned.then.verdict.rawValue, turned.commune.verdict.rawValue)
            verdictThen = ReportWords.name(of: turned.then.verdict)
            verdictNow = ReportWords.name(of: turned.commune.verdict)
            let withholds = disclosing.withholdsTotals
            totalThen = withholds ? .withheld() : .points(turned.then.total)
            totalNow = withholds ? .withheld() : .points(turned.commune.total)
            difference =
                withholds
                ? .withheld()
                : turned.then.total.flatMap { then in turned.commune.total.map { .pointsAbove($0, then) } } ?? .unknown
        }

        /// `xã Bành Trạch (huyện Ba Bể)`.
        public var name: String {
            commune.lowercasedFirst + (division.isEmpty ? "" : " (\(division.lowercasedFirst))")
        }
    }

    init(_ comparison: Comparison, in assessment: ProvinceAssessment, disclosing: Disclosure) {
        let (then, common) = (comparison.then, comparison.common)
        name = "\(Self.name(of: comparison.reference)) (\(ReportWords.month(comparison.period)))"
        reference = comparison.reference.rawValue
        period = comparison.period.description
        self.common = .count(common.communes, isKnown: then != nil)
        let none = Quantity.unknown.text
        countThen = common.communes == 0 ? none : ReportWords.share(common.metThen, of: common.communes)
        countNow = common.communes == 0 ? none : ReportWords.share(common.meetNow, of: common.communes)
        rateThen = common.communes == 0 ? .unknown : .rate(common.metThen, of: common.communes)
        rateNow = common.communes == 0 ? .unknown : .rate(common.meetNow, of: common.communes)
        difference = comparison.obstacle == nil ? .difference(rateNow, from: rateThen) : .unknown
        rateOfAllThen = then.map { $0.reported > 0 ? .rate($0.meets, of: $0.communes) : .unknown } ?? .unknown
        let isOfAll = common.communes == assessment.figures.communes && common.communes == then?.communes
        differenceOfAll = isOfAll ? difference : .unknown
        note = Self.note(on: comparison, now: assessment.figures)
        obstacleCode = comparison.obstacle?.rawValue
        let turned = comparison.turned.map {
            TurnedRow($0, in: assessment.register, disclosing: disclosing)
        }
        self.turned = turned
        territory = comparison.territory
        let beyond = turned.count - Self.mostListed
        turnedBeyond = beyond > 0 ? "và \(Quantity.count(beyond).text) xã khác, ghi đủ ở ket-qua.json" : ""
        let drops = comparison.drops.filter { _ in !disclosing.withholdsTotals }.map {
            Drop(criterion: $0.criterion.number, communes: $0.communes, toZero: $0.toZero)
        }
        self.drops = drops
        sentences = Self.territory(of: comparison, in: assessment) + Self.sentences(on: comparison, turned, drops)
    }

    private static func name(of reference: Comparison.Reference) -> String {
        switch reference {
        case .previousMonth: "Tháng trước"
        case .previousRound: "Kỳ đánh giá trước"
        case .sameMonthLastYear: "Cùng kỳ năm trước"
        }
    }

    private static func note(on comparison: Comparison, now: Figures) -> String {
        switch comparison.obstacle {
        case nil: ""
        case .noReport: "không có báo cáo của tháng này"
        case .nothingReported: "tháng này chưa có số liệu"
        case .otherRulebook: "không so sánh được: bộ tiêu chí khác nhau"
        case .otherUnits: "không so sánh được: đơn vị hành chính có thay đổi"
        case .missingDistricts:
            now.recorded == 0
                ? "kỳ này chưa có số liệu"
                : "không kết luận cho toàn tỉnh: \(Quantity.count(comparison.missingDistricts).text) đơn vị không có "
                    + "xã nào có kết quả ở cả hai kỳ"
        }
    }

    /// The communes that met the standard then and fail now.
    public var fell: [TurnedRow] {
        turned.filter { $0.codeThen == Verdict.meets.rawValue && $0.codeNow == Verdict.fails.rawValue }
    }

    // MARK: Sentences

    /// A sentence with more names than this fills a page that nobody reads. The table has all of them.
    private static let mostNamed = 10
    /// How many rows the table on a page has at most.
    public static let mostListed = 300

    /// Which province the earlier figures belong to, and how the territory stands if units were merged since; empty if
    /// the units are the same.
    private static func territory(of comparison: Comparison, in assessment: ProvinceAssessment) -> [String] {
        guard comparison.obstacle == .otherUnits, let then = comparison.then else { return [] }
        let month = ReportWords.month(comparison.period)
        let register = assessment.register
        let whose = then.territory?.province.map { province in
            "Số liệu kỳ \(month) là của \(province) (\(Quantity.count(then.communes).text) đơn vị cấp xã), không phải của "
                + "\(register.province.fullName) ngày nay (\(Quantity.count(register.communes.count).text) đơn vị cấp xã): "
                + "số chung của hai kỳ không so sánh với nhau."
        }
        let merged = comparison.territory.map { territory in
            "So sánh theo địa bàn: \(Quantity.count(territory.unitsThen).text) đơn vị cấp xã khi ấy nay là "
                + "\(Quantity.count(territory.communesNow).text) \(register.communeTypes); kỳ \(month) có "
                + "\(ReportWords.shareThatMeets(territory.metThen, of: territory.unitsThen, "đơn vị")), kỳ này có "
                + "\(ReportWords.shareThatMeets(territory.meetNow, of: territory.communesNow, register.communeTypes))."
                + (territory.left == 0
                    ? ""
                    : " Còn \(Quantity.count(territory.left).text) \(register.communeTypes) không so sánh được: khi ấy không "
                        + "có trong số liệu, được lập từ một phần của đơn vị cũ, hoặc chưa có kết quả ở một trong hai kỳ.")
        }
        return [whose, merged].compactMap(\.self)
    }

    private static func sentences(on comparison: Comparison, _ turned: [TurnedRow], _ drops: [Drop]) -> [String] {
        guard comparison.common.communes > 0 else { return [] }
        let month = WrittenDate.monthAndYear(comparison.period.month, comparison.period.year)
        let isBrief = turned.count > mostNamed
        func moved(_ from: Verdict, _ to: Verdict) -> String? {
            let rows = turned.filter { $0.codeThen == from.rawValue && $0.codeNow == to.rawValue }
            let (before, after) = (ReportWords.name(of: from), ReportWords.name(of: to))
            let said =
                "\(Quantity.count(rows.count).text) xã từ \(before.lowercasedFirst) thành \(after.lowercasedFirst)"
            return rows.isEmpty ? nil : isBrief ? said : "\(said): \(rows.map(\.name).joined(separator: ", "))"
        }
        let between = [moved(.meets, .fails), moved(.fails, .meets)].compactMap(\.self)
        let others = Verdict.allCases.flatMap { from in
            Verdict.allCases.compactMap { to in from.isResult && to.isResult ? nil : moved(from, to) }
        }
        let moves = between.isEmpty ? "không xã nào đổi kết quả giữa đạt và không đạt" : between.joined(separator: "; ")
        return [
            "So với \(month), trong \(Quantity.count(comparison.common.communes).text) xã có kết quả ở cả hai kỳ: \(moves)."
        ] + (others.isEmpty ? [] : ["Ngoài ra, \(others.joined(separator: "; "))."])
            + (isBrief ? [largest(of: turned)].compactMap(\.self) : []) + most(drops)
    }

    /// `Tổng điểm đổi nhiều nhất: xã Bành Trạch (huyện Ba Bể) -120, …`; `nil` if no totals are shown.
    private static func largest(of turned: [TurnedRow]) -> String? {
        let known = turned.compactMap { row in row.difference.value.map { (row, $0) } }
        let largest = known.sorted { $0.1.magnitude > $1.1.magnitude }.prefix(mostNamed)
        guard !largest.isEmpty else { return nil }
        let names = largest.map { "\($0.0.name) \($0.0.difference.text)" }
        return "Trong các xã đổi kết quả, tổng điểm thay đổi nhiều nhất: \(names.joined(separator: "; "))."
    }

    private static func most(_ drops: [Drop]) -> [String] {
        let most = drops.sorted { ($1.communes, $0.criterion) < ($0.communes, $1.criterion) }.prefix(3).map {
            "tiêu chí số \($0.criterion) (\(Quantity.count($0.communes).text) xã"
                + ($0.toZero > 0 ? ", trong đó \(Quantity.count($0.toZero).text) xã xuống 0 điểm)" : ")")
        }
        return most.isEmpty ? [] : ["Giảm điểm ở nhiều xã nhất: \(ReportWords.enumeration(most))."]
    }
}

extension ReportWords {
    /// `28/37 xã, phường đạt tiêu chuẩn (75,68%)`.
    ///
    /// - Parameter units: what is counted, in words.
    static func shareThatMeets(_ count: Int, of all: Int, _ units: String) -> String {
        "\(share(count, of: all)) \(units) đạt tiêu chuẩn (\(Quantity.rate(count, of: all).spoken)%)"
    }
}
