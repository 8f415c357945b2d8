/// How much a text looks like Vietnamese. Only words with something beyond ASCII count, since others say nothing. It is
/// cheap enough for whole files: the CSV reader compares possible encodings by it.
public struct VietnameseEvidence: Hashable, Sendable {
    /// How many words with a letter or symbol beyond ASCII are possible Vietnamese syllables: `Trạch`.
    public var wellFormed = 0
    /// How many such words are not: `Tr¹ch`, `Müller`, `m²`.
    public var malformed = 0

    /// The higher, the better: each malformed word cancels two well-formed ones.
    public var score: Int { wellFormed - 2 * malformed }
    /// Whether there is a well-formed word, and at least nine tenths of the words are well-formed.
    public var isVietnamese: Bool { wellFormed > 0 && malformed * 9 <= wellFormed }

    /// Counts the words of a text in any normalization form.
    public init(of text: String) {
        for word in LegacyWords.split(VietnameseText.nfc(text)) where word.utf8.contains(where: { $0 >= 0x80 }) {
            if VietnameseSyllable.isPossibleAsWritten(word) { wellFormed += 1 } else { malformed += 1 }
        }
    }
}
