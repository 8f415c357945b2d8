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

    /// Whether a mark stands for yes or no. Who names the document says that there is one, unless it begins with a no:
    /// "Chưa có, xem CV 12/LĐTBXH".
    func mark(_ cell: Cell) -> MarkEntry {
        read(cell, yes: yes, no: no) { !beginsWithNo($0) && Self.isDocumentNumber($0) ? .yes : nil }
    }

    /// Whether a mark says that the commune is recognised: of all documents only a decision does.
    func recognition(_ cell: Cell) -> MarkEntry {
        read(cell, yes: yes, no: no) { isDecisionNumber($0) ? .yes : nil }
    }

    /// "1644/QĐ-UBND"; not "Chưa có (CV 12/LĐTBXH)" nor "Tờ trình số 45/TTr-UBND".
    func isDecisionNumber(_ text: String) -> Bool {
        !beginsWithNo(text) && text.utf8.count <= Self.longestDocumentNumber
            && text.firstMatch(of: Self.decision) != nil
    }

    private func beginsWithNo(_ text: String) -> Bool {
        // The first word alone: "Chưa", "Không".
        text.split(separator: " ").first.map { no.contain(String($0).filter { !",;:(".contains($0) }) } ?? false
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

    /// Nobody's document number is longer, and the patterns' cost grows with the square of the length.
    static let longestDocumentNumber = 200

    /// "Số 12/KH-UBND ngày …".
    private static func isDocumentNumber(_ text: String) -> Bool {
        text.utf8.count <= longestDocumentNumber
            && text.firstMatch(of: document) != nil
    }

    // Made once: to make a pattern costs more than to look for it. Nothing changes them afterwards.
    nonisolated(unsafe) private static let decision = #/\d+\s*[/-]\s*(?:\d{4}\s*/\s*)?[Qq][ĐđÐDd](?!\p{L})/#
    nonisolated(unsafe) private static let document = #/\d+\s*/\s*(?:\d{4}\s*/\s*)?\p{Lu}{2,}/#

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
