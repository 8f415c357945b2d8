import Registry
import Rulebook
import Spreadsheets

// What the cells of one line say about it: whose it is, what its numbers are, and of which time and district.

extension LineScanner {
    /// What a label says about the numbers of its line. "Kế hoạch" as the heading of a column is a mark; as the label
    /// of numbers it means a target.
    func reading(ofContent label: LabelledText) -> HeadReading {
        let reading = labels.reading(of: [label])
        guard case .field(.column(let column)) = reading.meaning, column.isMarkOrDecision,
            case .other(_, let terms) = labels.reading(of: [labels.labelled("Tiêu chí 1"), label]).meaning
        else { return reading }
        return HeadReading(meaning: .figure(.other(terms)), rule: reading.rule, because: reading.because)
    }

    /// Code of the district in the line's own column.
    func group(_ row: Int) -> String? {
        guard let text = text(row, .district) else { return nil }
        let groups = names.groups(in: text)
        return groups.count == 1 ? groups[0].code : nil
    }

    /// The texts that say what the line is. They stand before the criteria; a remark after the points does not count.
    func leadingTexts(_ row: Int) -> [String] {
        let columns = table.labelColumns
        return grid.entries(inRow: row).prefix { $0.column < columns.upperBound }.filter {
            $0.column >= columns.lowerBound && !table.markColumns.contains($0.column)
        }.compactMap(\.seen)
    }

    func asked(_ row: Int, _ identity: CommuneIdentity, _ leading: [LabelledText]) -> [LabelledText] {
        guard let name = identity.name else { return leading }
        let ordinal = isNumberedAndNamed(row, identity) ? nil : text(row, .ordinal)
        return ([name] + [ordinal].compactMap(\.self)).map(labels.labelled)
    }

    func namesDistrict(_ row: Int, _ identity: CommuneIdentity, _ leading: [String]) -> Bool {
        let asked = identity.name.map { [$0] } ?? leading
        return asked.contains { names.group(wholly: $0) != nil }
    }

    /// Whether the label of the line is struck through. Then it is not a line that never had a name.
    func hasStruckLabel(_ row: Int) -> Bool {
        table.labelColumns.contains { grid.cell(row: row, column: $0).isStruck }
    }

    /// What a line says about its numbers, in columns between the name and the criteria that are not fields: "Tỷ lệ
    /// (%)", "Thực hiện".
    func contentTexts(_ row: Int) -> [String] {
        grid.entries(inRow: row).filter {
            contentColumns.contains($0.column) && !contentFields.contains($0.column) && !$0.isNumber
        }.compactMap(\.seen)
    }

    /// Whether a line without a name says something about its numbers that differs from what the line right above says.
    /// Then it is a second figure of the same commune.
    func isFurther(_ row: Int, _ content: [String], _ above: Line, _ identity: CommuneIdentity) -> Bool {
        identity.name == nil && identity.code == nil && !content.isEmpty && !above.content.isEmpty
            && content != above.content && above.row == row - 1
    }

    /// Whether a line without a name belongs to the commune right above, because it says whose figures it has.
    func continues(_ above: Line, _ row: Int, _ assessor: Assessor, _ identity: CommuneIdentity) -> Bool {
        guard assessor != .unstated, above.assessor != assessor, above.row == row - 1, identity.code == nil,
            identity.name.map({ Whose.stated(in: labels.labelled($0), isBelowFigure: false).0 != .unstated }) ?? true
        else { return false }
        return names.match(identity, within: nil) == .unknown
    }

    /// Whether the line is of another year, if each commune has a line for last year and one for this: "Năm 2021", or
    /// 2021 in the column "Năm".
    func isOfOtherTime(_ row: Int, _ leading: [String]) -> Bool {
        func isOther(_ text: String) -> Bool {
            HeadLevelReading(labels.labelled(text), above: nil, isBelowFigure: false, context).isOfOtherTime
        }
        if leading.contains(where: { Int($0) == nil && isOther($0) }) { return true }
        // One year may be merged over the lines of several communes.
        let merged = table.labelColumns.compactMap { column in
            table.merges.over(row: row, column: column).flatMap { merge in
                merge.topLeft.row > table.headRows.upperBound && merge.topLeft.row < row
                    ? grid.text(row: merge.topLeft.row, column: merge.topLeft.column) : nil
            }
        }
        if merged.contains(where: { (Int($0) == nil || $0.utf8.count == 4) && isOther($0) }) { return true }
        return yearColumn.flatMap { grid.text(row: row, column: $0) }.map(isOther) ?? false
    }

    /// Whether there are numbers under the criteria. A signature there is text.
    func hasPoints(_ row: Int) -> Bool {
        grid.entries(inRow: row).contains { table.pointColumns.contains($0.column) && $0.isNumber }
    }

    /// Whether the line is numbered like those of communes and names something.
    func isNumberedAndNamed(_ row: Int, _ identity: CommuneIdentity) -> Bool {
        guard let ordinal = text(row, .ordinal), Self.isNumber(ordinal) else { return false }
        return identity.name != nil || identity.code != nil
    }

    /// "1", "1.", "1)", "(1)".
    private static func isNumber(_ ordinal: String) -> Bool {
        var digits = Substring(ordinal)
        if digits.first == "(" { digits.removeFirst() }
        if digits.last == "." || digits.last == ")" { digits.removeLast() }
        return Int(digits) != nil
    }

    func text(_ row: Int, _ column: Column) -> String? {
        guard let number = table.column(column) else { return nil }
        if let text = grid.text(row: row, column: number) { return text }
        guard [.communeName, .communeCode, .district].contains(column),
            let merge = table.merges.over(row: row, column: number), merge.rows.count > 1, merge.columns.count == 1,
            merge.topLeft.row > table.headRows.upperBound
        else { return nil }
        // A name that is merged over two rows belongs to both.
        return grid.text(row: merge.topLeft.row, column: merge.topLeft.column)
    }

    func firstText(_ row: Int) -> String? {
        grid.entries(inRow: row).lazy.filter { $0.column >= table.firstColumn }.compactMap(\.seen).first
    }
}
