import Findings
import Foundation
import Registry
import Rulebook
import Spreadsheets

// What a file says about itself, and the findings if it cannot be taken whole.

extension FileReading {
    // MARK: What the file says about itself

    func districts(of taken: [Candidate], _ tables: [ReadingTable], _ long: [LongTable]) -> Districts {
        let lines = tables.flatMap { made in
            made.lines.filter { $0.kind == .commune }.map { line in (commune(line.identity), line.group) }
        }
        let named = long.flatMap { table in
            Set(
                table.grid.rows(from: table.head.rows.upperBound + 1, through: table.lastRow).compactMap {
                    table.grid.text(row: $0, column: table.nameColumn)
                }
            ).sorted().map { (commune(CommuneIdentity(name: $0, code: nil, type: nil).withCodeApart), String?.none) }
        }
        return Districts(
            lines: lines + named, titles: taken.map(\.titles.text), file: file,
            sheet: taken.first?.sheet.name ?? tables.first?.table.grid.sheet.name, register: reader.register,
            names: reader.names, form: form?.district, isOfProvince: sender != nil)
    }

    func commune(_ identity: CommuneIdentity) -> Commune? {
        if case .matched(let commune, _) = reader.names.match(identity, within: nil) { commune } else { nil }
    }

    /// If the names or titles of the sheets say that one has the communes' own figures and another the verified ones,
    /// that applies to their lines.
    func sheetAssessors(_ taken: [Candidate]) -> [Assessor] {
        let assessors = taken.map(\.assessor)
        return assessors.contains(.own) && assessors.contains(.verified) ? assessors : assessors.map { _ in .unstated }
    }

    // MARK: What is left out

    /// The tables of marks on visible sheets. A table is left out if its heading or the name of its sheet is of another
    /// year.
    func marksOfThisYear(in sheets: [SheetReading]) -> (tables: [ReadingTable], findings: [Finding]) {
        var tables: [ReadingTable] = []
        var findings: [Finding] = []
        let asked = reader.period.year
        for made in sheets.filter({ $0.sheet.visibility == .visible }).flatMap(\.marks) {
            let heading = made.table.heading(reader.labels).years.reduce(into: Set<Int>()) { $0.formUnion($1.years) }
            let years = heading.isEmpty ? StatedTime.years(mentionedIn: made.table.grid.sheet.name ?? "") : heading
            guard !years.isEmpty, !years.contains(asked) else {
                tables.append(made)
                continue
            }
            findings.append(
                Finding(
                    .tablePassedOver,
                    at: Place(file: file, sheet: made.table.grid.sheet.name, cell: made.table.headCell),
                    details: [
                        .date: years.sorted().map(String.init).joined(separator: ", "), .expected: String(asked),
                    ]))
        }
        return (tables, findings)
    }

    /// Communes that stand in the form without any figure, and have none in any other line.
    func unfilled(_ tables: [[RecordGatherer.Statement]], taken: [RecordGatherer.Statement]) -> Finding? {
        let all = tables.flatMap(\.self)
        let reported = Set(taken.map(\.record.commune.code))
        var names: [String] = []
        for statement in all where !reported.contains(statement.record.commune.code) {
            let name = statement.record.commune.fullName
            if !names.contains(name) { names.append(name) }
        }
        guard let first = all.first(where: { !reported.contains($0.record.commune.code) }) else { return nil }
        return Finding(
            reported.isEmpty ? .formWithoutFigures : .rowsWithoutFigures,
            at: Place(file: file, sheet: first.record.source.sheet, cell: first.nameCell),
            details: [.count: String(names.count), .suggestions: names.joined(separator: ", ")])
    }

    func beyondStandard(_ table: AxisTable) -> Finding {
        let head = table.beyondStandard[0]
        return Finding(
            .criterionBeyondStandard, at: Place(file: file, sheet: table.grid.sheet.name, cell: head.cell),
            value: head.text, details: [.count: String(reader.rulebook.criteria.count)])
    }

    /// Tables of communes in which nothing was read. If a column speaks of results, the finding names it.
    func withoutPoints(_ sheets: [SheetReading]) -> [Finding] {
        let columns = TableFindings(rulebook: reader.rulebook, file: file)
        return sheets.filter { $0.sheet.visibility == .visible }.flatMap(\.others).flatMap { made in
            let speaking = columns.notUnderstood(made)
            guard speaking.isEmpty else { return speaking }
            return [
                Finding(
                    .tableWithoutPoints,
                    at: Place(file: file, sheet: made.table.grid.sheet.name, cell: made.table.headCell),
                    value: MissingTable.headsOtherThanPoints(made.table))
            ]
        }
    }
}
