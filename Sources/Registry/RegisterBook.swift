import Civil

/// The units of one province, or of several, through time (danh mục đơn vị hành chính): every unit with the days on
/// which it existed, and what became of those that ended. A date selects its register, which is that of the province at
/// home on that date.
public struct RegisterBook: Sendable {
    /// A unit during one span of validity.
    struct Entry {
        let line: Int
        let province: Province
        /// The unit that sends its return.
        let unit: ReportingUnit
        /// The district, or the group that the department forms; `nil` where there is none.
        let group: ReportingUnit?
        let commune: Commune
        let span: Span
    }

    let entries: [Entry]
    /// In the order of the file.
    public let lineage: [Lineage]
    /// The lineage by the code of the unit that ended, and by the code of the unit that took it in.
    let lineageByOldCode: [String: [Lineage]]
    let lineageByNewCode: [String: [Lineage]]
    /// By code of the commune: positions in `entries`.
    let entriesByCode: [String: [Int]]
    /// Tells which province the register of a date is for.
    let home: HomeProvince
    /// The days, counted since 1970-01-01, on which some unit begins, is gone or takes in another, in order.
    private let changes: [Int]

    /// Reads the units and, if given, the lineage from the text of CSV files.
    ///
    /// - Parameters:
    ///   - csv: separated by commas, with the head `RegisterBook.unitColumns`. Empty dates are open ends; areas are
    ///     separated by spaces.
    ///   - lineage: with the head `RegisterBook.lineageColumns`; `nil` when nothing is known.
    ///   - province: code of the province at home, which is followed by those that it went into. Without it, the only
    ///     province of each day is at home or, if the others are there only for what became of them, Bắc Kạn.
    public init(csv: String, lineage: String? = nil, province: String? = nil) throws(RegisterFileError) {
        let entries = try RegisterBook.entries(in: csv)
        let byCode = Dictionary(grouping: entries.indices) { entries[$0].commune.code }
        var items: [Lineage] = []
        if let lineage {
            items = try RegisterBook.lineage(in: lineage) { code in (byCode[code] ?? []).map { entries[$0] } }
        }
        (self.entries, entriesByCode, self.lineage) = (entries, byCode, items)
        lineageByOldCode = Dictionary(grouping: items, by: \.oldCode)
        lineageByNewCode = Dictionary(grouping: items, by: \.newCode)
        home = try HomeProvince(province, of: entries, lineage: lineageByOldCode)
        let spans = Set(entries.map(\.span))
        let days =
            spans.compactMap { $0.from?.daysSince1970 } + spans.compactMap { $0.to.map { $0.daysSince1970 + 1 } }
            + items.map(\.newValidFrom.daysSince1970)
        changes = Set(days).sorted()
    }

    /// The register that comes with the program. Bắc Kạn (06): 122 communes until 31/01/2020, then 108, until the
    /// districts ended on 30/06/2025. Thái Nguyên (19): the 172 communes that it had until then, and the 92 of both
    /// provinces since.
    ///
    /// - Parameter province: the province at home; without it, Bắc Kạn and then Thái Nguyên.
    public static func builtIn(province: String? = nil) throws(RegisterFileError) -> RegisterBook {
        try RegisterBook(csv: builtInRegister, lineage: builtInLineage, province: province)
    }

    /// The provinces that the built-in register is for.
    public static let builtInProvinces = ["06", "19"]
    /// The units' file of the built-in register, for a workspace to start from.
    public static var builtInRegister: String {
        String(decoding: PackageResources.bac_kan_thai_nguyen_csv, as: UTF8.self)
    }
    /// The lineage's file of the built-in register.
    public static var builtInLineage: String {
        String(decoding: PackageResources.bac_kan_thai_nguyen_lineage_csv, as: UTF8.self)
    }

    /// The units of the province at home on a date.
    public func register(on date: CivilDate) throws(NoRegisterError) -> Register {
        let valid = communes(on: date)
        guard let province = valid.first?.province else {
            let own = entries.filter { home.isEverHome($0.province.code) }
            let last = own.max { end(of: $0.span) < end(of: $1.span) }?.province
            throw NoRegisterError(date: date, province: last, covered: covered)
        }
        let communes = valid.map(\.commune)
        return Register(
            province: province, date: date, units: Array(Set(valid.map(\.unit))), communes: communes,
            divisions: RegisterBook.divisions(of: valid, in: province),
            formerUnits: formerUnits(on: date, communes: communes))
    }

    /// The province at home on a date; `nil` where it has no units then.
    public func province(on date: CivilDate) -> Province? { communes(on: date).first?.province }

    /// The communes of the province at home on a date, in order of lines.
    func communes(on date: CivilDate) -> [Entry] {
        let valid = entries.filter { $0.span.contains(date) }
        let code = home.code(among: valid, on: date)
        return valid.filter { $0.province.code == code }
    }

    /// The number of the stretch of time without any change that a date lies in: on two dates of one era every unit is
    /// the same.
    public func era(of date: CivilDate) -> Int { changes.count { $0 <= date.daysSince1970 } }

    /// The days for which there is a register, adjoining spans joined, in order of time.
    public var covered: [Span] {
        let spans = Set(entries.filter { home.isEverHome($0.province.code) }.map(\.span))
        return spans.sorted { start(of: $0) < start(of: $1) }.reduce(into: []) { joined, span in
            guard let last = joined.last, end(of: last) >= start(of: span) - 1 else { return joined.append(span) }
            let to = end(of: last) >= end(of: span) ? last.to : span.to
            if let longer = Span(from: last.from, to: to) { joined[joined.count - 1] = longer }
        }
    }

    private func start(of span: Span) -> Int { span.from?.daysSince1970 ?? -1_000_000 }
    private func end(of span: Span) -> Int { span.to?.daysSince1970 ?? 4_000_000 }
}
