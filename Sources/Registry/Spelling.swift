/// A folded name in a form in which most other names can quickly be told to be different.
struct Spelling: Sendable {
    let bytes: [UInt8]
    /// One bit for each byte that occurs; bytes with the same last six bits share one.
    private let letters: UInt64

    init(_ folded: String) {
        bytes = Array(folded.utf8)
        letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// Whether so many slips may turn one name into the other; `false` is certain. A slip changes the length by at most
    /// one letter, takes out at most one letter and brings in at most one.
    func mayBeWithin(_ slips: Int, of other: Spelling) -> Bool {
        abs(bytes.count - other.bytes.count) <= slips && (letters ^ other.letters).nonzeroBitCount <= 2 * slips
    }
}
