import Findings
import Numbers
import Registry
import Rulebook

/// Reads a table with a line for each commune and criterion into one record per commune.
struct LongReader {
    let table: LongTable
    let criteria: [Criterion]
    let maxima: [Millionths?]
    let names: CommuneNames
    let points: PointsReader
    let file: String

    func statements(findings: inout [Finding]) -> [RecordGatherer.Statement] {
        var gathered: [Key: [Int: Sourced<PointsEntry>]] = [:]
        var order: [Key] = []
        var places: [Key: (commune: Commune, cell: CellAddress, row: Int)] = [:]
        var known: [String: Commune?] = [:]
        for line in table.lines {
            let row = line.row
            guard !line.isOfOtherTime, let number = line.criterion, let (name, nameRow) = line.name else { continue }
            let cell = table.grid.address(row: nameRow, column: table.nameColumn)
            if known[name] == nil { known[name] = .some(commune(name, cell, row, &findings)) }
            guard let commune = known[name] ?? nil else { continue }
            if table.grid.isHidden(row: row) {
                findings.append(
                    Finding(
                        .hiddenRowRead, at: Place(file: file, sheet: table.grid.sheet.name, cell: cell),
                        about: .init(commune)))
            }
            for assessor in [Assessor.verified, .unstated, .own] {
                guard let column = table.points[assessor] else { continue }
                let entry = read(row, column.column, number, commune, assessor, &findings)
                var key = Key(commune: commune.code, assessor: assessor, round: 0)
                // The same criterion again, with other points: two readings are possible.
                while key.round == 0, let earlier = gathered[key]?[number], earlier.value != entry.value {
                    key.round = 1
                }
                if gathered[key] == nil {
                    order.append(key)
                    places[key] = (commune, cell, row)
                }
                gathered[key, default: [:]][number] = entry
            }
        }
        return order.compactMap { key in
            guard let place = places[key], let points = gathered[key] else { return nil }
            return statement(key.assessor, place, points)
        }
    }

    private struct Key: Hashable {
        let commune: String
        let assessor: Assessor
        var round: Int
    }

    private func commune(_ name: String, _ cell: CellAddress, _ row: Int, _ findings: inout [Finding]) -> Commune? {
        let line = Line(
            row: row, label: name, kind: .commune, rule: "commune", nameCell: cell,
            identity: CommuneIdentity(name: name, code: nil, type: nil).withCodeApart, hasPoints: true,
            assessor: .unstated,
            content: [], figure: [], group: nil)
        return names.commune(of: line, in: table.grid.sheet, findings: &findings)
    }

    private func read(
        _ row: Int, _ column: Int, _ number: Int, _ commune: Commune, _ assessor: Assessor, _ findings: inout [Finding]
    ) -> Sourced<PointsEntry> {
        let cell = table.grid.cell(row: row, column: column)
        let merge = table.merges.over(row: row, column: column)
        // A number over several lines belongs to nobody, and one under a merge cannot be seen.
        let reading =
            merge == nil
            ? points.read(cell, maximum: maxima[number - 1])
            : cell.value != .blank && merge?.topLeft == CellAddress(row: row, column: column)
                ? points.merged(cell) : points.underMerge(cell)
        let counts =
            assessor == .verified || table.points[.verified] == nil && assessor != .own || table.points.count == 1
        if let trouble = reading.trouble, counts {
            findings.append(
                Finding(
                    trouble, at: Place(file: file, sheet: table.grid.sheet.name, cell: cell.address),
                    value: quotedText(cell), about: .init(commune, criterion: number),
                    details: [
                        .otherCell: merge.map { table.grid.range($0).description } ?? "",
                        .limit: maxima[number - 1].map { "\($0)" } ?? "",
                    ]))
        }
        return Sourced(reading.entry, at: cell.address)
    }

    private func statement(
        _ assessor: Assessor, _ place: (commune: Commune, cell: CellAddress, row: Int),
        _ points: [Int: Sourced<PointsEntry>]
    ) -> RecordGatherer.Statement {
        let source = RowSource(file: file, sheet: table.grid.sheet.name, row: place.row, cell: place.cell)
        let record = Record(
            commune: place.commune, source: source,
            points: criteria.map { points[$0.number] ?? Sourced(.blank, at: place.cell) }, assessor: assessor)
        return RecordGatherer.Statement(record: record, assessor: assessor, nameCell: place.cell)
    }
}
