import Foundation
import Registry
import Rulebook
import Spreadsheets
import VietnameseText

/// Tells the rows of a table's body apart: communes, maxima, subtotals, headings, notes.
struct RowScanner {
    let sheet: Sheet
    let layout: TableLayout
    let words: RowWords
    let vocabulary: HeadVocabulary
    let matcher: IdentityMatcher

    /// Merged ranges over several rows of the body.
    private let mergesInBody: [CellRange]

    init(
        sheet: Sheet, layout: TableLayout, words: RowWords, vocabulary: HeadVocabulary, matcher: IdentityMatcher
    ) {
        self.sheet = sheet
        self.layout = layout
        self.words = words
        self.vocabulary = vocabulary
        self.matcher = matcher
        mergesInBody = sheet.merges.filter {
            $0.rows.count > 1 && $0.columns.count == 1 && $0.topLeft.row > layout.headRows.upperBound
        }
    }

    /// A row of the body with what identifies its commune.
    struct Row {
        let row: Int
        let label: String
        let kind: ReadRow.Kind
        /// Where the commune is named; the row's first cell where no name stands.
        let nameCell: CellAddress
        let identity: Identity
        /// Numbers stand under the criteria.
        let hasPoints: Bool
        /// Whose figures the row says it has, where each commune has a row for its own and one for the verified.
        let assessor: Assessor
        /// What it says of its numbers.
        let content: [String]

        /// The row only names the commune whose figures, each with its assessor, follow.
        func isHeading(of next: Row?) -> Bool {
            guard let next else { return false }
            return kind == .commune && !hasPoints && assessor == .unstated && next.assessor != .unstated
                && next.identity == identity
        }

        var asText: Row { of(.text) }
        var asSubtotal: Row { of(.subtotal) }

        private func of(_ kind: ReadRow.Kind) -> Row {
            Row(
                row: row, label: label, kind: kind, nameCell: nameCell, identity: identity, hasPoints: hasPoints,
                assessor: assessor, content: content)
        }
    }

    /// What a row says of the commune it is about.
    struct Identity: Hashable {
        let name: String?
        let code: String?
        let type: String?

        /// With the code that stands before the name, "01891 - Bành Trạch", where no column has one.
        var withCodeApart: Identity {
            guard code == nil, let name, let found = name.wholeMatch(of: #/(\d{5})\s*[-–.:]?\s*(\p{L}.+)/#) else {
                return self
            }
            return Identity(name: String(found.2), code: String(found.1), type: type)
        }
    }

    /// Every row of the body that holds anything.
    func rows() -> [Row] {
        let body = sheet.occupiedRows(from: layout.headRows.upperBound + 1, through: layout.lastRow)
        let columnNumbers = ColumnNumbers(sheet: sheet)
        let lastCommune = body.last(where: isOfCommuneWithPoints) ?? 0
        var isBelowTable = false
        var above: Row?
        var hasCommunes = false
        let rows = body.map { number in
            var row = scan(
                number, isColumnNumbers: columnNumbers.stand(inRow: number), isBelowTable: isBelowTable, above: above)
            // Above the communes "Điểm cao nhất" is the most there is, below them the best that one of them has.
            if row.kind == .maxima, hasCommunes, words.isSubtotal(row.label) { row = row.asSubtotal }
            hasCommunes = hasCommunes || row.kind == .commune
            // A note may stand between the head and the communes.
            if row.kind == .text, number > lastCommune, words.isFooter(row.label) { isBelowTable = true }
            above = row
            return row
        }
        return zip(rows, rows.dropFirst().map(Optional.some) + [nil]).map { $0.isHeading(of: $1) ? $0.asText : $0 }
    }

    private func isOfCommuneWithPoints(_ number: Int) -> Bool {
        guard hasPoints(number), case .matched = matcher.match(identity(number), within: nil) else { return false }
        return true
    }

    private func identity(_ number: Int) -> Identity {
        Identity(name: text(number, .communeName), code: text(number, .communeCode), type: text(number, .unitType))
            .withCodeApart
    }

    private func scan(_ number: Int, isColumnNumbers: Bool, isBelowTable: Bool, above: Row?) -> Row {
        let labels = leadingLabels(number)
        let assessor = labels.lazy.map(vocabulary.assessorStated).first { $0 != .unstated } ?? .unstated
        var identity = identity(number)
        let content = contentLabels(number)
        if let above, continues(above, number, assessor, identity) || isFurther(number, content, above, identity) {
            identity = above.identity
        }
        let label = identity.name ?? labels.first ?? firstText(number) ?? ""
        let hasPoints = hasPoints(number)
        let kind =
            isColumnNumbers
            ? .columnNumbers
            : kind(
                number, identity, labels, hasFigures: hasPoints, isBelowTable: isBelowTable)
        let column = layout.column(.column(identity.name != nil || identity.code == nil ? .communeName : .communeCode))
        return Row(
            row: number, label: label, kind: kind,
            nameCell: CellAddress(row: number, column: column ?? layout.firstColumn), identity: identity,
            hasPoints: hasPoints, assessor: assessor, content: content)
    }

    /// What a row says of its numbers in columns between the name and the criteria that are no field: "Tỷ lệ (%)",
    /// "Thực hiện".
    private func contentLabels(_ number: Int) -> [String] {
        guard let name = layout.column(.column(.communeName)) ?? layout.column(.column(.communeCode)),
            let first = layout.columns.filter({ $0.key.isCriterion }).map(\.value.column).min(), name + 1 < first
        else { return [] }
        let fields = Set(layout.columns.values.map(\.column))
        return (name + 1..<first).filter { !fields.contains($0) }.compactMap {
            seenText(sheet.cell(row: number, column: $0))
        }.filter { NumberText($0) == .notANumber }
    }

    /// A row that names nobody and says something else of its numbers than the one right above, which does: a second
    /// figure of the same commune.
    private func isFurther(_ number: Int, _ content: [String], _ above: Row, _ identity: Identity) -> Bool {
        identity.name == nil && identity.code == nil && !content.isEmpty && !above.content.isEmpty
            && content != above.content && above.row == number - 1
    }

    /// A row that says whose figures it has and names nobody is of the commune right above.
    private func continues(_ above: Row, _ number: Int, _ assessor: Assessor, _ identity: Identity) -> Bool {
        assessor != .unstated && above.assessor != assessor && above.row == number - 1 && identity.code == nil
            && (identity.name.map { vocabulary.assessorStated(in: $0) != .unstated } ?? true)
            && matcher.match(identity, within: nil) == .unknown
    }

    private func kind(
        _ number: Int, _ identity: Identity, _ labels: [String], hasFigures: Bool, isBelowTable: Bool
    ) -> ReadRow.Kind {
        let content = contentLabels(number)
        guard !isOfOtherYear(number, labels), !content.contains(where: vocabulary.isOtherThanPoints) else {
            return .text
        }
        if content.contains(where: words.isMaximum) { return .maxima }
        let isNumbered = isNumberedAndNamed(number, identity)
        let isOfTable = hasFigures || isNumbered
        switch matcher.match(identity, within: nil) {
        // A name in a list below the table is no second row of its commune.
        case .matched: return isBelowTable && !hasFigures ? .text : .commune
        // Nor are several names in a remark.
        case .ambiguous, .codeAndNameDisagree: return isBelowTable && !hasFigures ? .text : .refused
        // A district may be called like a commune of old: "Cộng | Chợ Mới".
        case .formerUnit where !isSummary(number, labels, identity, isNumbered):
            return isBelowTable && !hasFigures ? .text : .refused
        case .suggested where hasFigures && !isSummary(number, labels, identity, isNumbered): return .refused
        case .formerUnit, .suggested, .unknown: break
        }
        if labels.contains(where: words.isMaximum) { return .maxima }
        if isSummary(number, labels, identity, isNumbered) { return .subtotal }
        return !isBelowTable && isOfTable ? .refused : .text
    }

    /// Where each commune has a row for last year and one for this: "Năm 2021", or 2021 in a column "Năm".
    private func isOfOtherYear(_ number: Int, _ labels: [String]) -> Bool {
        if labels.contains(where: { Int($0) == nil && vocabulary.isOfOtherYear($0) }) { return true }
        guard let column = layout.yearColumn, let text = seenText(sheet.cell(row: number, column: column)) else {
            return false
        }
        return vocabulary.isOfOtherYear(text)
    }

    /// The row sums up others: it says so, or names the whole district. Where a name stands, it says so itself or in
    /// place of its number ("Cộng | 12 xã"), whatever the columns of areas and districts say: "Bành Trạchh | Vùng cao".
    private func isSummary(_ number: Int, _ labels: [String], _ identity: Identity, _ isNumbered: Bool) -> Bool {
        let asked =
            identity.name.map { [$0] + (isNumbered ? [] : [text(number, .ordinal)].compactMap(\.self)) } ?? labels
        return asked.contains { words.isMaximum($0) || words.isSubtotal($0) || matcher.isGroup($0) }
    }

    /// The texts by which a row says what it is: up to its name, never a remark behind the points.
    private func leadingLabels(_ number: Int) -> [String] {
        let first =
            layout.columns.compactMap { field, taken in field.isCriterion ? taken.column : nil }.min() ?? .max
        return sheet.cells(inRow: number).filter { (layout.firstColumn..<first).contains($0.address.column) }
            .compactMap(seenText)
    }

    /// Numbers stand under the criteria; a signature there is text.
    private func hasPoints(_ number: Int) -> Bool {
        layout.columns.contains { field, taken in
            guard case .criterion = field else { return false }
            let cell = sheet.cell(row: number, column: taken.column)
            return seenText(cell).map { NumberText($0) != .notANumber } ?? false
        }
    }

    /// The row is numbered like the rows of communes, and something is named in it.
    private func isNumberedAndNamed(_ number: Int, _ identity: Identity) -> Bool {
        guard let ordinal = text(number, .ordinal), Self.isNumber(ordinal) else { return false }
        return identity.name != nil || identity.code != nil
    }

    /// "1", "1.", "1)", "(1)".
    private static func isNumber(_ ordinal: String) -> Bool {
        var digits = Substring(ordinal)
        if digits.first == "(" { digits.removeFirst() }
        if digits.last == "." || digits.last == ")" { digits.removeLast() }
        return Int(digits) != nil
    }

    private func text(_ row: Int, _ column: Column) -> String? {
        guard let number = layout.column(.column(column)) else { return nil }
        if let text = seenText(sheet.cell(row: row, column: number)) { return text }
        guard column == .communeName || column == .communeCode else { return nil }
        // One name merged over two rows belongs to both.
        let address = CellAddress(row: row, column: number)
        guard let anchor = mergesInBody.first(where: { $0.contains(address) })?.topLeft, anchor.column == number else {
            return nil
        }
        return seenText(sheet.cell(row: anchor.row, column: anchor.column))
    }

    private func firstText(_ row: Int) -> String? {
        sheet.cells(inRow: row).lazy.filter { $0.address.column >= layout.firstColumn }.compactMap(seenText).first
    }
}

/// The words by which rows other than those of communes are known.
struct RowWords: Sendable {
    private let subtotal: [Phrase]
    private let maximum: [Phrase]
    private let footer: [Phrase]

    init(_ marks: MarkWords) {
        subtotal = marks.subtotal.map(Phrase.init)
        maximum = marks.maximum.map(Phrase.init)
        footer = marks.footer.map(Phrase.init)
    }

    func isSubtotal(_ label: String) -> Bool { Phrase.Text(label).begins(with: subtotal) }
    func isMaximum(_ label: String) -> Bool { Phrase.Text(label).begins(with: maximum) }
    func isFooter(_ label: String) -> Bool { Phrase.Text(label).begins(with: footer) }

    /// The number that stands right behind one of the words for a maximum: "Tiêu chí 9 (tối đa 50 điểm)".
    func maximum(statedIn head: String) -> Decimal? {
        let (exact, folded) = (VietnameseText.normalise(head), VietnameseText.fold(head))
        return maximum.lazy.compactMap { word in
            Self.number(behind: word.exact, in: exact)
                ?? Self.number(behind: VietnameseText.fold(word.exact), in: folded)
        }.first
    }

    private static func number(behind word: String, in text: String) -> Decimal? {
        guard let place = text.firstRange(of: word),
            let number = text[place.upperBound...].prefixMatch(
                of: #/\s*(?:là|la|:|=|-)?\s*(\d{1,4}(?:[.,]\d{1,2})?)(?:\s*(?:điểm|diem|đ|d)\b|\s*[);\]]|\s*$)/#)
        else { return nil }
        return Decimal(string: String(number.1).replacing(",", with: "."))
    }
}
