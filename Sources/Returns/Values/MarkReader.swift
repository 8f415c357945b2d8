import Foundation
import Rulebook
import Spreadsheets
import VietnameseText

/// Reads marks (x, ✓, Có, Không, Đạt, K.đạt …) by the words of the vocabulary.
struct MarkReader: Sendable {
    private let yes: Words
    private let no: Words
    private let meets: Words
    private let fails: Words
    private let notApplicable: Words
    private let notInForce: [Phrase]
    /// Words of the heads of marks, folded.
    private let besideMarks: Set<String>

    init(_ vocabulary: Vocabulary) {
        let marks = vocabulary.marks
        besideMarks = vocabulary.phrases.filter {
            !$0.term.isDisjoint(with: [.registered, .planned, .committed, .besideField, .dateFacet, .negation])
        }
        .reduce(into: []) { words, entry in
            for phrase in entry.phrases { for word in [Word](of: phrase) { words.insert(word.folded) } }
        }
        yes = Words(marks.yes)
        no = Words(marks.no)
        meets = Words(marks.meets)
        fails = Words(marks.fails)
        notApplicable = Words(marks.notApplicable)
        notInForce = marks.notInForce.map(Phrase.init)
    }

    /// Whether a mark stands for yes or no. Who names the document says that there is one, unless the words beside its
    /// number take it back: "Chưa có, xem CV 12/LĐTBXH", "Dự thảo số 15/KH-UBND". So does who names the day.
    func mark(_ cell: Cell) -> MarkEntry {
        if case .date = cell.value, !cell.isHiddenByFormat { return .yes }
        return read(cell, yes: yes, no: no) {
            if let said = inWords($0) { return said }
            return (Self.isDocumentNumber($0) || DateText.date($0) != nil) && isInForce($0) ? .yes : nil
        }
    }

    /// "Đã có KH", "Chưa ký", "Ký ngày 14/02/2022": words that heads of marks are made of, with what says yes or no.
    private func inWords(_ text: String) -> MarkEntry? {
        let words = [Word](of: DateText.withoutDate(text))
        guard let first = words.first?.folded, words.count <= 8, words.allSatisfy({ besideMarks.contains($0.folded) })
        else { return nil }
        if ["chua", "khong"].contains(first) { return words.count > 1 ? .no : nil }
        // "Đã (chưa ký)" says both.
        guard !words.contains(where: { ["chua", "khong"].contains($0.folded) }) else { return nil }
        let isDated = words.count < [Word](of: text).count && DateText.dateWithin(text) != nil
        return ["da", "co"].contains(first) && words.count > 1 || isDated ? .yes : nil
    }

    /// Whether a mark says that the commune is recognised: of all documents only a decision does.
    func recognition(_ cell: Cell) -> MarkEntry {
        read(cell, yes: yes, no: no) { isDecisionNumber($0) ? .yes : nil }
    }

    /// "1644/QĐ-UBND"; not "Dự thảo QĐ số 12/QĐ-UBND", "Tờ trình số 45/TTr-UBND", or a decision of the Prime Minister,
    /// who recognises no commune.
    func isDecisionNumber(_ text: String) -> Bool {
        Self.mayBeDocumentNumber(text) && text.firstMatch(of: Self.decision) != nil && isInForce(text)
    }

    /// A number alone, as it stands under the head "Số quyết định". One that is also a mark, a year or as long as the
    /// number of a day may be that as well.
    func isBareDecisionNumber(_ written: String) -> Bool {
        let text = DecisionNumber.bare(in: written)
        guard text.utf8.count <= 4, let number = Int(text) else {
            return false
        }
        return number > 1 && !(1990...2100).contains(number)
    }

    /// Nothing in the text says that a document is not yet there, or not any more.
    private func isInForce(_ text: String) -> Bool { !Phrase.stands(oneOf: notInForce, in: text) }

    /// Whether a verdict says that the commune meets the standard.
    func verdict(_ cell: Cell) -> MarkEntry { read(cell, yes: meets, no: fails) { _ in nil } }

    /// The text says that nothing applies here: neither blank nor zero.
    func isNotApplicable(_ text: String) -> Bool { notApplicable.contain(Key(text)) }

    private func read(_ cell: Cell, yes: Words, no: Words, otherwise: (String) -> MarkEntry?) -> MarkEntry {
        if cell.isStruck || cell.isHiddenByFormat && !cell.isHiddenZero { return .refused(quotedText(cell)) }
        if case .boolean(let fact) = cell.value { return fact ? .yes : .no }
        guard let text = seenText(cell).map(VietnameseText.withoutNoteMarks) else { return .blank }
        if notApplicable.contain(Key(text)) { return .notApplicable }
        // "x?" says neither.
        if text.contains("?") || text.contains("\u{FFFD}") { return .refused(text) }
        func said(by text: String) -> MarkEntry? {
            let key = Key(text)
            return switch (yes.contain(key), no.contain(key)) {
            case (true, false): .yes
            case (false, true): .no
            default: otherwise(text)
            }
        }
        func isTick(_ sign: Character) -> Bool { yes.signs.contains(sign) || no.signs.contains(sign) }
        let ticks = text.contains(where: isTick) ? Set(text.filter(isTick)) : []
        guard !ticks.isEmpty else { return said(by: text) ?? .refused(text) }
        let words = text.filter { !ticks.contains($0) }.trimmingCharacters(in: .whitespaces)
        guard !words.isEmpty else { return said(by: text) ?? .refused(text) }
        // "☑ có QĐ" says it twice; of "☐ có KH" neither is taken.
        let entry = said(by: words)
        return ticks.allSatisfy { said(by: String($0)) == entry } ? entry ?? .refused(text) : .refused(text)
    }

    /// Nobody's document number is longer, and the patterns' cost grows with the square of the length.
    static let longestDocumentNumber = 200

    /// "Số 12/KH-UBND ngày …".
    private static func isDocumentNumber(_ text: String) -> Bool {
        mayBeDocumentNumber(text) && text.firstMatch(of: document) != nil
    }

    /// A digit and a line or stroke stand in it: patterns are dear.
    private static func mayBeDocumentNumber(_ text: String) -> Bool {
        text.utf8.count <= longestDocumentNumber && text.utf8.contains { $0 == 0x2F || $0 == 0x2D }
            && text.utf8.contains { (48...57).contains($0) }
    }

    // Made once: to make a pattern costs more than to look for it. Nothing changes them afterwards.
    nonisolated(unsafe) private static let decision =
        #/\d+\s*[/-]\s*(?:\d{4}\s*/\s*)?[Qq][ĐđÐDd](?!\p{L})(?!\s*[-–]\s*[Tt][Tt][Gg])/#
    nonisolated(unsafe) private static let document = #/\d+\s*/\s*(?:\d{4}\s*/\s*)?\p{Lu}{2,}/#

    /// Words compared with their diacritics first and, where somebody typed none, without.
    private struct Words: Sendable {
        let exact: Set<String>
        let folded: Set<String>
        /// Those that are one sign and no letter or digit: ✓, ☐.
        let signs: Set<Character>

        init(_ words: [String]) {
            signs = Set(words.compactMap { $0.count == 1 ? $0.first : nil }.filter { !$0.isLetter && !$0.isNumber })
            exact = Set(words.map(Key.exact))
            // Signs such as ✓ and – fold to nothing, which is no word.
            folded = Set(words.map(Key.folded)).subtracting([""])
        }

        func contain(_ key: Key) -> Bool {
            exact.contains(key.exact) || key.folded.map(folded.contains) ?? false
        }
    }

    /// What a cell says, as words of marks are compared.
    private struct Key {
        let exact: String
        /// Without diacritics; `nil` where some are written.
        let folded: String?

        init(_ text: String) {
            exact = Self.exact(text)
            folded = text.utf8.allSatisfy { $0 < 128 } ? Self.folded(text) : nil
        }

        static func exact(_ text: String) -> String { compact(VietnameseText.normalise(text)) }
        static func folded(_ text: String) -> String { compact(VietnameseText.fold(text)) }
        /// Blanks and dots differ too freely between "K. đạt", "k.đạt" and "K đạt" to mean anything.
        private static func compact(_ text: String) -> String {
            text.utf8.contains { $0 == 0x20 || $0 == 0x2E } ? text.filter { $0 != " " && $0 != "." } : text
        }
    }
}
