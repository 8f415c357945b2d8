import Civil
import Findings
import Foundation
import Registry
import Rulebook
import Spreadsheets

/// Reads a workbook as a district's return (biểu của huyện): the table in it, the district it is from,
/// and a record for each commune.
public struct ReturnReader: Sendable {
    private let rulebook: Rulebook
    private let register: Register
    private let period: Period
    private var year: Int { period.year }
    private let vocabulary: HeadVocabulary
    private let words: RowWords
    private let marks: MarkReader
    private let matcher: UnitMatcher

    /// - Parameters:
    ///   - register: the units as they stand in the period.
    ///   - period: decides between sheets of several years.
    ///   - aliases: names confirmed by the analyst, with the commune's code.
    public init(rulebook: Rulebook, register: Register, period: Period, aliases: [String: String] = [:]) {
        self.rulebook = rulebook
        self.register = register
        self.period = period
        vocabulary = HeadVocabulary(rulebook: rulebook, year: period.year)
        words = RowWords(rulebook.marks)
        marks = MarkReader(rulebook.marks)
        matcher = UnitMatcher(register: register, aliases: aliases)
    }

    /// The heads that a return can have, for readers that must guess how a text file is separated.
    public var expectedHeads: [String] {
        rulebook.columns.flatMap(\.aliases) + rulebook.criteria.flatMap { [$0.name] + $0.aliases }
    }

    /// Code of the district that a file's name speaks of, for files that cannot be read; `nil` where the name
    /// fits none or several.
    public func group(namedIn file: String) -> String? {
        DistrictOrigin(register: register, matcher: matcher, identities: IdentityMatcher(matcher))
            .group(namedIn: file)?.code
    }

    /// - Parameter file: the file's name relative to the inbox; findings and records carry it.
    public func read(_ workbook: Workbook, file: String) -> ReadReturn {
        let identities = IdentityMatcher(matcher)
        let finder = TableFinder(vocabulary: vocabulary, criterionCount: rulebook.criteria.count)
        let tables = workbook.sheets.map { ($0, finder.tables(in: $0)) }
        let found = tables.compactMap { candidate($0, $1, identities) }
        let withoutPoints = tables.filter { $0.0.visibility == .visible }.flatMap { sheet, found in
            found.withoutPoints.filter { rows(sheet, $0, identities).contains { $0.kind == .commune } }
        }
        guard !found.isEmpty else {
            let search = MissingTable(vocabulary: vocabulary, matcher: matcher, file: file)
            return unread([search.finding(on: workbook.sheets, withoutPoints: withoutPoints)], file: file)
        }
        let candidates = found.filter { $0.layouts.allSatisfy(\.beyondStandard.isEmpty) }
        let otherStandard = found.flatMap(\.layouts).filter { !$0.beyondStandard.isEmpty }.map {
            beyondStandard($0, file)
        }
        guard !candidates.isEmpty else { return unread(otherStandard, file: file) }
        let (taken, choiceFindings) = SheetChoice.choose(among: candidates, year: year, file: file)
        return read(
            taken, identities, file: file,
            findings: choiceFindings + otherStandard + withoutPoints.map { self.withoutPoints($0, file) }
                + taken.flatMap { ofOtherYears($0, file) + ofOtherTime($0, file) }
                + (taken.isEmpty ? [] : ofOtherTime(file)) + ownFigures(taken, file)
        )
    }

    private func read(
        _ taken: [SheetChoice.Candidate], _ identities: IdentityMatcher, file: String, findings: [Finding]
    ) -> ReadReturn {
        var findings = findings
        let tables = scannedTables(of: taken)
        let origin = DistrictOrigin(register: register, matcher: matcher, identities: identities)
            .origin(of: tables, titles: taken.map { title(of: $0) }, file: file, findings: &findings)
        let stated = StatedMaxima(in: tables, rulebook: rulebook, marks: marks, words: words, file: file)
        let maxima = stated.maxima
        findings += stated.findings
        // Without a district no row can be told from one of another; that finding stands alone.
        let names = origin.map { CommuneNames(register: register, matcher: identities, origin: $0, file: file) }
        let filled = tables.map { table in
            names.map { self.statements(of: table, $0, maxima: maxima, file: file, findings: &findings) } ?? []
        }
        let statements = filled.map { $0.filter { !$0.record.saysNothing } }
        // Where no column could be taken, that has been said, and the form may be filled in all the same.
        if tables.contains(where: { !$0.layout.criteria.isEmpty }), let finding = unfilled(filled, file: file) {
            findings.append(finding)
        }
        let gathered = RecordGatherer(statements.flatMap(\.self), file: file)
        if let (one, other) = gathered.competingSheets {
            return unread([SheetChoice.competing(one, other, file: file)], file: file, group: origin)
        }
        if let finding = allMarks(gathered.records, file: file) {
            return unread(findings + [finding], file: file, group: origin)
        }
        let marked = MarkColumns(gathered.records, rulebook: rulebook, file: file)
        findings += marked.findings
        let columns = LayoutFindings(rulebook: rulebook, file: file)
        for (table, said) in zip(tables, statements) {
            for finding in columns.findings(on: table, stating: said, in: gathered.records, beside: tables)
            where !findings.contains(finding) {
                findings.append(finding)
            }
        }
        findings += gathered.findings
        // A return that is left out whole says why.
        if marked.records.isEmpty, gathered.conflicting.isEmpty, !findings.contains(where: { $0.severity == .error }),
            let table = tables.first
        {
            findings.append(
                MissingTable(vocabulary: vocabulary, matcher: matcher, file: file).withoutCommunes(table.layout))
        }
        return ReadReturn(
            groupCode: origin, records: marked.records, conflictingCommunes: gathered.conflicting, maxima: maxima,
            findings: RepeatedMarks.together(findings),
            tables: tables.map { table in
                ReadTable(
                    layout: table.layout,
                    rows: table.rows.map { ReadRow(row: $0.row, label: $0.label, kind: $0.kind) })
            })
    }

    /// Whole communes, and nowhere more than one point: what the cells hold is no points.
    private func allMarks(_ records: [Record], file: String) -> Finding? {
        let points = records.flatMap { $0.points.compactMap(\.value.points) }
        guard let first = records.first, points.count >= rulebook.criteria.count, points.contains(where: { $0 > 0 }),
            points.allSatisfy({ $0 <= 1 }), let cell = first.points.first(where: { $0.value.points != nil })?.cell
        else { return nil }
        return Finding(
            .pointsAllMarks, at: Place(file: file, sheet: first.source.sheet, cell: cell.description),
            details: [.count: String(records.count)])
    }

    /// Communes that stand in the form without a figure, and in no other row with one.
    private func unfilled(_ tables: [[RecordGatherer.Statement]], file: String) -> Finding? {
        let all = tables.flatMap(\.self)
        let reported = Set(all.filter { !$0.record.saysNothing }.map(\.record.commune.code))
        var names: [String] = []
        for statement in all where !reported.contains(statement.record.commune.code) {
            let name = statement.record.commune.fullName
            if !names.contains(name) { names.append(name) }
        }
        guard let first = all.first(where: { !reported.contains($0.record.commune.code) }) else { return nil }
        return Finding(
            reported.isEmpty ? .formWithoutFigures : .rowsWithoutFigures,
            at: Place(file: file, sheet: first.record.source.sheet, cell: first.nameCell.description),
            details: [.count: String(names.count), .suggestions: names.joined(separator: ", ")])
    }

    // MARK: Tables

    private func candidate(_ sheet: Sheet, _ found: TableFinder.Found, _ identities: IdentityMatcher) -> SheetChoice
        .Candidate?
    {
        let all = found.tables
        guard let first = all.first else { return nil }
        // A table whose heading names no year is of the year of the one above.
        let titles = all.reduce(into: [[TitleYears]]()) { titles, layout in
            let own = yearsSaid(in: heading(of: layout, in: sheet))
            titles.append(own.isEmpty ? titles.last ?? [] : own)
        }
        let years = titles.map { $0.reduce(into: Set<Int>()) { $0.formUnion($1.years) } }
        let chosen = SheetChoice.ofYear(year, Array(zip(all, zip(titles, years))), years: \.1.1)
        let layouts = chosen.map(\.0)
        let passedOver = zip(all, years).filter { layout, _ in !layouts.contains(layout) }
        let titled = chosen.flatMap(\.1.0)
        return SheetChoice.Candidate(
            sheet: sheet, layouts: layouts, ofOtherYears: passedOver.map { ($0, $1.sorted()) },
            rows: layouts.map { rows(sheet, $0, identities) },
            assessor: assessor(statedIn: sheet.name ?? "", textAbove(first, in: sheet)),
            named: StatedTime.years(mentionedIn: sheet.name ?? ""),
            titled: titled.isEmpty ? yearsSaid(in: cellsAbove(first, in: sheet)) : titled)
    }

    /// Whose figures the first text says that there are which says so. "Cấp xã" alone says where they come from.
    private func assessor(statedIn texts: String...) -> Assessor {
        texts.lazy.map { text -> Assessor in
            if vocabulary.assessorStated(in: text) == .verified { return .verified }
            return text.split(separator: "\n").contains { vocabulary.saysOwnFigures(String($0)) } ? .own : .unstated
        }.first { $0 != .unstated } ?? .unstated
    }

    private typealias TitleYears = (years: ClosedRange<Int>, cell: CellAddress)

    private func yearsSaid(in title: [Cell]) -> [TitleYears] {
        title.flatMap { cell in times(saidIn: cell).compactMap { time in time.years.map { ($0, cell.address) } } }
    }

    private func times(saidIn cell: Cell) -> [StatedTime] {
        if case .text(let text) = cell.value { StatedTime.all(inTitle: text) } else { [] }
    }

    /// The tables with their rows told apart. Where the sheets' names or titles say that one holds the communes' own
    /// figures and another the verified ones, that goes for their rows.
    private func scannedTables(of candidates: [SheetChoice.Candidate]) -> [ScannedTable] {
        let assessors = candidates.map { candidate in
            let named = vocabulary.assessorStated(in: candidate.sheet.name ?? "")
            return named == .unstated ? vocabulary.assessorStated(in: title(of: candidate)) : named
        }
        let areBothStated = assessors.contains(.own) && assessors.contains(.verified)
        return zip(candidates, assessors).flatMap { candidate, assessor in
            zip(candidate.layouts, candidate.rows).map { layout, rows in
                ScannedTable(
                    sheet: candidate.sheet, layout: layout, rows: rows,
                    assessor: areBothStated ? assessor : .unstated, stated: candidate.assessor)
            }
        }
    }

    private func rows(_ sheet: Sheet, _ layout: TableLayout, _ identities: IdentityMatcher) -> [RowScanner.Row] {
        RowScanner(sheet: sheet, layout: layout, words: words, vocabulary: vocabulary, matcher: identities).rows()
    }

    private func beyondStandard(_ layout: TableLayout, _ file: String) -> Finding {
        let head = layout.beyondStandard[0]
        return Finding(
            .criterionBeyondStandard, at: Place(file: file, sheet: layout.sheet, cell: head.cell.description),
            value: head.text, details: [.count: String(rulebook.criteria.count)])
    }

    private func withoutPoints(_ layout: TableLayout, _ file: String) -> Finding {
        Finding(.tableWithoutPoints, at: layout.headPlace(file: file), value: layout.headsOtherThanPoints)
    }

    private func ofOtherYears(_ candidate: SheetChoice.Candidate, _ file: String) -> [Finding] {
        candidate.ofOtherYears.map { layout, years in
            Finding(
                .tablePassedOver,
                at: layout.headPlace(file: file),
                details: [.date: years.map(String.init).joined(separator: ", "), .expected: String(year)])
        }
    }

    /// Titles or names say that the figures are the communes' own, and nothing in the return says that it holds others.
    private func ownFigures(_ candidates: [SheetChoice.Candidate], _ file: String) -> [Finding] {
        let texts = candidates.map { title(of: $0) }
        let layouts = candidates.flatMap(\.layouts)
        guard !texts.contains(where: { vocabulary.assessorStated(in: $0) == .verified }),
            !candidates.contains(where: { vocabulary.assessorStated(in: $0.sheet.name ?? "") == .verified }),
            !layouts.contains(where: { $0.columns.values.contains { $0.isOwnFigure || $0.ownHead != nil } }),
            !candidates.contains(where: { $0.rows.joined().contains { $0.assessor != .unstated } })
        else { return [] }
        return zip(candidates, texts).compactMap { candidate, text in
            let lines =
                text.split(separator: "\n").map(String.init)
                + [candidate.sheet.name ?? "", file.withoutFoldersAndEnding]
            guard let line = lines.first(where: vocabulary.saysOwnFigures) else { return nil }
            let criteria = candidate.layouts.reduce(into: Set<Int>()) { $0.formUnion($1.criteria) }
            return Finding(
                .ownFiguresOnly, at: Place(file: file, sheet: candidate.sheet.name), value: line,
                details: [.count: String(criteria.count)])
        }
    }

    /// The title or the sheet's name is of a month other than the period's.
    private func ofOtherTime(_ candidate: SheetChoice.Candidate, _ file: String) -> [Finding] {
        let sheet = candidate.sheet.name
        let lines = (candidate.layouts.first.map { cellsAbove($0, in: candidate.sheet) } ?? [])
            .map { ($0, times(saidIn: $0).filter { $0.months != nil }) }
        let titled = StatedTime.other(than: period, among: lines.flatMap(\.1)).flatMap { other in
            lines.first { $0.1.contains(other) }.map { line in
                ofOtherTime(
                    other, said: quotedText(line.0),
                    at: Place(file: file, sheet: sheet, cell: line.0.address.description))
            }
        }
        let months = StatedTime.all(inName: sheet ?? "").filter { $0.months != nil }
        let named = StatedTime.other(than: period, among: months).map {
            ofOtherTime($0, said: sheet ?? "", at: Place(file: file, sheet: sheet))
        }
        return [titled, named].compactMap(\.self)
    }

    /// The file's own name is of another time than the period.
    private func ofOtherTime(_ file: String) -> [Finding] {
        let name = file.withoutFoldersAndEnding
        return StatedTime.other(than: period, among: StatedTime.all(inName: name))
            .map { [ofOtherTime($0, said: name, at: Place(file: file))] } ?? []
    }

    private func ofOtherTime(_ time: StatedTime, said text: String, at place: Place) -> Finding {
        Finding(
            .otherMonth, at: place, value: text,
            details: [.date: time.vietnamese, .expected: "\(period.month)/\(period.year)"],
            english: [.date: time.english])
    }

    /// A file whose tables cannot be read, and why.
    private func unread(_ findings: [Finding], file: String, group: String? = nil) -> ReadReturn {
        ReadReturn(
            groupCode: group ?? self.group(namedIn: file), records: [], conflictingCommunes: [],
            maxima: rulebook.criteria.map { _ in nil }, findings: findings, tables: [])
    }

    private func title(of candidate: SheetChoice.Candidate) -> String {
        candidate.layouts.first.map { textAbove($0, in: candidate.sheet) } ?? ""
    }

    private func textAbove(_ layout: TableLayout, in sheet: Sheet) -> String {
        cellsAbove(layout, in: sheet).compactMap(seenText).joined(separator: "\n")
    }

    private func cellsAbove(_ layout: TableLayout, in sheet: Sheet) -> [Cell] {
        sheet.occupiedRows.prefix { $0 < layout.headRows.lowerBound }.flatMap { sheet.cells(inRow: $0) }
    }

    /// The cells right above a table's head, as far as the rows of another table.
    private func heading(of layout: TableLayout, in sheet: Sheet) -> [Cell] {
        sheet.occupiedRows.reversed().drop { $0 >= layout.headRows.lowerBound }.prefix(6).map { sheet.cells(inRow: $0) }
            .prefix { $0.count { cell in seenText(cell).map { NumberText($0) != .notANumber } ?? false } < 4 }
            .flatMap { Array($0) }
    }

    // MARK: Rows

    private func statements(
        of table: ScannedTable, _ names: CommuneNames, maxima: [Sourced<Decimal>?], file: String,
        findings: inout [Finding]
    ) -> [RecordGatherer.Statement] {
        var communes: [(row: RowScanner.Row, commune: Commune)] = []
        for row in table.rows where row.kind == .commune || row.kind == .refused {
            guard let commune = names.commune(of: row, in: table.sheet, findings: &findings) else { continue }
            if let finding = shifted(row, of: commune, in: table, file: file) {
                findings.append(finding)
            } else {
                communes.append((row, commune))
            }
        }
        let reader = RecordReader(
            sheet: table.sheet, layout: table.layout, criteria: rulebook.criteria,
            maxima: zip(rulebook.criteria, maxima).map { $0.maximum ?? $1?.value }, file: file, marks: marks,
            areaWords: rulebook.marks.areas.mapValues { $0.map(HeadKey.init) },
            communes: communes.reduce(into: [:]) { $0[$1.row.row] = $1.commune.code })
        findings += reader.mergedFindings
        let stated =
            [table.layout.assessor, table.stated, assessor(statedIn: file.withoutFoldersAndEnding)]
            .first { $0 != .unstated } ?? .unstated
        return communes.map { row, commune in
            if table.sheet.isHidden(row: row.row) {
                findings.append(
                    Finding(
                        .hiddenRowRead,
                        at: Place(file: file, sheet: table.sheet.name, cell: row.nameCell.description),
                        details: [.commune: commune.fullName]))
            }
            var own: [Finding] = []
            var record = reader.record(of: commune, row: row.row, findings: &own)
            record.assessor = row.assessor == .unstated ? stated : row.assessor
            // A row that was not filled in is one finding for the table, not one for each cell.
            if !record.saysNothing { findings += own }
            return RecordGatherer.Statement(
                record: record, assessor: row.assessor == .unstated ? table.assessor : row.assessor,
                nameCell: row.nameCell)
        }
    }

    /// A row of a text file that goes on behind the last head, or has more fields than the head, be the last ones empty:
    /// a separator too many, such as the comma in "72,5", has moved every value behind it into the next column.
    private func shifted(
        _ row: RowScanner.Row, of commune: Commune, in table: ScannedTable, file: String
    ) -> Finding? {
        guard table.sheet.name == nil else { return nil }
        let last = table.layout.lastColumn
        let expected = max(last, table.layout.headRows.compactMap(table.sheet.fieldCount).max() ?? last)
        let seen = table.sheet.cells(inRow: row.row).first { $0.address.column > last && seenText($0) != nil }
        let fields = max(table.sheet.fieldCount(inRow: row.row) ?? 0, seen?.address.column ?? 0)
        guard seen != nil || fields > expected else { return nil }
        let cell = seen?.address ?? CellAddress(row: row.row, column: expected + 1)
        return Finding(
            .rowBeyondHead, at: Place(file: file, sheet: nil, cell: cell.description), value: seen.map(quotedText),
            details: [
                .commune: commune.fullName, .count: String(fields), .expected: String(seen == nil ? expected : last),
            ])
    }
}

extension String {
    /// What is left of the name of a file.
    fileprivate var withoutFoldersAndEnding: String {
        let name = split(separator: "/").last.map(String.init) ?? self
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}

/// A table with its rows told apart.
struct ScannedTable {
    let sheet: Sheet
    let layout: TableLayout
    let rows: [RowScanner.Row]
    /// Whose figures its sheet says it has, where another sheet has the others'.
    let assessor: Assessor
    /// Whose figures its sheet says it has.
    let stated: Assessor
}
