import Findings
import Foundation
import Numbers
import Registry
import Rulebook
import Spreadsheets
import VietnameseText

/// Reads the line of one commune into a record, and reports what cannot be used.
struct LineReader {
    let table: AxisTable
    let criteria: [Criterion]
    /// The maximum of points per criterion, in the order of `criteria`; `nil` if unknown.
    let maxima: [Millionths?]
    let file: String
    let marks: MarkReader
    let points: PointsReader
    let areas: [Area: PhraseList]
    let labels: LabelTable
    /// Codes of the communes, by their row in the grid.
    let communes: [Int: String]
    /// Dates of decisions that may mean another day than it seems.
    var swappedDates: SwappedDates? { SwappedDates(communes.keys.sorted().compactMap { cell(.decisionDate, $0) }) }

    var grid: Grid { table.grid }
    var firstRow: Int { table.headRows.upperBound + 1 }

    /// - Parameter swapped: the table's `swappedDates`.
    func record(of commune: Commune, line: Line, swapped: SwappedDates?, findings: inout [Finding]) -> Record {
        let row = line.row
        let number = decisionNumber(row, commune, &findings)
        // The commune is known by its code. The district must say whether the line counts.
        if let name = cell(.communeName, row), name.isStruck {
            findings.append(
                finding(.valueStruck, name.address, value: quotedText(name), commune, in: .communeName))
        }
        let place = grid.address(row: row, column: table.firstColumn)
        return Record(
            commune: commune,
            source: RowSource(
                file: file, sheet: grid.sheet.name, row: grid.isFlipped ? line.nameCell.row : place.row,
                cell: line.nameCell),
            points: points(commune, row: row, findings: &findings), ownPoints: ownPoints(row),
            writtenTotal: total(commune, row: row, findings: &findings),
            writtenVerdict: mark(.verdict, row, read: marks.verdict, commune, &findings),
            registered: mark(.registered, row, read: marks.mark, commune, &findings),
            planned: mark(.planned, row, read: marks.mark, commune, &findings),
            committed: mark(.committed, row, read: marks.mark, commune, &findings),
            recognised: mark(.recognised, row, read: marks.recognition, commune, &findings),
            decisionNumber: number,
            decisionDate: swapped.flatMap { swapped in cell(.decisionDate, row).map(swapped.contains) } == true
                ? nil : decisionDate(row, beside: number, commune, &findings),
            statedAreas: statedAreas(row), note: cell(.note, row).flatMap(seenText))
    }

    private func statedAreas(_ row: Int) -> Sourced<Set<Area>>? {
        guard let cell = cell(.area, row), let text = seenText(cell) else { return nil }
        let words = labels.labelled(text).words
        let stated = areas.filter { _, phrases in phrases.stands(in: words) }
        return stated.isEmpty ? nil : Sourced(Set(stated.keys), at: cell.address)
    }

    // MARK: Points

    private func points(_ commune: Commune, row: Int, findings: inout [Finding]) -> [Sourced<PointsEntry>] {
        zip(criteria, maxima).map { criterion, maximum in
            guard let column = table.column(.criterion(criterion.number)) else {
                // A missing column has one finding for the whole table, which is made with the layout.
                return Sourced(.noColumn, at: grid.address(row: row, column: table.firstColumn))
            }
            let cell = grid.cell(row: row, column: column)
            let merge = table.merges.over(row: row, column: column)
            let isUnderMerge =
                cell.value != .blank && merge.map { $0.topLeft != CellAddress(row: row, column: column) } ?? false
            // If several communes or columns share points, nobody can tell whose they are.
            let shared = merge.flatMap { merge in
                isOfSeveralCommunes(merge) || (isOfSeveralColumns(merge) && !isUnderMerge)
                    ? grid.cell(row: merge.topLeft.row, column: merge.topLeft.column) : nil
            }
            let reading: PointsReader.Reading =
                if let shared, shared.value != .blank {
                    points.merged(shared)
                } else {
                    isUnderMerge ? points.underMerge(cell) : points.read(cell, maximum: maximum)
                }
            if let trouble = reading.trouble {
                findings.append(
                    finding(
                        trouble, cell.address, value: quotedText(shared ?? cell), commune,
                        criterion: criterion.number,
                        [
                            .limit: maximum.map(\.written) ?? "",
                            .otherCell: merge.map { grid.range($0).description } ?? "",
                            .expected: cell.decimal.map(VietnameseText.number) ?? "",
                        ]))
            }
            if let struck = cell.struckText, reading.trouble == nil {
                findings.append(
                    finding(
                        .pointsReplaced, cell.address, value: quotedText(cell), commune,
                        criterion: criterion.number, [.expected: VietnameseText.tidy(struck)]))
            }
            return Sourced(reading.entry, at: cell.address)
        }
    }

    /// The commune's own figures. They are not judged, since they do not count.
    private func ownPoints(_ row: Int) -> [Sourced<PointsEntry>]? {
        guard table.columns.values.contains(where: { $0.own != nil }) else { return nil }
        return criteria.map { criterion in
            let taken = table.columns[.criterion(criterion.number)]
            guard let own = taken?.own else {
                return Sourced(.noColumn, at: grid.address(row: row, column: taken?.column ?? table.firstColumn))
            }
            let cell = grid.cell(row: row, column: own.column)
            return Sourced(points.read(cell, maximum: nil).entry, at: cell.address)
        }
    }

    private func total(_ commune: Commune, row: Int, findings: inout [Finding]) -> Sourced<PointsEntry>? {
        guard let cell = cell(.total, row) else { return nil }
        // A hidden sum of nothing says nothing.
        if cell.isHiddenZero { return Sourced(.blank, at: cell.address) }
        let reading = points.read(cell, maximum: nil)
        if let trouble = reading.trouble, trouble != .pointsBlank, trouble != .pointsNotApplicable {
            findings.append(finding(.totalNotUnderstood, cell.address, value: quotedText(cell), commune))
        }
        return Sourced(reading.entry, at: cell.address)
    }

    // MARK: The other columns

    private func mark(
        _ column: Column, _ row: Int, read: (Cell) -> MarkEntry, _ commune: Commune, _ findings: inout [Finding]
    ) -> Sourced<MarkEntry>? {
        guard let cell = cell(column, row) else { return nil }
        let entry = read(cell)
        if case .refused(let text) = entry {
            let code = withdrawn(cell) ?? .markNotUnderstood
            findings.append(finding(code, cell.address, value: text, commune, in: column))
        }
        return Sourced(entry, at: cell.address)
    }

    /// Why the content of a cell does not count, whatever it says: it is struck through or hidden.
    func withdrawn(_ cell: Cell) -> FindingCode? {
        cell.isStruck ? .valueStruck : cell.isHiddenByFormat && !cell.isHiddenZero ? .valueHidden : nil
    }

    /// A column by what stands over it.
    func field(_ column: Column) -> Finding.Subject.Field {
        .column(id: column.rawValue, head: table.columns[.column(column)]?.head.text ?? column.rawValue)
    }

    func finding(
        _ code: FindingCode, _ cell: CellAddress, value: String?, _ commune: Commune, criterion: Int? = nil,
        in column: Column? = nil, _ details: [Detail: String] = [:]
    ) -> Finding {
        Finding(
            code, at: Place(file: file, sheet: grid.sheet.name, cell: cell), value: value ?? "",
            about: .init(commune, criterion: criterion, field: column.map(field)), details: details)
    }
}
