import Findings
import Registry
import Spreadsheets

/// Says why no table was found: what comes nearest to a head, or that communes stand across and criteria down.
struct MissingTable {
    let vocabulary: HeadVocabulary
    let matcher: UnitMatcher
    let file: String

    /// So many rows and columns are looked at: this is for a person, about a file that is refused.
    private static let most = 200

    /// - Parameter withoutPoints: tables of communes in which nothing was taken for points.
    func finding(on sheets: [Sheet], withoutPoints: [TableLayout]) -> Finding {
        sheets.lazy.compactMap(transposed).first ?? withoutPoints.first.map(notPoints)
            ?? sheets.lazy.compactMap(formOfOneCommune).first ?? nearest(sheets)
            ?? Finding(
                .noTable, at: Place(file: file), details: [.assumed: "không có hàng nào giống đầu bảng"],
                english: [.assumed: "no row looks like a head"])
    }

    /// Criteria in three or more rows of one column, and two or more communes in one row.
    private func transposed(_ sheet: Sheet) -> Finding? {
        guard let first = criteriaInRows(sheet),
            sheet.occupiedRows.prefix(Self.most).contains(where: { communes(inRow: $0, of: sheet) > 1 })
        else { return nil }
        return Finding(.transposedTable, at: Place(file: file, sheet: sheet.name, cell: first.description))
    }

    /// Criteria in rows without communes in columns: the form on which one commune is marked.
    private func formOfOneCommune(_ sheet: Sheet) -> Finding? {
        criteriaInRows(sheet).map { first in
            Finding(
                .noTable, at: Place(file: file, sheet: sheet.name, cell: first.description),
                details: [
                    .assumed:
                        "từ ô này các tiêu chí xếp theo hàng, như phiếu chấm điểm của một xã; hãy lập một bảng chung, "
                        + "mỗi xã một hàng, mỗi tiêu chí một cột"
                ],
                english: [
                    .assumed:
                        "from this cell on the criteria stand in rows, as in the form of one commune; make one table "
                        + "with a row for each commune and a column for each criterion"
                ])
        }
    }

    /// The first of three or more criteria in the rows of one column.
    private func criteriaInRows(_ sheet: Sheet) -> CellAddress? {
        var criteria: [Int: [CellAddress]] = [:]
        for cell in cells(of: sheet) {
            guard let text = seenText(cell), vocabulary.meaning(of: text).isCriterion else { continue }
            criteria[cell.address.column, default: []].append(cell.address)
        }
        let most = criteria.sorted { $0.key < $1.key }.map(\.value).max { $0.count < $1.count }
        return most.flatMap { $0.count > 2 ? $0.first : nil }
    }

    /// A table of criteria in which no row names a commune, such as one of districts.
    func withoutCommunes(_ layout: TableLayout) -> Finding {
        Finding(
            .noTable, at: layout.headPlace(file: file),
            details: [
                .assumed:
                    "bảng bắt đầu ở ô này có cột tiêu chí nhưng không hàng nào là số điểm của một xã trong danh mục"
            ],
            english: [
                .assumed:
                    "the table that begins here has columns of criteria, but no row holds the points of a commune of the register"
            ])
    }

    private func communes(inRow row: Int, of sheet: Sheet) -> Int {
        sheet.cells(inRow: row).prefix(Self.most).count { cell in
            guard case .text = cell.value, let name = seenText(cell), name.utf8.count < 100 else { return false }
            if case .matched = matcher.match(name: name, code: nil, type: nil, within: nil) { return true }
            return false
        }
    }

    /// A table of communes whose columns are headed as something other than points.
    private func notPoints(_ layout: TableLayout) -> Finding {
        let heads = layout.headsOtherThanPoints
        return Finding(
            .noTable, at: layout.headPlace(file: file),
            details: [
                .assumed:
                    "bảng bắt đầu ở ô này có cột tên xã, nhưng các cột khác không ghi là điểm của tiêu chí: \(heads)"
            ],
            english: [
                .assumed:
                    "the table that begins here has a column of names, but nothing in it is headed as points of a "
                    + "criterion: \(heads)"
            ])
    }

    /// The row with the most cells that mean something.
    private func nearest(_ sheets: [Sheet]) -> Finding? {
        let rows = sheets.flatMap { sheet in
            sheet.occupiedRows.prefix(Self.most).map { row -> (sheet: Sheet, row: Int, fields: Set<Field>) in
                let texts = sheet.cells(inRow: row).prefix(Self.most).compactMap(seenText)
                let fields = texts.compactMap { text -> Field? in
                    guard text.utf8.count < 400, case .field(let field) = vocabulary.meaning(of: text) else {
                        return nil
                    }
                    return field
                }
                return (sheet, row, Set(fields))
            }
        }
        guard let best = rows.max(by: { $0.fields.count < $1.fields.count }), !best.fields.isEmpty else { return nil }
        let criteria = best.fields.count(where: \.isCriterion)
        let names = best.fields.contains(.column(.communeName)) || best.fields.contains(.column(.communeCode))
        let place = best.sheet.name.map { " của trang tính “\($0)”" } ?? ""
        let english = best.sheet.name.map { " of the sheet “\($0)”" } ?? ""
        return Finding(
            .noTable, at: Place(file: file),
            details: [
                .assumed:
                    "giống đầu bảng nhất là hàng \(best.row)\(place), ở đó \(names ? "có" : "không có") cột tên xã "
                    + "và có \(criteria) cột tiêu chí"
            ],
            english: [
                .assumed: "nearest to a head is row \(best.row)\(english), \(names ? "with" : "without") a column of "
                    + "names; columns of criteria: \(criteria)"
            ])
    }

    private func cells(of sheet: Sheet) -> [Cell] {
        sheet.occupiedRows.prefix(Self.most).flatMap { sheet.cells(inRow: $0).prefix(Self.most) }
    }
}
