import Civil

/// The register of a province through time (danh mục đơn vị hành chính): every unit with the days it
/// existed, and what became of those that ended. A date picks its register.
public struct RegisterBook: Sendable {
    /// A unit during one span of validity.
    struct Entry {
        let line: Int
        let province: Province
        let unit: ReportingUnit
        let commune: Commune
        let span: Span
    }

    let entries: [Entry]
    /// In order of the file.
    public let lineage: [Lineage]
    /// The days since 1970 on which some unit begins, is gone or takes in another, in order.
    private let changes: [Int]

    /// Reads the units and, where there is one, the lineage, as the text of CSV files.
    ///
    /// - Parameters:
    ///   - csv: UTF-8, comma, with the head of `RegisterBook.unitColumns`; empty dates are open ends, areas
    ///     are separated by spaces.
    ///   - lineage: with the head of `RegisterBook.lineageColumns`; `nil` when nothing is known.
    public init(csv: String, lineage: String? = nil) throws(RegisterFileError) {
        entries = try RegisterBook.entries(in: csv)
        var items: [Lineage] = []
        if let lineage { items = try RegisterBook.lineage(in: lineage, between: entries) }
        self.lineage = items
        let spans = Set(entries.map(\.span))
        let days =
            spans.compactMap { $0.from?.daysSince1970 } + spans.compactMap { $0.to.map { $0.daysSince1970 + 1 } }
            + items.map(\.newValidFrom.daysSince1970)
        changes = Set(days).sorted()
    }

    /// The register of Bắc Kạn that comes with the program: 122 communes until 31/01/2020, 108 from
    /// 01/02/2020, to the end of the districts on 30/06/2025.
    public static func builtIn() throws(RegisterFileError) -> RegisterBook {
        try RegisterBook(csv: builtInRegister, lineage: builtInLineage)
    }

    /// The units' file of the built-in register, for a workspace to start from.
    public static var builtInRegister: String { String(decoding: PackageResources.bac_kan_csv, as: UTF8.self) }
    /// The lineage's file of the built-in register.
    public static var builtInLineage: String { String(decoding: PackageResources.bac_kan_lineage_csv, as: UTF8.self) }

    /// The units as they stand on a date.
    public func register(on date: CivilDate) throws(NoRegisterError) -> Register {
        let valid = entries.filter { $0.span.contains(date) }
        guard let province = valid.first?.province else { throw NoRegisterError(date: date, covered: covered) }
        let communes = valid.map(\.commune)
        return Register(
            province: province, date: date, units: Array(Set(valid.map(\.unit))), communes: communes,
            formerUnits: formerUnits(on: date, communes: communes))
    }

    /// Which stretch of time without a change a date lies in: on two dates of one era every unit is the same.
    public func era(of date: CivilDate) -> Int { changes.count { $0 <= date.daysSince1970 } }

    /// The days for which there is a register, adjoining spans joined, in order of time.
    public var covered: [Span] {
        let starts = entries.map(\.span).sorted { start(of: $0) < start(of: $1) }
        return starts.reduce(into: []) { joined, span in
            guard let last = joined.last, end(of: last) >= start(of: span) - 1 else { return joined.append(span) }
            let to = end(of: last) >= end(of: span) ? last.to : span.to
            if let longer = Span(from: last.from, to: to) { joined[joined.count - 1] = longer }
        }
    }

    private func start(of span: Span) -> Int { span.from?.daysSince1970 ?? -1_000_000 }
    private func end(of span: Span) -> Int { span.to?.daysSince1970 ?? 4_000_000 }
}
