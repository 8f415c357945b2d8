import Findings
import Numbers
import Registry
import Rulebook
import Spreadsheets

/// Reads the lines of one table into statements: what each line says about its commune.
struct StatementReader {
    let reader: ReturnReader
    let names: CommuneNames
    let maxima: [Millionths?]
    let points: PointsReader
    let file: String

    /// - Parameters:
    ///   - assessor: whose figures the sheet has, if another sheet has the others'.
    ///   - stated: whose figures the sheet says that it has.
    func statements(
        of made: ReadingTable, _ assessor: Assessor, stated: Assessor, findings: inout [Finding]
    ) -> [RecordGatherer.Statement] {
        let table = made.table
        let sheet = table.grid.sheet
        var communes: [(line: Line, commune: Commune)] = []
        for line in made.lines where line.kind == .commune || line.kind == .refused {
            guard let commune = names.commune(of: line, in: sheet, findings: &findings) else { continue }
            if let finding = shifted(line, of: commune, in: table) {
                findings.append(finding)
            } else {
                communes.append((line, commune))
            }
        }
        let lineReader = LineReader(
            table: table, criteria: reader.rulebook.criteria, maxima: maxima, file: file,
            marks: reader.marks, points: points,
            areas: reader.areas, labels: reader.labels,
            communes: communes.reduce(into: [:]) { $0[$1.line.row] = $1.commune.code })
        findings += lineReader.mergedFindings
        let swapped = lineReader.swappedDates
        if let swapped { findings.append(lineReader.finding(on: swapped)) }
        let named = StatedAssessor(reader.labels).assessor(in: [file.withoutFoldersAndEnding])
        let said = [table.assessor, stated, named].first { $0 != .unstated } ?? .unstated
        let statements = communes.map { line, commune -> (RecordGatherer.Statement, [Finding]) in
            if table.grid.isHidden(row: line.row) {
                findings.append(
                    Finding(
                        .hiddenRowRead, at: Place(file: file, sheet: sheet.name, cell: line.nameCell),
                        about: .init(commune)))
            }
            var own: [Finding] = []
            var record = lineReader.record(of: commune, line: line, swapped: swapped, findings: &own)
            record.assessor = line.assessor == .unstated ? said : line.assessor
            if made.isForm { record = record.completed(by: sentences(of: table), reader.marks) }
            // A line that was not filled in has one finding for the table, not one for each cell.
            if !record.saysNothing { findings += own }
            let statement = RecordGatherer.Statement(
                record: record, assessor: line.assessor == .unstated ? assessor : line.assessor, nameCell: line.nameCell
            )
            return (statement, own)
        }
        return made.isForm ? withBlankVerified(statements, &findings) : statements.map(\.0)
    }

    /// A form in which the commune's own figures are filled but all verified figures are blank was not verified. It has
    /// no points, as a blank verified cell has none.
    private func withBlankVerified(
        _ statements: [(RecordGatherer.Statement, [Finding])], _ findings: inout [Finding]
    ) -> [RecordGatherer.Statement] {
        guard let (own, _) = statements.first(where: { $0.0.assessor == .own && !$0.0.record.saysNothing }),
            let (verified, blanks) = statements.first(where: { $0.0.assessor == .verified && $0.0.record.saysNothing })
        else { return statements.map(\.0) }
        findings += blanks
        let record = verified.record.completed(byOwn: own.record)
        return [RecordGatherer.Statement(record: record, assessor: .verified, nameCell: verified.nameCell)]
    }

    /// What is written below the table about the form's commune.
    private func sentences(of table: AxisTable) -> [Column: Cell] {
        let grid = table.grid
        let isBelow: (Grid.Entry) -> Bool =
            grid.isFlipped
            ? { entry in
                entry.column > (table.lastCriterion ?? 0) && entry.column <= table.lastSentence
                    && (entry.row >= table.headRows.lowerBound && entry.row <= table.lastRow)
            }
            : { $0.row > table.headRows.upperBound && $0.row <= table.lastRow }
        return FormSentences(labels: reader.labels, marks: reader.marks).statements(
            in: grid.entries.filter(isBelow), of: grid)
    }

    /// The finding for a line of a text file that is longer than its head, even if its last fields are empty. One
    /// separator too many, such as the comma in "72,5", has moved every later value into the next column.
    private func shifted(_ line: Line, of commune: Commune, in table: AxisTable) -> Finding? {
        let sheet = table.grid.sheet
        guard sheet.name == nil, !table.grid.isFlipped else { return nil }
        let last = table.lastColumn
        let expected = max(last, table.headRows.compactMap(sheet.fieldCount).max() ?? last)
        let seen = table.grid.entries(inRow: line.row).first { $0.column > last && $0.seen != nil }
        let fields = max(sheet.fieldCount(inRow: line.row) ?? 0, seen?.column ?? 0)
        guard seen != nil || fields > expected else { return nil }
        let cell = seen?.cell.address ?? CellAddress(row: line.row, column: expected + 1)
        return Finding(
            .rowBeyondHead, at: Place(file: file, sheet: nil, cell: cell),
            value: seen.map { quotedText($0.cell) }, about: .init(commune),
            details: [.count: String(fields), .expected: String(seen == nil ? expected : last)])
    }
}
