import VietnameseText

/// Splits an answer and its reason, which a district writes as one text: “xác nhận đúng: đã đối chiếu với hồ sơ của
/// xã”.
struct WrittenAnswer: Equatable {
    /// `nil` if the words are none of the possible answers.
    let answer: Answer?
    /// The answer alone, as it was written; the whole text if it is not an answer.
    let text: String
    /// Empty where none is given.
    let reason: String

    /// Signs after which a reason begins.
    private static let signs: Set<Character> = [":", "：", "-", "–", "—", ",", ";", ".", "(", "=", "\n", "\r\n"]
    /// Words after which a reason begins (“vì”, “do”).
    private static let joints: Set<String> = ["vi", "do"]
    private static let quotes: Set<Character> = ["“", "”", "\"", "'", "’", "‘"]
    private static let phrases: [(words: [String], answer: Answer)] =
        (Answer.allCases.map { ($0.rawValue, $0) } + [("đã sửa", .mended)]).map { phrase, answer in
            (words(phrase).map(\.folded), answer)
        }

    init(_ written: String) {
        let written = String(written.drop { Self.signs.contains($0) || $0.isWhitespace })
        let head = written.prefix { !Self.signs.contains($0) }
        let words = Self.words(head)
        let said = Self.phrases.first { words.map(\.folded).starts(with: $0.words) }
        let behind = words.dropFirst(said?.words.count ?? 0)
        // “Mended” may be followed by any words, since the file itself shows whether it is true.
        guard let said, said.answer == .mended || behind.first.map({ Self.joints.contains($0.folded) }) ?? true else {
            (answer, text, reason) = (nil, VietnameseText.trimmed(written), "")
            return
        }
        answer = said.answer
        let answered = words.prefix(said.words.count)
        text = Self.unquoted(answered.map { String($0.word) }.joined(separator: " "))
        let start = behind.isEmpty ? head.endIndex : behind.dropFirst().first?.word.startIndex ?? head.endIndex
        reason = Self.reason(written[start...])
    }

    /// The reason. Empty for a text that says nothing, such as the placeholder in the letter (“…lý do…”).
    private static func reason(_ rest: Substring) -> String {
        let isBracketed = rest.first == "("
        var words = rest.drop { signs.contains($0) || quotes.contains($0) || $0.isWhitespace }
        while let last = words.last, quotes.contains(last) || last.isWhitespace || isBracketed && last == ")" {
            words.removeLast()
        }
        return ["", VietnameseText.fold("lý do")].contains(VietnameseText.fold(String(words))) ? "" : String(words)
    }

    private static func words(_ text: some StringProtocol) -> [(word: Substring, folded: String)] {
        Substring(text).split(whereSeparator: \.isWhitespace).map { ($0, VietnameseText.fold(String($0))) }
            .filter { !$0.1.isEmpty }
    }

    private static func unquoted(_ text: String) -> String { text.filter { !quotes.contains($0) } }
}
