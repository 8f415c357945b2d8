import Registry
import Rulebook
import Spreadsheets

/// Tells the lines of a table's body apart: communes, maxima, sums, headings and notes.
struct LineScanner {
    let table: AxisTable
    let labels: LabelTable
    let names: NameBook
    let context: MeaningContext
    let contentColumns: Range<Int>
    let contentFields: Set<Int>
    let yearColumn: Int?

    var grid: Grid { table.grid }

    init(_ table: AxisTable, labels: LabelTable, names: NameBook, context: MeaningContext) {
        self.table = table
        self.labels = labels
        self.names = names
        self.context = context
        contentFields = Set(table.columns.filter { $0.key != .column(.criterionHeading) }.values.map(\.column))
        let name = table.column(.communeName) ?? table.column(.communeCode)
        contentColumns = (name.map { $0 + 1 } ?? 0)..<max(name.map { $0 + 1 } ?? 0, table.firstCriterion ?? 0)
        yearColumn = table.heads.first { $0.path.last?.words.map(\.folded) == ["nam"] }?.column
    }

    /// Every line of the body that has content.
    func lines() -> [Line] {
        let body = grid.rows(from: table.headRows.upperBound + 1, through: table.lastRow)
        let columnNumbers = ColumnNumberRow(grid: grid)
        let headings = YearHeadings(self, body: body)
        let lastCommune = body.last(where: isOfCommuneWithPoints) ?? 0
        var state = State()
        let lines = body.map { row in
            let line = scan(
                row, numbersColumns: columnNumbers.stands(inRow: row),
                isOfOtherYear: headings.rowsOfOtherYear.contains(row), state)
            state.hasCommunes = state.hasCommunes || line.kind == .commune
            // A note may also stand between the head and the communes.
            if line.kind == .text, row > lastCommune, labels.labelled(line.label).row?.terms.contains(.footer) == true {
                state.isBelowTable = true
            }
            if let group = names.group(wholly: line.label), line.kind == .text || line.kind == .subtotal {
                state.group = group.code
            }
            state.above = line
            return line
        }
        return LineContrasts.settled(
            zip(lines, lines.dropFirst().map(Optional.some) + [nil]).map { line, next in
                if headings.ofOtherYear.contains(line.row) {
                    line.taken(for: .text, by: Self.headingOfOtherYear)
                } else {
                    line.isHeading(of: next) ? line.taken(for: .text, by: "heading-of-figures") : line
                }
            })
    }

    /// The name of the rule for headings whose rows are left out.
    static let headingOfOtherYear = "heading-of-other-year"

    private struct State {
        var above: Line?
        var hasCommunes = false
        var isBelowTable = false
        /// The district that the last heading named.
        var group: String?
    }

    func isOfCommuneWithPoints(_ row: Int) -> Bool {
        guard hasPoints(row), let name = identity(row).name ?? identity(row).code else { return false }
        return names.isCommune(name) || matches(identity(row))
    }

    private func matches(_ identity: CommuneIdentity) -> Bool {
        if case .matched = names.match(identity, within: nil) { true } else { false }
    }

    func identity(_ row: Int) -> CommuneIdentity {
        CommuneIdentity(name: text(row, .communeName), code: text(row, .communeCode), type: text(row, .unitType))
            .withCodeApart
    }

    private func scan(_ row: Int, numbersColumns: Bool, isOfOtherYear: Bool, _ state: State) -> Line {
        let leading = leadingTexts(row)
        let labelled = leading.map(labels.labelled)
        let assessor =
            labelled.lazy.map { Whose.stated(in: $0, isBelowFigure: false).0 }.first { $0 != .unstated } ?? .unstated
        var identity = identity(row)
        let content = contentTexts(row)
        if let above = state.above,
            continues(above, row, assessor, identity) || isFurther(row, content, above, identity)
        {
            identity = above.identity
        }
        let readings = content.map { reading(ofContent: labels.labelled($0)) }
        let label = identity.name ?? leading.first ?? firstText(row) ?? ""
        let hasPoints = hasPoints(row)
        let facts = LineFacts(
            naming: naming(identity, hasPoints: hasPoints), labels: labelled, asked: asked(row, identity, labelled),
            content: readings, contentTexts: content.map(labels.labelled), hasPoints: hasPoints,
            isNumbered: isNumberedAndNamed(row, identity),
            numbersColumns: numbersColumns, isBelowTable: state.isBelowTable, hasCommunesAbove: state.hasCommunes,
            isOfOtherTime: isOfOtherYear || isOfOtherTime(row, leading),
            namesDistrict: namesDistrict(row, identity, leading),
            isUnlabelled: leading.isEmpty && identity.name == nil && identity.code == nil && !hasStruckLabel(row))
        let (kind, rule) = Self.kind(facts)
        let column = table.column(identity.name != nil || identity.code == nil ? .communeName : .communeCode)
        return Line(
            row: row, label: label, kind: kind, rule: rule,
            nameCell: grid.address(row: row, column: column ?? table.firstColumn), identity: identity,
            hasPoints: hasPoints,
            assessor: assessor, content: content,
            figure: readings.reduce(into: []) {
                if case .figure(.other(let terms)) = $1.meaning { $0.formUnion(terms) }
            },
            group: group(row) ?? state.group)
    }

    static func kind(_ facts: LineFacts) -> (ReadRow.Kind, String) {
        for rule in LineRule.all {
            if let kind = rule.decide(facts) { return (kind, rule.name) }
        }
        return (.text, "text")
    }

    private func naming(_ identity: CommuneIdentity, hasPoints: Bool) -> LineFacts.Naming {
        guard identity.name != nil || identity.code != nil else { return .none }
        switch names.match(identity, within: nil) {
        case .matched: return .commune
        case .ambiguous, .codeAndNameDisagree: return .doubtful
        case .formerUnit: return .former
        case .suggested: return .near
        case .unknown: return .none
        }
    }
}
