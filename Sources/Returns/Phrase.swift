import VietnameseText

/// Words of the rulebook one after the other, looked for in what people write: compared with their diacritics where the
/// text has any, for "Công Bẩng" does not begin with "cộng", and "chưa" does not stand in "Chùa".
struct Phrase: Sendable {
    /// The words in normal form.
    let exact: String
    private let key: HeadKey

    /// A text made ready to be asked for many phrases.
    struct Text {
        fileprivate let exact: String
        fileprivate let key: HeadKey
        fileprivate let hasDiacritics: Bool

        init(_ text: String) {
            exact = VietnameseText.normalise(text)
            key = HeadKey(text)
            hasDiacritics = text.utf8.contains { $0 >= 128 }
        }

        func begins(with phrases: [Phrase]) -> Bool {
            phrases.contains { key.starts(with: $0.key) && agrees(with: $0) }
        }

        func holds(_ phrases: [Phrase]) -> Bool {
            phrases.contains { key.contains($0.key) && agrees(with: $0) }
        }

        private func agrees(with phrase: Phrase) -> Bool { !hasDiacritics || exact.contains(phrase.exact) }
    }

    init(_ words: String) {
        exact = VietnameseText.normalise(words)
        key = HeadKey(words)
    }
}
