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
    private let year: Int
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
        year = period.year
        vocabulary = HeadVocabulary(rulebook: rulebook)
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
        let found = workbook.sheets.compactMap { candidate($0, identities) }
        let candidates = found.filter { $0.layouts.allSatisfy(\.beyondStandard.isEmpty) }
        let otherStandard = found.flatMap(\.layouts).filter { !$0.beyondStandard.isEmpty }
        guard otherStandard.isEmpty || !candidates.isEmpty else {
            return unread(otherStandard.map { beyondStandard($0, file) }, file: file)
        }
        let (taken, choiceFindings) = SheetChoice.choose(among: candidates, year: year, file: file)
        var findings = choiceFindings + otherStandard.map { beyondStandard($0, file) }
        let tables = taken.flatMap { candidate in
            candidate.layouts.map { ScannedTable(candidate.sheet, $0, self.rows(candidate.sheet, $0, identities)) }
        }
        let origin = DistrictOrigin(register: register, matcher: matcher, identities: identities)
            .origin(of: tables, titles: taken.map { title(of: $0) }, file: file, findings: &findings)
        var gathered = RecordGatherer(file: file)
        let maxima = self.maxima(in: tables, file: file, findings: &findings)
        for table in tables {
            findings += LayoutFindings(rulebook: rulebook, file: file).findings(on: table)
            // Without a district no row can be told from one of another; that finding stands alone.
            if let origin {
                let names = CommuneNames(register: register, matcher: identities, origin: origin, file: file)
                read(table, names, maxima: maxima, into: &gathered, file: file)
            }
        }
        return ReadReturn(
            groupCode: origin, records: gathered.records, conflictingCommunes: gathered.conflicting, maxima: maxima,
            findings: findings + gathered.findings,
            tables: tables.map { table in
                ReadTable(
                    layout: table.layout,
                    rows: table.rows.map { ReadRow(row: $0.row, label: $0.label, kind: $0.kind) })
            })
    }

    // MARK: Tables

    private func candidate(_ sheet: Sheet, _ identities: IdentityMatcher) -> SheetChoice.Candidate? {
        let layouts = TableFinder(vocabulary: vocabulary, criterionCount: rulebook.criteria.count).tables(in: sheet)
        guard let first = layouts.first else { return nil }
        let named = SheetChoice.years(in: sheet.name ?? "")
        return SheetChoice.Candidate(
            sheet: sheet, layouts: layouts,
            communeCodes: Set(
                layouts.flatMap { rows(sheet, $0, identities) }.compactMap { commune(of: $0, identities)?.code }),
            years: named.isEmpty ? SheetChoice.years(inTitle: textAbove(first, in: sheet)) : named)
    }

    private func rows(_ sheet: Sheet, _ layout: TableLayout, _ identities: IdentityMatcher) -> [RowScanner.Row] {
        RowScanner(sheet: sheet, layout: layout, words: words, matcher: identities).rows()
    }

    private func commune(of row: RowScanner.Row, _ identities: IdentityMatcher) -> Commune? {
        guard row.kind == .commune, case .matched(let commune, _) = identities.match(row.identity, within: nil) else {
            return nil
        }
        return commune
    }

    private func beyondStandard(_ layout: TableLayout, _ file: String) -> Finding {
        let head = layout.beyondStandard[0]
        return Finding(
            .criterionBeyondStandard, at: Place(file: file, sheet: layout.sheet, cell: head.cell.description),
            value: head.text, details: [.count: String(rulebook.criteria.count)])
    }

    /// A file whose tables cannot be read, and why.
    private func unread(_ findings: [Finding], file: String) -> ReadReturn {
        ReadReturn(
            groupCode: group(namedIn: file), records: [], conflictingCommunes: [],
            maxima: rulebook.criteria.map { _ in nil }, findings: findings, tables: [])
    }

    private func title(of candidate: SheetChoice.Candidate) -> String {
        candidate.layouts.first.map { textAbove($0, in: candidate.sheet) } ?? ""
    }

    private func textAbove(_ layout: TableLayout, in sheet: Sheet) -> String {
        sheet.occupiedRows.prefix { $0 < layout.headRows.lowerBound }
            .flatMap { sheet.cells(inRow: $0).compactMap(seenText) }.joined(separator: "\n")
    }

    // MARK: Rows

    private func read(
        _ table: ScannedTable, _ names: CommuneNames, maxima: [Sourced<Decimal>?], into gathered: inout RecordGatherer,
        file: String
    ) {
        let reader = RecordReader(
            sheet: table.sheet, layout: table.layout, criteria: rulebook.criteria,
            maxima: zip(rulebook.criteria, maxima).map { $0.maximum ?? $1?.value }, file: file, marks: marks,
            areaWords: rulebook.marks.areas.mapValues { $0.map(HeadKey.init) })
        for row in table.rows where row.kind == .commune || row.kind == .refused {
            guard let commune = names.commune(of: row, in: table.sheet, findings: &gathered.findings) else { continue }
            if table.sheet.isHidden(row: row.row) {
                gathered.findings.append(
                    Finding(
                        .hiddenRowRead,
                        at: Place(file: file, sheet: table.sheet.name, cell: row.nameCell.description),
                        details: [.commune: commune.fullName]))
            }
            gathered.add(reader.record(of: commune, row: row.row, findings: &gathered.findings), at: row.nameCell)
        }
    }

    /// The return's own row of maxima, the first one where several tables repeat it.
    private func maxima(
        in tables: [ScannedTable], file: String, findings: inout [Finding]
    ) -> [Sourced<Decimal>?] {
        let points = PointsReader(marks: marks)
        for table in tables {
            guard let row = table.rows.first(where: { $0.kind == .maxima })?.row else { continue }
            return rulebook.criteria.map { criterion in
                guard let column = table.layout.column(.criterion(criterion.number)) else { return nil }
                let cell = table.sheet.cell(row: row, column: column)
                let reading = points.read(cell, maximum: nil)
                if case .points(let maximum) = reading.entry { return Sourced(maximum, at: cell.address) }
                if case .refused(let text) = reading.entry {
                    findings.append(
                        Finding(
                            .maximumNotUnderstood,
                            at: Place(file: file, sheet: table.sheet.name, cell: cell.address.description), value: text,
                            details: [.criterion: String(criterion.number)]))
                }
                return nil
            }
        }
        return rulebook.criteria.map { _ in nil }
    }
}

/// A table with its rows told apart.
struct ScannedTable {
    let sheet: Sheet
    let layout: TableLayout
    let rows: [RowScanner.Row]

    init(_ sheet: Sheet, _ layout: TableLayout, _ rows: [RowScanner.Row]) {
        self.sheet = sheet
        self.layout = layout
        self.rows = rows
    }
}
