import Civil

/// The units of one province as they stand on one date (danh mục đơn vị hành chính): what a return is
/// held against, and what "all communes" means in a rate.
public struct Register: Sendable {
    public let province: Province
    /// The date it shows.
    public let date: CivilDate
    /// In order of code.
    public let groups: [ReportingGroup]
    /// In order of group code, then commune code.
    public let communes: [Commune]
    /// Communes that had ended by the date, and what they became.
    public let formerUnits: [FormerUnit]

    private let communesByCode: [String: Commune]
    private let groupsByCode: [String: ReportingGroup]

    public init(
        province: Province, date: CivilDate, groups: [ReportingGroup], communes: [Commune],
        formerUnits: [FormerUnit] = []
    ) {
        self.formerUnits = formerUnits
        self.province = province
        self.date = date
        self.groups = groups.sorted { $0.code < $1.code }
        self.communes = communes.sorted { ($0.groupCode, $0.code) < ($1.groupCode, $1.code) }
        communesByCode = Dictionary(communes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        groupsByCode = Dictionary(groups.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public func commune(code: String) -> Commune? { communesByCode[code] }
    public func group(code: String) -> ReportingGroup? { groupsByCode[code] }
    /// The communes of one reporting group, in order of code.
    public func communes(of group: ReportingGroup) -> [Commune] { communes.filter { $0.groupCode == group.code } }
}
