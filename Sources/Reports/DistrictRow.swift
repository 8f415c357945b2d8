import Assessment
import Registry

/// The figures of one district, or of the province as a whole, as a row of a table.
public struct DistrictRow: Sendable, Equatable {
    public let code: String
    /// Without its type: `Ba Bể`.
    public let name: String
    /// `Huyện Ba Bể`.
    public let fullName: String
    /// The stable word of `ket-qua.json`; `nil` for the province.
    public let statusCode: String?
    /// How its duty to report stands, in words; empty for the province.
    public let status: String
    /// When the return that counts came; `nil` without one.
    public let received: WrittenDate?
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
    /// `trên 10/15 xã đã báo cáo`, where not every commune is reported; otherwise empty.
    public let partial: String

    init(_ district: DistrictAssessment) {
        self.init(
            code: district.group.code, name: district.group.name, fullName: district.group.fullName.capitalizedFirst,
            status: district.status, received: district.received.map(WrittenDate.init), figures: district.figures)
    }

    init(_ province: Province, figures: Figures) {
        self.init(
            code: province.code, name: province.name, fullName: province.fullName.capitalizedFirst, status: nil,
            received: nil, figures: figures)
    }

    private init(
        code: String, name: String, fullName: String, status: DistrictAssessment.Status?, received: WrittenDate?,
        figures: Figures
    ) {
        self.code = code
        self.name = name
        self.fullName = fullName
        statusCode = status?.rawValue
        self.status = status.map(ReportWords.name(of:)) ?? ""
        self.received = received
        communes = .count(figures.communes)
        reported = .count(figures.reported)
        assessed = .count(figures.assessed)
        registered = .count(figures.registered)
        planned = .count(figures.planned)
        committed = .count(figures.committed)
        meets = .count(figures.meets)
        recognised = .count(figures.recognised)
        meetsRate = .rate(figures.meets, of: figures.communes)
        recognisedRate = .rate(figures.recognised, of: figures.communes)
        partial = ReportWords.partial(figures)
    }
}

extension ReportWords {
    /// What must stand beside a figure while returns are missing.
    static func partial(_ figures: Figures) -> String {
        guard figures.reported < figures.communes else { return "" }
        return "trên \(Quantity.count(figures.reported).text)/\(Quantity.count(figures.communes).text) xã đã báo cáo"
    }
}
