/// A folded name for comparing with many others, most of which a glance tells apart.
struct Spelling: Sendable {
    let bytes: [UInt8]
    /// One bit for each byte that occurs, bytes alike in their last six bits taken for one.
    private let letters: UInt64

    init(_ folded: String) {
        bytes = Array(folded.utf8)
        letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// `false` only where so many slips cannot make the one of the other: a slip changes the length by one letter, and takes one
    /// letter out and brings one in.
    func mayBeWithin(_ slips: Int, of other: Spelling) -> Bool {
        abs(bytes.count - other.bytes.count) <= slips && (letters ^ other.letters).nonzeroBitCount <= 2 * slips
    }
}
