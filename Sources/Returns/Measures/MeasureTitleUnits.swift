import Rulebook
import Spreadsheets

/// The units that stand above figures of measures and not beside them: "(Đơn vị tính: triệu đồng)" over the table or
/// between its lines, "Kinh phí (đồng)" merged over a group of measures.
struct MeasureTitleUnits {
    private struct Unit: Equatable {
        let unit: MeasureUnit
        /// "Đơn vị tính kinh phí": it says nothing about the table's other figures.
        let isForMoneyAlone: Bool

        var money: Unit? { unit.isMoney ? self : nil }
    }

    private let table: MeasureTable
    private let reader: ReturnReader
    /// What is said above all lines.
    private let titled: Unit?
    /// What is said between the lines, by row, from top to bottom.
    private let between: [(row: Int, unit: Unit)]

    init(_ table: MeasureTable, _ titles: Titles, _ reader: ReturnReader) {
        self.table = table
        self.reader = reader
        let grid = table.grid
        // A title and the unit in one row look like heads.
        let heads = grid.isFlipped ? [] : table.heads.dropLast().flatMap { grid.entries(inRow: $0).compactMap(\.text) }
        let units =
            titles.cells.compactMap(seenText).compactMap { Self.unit(in: $0, reader) }
            + heads.compactMap { Self.unit(in: $0, reader, isAlone: true) }
        // Two different units above one table: nobody knows which one is meant.
        titled = units.dropFirst().allSatisfy { $0 == units[0] } ? units.first.flatMap { $0.money } : nil
        let named = Set(table.lines.filter { $0.measure != nil }.map(\.row))
        between =
            grid.isFlipped
            ? []
            : grid.rows(from: table.body.lowerBound, through: table.body.upperBound).compactMap { row in
                let entries = grid.entries(inRow: row)
                guard !named.contains(row), !entries.contains(where: \.isNumber) else { return nil }
                let units = entries.compactMap { $0.text.flatMap { Self.unit(in: $0, reader)?.money } }
                return units.count == 1 ? (row, units[0]) : nil
            }
    }

    /// The unit for a measure's figures in a row: what stands nearest above.
    func unit(of measure: PlanMeasure, inRow row: Int) -> MeasureUnit? {
        guard let unit = between.last(where: { $0.row < row })?.unit ?? titled,
            !unit.isForMoneyAlone || measure.unit == .millionDong
        else { return nil }
        return unit.unit
    }

    /// The unit in the nearest heading that is merged over a group of measures, next to their names.
    func group(of line: MeasureTable.Line) -> MeasureUnit? {
        let columns = max(1, table.zone.lowerBound - 1)..<table.zone.upperBound
        for column in columns.reversed() {
            guard let merge = table.merges.over(row: line.row, column: column), merge.rows.count > 1,
                let text = table.grid.entry(row: merge.topLeft.row, column: merge.topLeft.column)?.text
            else { continue }
            let words = [Word](of: text).filter(\.isBracketed)
            if let unit = MeasureUnit(words, reader.vocabulary.measures, nouns: reader.measures.nouns) { return unit }
        }
        return nil
    }

    /// - Parameter isAlone: whether the text must say nothing before the unit.
    private static func unit(in text: String, _ reader: ReturnReader, isAlone: Bool = false) -> Unit? {
        let words = [Word](of: text)
        let vocabulary = reader.vocabulary.measures
        let folded = words.map(\.folded)
        let moneyHead = vocabulary.moneyHead(in: folded)
        guard let head = moneyHead ?? vocabulary.unitHead(in: folded),
            !isAlone || head.lowerBound == 0,
            let unit = MeasureUnit(words[head.upperBound...], vocabulary, nouns: reader.measures.nouns)
        else { return nil }
        return Unit(unit: unit, isForMoneyAlone: moneyHead != nil)
    }
}
