/// How far a text looks like Vietnamese, counted over the words that carry something beyond ASCII; the
/// others say nothing. Cheap enough for whole files: this is how a CSV reader weighs candidate encodings.
public struct VietnameseEvidence: Hashable, Sendable {
    /// Words with a letter or symbol beyond ASCII that are possible Vietnamese syllables: `Trạch`.
    public var wellFormed = 0
    /// Words with a letter or symbol beyond ASCII that are not: `Tr¹ch`, `Müller`, `m²`.
    public var malformed = 0

    /// Well-formed words count for, malformed ones twice against: the greater, the better.
    public var score: Int { wellFormed - 2 * malformed }
    /// At least one well-formed word, and at least nine tenths of all.
    public var isVietnamese: Bool { wellFormed > 0 && malformed * 9 <= wellFormed }

    /// Counts the words of a text, which may be in NFC, NFD or between.
    public init(of text: String) {
        for word in LegacyWords.split(VietnameseText.nfc(text)) where word.utf8.contains(where: { $0 >= 0x80 }) {
            if VietnameseSyllable.isPossibleAsWritten(word) { wellFormed += 1 } else { malformed += 1 }
        }
    }
}
