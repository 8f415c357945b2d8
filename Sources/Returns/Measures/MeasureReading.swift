import Findings
import Numbers
import Registry
import Rulebook
import Spreadsheets

/// The measures that one file reports. It reads each cell of the file's tables, works out what the cells of one
/// reporter say together, and collects the findings.
struct MeasureReading {
    let reader: ReturnReader
    let file: String
    /// Who reports, if a table does not say so itself.
    let reporter: MeasureFigure.Reporter?
    private(set) var figures: [MeasureFigure] = []
    private(set) var findings: [Finding] = []
    /// What the findings are about, as far as it is figures.
    private(set) var concerns: [MeasureConcern] = []

    private let values: MeasureValueReader

    /// Whether a title may say whose figures a table has.
    private let asksTitles: Bool
    /// `LeadBody.id` of the body that collects what districts send.
    private let coordinator: String?

    init(
        _ reader: ReturnReader, sheets: [SheetReading], file: String, reporter: MeasureFigure.Reporter?,
        asksTitles: Bool = true, coordinator: String? = nil
    ) {
        self.asksTitles = asksTitles
        self.coordinator = coordinator
        self.reader = reader
        self.file = file
        self.reporter = reporter
        values = MeasureValueReader(names: reader.measures, marks: reader.marks)
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
            let gathered = MeasureGatherer(key, said, of: measure, communes: communes(of: key.reporter))
            let shares = Set(said.order.compactMap { if case .commune(let code) = $0 { code } else { nil } })
            for finding in gathered.findings {
                say(
                    finding,
                    about: shares.isEmpty
                        ? [.init(measure: key.measure, reporter: key.reporter, commune: nil)]
                        : shares.map { .init(measure: key.measure, reporter: key.reporter, commune: $0) })
            }
            if let figure = gathered.figure { figures.append(figure) }
        }
    }

    private mutating func say(_ finding: Finding, about figures: some Sequence<MeasureConcern.Figure>) {
        findings.append(finding)
        let figures = Set(figures)
        guard !figures.isEmpty else { return }
        concerns.append(MeasureConcern(code: finding.code, place: finding.place, figures: figures))
    }

    /// Codes of all communes of a reporting unit; empty for a body.
    private func communes(of reporter: MeasureFigure.Reporter) -> [String] {
        guard case .unit(let code) = reporter, let unit = reader.register.unit(code: code) else { return [] }
        return reader.register.communes(of: unit).map(\.code)
    }

    private func isSuperseded(_ sheet: Sheet) -> Bool {
        sheet.name.map { reader.vocabulary.superseded.stands(in: reader.labels.labelled($0).words) } ?? false
    }

    // MARK: One table

    private typealias Keyed = (key: MeasureGatherer.Key, statement: MeasureGatherer.Statement)

    private mutating func statements(of table: MeasureTable) -> [Keyed] {
        let titles = Titles(table.titles(), reader.labels)
        // There is nothing to say about a blank form.
        guard table.holdsFigures else { return [] }
        let owner = owner(of: table, titles)
        let all = figures(in: table, owner)
        guard isOfThisTime(table, titles, all), isDone(table, titles, all) else { return [] }
        var columns = readColumns(of: table, owner)
        guard !columns.isEmpty else { return [] }
        if let commune = commune(of: table, titles) {
            columns = columns.map { ($0.0, $0.1 == .whole || $0.1 == .total ? .commune(commune) : $0.1) }
        }
        let units = MeasureTitleUnits(table, titles, reader)
        let texts = table.lines.flatMap { line -> [(text: String, isCount: Bool)] in
            guard let measure = line.measure.flatMap(reader.measures.measure) else { return [] }
            let isMoney = measure.unit == .millionDong
            // Money beside things that are counted is not read, so it shows nothing.
            return columns.filter { $0.1 != .money || isMoney }.compactMap { column, _ in
                table.grid.entry(row: line.row, column: column.column)?.text.map { ($0, !isMoney) }
            }
        }
        let thousands = MeasureValueReader.thousands(in: texts)
        var statements: [Keyed] = []
        var blanks = 0
        let hasMoney = columns.contains { $0.1 == .money }
        sayMoneyBeside(columns, table, owner)
        for line in table.lines {
            guard case .measure(let named) = line.kind, let measure = reader.measures.measure(named.measure) else {
                say(Finding(.measureLineUnknown, at: place(table, line), value: line.label), about: all)
                continue
            }
            guard !named.isOfOtherTime else { continue }
            if let group = group(over: line, in: table), isOfOtherTimeOrNotDone(group) {
                say(
                    Finding(.measureNotDone, at: place(table, line), value: group),
                    about: all.filter { $0.measure == named.measure })
                continue
            }
            let beside = unitCells(of: line, in: table)
            let stated = beside.lazy.compactMap(\.unit).first
            // "(triệu đồng)" in the name, but "nghìn đồng" beside it: nobody knows which one is right.
            let isOpen =
                beside.contains(where: isScaled)
                || stated.map { stated in named.unit.map { $0 != stated && $0.isMoney } ?? false } ?? false
            let titled = units.unit(of: measure, inRow: line.row)
            let grouped = units.group(of: line)
            let unit = stated ?? named.unit ?? grouped
            let isMoneyApart = isMoneyApart(line, measure, columns, table)
            for (column, role) in columns where role == .money ? isMoneyApart : !(hasMoney && isMoneyApart) {
                // Nor between "triệu đồng" beside the name and "(nghìn đồng)" over the figures.
                let moneys = Set([stated, named.unit, grouped, column.unit].compactMap(\.self).filter(\.isMoney))
                let statement = statement(
                    table, line, column, role, measure,
                    isOpen || moneys.count > 1 ? .percent : unit ?? column.unit ?? titled,
                    owner, thousands)
                guard let key = key(measure, role, owner) else { continue }
                if case .blank = statement.outcome, asks(role, measure) { blanks += 1 }
                statements.append((key, statement))
            }
        }
        if blanks > 0, blanks < statements.count {
            findings.append(
                Finding(.measureBlanks, at: place(table), details: [.count: String(blanks)]))
        }
        return statements
    }

    /// What the figures of a column refer to.
    private enum Role: Hashable {
        case whole, total, own, communes
        /// Money of the lines that are money, beside the column that has the figures of the others.
        case money
        case commune(Commune)
        case unit(String)
        /// A part of the owner's figure that is not a reporting unit's: a village's, or that of an unknown commune.
        case part(String, isKnown: Bool)
    }

    /// Whether an answer is expected there. Communes and sums are not asked yes-or-no questions.
    private func asks(_ role: Role, _ measure: PlanMeasure) -> Bool {
        guard measure.unit == .yesNo else { return true }
        switch role {
        case .whole, .own, .unit: return true
        case .money: return false
        case .commune(let commune): return commune.code == commune.unitCode
        case .total, .communes, .part: return false
        }
    }

    private mutating func readColumns(
        of table: MeasureTable, _ owner: MeasureFigure.Reporter?
    ) -> [(MeasureTable.Column, Role)] {
        var columns: [(MeasureTable.Column, Role)] = []
        for column in table.columns {
            switch column.kind {
            case .value:
                columns.append((column, .whole))
                if column.isOfMonth {
                    say(
                        Finding(.measureMonthTaken, at: place(table, column), value: column.heads.last),
                        about: figures(in: table, owner, columns: [column]))
                }
            case .total: columns.append((column, .total))
            case .own: columns.append((column, .own))
            case .communes: columns.append((column, .communes))
            case .commune(let code): columns += role(ofCommune: code, column, table, owner).map { [(column, $0)] } ?? []
            case .unit(let code):
                // What a body says about a district is a part of the body's own figure.
                if case .body? = reporter {
                    columns.append((column, .part(code, isKnown: true)))
                } else {
                    columns.append((column, .unit(code)))
                }
            case .money: columns.append((column, .money))
            case .stranger: columns.append((column, stranger(column, of: table, owner)))
            case .unread: sayUnread(column, table, owner)
            case .units, .beside: break
            }
        }
        let wholes = columns.filter { $0.1 == .whole }
        if wholes.count > 1 {
            say(
                Finding(
                    .measureColumnsCompete, at: place(table, wholes[0].0),
                    details: [
                        .suggestions: wholes.map { "“\($0.0.heads.joined(separator: " "))”" }.joined(separator: ", ")
                    ]
                ), about: figures(in: table, owner, columns: wholes.map(\.0)))
            columns.removeAll { $0.1 == .whole }
        }
        let isOwnerNeeded = columns.contains { role in
            switch role.1 {
            case .whole, .total, .own, .communes, .money: true
            case .commune, .unit, .part: false
            }
        }
        if columns.isEmpty, wholes.count < 2 { sayNothingRead(of: table, owner) }
        if isOwnerNeeded, owner == nil {
            say(Finding(.measureReporterUnknown, at: place(table)), about: figures(in: table, owner))
            return []
        }
        return columns
    }

    /// The role of a commune's own column. If the commune belongs to another district than the table's, somebody made a
    /// mistake.
    private mutating func role(
        ofCommune code: String, _ column: MeasureTable.Column, _ table: MeasureTable, _ owner: MeasureFigure.Reporter?
    ) -> Role? {
        guard let commune = reader.register.commune(code: code) else { return nil }
        switch owner {
        case .body: return .part(code, isKnown: true)
        case .unit(let district) where commune.unitCode != district && commune.unitCode != commune.code:
            say(
                Finding(
                    .communeOfOtherDistrict, at: place(table, column), value: column.heads.last ?? "",
                    about: .init(commune, reporter: .init(district, in: reader.register)),
                    details: [.otherDistrict: reader.register.unit(code: commune.unitCode)?.fullName ?? ""]),
                about: figures(in: table, owner))
            return nil
        default: return .commune(commune)
        }
    }

    /// Records that the table has figures but no column is known to have the result.
    private mutating func sayNothingRead(of table: MeasureTable, _ owner: MeasureFigure.Reporter?) {
        guard !findings.contains(where: { $0.place.sheet == table.sheet.name && $0.code == .measureColumnUnread }),
            let column = table.columns.first(where: { table.lineWithFigure(in: $0) != nil })
        else { return }
        say(unread(column, table), about: figures(in: table, owner))
    }

    /// The role of a column with an unknown name. If several districts have the name, the file's district is meant. If
    /// it cannot be told whose it is, the sum stays open. Under a commune that reports itself, such names are its
    /// villages.
    private mutating func stranger(
        _ column: MeasureTable.Column, of table: MeasureTable, _ owner: MeasureFigure.Reporter?
    ) -> Role {
        let name = column.heads.last { [Word](of: $0).contains { $0.kind == .letters } } ?? ""
        let identity = CommuneIdentity(name: name, code: nil, type: nil).withCodeApart
        var district: String?
        if case .unit(let code)? = owner { district = code }
        if case .body? = owner { return .part(name, isKnown: true) }
        if let district, reader.register.unit(code: district)?.isCommune == true { return .part(name, isKnown: true) }
        switch reader.names.match(identity, within: district) {
        case .matched(let commune, .exact), .matched(let commune, .folded): return .commune(commune)
        case .suggested(let near), .ambiguous(let near):
            say(CommuneNames.unknown(name, near: near, at: place(table, column)), about: figures(in: table, owner))
        default:
            if table.lines.contains(where: {
                $0.measure != nil && table.grid.entry(row: $0.row, column: column.column)?.isNumber == true
            }) {
                say(CommuneNames.unknown(name, near: [], at: place(table, column)), about: figures(in: table, owner))
            }
        }
        return .part(name, isKnown: false)
    }

    private mutating func sayUnread(
        _ column: MeasureTable.Column, _ table: MeasureTable, _ owner: MeasureFigure.Reporter?
    ) {
        let holdsFigures = table.lines.contains {
            $0.measure != nil && table.grid.entry(row: $0.row, column: column.column) != nil
        }
        if holdsFigures { say(unread(column, table), about: figures(in: table, owner, columns: [column])) }
    }

    /// Whether a line has its figure in the column of money: "Ngân sách nhà nước" with nothing under "Số lượng".
    private func isMoneyApart(
        _ line: MeasureTable.Line, _ measure: PlanMeasure, _ columns: [(MeasureTable.Column, Role)],
        _ table: MeasureTable
    ) -> Bool {
        measure.unit == .millionDong
            && !columns.contains { $0.1 == .whole && table.grid.entry(row: line.row, column: $0.0.column) != nil }
    }

    /// What measures cost that are not money themselves is not asked.
    private mutating func sayMoneyBeside(
        _ columns: [(MeasureTable.Column, Role)], _ table: MeasureTable, _ owner: MeasureFigure.Reporter?
    ) {
        for (column, role) in columns where role == .money {
            let others = table.lines.filter { line in
                guard let measure = line.measure.flatMap(reader.measures.measure) else { return false }
                return !isMoneyApart(line, measure, columns, table)
                    && table.grid.entry(row: line.row, column: column.column) != nil
            }
            guard !others.isEmpty else { continue }
            say(
                Finding(
                    .measureMoneyBeside, at: place(table, column), value: column.heads.joined(separator: " – "),
                    details: [.count: String(others.count)]),
                about: figures(in: table, owner, columns: [column]))
        }
    }

    /// The figures that a table has in some columns, or in all of them: what a finding on these columns is about.
    private func figures(
        in table: MeasureTable, _ owner: MeasureFigure.Reporter?, columns: [MeasureTable.Column]? = nil
    ) -> Set<MeasureConcern.Figure> {
        func figures(_ columns: [MeasureTable.Column]) -> Set<MeasureConcern.Figure> {
            table.lines.reduce(into: []) { found, line in
                guard case .measure(let named) = line.kind, !named.isOfOtherTime else { return }
                for column in columns
                where table.grid.entry(row: line.row, column: column.column) != nil && column.kind != .units {
                    var (reporter, commune): (MeasureFigure.Reporter?, String?) = (owner, nil)
                    switch (column.kind, self.reporter) {
                    case (.commune(let code), _):
                        let unit = reader.register.commune(code: code)?.unitCode
                        commune = code == unit ? nil : code
                        if case .body? = owner { commune = code } else { reporter = unit.map { .unit($0) } ?? owner }
                    case (.unit(let code), .body?): commune = code
                    case (.unit(let code), _): reporter = .unit(code)
                    default: break
                    }
                    found.insert(.init(measure: named.measure, reporter: reporter, commune: commune))
                }
            }
        }
        if let columns { return figures(columns) }
        // Plans and other years only where there is nothing else.
        let all = figures(table.columns.filter { $0.kind != .beside })
        return all.isEmpty ? figures(table.columns.filter { $0.column > table.zone.upperBound }) : all
    }

    /// The finding names the column by its heading or, if it has none, by its first cell.
    private func unread(_ column: MeasureTable.Column, _ table: MeasureTable) -> Finding {
        let head =
            column.heads.isEmpty
            ? table.grid.address(row: table.body.lowerBound, column: column.column).description
            : column.heads.joined(separator: " – ")
        return Finding(.measureColumnUnread, at: place(table, column), value: head)
    }

    private func key(
        _ measure: PlanMeasure, _ role: Role, _ owner: MeasureFigure.Reporter?
    ) -> MeasureGatherer.Key? {
        switch role {
        case .commune(let commune):
            return MeasureGatherer.Key(measure: measure.id, reporter: .unit(commune.unitCode))
        case .unit(let code): return MeasureGatherer.Key(measure: measure.id, reporter: .unit(code))
        case .whole, .total, .own, .communes, .money, .part:
            return owner.map { .init(measure: measure.id, reporter: $0) }
        }
    }

    private mutating func statement(
        _ table: MeasureTable, _ line: MeasureTable.Line, _ column: MeasureTable.Column, _ role: Role,
        _ measure: PlanMeasure, _ unit: MeasureUnit?, _ owner: MeasureFigure.Reporter?, _ thousands: Character?
    ) -> MeasureGatherer.Statement {
        let address = table.address(line, column)
        let place = CellPlace(file: file, sheet: table.sheet.name, cell: address)
        let share: MeasureGatherer.Share =
            switch role {
            case .whole, .unit, .money: .whole
            case .total: .total
            case .own: .own
            case .communes: .communes
            case .commune(let commune): commune.unitCode == commune.code ? .whole : .commune(commune.code)
            case .part(let name, _): .commune(name)
            }
        var commune: String?
        if case .commune(let code) = share { commune = code }
        let own = key(measure, role, owner).map {
            MeasureConcern.Figure(measure: $0.measure, reporter: $0.reporter, commune: commune)
        }
        if let merge = table.merges.over(row: line.row, column: column.column),
            merge.rows.count > 1 || merge.columns.count > 1,
            table.grid.entry(row: merge.topLeft.row, column: merge.topLeft.column) != nil
        {
            let others = table.lines.count { $0.measure != nil && merge.rows.contains($0.row) }
            if others > 1 || table.columns.count(where: { $0.kind.isRead && merge.columns.contains($0.column) }) > 1 {
                say(
                    Finding(
                        .measureMerged, at: place.place,
                        value: quotedText(table.grid.cell(row: merge.topLeft.row, column: merge.topLeft.column)),
                        details: [.otherCell: table.grid.range(merge).description]),
                    about: [own].compactMap(\.self))
                return .init(share: share, place: place, outcome: .refused)
            }
        }
        let cell = table.grid.cell(row: line.row, column: column.column)
        // A finding already says that its commune is unknown.
        if case .part(_, isKnown: false) = role {
            return .init(share: share, place: place, outcome: seenText(cell) == nil ? .blank : .refused)
        }
        let reading = values.read(cell, of: measure, in: unit, thousands: thousands)
        if let remark = reading.remark {
            say(
                Finding(
                    remark, at: place.place, value: quotedText(cell), about: .init(measure),
                    details: [.expected: measure.unitName]), about: [own].compactMap(\.self))
        }
        switch reading.value {
        case let value?: return .init(share: share, place: place, outcome: .value(value))
        case nil: return .init(share: share, place: place, outcome: reading.remark == nil ? .blank : .refused)
        }
    }

    // MARK: What the table says about itself

    /// The text above a line in a row of its own that has no figure and names no measure: "II. Kế hoạch năm 2023".
    private func group(over line: MeasureTable.Line, in table: MeasureTable) -> String? {
        guard !table.grid.isFlipped else { return nil }
        let first = (table.heads.last ?? 0) + 1
        return table.grid.rows(from: first, through: max(first, line.row - 1)).reversed().lazy.filter { row in
            row < line.row
                && !table.columns.contains { table.grid.entry(row: row, column: $0.column)?.isNumber == true }
        }.compactMap { row in
            table.zone.reversed().lazy.compactMap { table.grid.entry(row: row, column: $0)?.text }.first
        }.first { reader.measures.named($0) == nil }
    }

    private func isOfOtherTimeOrNotDone(_ group: String) -> Bool {
        let years = StatedTime.years(mentionedIn: group)
        let words = [Word](of: group)
        let vocabulary = reader.vocabulary.measures
        return !years.isEmpty && !years.contains(reader.period.year)
            || vocabulary.notDone.stands(in: words) && !vocabulary.done.stands(in: words)
    }

    /// A cell in a column of units.
    private typealias UnitCell = (words: [Word], unit: MeasureUnit?)

    private func unitCells(of line: MeasureTable.Line, in table: MeasureTable) -> [UnitCell] {
        table.columns.filter { $0.kind == .units }.compactMap { column in
            table.grid.text(row: line.row, column: column.column).map { text in
                let words = [Word](of: text)
                return (words, MeasureUnit(words, reader.vocabulary.measures, nouns: reader.measures.nouns))
            }
        }
    }

    /// Whether it is a multiple of a unit or a rate: "nghìn người", "10 lớp", "người/xã". "cuộc/năm" is neither, since a
    /// figure is the year's anyway.
    private func isScaled(_ cell: UnitCell) -> Bool {
        guard cell.unit == nil else { return false }
        return cell.words.contains { word in
            word.number != nil || reader.vocabulary.measures.money[[word.folded]].map { $0 > 1 } == true
                || word.sign == "/" && word.folded != "nam"
        }
    }

    /// Whether the titles name neither another year nor a part of the year that is over. A span of years that ends in
    /// this year would be a sum of years.
    private mutating func isOfThisTime(
        _ table: MeasureTable, _ titles: Titles, _ figures: Set<MeasureConcern.Figure>
    ) -> Bool {
        let period = reader.period
        let years = titles.times.compactMap(\.time.years)
        let titled = years.reduce(into: Set<Int>()) { $0.formUnion($1) }
        let named = titled.isEmpty ? StatedTime.years(mentionedIn: table.sheet.name ?? "") : titled
        let isSum = !years.isEmpty && years.allSatisfy { $0.count > 1 && $0.upperBound == period.year }
        let months = titles.times.map(\.time).filter { $0.months != nil }
        let part = StatedTime.other(than: period, among: months)
        guard isSum || part != nil || !named.isEmpty && !named.contains(period.year) else { return true }
        say(
            Finding(
                .tablePassedOver, at: place(table), details: [.expected: String(period.year)],
                clauses: [
                    .date: part?.clause ?? Clause(named: named.sorted().map(String.init).joined(separator: ", "))
                ]), about: figures)
        return false
    }

    /// Whether the title speaks of what was done, not of what is planned or requested.
    private mutating func isDone(
        _ table: MeasureTable, _ titles: Titles, _ figures: Set<MeasureConcern.Figure>
    ) -> Bool {
        let planned = titles.cells.prefix(3).first { cell in
            guard let text = seenText(cell) else { return false }
            let words = reader.labels.labelled(text).words
            return reader.vocabulary.measures.notDone.stands(in: Array(words.prefix(6)))
                && !reader.vocabulary.measures.done.stands(in: words)
        }
        guard let planned else { return true }
        say(
            Finding(.measureNotDone, at: place(table, planned.address), value: quotedText(planned)), about: figures)
        return false
    }

    /// Who reports the figures that no column assigns: the body that sent the file; else whoever the titles or the
    /// sheet's name give; else the sender of the file.
    private func owner(of table: MeasureTable, _ titles: Titles) -> MeasureFigure.Reporter? {
        if case .body(let id)? = reporter {
            // If the department put together its districts' figures, they are the districts', and these send them
            // themselves.
            let isSummary = table.columns.contains { if case .unit = $0.kind { true } else { false } }
            return isSummary && id == coordinator ? nil : reporter
        }
        guard asksTitles else { return nil }
        let texts =
            titles.cells.compactMap(seenText).filter { SignOff.year(of: $0) == nil }
            + [table.sheet.name].compactMap(\.self)
        for text in texts {
            let groups = reader.names.groups(in: text)
            if groups.count == 1 { return .unit(groups[0].code) }
        }
        return reporter
    }

    /// The one commune of a district that the title, the sheet's name or the file's name gives with its type.
    private func commune(of table: MeasureTable, _ titles: Titles) -> Commune? {
        let finder = NamesInText(names: reader.names, unitLabels: reader.vocabulary.unitLabels)
        let texts = titles.cells.compactMap(seenText) + [table.sheet.name ?? "", file.withoutFoldersAndEnding]
        let codes = texts.reduce(into: Set<String>()) { $0.formUnion(finder.communes(in: $1)) }
        guard codes.count == 1, let commune = codes.first.flatMap(reader.register.commune(code:)),
            commune.unitCode != commune.code
        else { return nil }
        return commune
    }

    private func place(_ table: MeasureTable, _ line: MeasureTable.Line) -> Place {
        place(table, table.grid.address(row: line.row, column: table.zone.upperBound))
    }

    private func place(_ table: MeasureTable, _ column: MeasureTable.Column) -> Place {
        place(table, table.grid.address(row: table.heads.last ?? table.body.lowerBound, column: column.column))
    }

    /// The whole table, named by its first cell.
    private func place(_ table: MeasureTable) -> Place { place(table, table.corner) }

    private func place(_ table: MeasureTable, _ cell: CellAddress) -> Place {
        Place(file: file, sheet: table.sheet.name, cell: cell)
    }
}
