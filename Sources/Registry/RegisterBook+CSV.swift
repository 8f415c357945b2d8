import Civil

extension RegisterBook {
    /// The head of the units' file. Names are without their type, and types are in lower case. If a commune is in no
    /// group, the three columns of the group are empty and the commune reports itself.
    public static let unitColumns = [
        "province_code", "province_name", "province_type", "group_code", "group_name", "group_type", "commune_code",
        "commune_name", "commune_type", "areas", "valid_from", "valid_to",
    ]
    /// An optional last column of the units' file, which says who reports: `group` or `commune`. If it is empty, the
    /// group reports, where there is one.
    public static let reportsColumn = "reports"
    /// The head of the lineage's file.
    public static let lineageColumns = [
        "old_code", "old_valid_to", "new_code", "new_valid_from", "extent", "basis",
    ]

    static func entries(in csv: String) throws(RegisterFileError) -> [Entry] {
        let table = try RegisterCSV.table(of: csv, file: .units, columns: unitColumns, optional: [reportsColumn])
        var entries: [Entry] = []
        entries.reserveCapacity(table.rows.count)
        for row in table.rows { entries.append(try entry(RegisterFields(row: row, of: table))) }
        try checkConsistency(of: entries)
        return entries
    }

    /// - Parameter known: returns the lines of the units' file that have a commune's code.
    static func lineage(
        in csv: String, known: (String) -> [Entry]
    ) throws(RegisterFileError) -> [Lineage] {
        let table = try RegisterCSV.table(of: csv, file: .lineage, columns: lineageColumns)
        var lineage: [Lineage] = []
        for row in table.rows {
            let fields = RegisterFields(row: row, of: table)
            let item = Lineage(
                oldCode: try fields.code("old_code", digits: 5), oldValidTo: try fields.date("old_valid_to"),
                newCode: try fields.code("new_code", digits: 5), newValidFrom: try fields.date("new_valid_from"),
                extent: try fields.value("extent", Lineage.Extent.init(rawValue:)), basis: try fields.text("basis"))
            for (code, date) in [(item.oldCode, item.oldValidTo), (item.newCode, item.newValidFrom)]
            where !known(code).contains(where: { $0.span.contains(date) }) {
                throw fields.error(.unknownUnit(code: code))
            }
            lineage.append(item)
        }
        return lineage
    }

    private static func entry(_ fields: RegisterFields) throws(RegisterFileError) -> Entry {
        let group = try group(fields)
        let code = try fields.code("commune_code", digits: 5)
        let name = try fields.text("commune_name")
        let type = try fields.value("commune_type", UnitType.init(rawValue:))
        let unit = try reporter(fields, of: group) ?? ReportingUnit(code: code, name: name, type: type.rawValue)
        let from = try fields.optionalDate("valid_from")
        let to = try fields.optionalDate("valid_to")
        guard let span = Span(from: from, to: to) else { throw fields.error(.endBeforeStart) }
        return Entry(
            line: fields.line,
            province: Province(
                code: try fields.code("province_code", digits: 2), name: try fields.text("province_name"),
                type: try fields.text("province_type")),
            unit: unit, group: group,
            commune: Commune(
                code: code, name: name, type: type, unitCode: unit.code, areas: try fields.areas("areas")),
            span: span)
    }

    /// The group of a line; `nil` if all its columns are empty. Throws if only some are.
    private static func group(_ fields: RegisterFields) throws(RegisterFileError) -> ReportingUnit? {
        let columns = ["group_code", "group_name", "group_type"]
        guard columns.contains(where: { !fields.isEmpty($0) }) else { return nil }
        if columns.contains(where: fields.isEmpty) { throw fields.error(.halfAGroup) }
        return ReportingUnit(
            code: try fields.code("group_code", digits: 3), name: try fields.text("group_name"),
            // A commune cannot be a group; one without a group leaves the columns empty.
            type: try fields.value("group_type") { UnitType(rawValue: $0) == nil ? $0 : nil })
    }

    /// The group, if the group reports; `nil` if the commune does.
    private static func reporter(
        _ fields: RegisterFields, of group: ReportingUnit?
    ) throws(RegisterFileError) -> ReportingUnit? {
        guard !fields.isEmpty(reportsColumn) else { return group }
        switch try fields.value(reportsColumn, Reporter.init(rawValue:)) {
        case .commune: return nil
        case .group:
            guard let group else { throw fields.error(.badValue(column: reportsColumn, value: "group")) }
            return group
        }
    }

    /// Who reports, in the words of the file.
    private enum Reporter: String {
        case group, commune
    }

    /// Checks that on every day a group has one name and one province, a province's code has one name and the name one
    /// code, and a commune's code stands for one unit.
    private static func checkConsistency(of entries: [Entry]) throws(RegisterFileError) {
        func problem(_ line: Int, _ problem: RegisterFileError.Problem) -> RegisterFileError {
            RegisterFileError(file: .units, line: line, problem: problem)
        }
        for (later, _) in overlaps(entries, by: \.commune.code, where: { _, _ in true }) {
            throw problem(later.line, .overlappingSpans(code: later.commune.code))
        }
        for (later, earlier) in overlaps(entries, by: \.province.code, where: { $0.province != $1.province }) {
            throw problem(later.line, .conflictingNames(code: earlier.province.code))
        }
        for (later, earlier) in overlaps(
            entries, by: \.province.name, where: { $0.province.code != $1.province.code })
        {
            throw problem(later.line, .twoCodes(later.province.code, earlier.province.code))
        }
        let grouped = entries.filter { $0.group != nil }
        for (later, earlier) in overlaps(
            grouped, by: { $0.group?.code ?? "" },
            where: { $0.group != $1.group || $0.province.code != $1.province.code })
        {
            guard later.group == earlier.group else {
                throw problem(later.line, .conflictingNames(code: later.group?.code ?? ""))
            }
            throw problem(later.line, .secondProvince(code: later.province.code))
        }
    }

    /// The divisions of a report: each district or group, and the communes that are in none.
    static func divisions(of entries: [Entry], in province: Province) -> [Division] {
        let byGroup = Dictionary(grouping: entries) { $0.group }
        return byGroup.map { group, entries in
            let units = Array(Set(entries.map(\.unit.code)))
            return group.map { Division(code: $0.code, name: $0.name, type: $0.type, units: units) }
                ?? Division(inNoGroup: units, of: province, areAll: byGroup.count == 1)
        }
    }

    /// Pairs of entries with the same key, valid on a common day, for which `differ` holds; each with the later line
    /// first. For each entry at most one pair, in order of lines.
    static func overlaps(
        _ entries: [Entry], by key: (Entry) -> String, where differ: (Entry, Entry) -> Bool
    ) -> [(later: Entry, earlier: Entry)] {
        var earlier: [String: [Entry]] = [:]
        var pairs: [(later: Entry, earlier: Entry)] = []
        for entry in entries {
            let known = earlier[key(entry), default: []]
            if let other = known.first(where: { $0.span.overlaps(entry.span) && differ($0, entry) }) {
                pairs.append((entry, other))
            }
            // One entry stands for all that could conflict in the same way.
            if !known.contains(where: { $0.span == entry.span && !differ($0, entry) }) {
                earlier[key(entry), default: []].append(entry)
            }
        }
        return pairs
    }
}
