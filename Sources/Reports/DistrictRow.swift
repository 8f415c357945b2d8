import Assessment
import Registry
import Rulebook

/// The figures of a reporting unit, a division of the report or the whole province, as a row of a table. If nothing
/// came that can be counted, the counts are shown as unknown, since nobody said that they are 0.
public struct DistrictRow: Sendable, Equatable {
    public let code: String
    /// Without its type: `Ba Bể`.
    public let name: String
    /// `Huyện Ba Bể`.
    public let fullName: String
    /// The code that `ket-qua.json` uses for the status; `nil` for the province, and for a division whose units differ.
    public let statusCode: String?
    /// Whether and when it reported, in words; empty for the province.
    public let status: String
    /// When the first usable return came; `nil` if none did.
    public let received: WrittenDate?
    /// When the last correction of the return came; `nil` if there was none.
    public let corrected: WrittenDate?
    /// `2/12 kỳ gần đây muộn hoặc không báo cáo`; empty if it always reported on time.
    public let conduct: String
    public let communes: Quantity
    public let reported: Quantity
    public let assessed: Quantity
    public let registered: Quantity
    public let planned: Quantity
    public let committed: Quantity
    public let meets: Quantity
    public let recognised: Quantity
    /// Percent of `communes` that meet the standard.
    public let meetsRate: Quantity
    /// Percent of `communes` that are recognised.
    public let recognisedRate: Quantity
    /// `trên 10/15 xã đã báo cáo`, if only some of the communes are reported; otherwise empty.
    public let partial: String

    /// Why there are no figures: `Chưa báo cáo`; empty if there are some.
    public var absence: String {
        reported.value ?? 0 > 0 ? "" : status.isEmpty ? "Chưa có số liệu" : status
    }

    init(_ unit: UnitAssessment, in assessment: ProvinceAssessment) {
        self.init(
            code: unit.unit.code, name: unit.unit.name, fullName: unit.unit.fullName.capitalizedFirst,
            statusCode: unit.status.rawValue,
            status: ReportWords.name(of: unit.status, hasDeadline: assessment.hasDeadline),
            received: unit.received.map(WrittenDate.init), corrected: unit.corrected.map(WrittenDate.init),
            conduct: unit.conduct, figures: unit.figures)
    }

    /// A division that consists of one reporting unit gets that unit's row.
    init(_ division: DivisionAssessment, in assessment: ProvinceAssessment) {
        if let unit = division.unit {
            self.init(unit, in: assessment)
        } else {
            let (own, whole) = (division.division, division.units)
            self.init(
                code: own.code, name: own.name, fullName: own.fullName.capitalizedFirst,
                statusCode: ReportWords.shared(whole)?.rawValue,
                status: ReportWords.statuses(of: whole, hasDeadline: assessment.hasDeadline), received: nil,
                corrected: nil, conduct: nil, figures: division.figures)
        }
    }

    init(_ province: Province, figures: Figures) {
        self.init(
            code: province.code, name: province.name, fullName: province.fullName.capitalizedFirst,
            statusCode: nil, status: "", received: nil, corrected: nil, conduct: nil, figures: figures)
    }

    private init(
        code: String, name: String, fullName: String, statusCode: String?, status: String, received: WrittenDate?,
        corrected: WrittenDate?, conduct: PastConduct?, figures: Figures
    ) {
        self.code = code
        self.name = name
        self.fullName = fullName
        self.statusCode = statusCode
        self.status = status
        self.received = received
        self.corrected = corrected
        self.conduct =
            conduct.flatMap { conduct in
                conduct.missed.isEmpty
                    ? nil : "\(conduct.missed.count)/\(conduct.periods) kỳ gần đây muộn hoặc không báo cáo"
            } ?? ""
        communes = .count(figures.communes)
        reported = .count(figures.reported)
        let isKnown = figures.recorded > 0
        assessed = .count(figures.assessed, isKnown: isKnown)
        registered = .count(figures.registered, isKnown: figures.isKnown(.registered))
        planned = .count(figures.planned, isKnown: figures.isKnown(.planned))
        committed = .count(figures.committed, isKnown: figures.isKnown(.committed))
        meets = .count(figures.meets, isKnown: isKnown)
        let isRecognitionKnown = figures.isKnown(.recognised)
        recognised = .count(figures.recognised, isKnown: isRecognitionKnown)
        meetsRate = isKnown ? .rate(figures.meets, of: figures.communes) : .unknown
        recognisedRate = isRecognitionKnown ? .rate(figures.recognised, of: figures.communes) : .unknown
        partial = figures.reported > 0 ? ReportWords.partial(figures) : ""
    }
}

extension ReportWords {
    /// The status of all units, if it is the same; `nil` if they differ.
    fileprivate static func shared(_ units: [UnitAssessment]) -> UnitAssessment.Status? {
        let statuses = Set(units.map(\.status))
        return statuses.count == 1 ? statuses.first : nil
    }

    /// `Đúng hạn`; if the units differ, `70 đúng hạn, 12 quá hạn, 10 chưa báo cáo`.
    fileprivate static func statuses(of units: [UnitAssessment], hasDeadline: Bool) -> String {
        if let status = shared(units) { return name(of: status, hasDeadline: hasDeadline) }
        return UnitAssessment.Status.allCases.compactMap { status in
            let count = units.count { $0.status == status }
            return count == 0
                ? nil : "\(Quantity.count(count).text) \(name(of: status, hasDeadline: hasDeadline).lowercasedFirst)"
        }.joined(separator: ", ")
    }

    /// The reservation next to a count of marks, if some communes that reported left that mark open; otherwise the same
    /// as for any figure.
    static func partial(_ measure: Target.Measure, _ figures: Figures) -> String {
        guard figures.open(measure) > 0 else { return partial(figures) }
        return "trên \(share(figures.recorded - figures.open(measure), of: figures.communes)) xã có thông tin"
    }

    /// The reservation next to a figure while returns are missing.
    static func partial(_ figures: Figures) -> String {
        guard figures.reported < figures.communes else { return "" }
        return "trên \(Quantity.count(figures.reported).text)/\(Quantity.count(figures.communes).text) xã đã báo cáo"
    }
}
