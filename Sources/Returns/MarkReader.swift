import Rulebook
import Spreadsheets
import VietnameseText

/// Reads marks (x, ✓, Có, Không, Đạt, K.đạt …) by the words of the rulebook.
struct MarkReader: Sendable {
    private let yes: Words
    private let no: Words
    private let meets: Words
    private let fails: Words
    private let notApplicable: Words

    init(_ marks: MarkWords) {
        yes = Words(marks.yes)
        no = Words(marks.no)
        meets = Words(marks.meets)
        fails = Words(marks.fails)
        notApplicable = Words(marks.notApplicable)
    }

    /// Whether a mark stands for yes or no.
    func mark(_ cell: Cell) -> MarkEntry {
        read(cell, yes: yes, no: no) { Self.isDocumentNumber($0) ? .yes : nil }
    }

    /// Whether a verdict says that the commune meets the standard.
    func verdict(_ cell: Cell) -> MarkEntry { read(cell, yes: meets, no: fails) { _ in nil } }

    /// The text says that nothing applies here: neither blank nor zero.
    func isNotApplicable(_ text: String) -> Bool { notApplicable.contain(text) }

    private func read(_ cell: Cell, yes: Words, no: Words, otherwise: (String) -> MarkEntry?) -> MarkEntry {
        if case .boolean(let fact) = cell.value { return fact ? .yes : .no }
        guard let text = seenText(cell) else { return .blank }
        if notApplicable.contain(text) { return .notApplicable }
        switch (yes.contain(text), no.contain(text)) {
        case (true, false): return .yes
        case (false, true): return .no
        default: return otherwise(text) ?? .refused(text)
        }
    }

    /// "Số 12/KH-UBND ngày …": who names the document says that there is one.
    static func isDocumentNumber(_ text: String) -> Bool {
        // Nobody's document number is longer, and the pattern's cost grows with the square of the length.
        text.utf8.count <= 200
            && text.firstMatch(of: #/\d+\s*/\s*(?:\d{4}\s*/\s*)?\p{Lu}{2,}/#) != nil
    }

    /// Words compared with their diacritics first and, where somebody typed none, without.
    private struct Words: Sendable {
        let exact: Set<String>
        let folded: Set<String>

        init(_ words: [String]) {
            exact = Set(words.map(Self.exactKey))
            // Signs such as ✓ and – fold to nothing, which is no word.
            folded = Set(words.map(Self.foldedKey)).subtracting([""])
        }

        func contain(_ text: String) -> Bool {
            exact.contains(Self.exactKey(text))
                || (text.utf8.allSatisfy { $0 < 128 } && folded.contains(Self.foldedKey(text)))
        }

        private static func exactKey(_ text: String) -> String { compact(VietnameseText.normalise(text)) }
        private static func foldedKey(_ text: String) -> String { compact(VietnameseText.fold(text)) }
        /// Blanks and dots differ too freely between "K. đạt", "k.đạt" and "K đạt" to mean anything.
        private static func compact(_ text: String) -> String { text.filter { $0 != " " && $0 != "." } }
    }
}
