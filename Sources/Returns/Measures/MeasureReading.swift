import Findings
import Numbers
import Registry
import Rulebook
import Spreadsheets

/// The measures that one file reports: each cell of its tables read, what the cells of one reporter come to together, and
/// what is to be said of them.
struct MeasureReading {
    let reader: ReturnReader
    let file: String
    /// Who reports where no table says it itself.
    let reporter: MeasureFigure.Reporter?
    private(set) var figures: [MeasureFigure] = []
    private(set) var findings: [Finding] = []

    private let values: MeasureValueReader

    init(_ reader: ReturnReader, sheets: [SheetReading], file: String, reporter: MeasureFigure.Reporter?) {
        self.reader = reader
        self.file = file
        self.reporter = reporter
        values = MeasureValueReader(
            vocabulary: reader.vocabulary.measures, nouns: reader.measures.nouns, marks: reader.marks)
        var said: [MeasureGatherer.Key: MeasureGatherer.Said] = [:]
        var order: [MeasureGatherer.Key] = []
        for table in sheets.filter({ $0.sheet.visibility == .visible && !isSuperseded($0.sheet) }).flatMap(\.measures) {
            for (key, statement) in statements(of: table) {
                if said[key] == nil { order.append(key) }
                said[key, default: MeasureGatherer.Said()].add(statement)
            }
        }
        for key in order {
            guard let measure = reader.measures.measure(key.measure), let said = said[key] else { continue }
            let gathered = MeasureGatherer(key, said, of: measure, file: file)
            findings += gathered.findings
            if let figure = gathered.figure { figures.append(figure) }
        }
    }

    private func isSuperseded(_ sheet: Sheet) -> Bool {
        sheet.name.map { reader.vocabulary.superseded.stands(in: reader.labels.labelled($0).words) } ?? false
    }

    // MARK: One table

    private typealias Keyed = (key: MeasureGatherer.Key, statement: MeasureGatherer.Statement)

    private mutating func statements(of table: MeasureTable) -> [Keyed] {
        let titles = Titles(table.titles(), reader.labels)
        // Of a blank form there is nothing to say.
        guard table.holdsFigures, isOfThisYear(table, titles) else { return [] }
        sayMonth(table, titles)
        let owner = owner(of: table, titles)
        let columns = readColumns(of: table, owner)
        guard !columns.isEmpty else { return [] }
        var statements: [Keyed] = []
        var blanks = 0
        for line in table.lines {
            guard case .measure(let named) = line.kind, let measure = reader.measures.measure(named.measure) else {
                findings.append(Finding(.measureLineUnknown, at: place(table, line), value: line.label))
                continue
            }
            guard !named.isOfOtherTime else { continue }
            let unit = unit(of: line, in: table) ?? named.unit
            for (column, role) in columns {
                let statement = statement(table, line, column, role, measure, unit ?? column.unit)
                guard let key = key(measure, role, owner) else { continue }
                if case .blank = statement.outcome, asks(role, measure) { blanks += 1 }
                statements.append((key, statement))
            }
        }
        if blanks > 0, blanks < statements.count {
            findings.append(
                Finding(
                    .measureBlanks, at: Place(file: file, sheet: table.sheet.name, cell: table.corner.description),
                    details: [.count: String(blanks)]))
        }
        return statements
    }

    /// What the figures of a column are of.
    private enum Role: Hashable {
        case whole, total, own, communes
        case commune(Commune)
        case unit(String)
    }

    /// Of communes, and in lines of sums, nobody asks yes or no.
    private func asks(_ role: Role, _ measure: PlanMeasure) -> Bool {
        guard measure.unit == .yesNo else { return true }
        switch role {
        case .whole, .own, .unit: return true
        case .commune(let commune): return commune.code == commune.unitCode
        case .total, .communes: return false
        }
    }

    private mutating func readColumns(
        of table: MeasureTable, _ owner: MeasureFigure.Reporter?
    ) -> [(MeasureTable.Column, Role)] {
        var columns: [(MeasureTable.Column, Role)] = []
        for column in table.columns {
            switch column.kind {
            case .value: columns.append((column, .whole))
            case .total: columns.append((column, .total))
            case .own: columns.append((column, .own))
            case .communes: columns.append((column, .communes))
            case .commune(let code):
                if let commune = reader.register.commune(code: code) { columns.append((column, .commune(commune))) }
            case .unit(let code): columns.append((column, .unit(code)))
            case .stranger: stranger(column, of: table, owner).map { columns.append((column, .commune($0))) }
            case .unread: sayUnread(column, table)
            case .units, .beside: break
            }
        }
        let wholes = columns.filter { $0.1 == .whole }
        if wholes.count > 1 {
            findings.append(
                Finding(
                    .measureColumnsCompete, at: place(table, wholes[0].0),
                    details: [
                        .suggestions: wholes.map { "“\($0.0.heads.joined(separator: " "))”" }.joined(separator: ", ")
                    ]
                ))
            columns.removeAll { $0.1 == .whole }
        }
        // Several communes' columns under one name: neither is known to be it.
        let isOwnerNeeded = columns.contains { role in
            switch role.1 {
            case .whole, .total, .own, .communes: true
            case .commune, .unit: false
            }
        }
        if isOwnerNeeded, owner == nil, !columns.contains(where: { if case .commune = $0.1 { true } else { false } }) {
            findings.append(
                Finding(
                    .measureReporterUnknown,
                    at: Place(file: file, sheet: table.sheet.name, cell: table.corner.description)))
            return []
        }
        return columns
    }

    /// A name that several districts have is the file's district's.
    private mutating func stranger(
        _ column: MeasureTable.Column, of table: MeasureTable, _ owner: MeasureFigure.Reporter?
    ) -> Commune? {
        let name = column.heads.last { [Word](of: $0).contains { $0.kind == .letters } } ?? ""
        let identity = CommuneIdentity(name: name, code: nil, type: nil).withCodeApart
        var district: String?
        if case .unit(let code)? = owner { district = code }
        switch reader.names.match(identity, within: district) {
        case .matched(let commune, .exact), .matched(let commune, .folded): return commune
        case .suggested(let near), .ambiguous(let near):
            findings.append(CommuneNames.unknown(name, near: near, at: place(table, column)))
        default:
            if table.lines.contains(where: {
                $0.measure != nil && table.grid.entry(row: $0.row, column: column.column)?.isNumber == true
            }) {
                findings.append(CommuneNames.unknown(name, near: [], at: place(table, column)))
            }
        }
        return nil
    }

    private mutating func sayUnread(_ column: MeasureTable.Column, _ table: MeasureTable) {
        let holdsFigures = table.lines.contains {
            $0.measure != nil && table.grid.entry(row: $0.row, column: column.column)?.isNumber == true
        }
        guard holdsFigures else { return }
        findings.append(
            Finding(
                .measureColumnUnread, at: place(table, column), value: column.heads.joined(separator: " – ")))
    }

    private func key(
        _ measure: PlanMeasure, _ role: Role, _ owner: MeasureFigure.Reporter?
    ) -> MeasureGatherer.Key? {
        switch role {
        case .commune(let commune):
            return MeasureGatherer.Key(measure: measure.id, reporter: .unit(commune.unitCode))
        case .unit(let code): return MeasureGatherer.Key(measure: measure.id, reporter: .unit(code))
        case .whole, .total, .own, .communes: return owner.map { .init(measure: measure.id, reporter: $0) }
        }
    }

    private mutating func statement(
        _ table: MeasureTable, _ line: MeasureTable.Line, _ column: MeasureTable.Column, _ role: Role,
        _ measure: PlanMeasure, _ unit: MeasureUnit?
    ) -> MeasureGatherer.Statement {
        let address = table.address(line, column)
        let place = CellPlace(file: file, sheet: table.sheet.name, cell: address)
        let share: MeasureGatherer.Share =
            switch role {
            case .whole, .unit: .whole
            case .total: .total
            case .own: .own
            case .communes: .communes
            case .commune(let commune): commune.unitCode == commune.code ? .whole : .commune(commune.code)
            }
        if let merge = table.merges.over(row: line.row, column: column.column), merge.rows.count > 1 || merge.columns.count > 1,
            table.grid.entry(row: merge.topLeft.row, column: merge.topLeft.column) != nil
        {
            let others = table.lines.count { $0.measure != nil && merge.rows.contains($0.row) }
            if others > 1 || table.columns.count(where: { $0.kind.isRead && merge.columns.contains($0.column) }) > 1 {
                findings.append(
                    Finding(
                        .measureMerged, at: at(place),
                        value: quotedText(table.grid.cell(row: merge.topLeft.row, column: merge.topLeft.column)),
                        details: [.otherCell: table.grid.range(merge).description]))
                return .init(share: share, place: place, outcome: .refused)
            }
        }
        let cell = table.grid.cell(row: line.row, column: column.column)
        let reading = values.read(cell, of: measure, in: unit)
        if let remark = reading.remark {
            findings.append(
                Finding(
                    remark, at: at(place), value: quotedText(cell),
                    details: [.field: measure.name, .expected: measure.unitName]))
        }
        switch reading.value {
        case let value?: return .init(share: share, place: place, outcome: .value(value))
        case nil: return .init(share: share, place: place, outcome: reading.remark == nil ? .blank : .refused)
        }
    }

    // MARK: What the table says of itself

    private func unit(of line: MeasureTable.Line, in table: MeasureTable) -> MeasureUnit? {
        for column in table.columns where column.kind == .units {
            guard let text = table.grid.text(row: line.row, column: column.column) else { continue }
            let unit = MeasureUnit([Word](of: text), reader.vocabulary.measures, nouns: reader.measures.nouns)
            if let unit { return unit }
        }
        return nil
    }

    private mutating func isOfThisYear(_ table: MeasureTable, _ titles: Titles) -> Bool {
        let titled = titles.years.reduce(into: Set<Int>()) { $0.formUnion($1.years) }
        let years = titled.isEmpty ? StatedTime.years(mentionedIn: table.sheet.name ?? "") : titled
        guard !years.isEmpty, !years.contains(reader.period.year) else { return true }
        findings.append(
            Finding(
                .tablePassedOver, at: Place(file: file, sheet: table.sheet.name, cell: table.corner.description),
                details: [
                    .date: years.sorted().map(String.init).joined(separator: ", "),
                    .expected: String(reader.period.year),
                ]))
        return false
    }

    private mutating func sayMonth(_ table: MeasureTable, _ titles: Titles) {
        let months = titles.times.filter { $0.time.months != nil }
        guard let other = StatedTime.other(than: reader.period, among: months.map(\.time)),
            let (_, cell) = months.first(where: { $0.time == other })
        else { return }
        findings.append(
            Finding(
                .otherMonth, at: Place(file: file, sheet: table.sheet.name, cell: cell.address.description),
                value: quotedText(cell),
                details: [.date: other.vietnamese, .expected: "\(reader.period.month)/\(reader.period.year)"],
                english: [.date: other.english]))
    }

    /// Who reports what no column names: whom the titles or the tab name, else whose file it is.
    private func owner(of table: MeasureTable, _ titles: Titles) -> MeasureFigure.Reporter? {
        let texts = titles.cells.compactMap(seenText) + [table.sheet.name].compactMap(\.self)
        for text in texts {
            let groups = reader.names.groups(in: text)
            if groups.count == 1 { return .unit(groups[0].code) }
        }
        return reporter
    }

    private func place(_ table: MeasureTable, _ line: MeasureTable.Line) -> Place {
        Place(
            file: file, sheet: table.sheet.name,
            cell: table.grid.address(row: line.row, column: table.zone.upperBound).description)
    }

    private func place(_ table: MeasureTable, _ column: MeasureTable.Column) -> Place {
        Place(
            file: file, sheet: table.sheet.name,
            cell: table.grid.address(row: table.heads.last ?? table.body.lowerBound, column: column.column).description)
    }

    private func at(_ place: CellPlace) -> Place {
        Place(file: place.file, sheet: place.sheet, cell: place.cell.description)
    }
}
