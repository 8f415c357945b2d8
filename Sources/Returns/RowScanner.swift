import Registry
import Rulebook
import Spreadsheets
import VietnameseText

/// Tells the rows of a table's body apart: communes, maxima, subtotals, headings, notes.
struct RowScanner {
    let sheet: Sheet
    let layout: TableLayout
    let words: RowWords
    let matcher: UnitMatcher

    /// A row of the body with what identifies its commune.
    struct Row {
        let row: Int
        let label: String
        let kind: ReadRow.Kind
        /// Where the commune is named; the row's first cell where no name stands.
        let nameCell: CellAddress
        let identity: Identity
    }

    /// What a row says of the commune it is about.
    struct Identity {
        let name: String?
        let code: String?
        let type: String?
    }

    /// Every row of the body that holds anything.
    func rows() -> [Row] {
        let body = sheet.occupiedRows(from: layout.headRows.upperBound + 1, through: layout.lastRow)
        let columnNumbers = ColumnNumbers(sheet: sheet)
        var isBelowTable = false
        return body.map { number in
            let row = scan(number, isColumnNumbers: columnNumbers.stand(inRow: number), isBelowTable: isBelowTable)
            if row.kind == .text, words.isFooter(row.label) { isBelowTable = true }
            return row
        }
    }

    private func scan(_ number: Int, isColumnNumbers: Bool, isBelowTable: Bool) -> Row {
        let identity = Identity(
            name: text(number, .communeName), code: text(number, .communeCode), type: text(number, .unitType))
        let label = identity.name ?? firstText(number) ?? ""
        let kind = isColumnNumbers ? .columnNumbers : kind(number, identity, label, isBelowTable: isBelowTable)
        let column = layout.column(.column(identity.name != nil || identity.code == nil ? .communeName : .communeCode))
        return Row(
            row: number, label: label, kind: kind, nameCell: CellAddress(row: number, column: column ?? 1),
            identity: identity)
    }

    private func kind(_ number: Int, _ identity: Identity, _ label: String, isBelowTable: Bool) -> ReadRow.Kind {
        let labels = sheet.cells(inRow: number).filter { !isPointsColumn($0.address.column) }.compactMap(seenText)
        if labels.contains(where: words.isMaximum) { return .maxima }
        switch matcher.match(name: identity.name, code: identity.code, type: identity.type, within: nil) {
        case .matched: return .commune
        case .ambiguous, .codeAndNameDisagree, .formerUnit: return .refused
        case .suggested, .unknown: break
        }
        if labels.contains(where: words.isSubtotal) { return .subtotal }
        return !isBelowTable && speaksOfCommune(number, identity) ? .refused : .text
    }

    /// Numbers stand under the criteria (a signature there is text), or the row is numbered like the rows
    /// of communes and named.
    private func speaksOfCommune(_ number: Int, _ identity: Identity) -> Bool {
        let hasPoints = layout.columns.contains { field, taken in
            guard case .criterion = field else { return false }
            let cell = sheet.cell(row: number, column: taken.column)
            return seenText(cell).map { NumberText($0) != .notANumber } ?? false
        }
        guard !hasPoints else { return true }
        guard let ordinal = text(number, .ordinal), Int(ordinal) != nil else { return false }
        return identity.name != nil || identity.code != nil
    }

    private func isPointsColumn(_ column: Int) -> Bool {
        layout.columns.contains { field, taken in
            if case .criterion = field { taken.column == column } else { false }
        }
    }

    private func text(_ row: Int, _ column: Column) -> String? {
        layout.column(.column(column)).flatMap { seenText(sheet.cell(row: row, column: $0)) }
    }

    private func firstText(_ row: Int) -> String? {
        sheet.cells(inRow: row).lazy.compactMap(seenText).first
    }
}

/// The words by which rows other than those of communes are known.
struct RowWords: Sendable {
    private let subtotal: [HeadKey]
    private let maximum: [HeadKey]
    private let footer: [HeadKey]

    init(_ marks: MarkWords) {
        subtotal = marks.subtotal.map(HeadKey.init)
        maximum = marks.maximum.map(HeadKey.init)
        footer = marks.footer.map(HeadKey.init)
    }

    func isSubtotal(_ label: String) -> Bool { begins(label, with: subtotal) }
    func isMaximum(_ label: String) -> Bool { begins(label, with: maximum) }
    func isFooter(_ label: String) -> Bool { begins(label, with: footer) }

    private func begins(_ label: String, with words: [HeadKey]) -> Bool {
        let key = HeadKey(label)
        return words.contains { key.starts(with: $0) }
    }
}
