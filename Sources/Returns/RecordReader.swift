import Civil
import Findings
import Foundation
import Registry
import Rulebook
import Spreadsheets
import VietnameseText

/// Reads the row of one commune into a record, and says what of it cannot be used.
struct RecordReader {
    let sheet: Sheet
    let layout: TableLayout
    let criteria: [Criterion]
    /// Most points per criterion, in the order of `criteria`; `nil` where unknown.
    let maxima: [Decimal?]
    let file: String
    private let marks: MarkReader
    private let points: PointsReader
    private let areaWords: [Area: [HeadKey]]
    /// Merged ranges that reach into the table's body.
    private let covered: [CellRange]
    /// Codes of the communes by their row.
    private let communes: [Int: String]

    init(
        sheet: Sheet, layout: TableLayout, criteria: [Criterion], maxima: [Decimal?], file: String, marks: MarkReader,
        areaWords: [Area: [HeadKey]], communes: [Int: String]
    ) {
        self.sheet = sheet
        self.layout = layout
        self.criteria = criteria
        self.maxima = maxima
        self.file = file
        self.marks = marks
        self.areaWords = areaWords
        self.communes = communes
        covered = sheet.merges.filter { $0.bottomRight.row > layout.headRows.upperBound }
        points = PointsReader(marks: marks)
    }

    func record(of commune: Commune, row: Int, findings: inout [Finding]) -> Record {
        let number = decisionNumber(row, commune, &findings)
        return Record(
            commune: commune, source: RowSource(file: file, sheet: sheet.name, row: row),
            points: points(commune, row: row, findings: &findings), ownPoints: ownPoints(row),
            writtenTotal: total(commune, row: row, findings: &findings),
            writtenVerdict: mark(.verdict, row, read: marks.verdict, commune, &findings),
            registered: mark(.registered, row, read: marks.mark, commune, &findings),
            planned: mark(.planned, row, read: marks.mark, commune, &findings),
            committed: mark(.committed, row, read: marks.mark, commune, &findings),
            recognised: mark(.recognised, row, read: marks.recognition, commune, &findings),
            decisionNumber: number, decisionDate: decisionDate(row, beside: number, commune, &findings),
            statedAreas: statedAreas(row), note: cell(.note, row).flatMap(seenText))
    }

    private func statedAreas(_ row: Int) -> Sourced<Set<Area>>? {
        guard let cell = cell(.area, row), let text = seenText(cell) else { return nil }
        let key = HeadKey(text)
        let stated = areaWords.filter { _, words in words.contains(where: key.contains) }
        return stated.isEmpty ? nil : Sourced(Set(stated.keys), at: cell.address)
    }

    // MARK: Points

    private func points(
        _ commune: Commune, row: Int, findings: inout [Finding]
    ) -> [Sourced<PointsEntry>] {
        zip(criteria, maxima).map { criterion, maximum in
            guard let column = layout.column(.criterion(criterion.number)) else {
                // The missing column is one finding for the table, made with the layout.
                return Sourced(.noColumn, at: CellAddress(row: row, column: layout.firstColumn))
            }
            let cell = sheet.cell(row: row, column: column)
            let merge = covered.first { $0.contains(cell.address) }
            let isUnderMerge = cell.value != .blank && merge.map { $0.topLeft != cell.address } ?? false
            // Whose points they are that several communes or columns share, nobody can tell.
            let shared = merge.flatMap { merge in
                isOfSeveralCommunes(merge) || (isOfSeveralColumns(merge) && !isUnderMerge)
                    ? sheet.cell(merge.topLeft) : nil
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
                        [
                            .criterion: String(criterion.number), .limit: maximum.map(VietnameseText.number) ?? "",
                            .otherCell: merge?.description ?? "",
                        ]))
            }
            return Sourced(reading.entry, at: cell.address)
        }
    }

    /// The commune's own figures; not judged, since they do not count.
    private func ownPoints(_ row: Int) -> [Sourced<PointsEntry>]? {
        guard layout.columns.values.contains(where: { $0.ownHead != nil }) else { return nil }
        return criteria.map { criterion in
            let taken = layout.columns[.criterion(criterion.number)]
            let address = CellAddress(row: row, column: taken?.ownHead?.cell.column ?? taken?.column ?? 1)
            guard taken?.ownHead != nil else { return Sourced(.noColumn, at: address) }
            return Sourced(points.read(sheet.cell(row: row, column: address.column), maximum: nil).entry, at: address)
        }
    }

    private func total(
        _ commune: Commune, row: Int, findings: inout [Finding]
    ) -> Sourced<PointsEntry>? {
        guard let cell = cell(.total, row) else { return nil }
        // A sum of nothing that does not show says nothing.
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
            findings.append(
                finding(.markNotUnderstood, cell.address, value: text, commune, [.field: head(of: column)]))
        }
        return Sourced(entry, at: cell.address)
    }

    /// "1644/QĐ-UBND", or the bare number; "Chưa có", "Tờ trình số 45/TTr-UBND" and "Đang trình" name no decision.
    private func decisionNumber(
        _ row: Int, _ commune: Commune, _ findings: inout [Finding]
    ) -> Sourced<String>? {
        guard let cell = cell(.decisionNumber, row), let text = seenText(cell), !marks.isNotApplicable(text),
            marks.mark(cell) != .no
        else { return nil }
        if marks.isBareDecisionNumber(text) || marks.isDecisionNumber(text) { return Sourced(text, at: cell.address) }
        findings.append(
            finding(
                .decisionNotUnderstood, cell.address, value: quotedText(cell), commune,
                [.field: head(of: .decisionNumber)]))
        return nil
    }

    /// The date in its own column, or the one written behind the number.
    private func decisionDate(
        _ row: Int, beside number: Sourced<String>?, _ commune: Commune, _ findings: inout [Finding]
    ) -> Sourced<CivilDate>? {
        guard let cell = cell(.decisionDate, row), let text = seenText(cell), !marks.isNotApplicable(text) else {
            return number.flatMap { number in
                DateText.dateWithin(number.value).map { Sourced($0, at: number.cell) }
            }
        }
        if case .date(let date) = cell.value { return Sourced(date.date, at: cell.address) }
        if case .text = cell.value, let date = DateText.date(text) { return Sourced(date, at: cell.address) }
        findings.append(
            finding(
                .dateNotUnderstood, cell.address, value: quotedText(cell), commune, [.field: head(of: .decisionDate)]))
        return nil
    }

    /// The cell of a column. What is merged over rows, or over several columns of marks, stands in the first of them and
    /// goes for all: one decision that recognises several communes.
    private func cell(_ column: Column, _ row: Int) -> Cell? {
        guard let number = layout.column(.column(column)) else { return nil }
        let own = sheet.cell(row: row, column: number)
        guard own.value == .blank, column.isMarkOrDecision, let merge = merge(over: own.address) else {
            return own
        }
        return sheet.cell(merge.topLeft)
    }

    /// The merged range of the body that the cell belongs to, where it covers nothing that is read but marks and
    /// decisions.
    private func merge(over cell: CellAddress) -> CellRange? {
        covered.first { merge in
            merge.contains(cell) && merge.topLeft.row > layout.headRows.upperBound
                && layout.columns.allSatisfy { field, taken in
                    if case .column(let column) = field, column.isMarkOrDecision { return true }
                    return !merge.columns.contains(taken.column)
                }
        }
    }

    private func isOfSeveralCommunes(_ merge: CellRange) -> Bool {
        merge.topLeft.row > layout.headRows.upperBound && Set(merge.rows.compactMap { communes[$0] }).count > 1
    }

    /// The merge covers more than one column that is read: the points of two criteria, or of one and the total.
    private func isOfSeveralColumns(_ merge: CellRange) -> Bool {
        merge.columns.count > 1 && layout.columns.values.count { merge.columns.contains($0.column) } > 1
    }

    /// Marks and decisions that were taken for several communes, or for several columns.
    var mergedFindings: [Finding] {
        covered.compactMap { merge in
            let columns = layout.columns.filter { merge.columns.contains($0.value.column) }.values.map(\.head)
                .sorted { $0.cell < $1.cell }
            guard let first = columns.first, merge == self.merge(over: merge.topLeft),
                isOfSeveralCommunes(merge) || columns.count > 1, let text = seenText(sheet.cell(merge.topLeft))
            else { return nil }
            return Finding(
                columns.count > 1 ? .mergedForSeveralColumns : .mergedForSeveral,
                at: Place(file: file, sheet: sheet.name, cell: merge.topLeft.description), value: text,
                details: [
                    .count: String(merge.rows.count), .otherCell: merge.description,
                    .field: columns.count > 1 ? columns.map(\.text).joined(separator: "”, “") : first.text,
                ])
        }
    }

    private func head(of column: Column) -> String { layout.columns[.column(column)]?.head.text ?? column.rawValue }

    private func finding(
        _ code: FindingCode, _ cell: CellAddress, value: String?, _ commune: Commune, _ details: [Detail: String] = [:]
    ) -> Finding {
        Finding(
            code, at: Place(file: file, sheet: sheet.name, cell: cell.description), value: value ?? "",
            details: details.merging([.commune: commune.fullName]) { own, _ in own })
    }
}
