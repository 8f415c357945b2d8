import Foundation
import Rulebook
import Spreadsheets
import VietnameseText

/// Reads marks (x, ✓, Có, Không, Đạt, K.đạt …) by the vocabulary's words.
struct MarkReader: Sendable {
    private let yes: Words
    private let no: Words
    private let meets: Words
    private let fails: Words
    private let notApplicable: Words
    private let notInForce: [Phrase]
    /// Words from the headings of marks, folded.
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

    /// Whether a mark means yes or no. Naming the document means yes, unless the words next to its number take it back:
    /// "Chưa có, xem CV 12/LĐTBXH", "Dự thảo số 15/KH-UBND". Giving the day means yes too.
    func mark(_ cell: Cell) -> MarkEntry {
        if case .date = cell.value, !cell.isHiddenByFormat { return .yes }
        return read(cell, yes: yes, no: no) {
            if let said = inWords($0) { return said }
            return (Self.isDocumentNumber($0) || DateText.date($0) != nil) && isInForce($0) ? .yes : nil
        }
    }

    /// "Đã có KH", "Chưa ký", "Ký ngày 14/02/2022": words from the headings of marks together with a yes or no.
    private func inWords(_ text: String) -> MarkEntry? {
        let words = [Word](of: DateText.withoutDate(text))
        guard let first = words.first?.folded, words.count <= 8, words.allSatisfy({ besideMarks.contains($0.folded) })
        else { return nil }
        if ["chua", "khong"].contains(first) { return words.count > 1 ? .no : nil }
        // "Đã (chưa ký)" says both yes and no.
        guard !words.contains(where: { ["chua", "khong"].contains($0.folded) }) else { return nil }
        let isDated = words.count < [Word](of: text).count && DateText.dateWithin(text) != nil
        return ["da", "co"].contains(first) && words.count > 1 || isDated ? .yes : nil
    }

    /// Whether a mark says that the commune is recognised. Of all documents, only a decision does.
    func recognition(_ cell: Cell) -> MarkEntry {
        read(cell, yes: yes, no: no) { isDecisionNumber($0) ? .yes : nil }
    }

    /// "1644/QĐ-UBND"; but not "Dự thảo QĐ số 12/QĐ-UBND" or "Tờ trình số 45/TTr-UBND", nor a decision of the Prime
    /// Minister, who does not recognise communes.
    func isDecisionNumber(_ text: String) -> Bool {
        Self.mayBeDocumentNumber(text) && text.firstMatch(of: Self.decision) != nil && isInForce(text)
    }

    /// A number alone, under the heading "Số quyết định". A number that is also a mark or a year, or that is as long as
    /// a date in digits, could be that instead.
    func isBareDecisionNumber(_ written: String) -> Bool {
        let text = DecisionNumber.bare(in: written)
        guard text.utf8.count <= 4, let number = Int(text) else {
            return false
        }
        return number > 1 && !(1990...2100).contains(number)
    }

    /// Whether nothing in the text says that the document does not exist yet or is no longer in force.
    private func isInForce(_ text: String) -> Bool { !Phrase.stands(oneOf: notInForce, in: text) }

    /// Whether a verdict says that the commune meets the standard.
    func verdict(_ cell: Cell) -> MarkEntry { read(cell, yes: meets, no: fails) { _ in nil } }

    /// Whether the text says that nothing applies here, which is neither blank nor zero.
    func isNotApplicable(_ text: String) -> Bool { notApplicable.contain(Key(text)) }

    private func read(_ cell: Cell, yes: Words, no: Words, otherwise: (String) -> MarkEntry?) -> MarkEntry {
        if cell.isStruck || cell.isHiddenByFormat && !cell.isHiddenZero { return .refused(quotedText(cell)) }
        if case .boolean(let fact) = cell.value { return fact ? .yes : .no }
        guard let text = seenText(cell).map(VietnameseText.withoutNoteMarks) else { return .blank }
        if notApplicable.contain(Key(text)) { return .notApplicable }
        // "x?" means neither.
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
        // "☑ có QĐ" says yes twice; "☐ có KH" contradicts itself and counts as neither.
        let entry = said(by: words)
        return ticks.allSatisfy { said(by: String($0)) == entry } ? entry ?? .refused(text) : .refused(text)
    }

    /// No document number is longer, and the time of the patterns grows with the square of the length.
    static let longestDocumentNumber = 200

    /// "Số 12/KH-UBND ngày …".
    private static func isDocumentNumber(_ text: String) -> Bool {
        mayBeDocumentNumber(text) && text.firstMatch(of: document) != nil
    }

    /// A cheap check before the slow patterns: there must be a slash or a hyphen.
    private static func mayBeDocumentNumber(_ text: String) -> Bool {
        text.utf8.count <= longestDocumentNumber && text.utf8.contains { $0 == 0x2F || $0 == 0x2D }
            && text.utf8.contains { (48...57).contains($0) }
    }

    // Each is made only once, because making a pattern costs more than searching with it. Nothing changes them
    // afterwards.
    nonisolated(unsafe) private static let decision =
        #/\d+\s*[/-]\s*(?:\d{4}\s*/\s*)?[Qq][ĐđÐDd](?!\p{L})(?!\s*[-–]\s*[Tt][Tt][Gg])/#
    nonisolated(unsafe) private static let document = #/\d+\s*/\s*(?:\d{4}\s*/\s*)?\p{Lu}{2,}/#

    /// Words that are compared with their diacritics first and, if the text was typed without any, without them.
    private struct Words: Sendable {
        let exact: Set<String>
        let folded: Set<String>
        /// The marks that are a single sign, neither a letter nor a digit: ✓, ☐.
        let signs: Set<Character>

        init(_ words: [String]) {
            signs = Set(words.compactMap { $0.count == 1 ? $0.first : nil }.filter { !$0.isLetter && !$0.isNumber })
            exact = Set(words.map(Key.exact))
            // Signs such as ✓ and – fold to an empty text, which is not a word.
            folded = Set(words.map(Key.folded)).subtracting([""])
        }

        func contain(_ key: Key) -> Bool {
            exact.contains(key.exact) || key.folded.map(folded.contains) ?? false
        }
    }

    /// The text of a cell, prepared for comparing it with words of marks.
    private struct Key {
        let exact: String
        /// Without diacritics; `nil` if the text has some.
        let folded: String?

        init(_ text: String) {
            exact = Self.exact(text)
            folded = text.utf8.allSatisfy { $0 < 128 } ? Self.folded(text) : nil
        }

        static func exact(_ text: String) -> String { compact(VietnameseText.normalise(text)) }
        static func folded(_ text: String) -> String { compact(VietnameseText.fold(text)) }
        /// Blanks and dots vary so much between "K. đạt", "k.đạt" and "K đạt" that they mean nothing.
        private static func compact(_ text: String) -> String {
            text.utf8.contains { $0 == 0x20 || $0 == 0x2E } ? text.filter { $0 != " " && $0 != "." } : text
        }
    }
}
