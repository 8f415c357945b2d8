import Civil

extension RegisterBook {
    /// The head of the units' file. Names stand without their type; types in lower case.
    public static let unitColumns = [
        "province_code", "province_name", "province_type", "group_code", "group_name", "group_type", "commune_code",
        "commune_name", "commune_type", "areas", "valid_from", "valid_to",
    ]
    /// The head of the lineage's file.
    public static let lineageColumns = [
        "old_code", "old_valid_to", "new_code", "new_valid_from", "extent", "basis",
    ]

    static func entries(in csv: String) throws(RegisterFileError) -> [Entry] {
        var entries: [Entry] = []
        for row in try RegisterCSV.rows(of: csv, file: .units, columns: unitColumns) {
            entries.append(try entry(RegisterFields(row: row, file: .units, columns: unitColumns)))
        }
        try checkConsistency(of: entries)
        return entries
    }

    static func lineage(in csv: String, between entries: [Entry]) throws(RegisterFileError) -> [Lineage] {
        var lineage: [Lineage] = []
        for row in try RegisterCSV.rows(of: csv, file: .lineage, columns: lineageColumns) {
            let fields = RegisterFields(row: row, file: .lineage, columns: lineageColumns)
            let item = Lineage(
                oldCode: try fields.code("old_code", digits: 5), oldValidTo: try fields.date("old_valid_to"),
                newCode: try fields.code("new_code", digits: 5), newValidFrom: try fields.date("new_valid_from"),
                extent: try fields.value("extent", Lineage.Extent.init(rawValue:)), basis: try fields.text("basis"))
            for (code, date) in [(item.oldCode, item.oldValidTo), (item.newCode, item.newValidFrom)]
            where !entries.contains(where: { $0.commune.code == code && $0.span.contains(date) }) {
                throw fields.error(.unknownUnit(code: code))
            }
            lineage.append(item)
        }
        return lineage
    }

    private static func entry(_ fields: RegisterFields) throws(RegisterFileError) -> Entry {
        let group = ReportingUnit(
            code: try fields.code("group_code", digits: 3), name: try fields.text("group_name"),
            type: try fields.text("group_type"))
        let from = try fields.optionalDate("valid_from")
        let to = try fields.optionalDate("valid_to")
        guard let span = Span(from: from, to: to) else { throw fields.error(.endBeforeStart) }
        return Entry(
            line: fields.row.line,
            province: Province(
                code: try fields.code("province_code", digits: 2), name: try fields.text("province_name"),
                type: try fields.text("province_type")),
            unit: group,
            commune: Commune(
                code: try fields.code("commune_code", digits: 5), name: try fields.text("commune_name"),
                type: try fields.value("commune_type", UnitType.init(rawValue:)), unitCode: group.code,
                areas: try fields.areas("areas")),
            span: span)
    }

    /// On every day, one province, one name for a group and one unit for a code.
    private static func checkConsistency(of entries: [Entry]) throws(RegisterFileError) {
        func problem(_ line: Int, _ problem: RegisterFileError.Problem) -> RegisterFileError {
            RegisterFileError(file: .units, line: line, problem: problem)
        }
        for (later, _) in overlaps(entries, by: \.commune.code, where: { _, _ in true }) {
            throw problem(later.line, .overlappingSpans(code: later.commune.code))
        }
        for (later, _) in overlaps(entries, by: \.unit.code, where: { $0.unit != $1.unit }) {
            throw problem(later.line, .conflictingNames(code: later.unit.code))
        }
        for (later, earlier) in overlaps(entries, by: { _ in "" }, where: { $0.province != $1.province }) {
            guard later.province.code == earlier.province.code else {
                throw problem(later.line, .secondProvince(code: later.province.code))
            }
            throw problem(later.line, .conflictingNames(code: later.province.code))
        }
    }

    /// Pairs of entries with the same key, valid on a common day, for which `differ` holds; the later line
    /// first. At most the first pair of each key, in order of lines.
    private static func overlaps(
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
