import Findings
import Registry

/// Tells what the columns next to the measures are: by the words above them or, if these say nothing, by their content.
struct MeasureColumns {
    let grid: Grid
    let merges: MergeIndex
    let zone: ClosedRange<Int>
    let heads: [Int]
    let lines: [MeasureTable.Line]
    let lastColumn: Int
    let measures: MeasureNames
    let labels: LabelTable
    let names: NameBook
    /// The period's month, 1 to 12.
    let month: Int

    private var rows: [Int] { lines.filter { $0.measure != nil }.map(\.row) }

    func columns() -> [MeasureTable.Column] {
        let others = (grid.isFlipped ? zone.upperBound + 1 : 1)..<(max(lastColumn, zone.upperBound) + 1)
        let beside = others.filter { !zone.contains($0) }
        let anchors = Dictionary(beside.map { ($0, self.anchors(over: $0)) }, uniquingKeysWith: { first, _ in first })
        let read = beside.compactMap { column -> MeasureTable.Column? in
            let path = path(over: column)
            let isEmpty = !holdsFigures(column)
            guard !isEmpty || !path.isEmpty else { return nil }
            // Columns under one merged head are one column if only one of them is filled.
            guard
                !isEmpty
                    || !beside.contains(where: {
                        $0 != column && anchors[$0] == anchors[column] && ($0 < column || holdsFigures($0))
                    })
            else { return nil }
            let kind = kind(of: column, path, isEmpty: isEmpty)
            return MeasureTable.Column(
                column: column, heads: path, kind: kind, unit: path.reversed().lazy.compactMap(unit).first)
        }
        return settled(read)
    }

    /// Whether a heading above the figures says that they are points. Then this is not a table of measures.
    var speakOfPoints: Bool {
        (1...max(1, lastColumn)).contains { column in
            guard !zone.contains(column) else { return false }
            return path(over: column).contains { text in
                let labelled = labels.labelled(text)
                return labelled.terms.contains(.maximum) || measures.vocabulary.speaksOfPoints(labelled.words)
            }
        } && !grid.isFlipped
    }

    private func settled(_ columns: [MeasureTable.Column]) -> [MeasureTable.Column] {
        if columns.contains(where: { $0.kind.isRead }) { return withMoney(besideSums(columns)) }
        if let only = onlyOfPeriod(columns) {
            return columns.map { $0.column == only ? $0.taken(as: .value, isOfMonth: true) : $0 }
        }
        // If no column is known to have the figures and just one without a heading is filled, that one has them.
        let filled = columns.filter { $0.kind == .unread && holdsFigures($0.column) }
        guard filled.count == 1, filled[0].heads.isEmpty else { return columns }
        return columns.map { $0.column == filled[0].column ? $0.taken(as: .value) : $0 }
    }

    /// "Kinh phí (nghìn đồng)" beside "Số lượng". Beside columns of communes or sums nobody knows whose money it is.
    private func withMoney(_ columns: [MeasureTable.Column]) -> [MeasureTable.Column] {
        guard !grid.isFlipped, columns.allSatisfy({ !$0.kind.isRead || $0.kind == .value }) else { return columns }
        let money = columns.filter { column in
            column.kind == .unread && column.unit?.isMoney == true && column.column > zone.upperBound
                && column.heads.count == 1 && column.heads.allSatisfy(measures.vocabulary.isMoneyColumn)
        }
        guard money.count == 1 else { return columns }
        return columns.map { $0.column == money[0].column ? $0.taken(as: .money) : $0 }
    }

    /// What happened in the month, or in a period that nobody names, is a part of a sum since January beside it.
    private func besideSums(_ columns: [MeasureTable.Column]) -> [MeasureTable.Column] {
        let sums = columns.filter { $0.kind.isRead && holdsFigures($0.column) }
        let areSums = sums.contains { $0.heads.contains(where: isSum) }
        let areOfYear = sums.contains { $0.heads.contains(where: isOfWholeYear) }
        return columns.map { column in
            let isPart =
                areSums && column.kind == .unread && column.heads.contains(where: isOfLessThanYear)
                || areOfYear && !column.heads.contains(where: isSum) && [.unread, .value].contains(column.kind)
                    && column.heads.contains { measures.vocabulary.thisPeriod.stands(in: [Word](of: $0)) }
            return isPart ? column.taken(as: .beside) : column
        }
    }

    /// "Lũy kế": a sum, most likely since January.
    private func isSum(_ text: String) -> Bool {
        measures.vocabulary.sums.stands(in: [Word](of: text)) || isOfYearSoFar(text)
    }

    /// "Lũy kế từ đầu năm": without doubt the sum since January.
    private func isOfWholeYear(_ text: String) -> Bool {
        measures.vocabulary.sinceJanuary.stands(in: [Word](of: text)) || isOfYearSoFar(text)
    }

    /// "Trong tháng", "Quý này", "Phát sinh trong tháng".
    private func isOfLessThanYear(_ text: String) -> Bool {
        measures.vocabulary.partOfYear.stands(in: [Word](of: text)) && !isSum(text)
    }

    /// The only column with figures, if its head is just the period's month and year: the title of the report, as it
    /// were, and not a month among others.
    private func onlyOfPeriod(_ columns: [MeasureTable.Column]) -> Int? {
        guard !grid.isFlipped else { return nil }
        let filled = columns.filter { column in
            column.kind != .units && column.column > zone.upperBound
                && rows.contains { row in
                    guard let entry = grid.entry(row: row, column: column.column) else { return false }
                    return entry.isNumber || entry.text?.first?.isNumber == true
                }
        }
        guard filled.count == 1, let heads = filled.first?.heads, let last = heads.last, saysPeriod(last),
            heads.dropLast().allSatisfy({ role($0) == .result || saysPeriod($0) })
        else { return nil }
        return filled[0].column
    }

    /// "Tháng 11/2022", "Tháng 11 năm 2022", and no other word.
    private func saysPeriod(_ text: String) -> Bool {
        let times = StatedTime.all(inTitle: text)
        return times.count == 1 && times[0].months == month...month && times[0].years == measures.year...measures.year
            && [Word](of: text).allSatisfy { $0.number != nil || ["thang", "nam", "t"].contains($0.folded) }
    }

    private func holdsFigures(_ column: Int) -> Bool {
        rows.contains { grid.entry(row: $0, column: column) != nil }
    }

    /// The headings above a column from top to bottom, including merged ones.
    private func path(over column: Int) -> [String] { levels(over: column).map(\.text) }

    /// The cells of these headings. Columns with the same ones share them all.
    private func anchors(over column: Int) -> [CellAddress]? {
        let levels = levels(over: column)
        return levels.isEmpty ? nil : levels.map(\.anchor)
    }

    private func levels(over column: Int) -> [(text: String, anchor: CellAddress)] {
        var path: [(text: String, anchor: CellAddress)] = []
        var lastAnchor: CellAddress?
        for row in heads {
            let merge = merges.over(row: row, column: column)
            let anchor = merge?.topLeft ?? CellAddress(row: row, column: column)
            guard anchor != lastAnchor, let entry = grid.entry(row: anchor.row, column: anchor.column),
                let text = entry.text ?? (grid.isFlipped || entry.isYear ? entry.seen : nil)
            else { continue }
            // A title above the whole table is not a heading of a column.
            if let merge, merge.columns.overlaps(zone), !grid.isFlipped { continue }
            lastAnchor = anchor
            // In a turned sheet the numbers here are points for criteria, not headings. A code of a commune has five
            // digits.
            if grid.isFlipped, entry.isNumber, text.utf8.count != 5 { continue }
            path.append((text, anchor))
        }
        return path
    }

    private func kind(of column: Int, _ path: [String], isEmpty: Bool) -> MeasureTable.ColumnKind {
        let texts = rows.compactMap { grid.entry(row: $0, column: column)?.text }
        if !texts.isEmpty, texts.count * 2 >= rows.count, texts.allSatisfy({ unit($0) != nil }) { return .units }
        if path.contains(where: isOfOtherTime) { return .beside }
        guard !path.isEmpty else { return isEmpty || column < zone.lowerBound ? .beside : .unread }
        var roles = path.compactMap(role)
        if !roles.contains(.target), path.contains(where: isOfLessThanYear) { return isEmpty ? .beside : .unread }
        if roles.isEmpty, path.contains(where: isOfYearSoFar) { roles = [.result] }
        if roles.contains(.target) || besideByWords(path) { return .beside }
        if let named = communeOrUnit(path) { return named }
        if roles.contains(.unitHead) { return .units }
        if let role = roles.last {
            switch role {
            case .total: return .total
            case .own: return .own
            case .communes: return .communes
            case .result: return .value
            case .target, .unitHead: return .beside
            }
        }
        return isEmpty ? .beside : grid.isFlipped ? flippedRest(path, column) : .unread
    }

    /// In a turned sheet the headings are to the left of the figures: line numbers, codes, names.
    private func communeOrUnit(_ path: [String]) -> MeasureTable.ColumnKind? {
        let named = path.filter { text in [Word](of: text).contains { $0.kind == .letters && $0.number == nil } }
        for text in named {
            if let code = names.commune(named: text) { return .commune(code) }
            if let unit = names.group(wholly: text) { return .unit(unit.code) }
        }
        guard named.count == 2 || path.contains(where: { $0.utf8.count == 5 && Int($0) != nil }) else { return nil }
        // The type in a column of its own, or a code.
        let code = path.first { $0.utf8.count <= 5 && Int($0) != nil }
        for text in named {
            let type = named.first { $0 != text }
            let identity = CommuneIdentity(name: text, code: code, type: type)
            if case .matched(let commune, _) = names.match(identity, within: nil) { return .commune(commune.code) }
        }
        return nil
    }

    private func flippedRest(_ path: [String], _ column: Int) -> MeasureTable.ColumnKind {
        let words = path.filter { [Word](of: $0).contains { $0.kind == .letters } }
        guard !words.isEmpty else { return .unread }
        // Numbers beside a name that no commune has: they must belong to some commune.
        return holdsFigures(column) ? .stranger : .beside
    }

    private func besideByWords(_ path: [String]) -> Bool {
        path.contains { text in
            let labelled = labels.labelled(text)
            return labelled.hasPercent || labelled.isWholly([.note, .ordinal, .ignored])
                || labelled.begins(with: .rate) || labelled.isWholly(.code) || labelled.begins(with: .note)
                || isOfPartOfYear(text) && !isOfYearSoFar(text)
        }
    }

    private func isOfOtherTime(_ text: String) -> Bool {
        let labelled = labels.labelled(text)
        let years = labelled.labels.filter { $0.terms.contains(.year) }.compactMap {
            labelled.words[$0.words.lowerBound].number
        }
        // Several years: a sum over them, or a comparison.
        return Set(years).count > 1
            || HeadLevelReading(labelled, above: nil, isBelowFigure: false, labels.context).isOfOtherTime
    }

    /// Whether the text names a month, quarter or half-year, which is less than the year so far.
    private func isOfPartOfYear(_ text: String) -> Bool {
        StatedTime.all(inTitle: text).contains { time in
            time.months.map { $0.lowerBound > 1 || $0.upperBound < month } ?? false
        }
    }

    /// "11 tháng", "11 tháng đầu năm 2022", "Lũy kế đến hết tháng 11": from January to the period's month.
    private func isOfYearSoFar(_ text: String) -> Bool {
        let words = [Word](of: text)
        let places = words.indices.filter { words[$0].folded == "thang" }
        let counted = places.filter { $0 > 0 }.compactMap { words[$0 - 1].number }
        let named = places.filter { $0 + 1 < words.count }.compactMap { words[$0 + 1].number }
        let ends = places.filter { $0 > 0 && ["den", "het"].contains(words[$0 - 1].folded) && $0 + 1 < words.count }
            .compactMap { words[$0 + 1].number }
        let isSum = measures.vocabulary.sums.stands(in: words) && ends.contains(month)
        // "Lũy kế từ tháng 6 đến hết tháng 11" leaves the first months out.
        return (isSum || counted.contains(month) || counted.contains(12))
            && Set(counted + named).isSubset(of: [1, month, 12])
            && words.allSatisfy { word in
                word.number != nil || word.folded == "thang" || measures.vocabulary.soFar.contains(word.folded)
            }
    }

    private func role(_ text: String) -> MeasureVocabulary.Role? {
        var words = MeasureNames.withoutNumber([Word](of: text)).filter { !$0.isBracketed }
        // "Năm 2022", "Thực hiện năm 2022".
        words.removeAll { if case .number(let number) = $0.kind { (2000...2099).contains(number) } else { false } }
        let folded = words.map(\.folded)
        // "2022" beside "2021".
        if folded.isEmpty, [Word](of: text).contains(where: { $0.number != nil }) { return .result }
        if let role = measures.vocabulary.role(of: folded) { return role }
        // "Tổng cộng huyện Ba Bể", "UBND huyện Ba Bể": with the district's name.
        guard let unit = names.groups(in: text).first else { return nil }
        let name = [Word](of: unit.name).map(\.folded)
        let type = [Word](of: unit.type).map(\.folded)
        guard let start = folded.indices.first(where: { folded[$0...].starts(with: name) }) else { return nil }
        let left = Array(folded[..<start]) + folded[(start + name.count)...]
        return measures.vocabulary.role(of: left)
            ?? (left.suffix(type.count) == type[...]
                ? measures.vocabulary.role(of: Array(left.dropLast(type.count))) : nil)
    }

    private func unit(_ text: String) -> MeasureUnit? {
        let words = [Word](of: text)
        if let unit = MeasureUnit(words, measures.vocabulary, nouns: measures.nouns) { return unit }
        let inside = words.filter(\.isBracketed)
        return inside.isEmpty ? nil : MeasureUnit(inside, measures.vocabulary, nouns: measures.nouns)
    }
}
