import Rulebook

/// The words of the criteria's names. A heading with the number of a criterion may shorten its name, change the order
/// of its words, or give its initials ("TC5: TNTT").
struct NameWords: Sendable {
    /// All words of the names of a criterion, and the initials of neighbouring words ("te").
    private var words: [Int: Set<String>] = [:]
    /// Of those, the ones that no other criterion has.
    private var telling: [Int: Set<String>] = [:]

    /// Shorter initials could mean anything.
    private static let fewestInitials = 3

    init(_ criteria: [Criterion]) {
        let names = criteria.map { ($0.number, ([$0.name] + $0.aliases).map { [Word](of: $0).map(\.folded) }) }
        var uses: [String: Set<Int>] = [:]
        for (number, names) in names {
            for word in names.joined() { uses[word, default: []].insert(number) }
        }
        for (number, names) in names {
            let own = Set(names.joined().filter { uses[$0] == [number] })
            words[number] = Set(names.joined())
            telling[number] = own
            for run in names.flatMap(Self.runs) where !run.contains(where: { Int($0) != nil }) {
                let initials = String(run.compactMap(\.first))
                words[number]?.insert(initials)
                if initials.utf8.count >= Self.fewestInitials, run.contains(where: own.contains) {
                    telling[number]?.insert(initials)
                }
            }
        }
    }

    /// All sequences of two or more neighbouring words.
    private static func runs(of words: [String]) -> [ArraySlice<String>] {
        words.indices.flatMap { start in
            stride(from: start + 2, through: words.endIndex, by: 1).map { words[start..<$0] }
        }
    }

    /// Whether one of these words belongs to the name of this criterion and of no other.
    func tell(_ words: some Sequence<String>, ofCriterion number: Int) -> Bool {
        words.contains { telling[number]?.contains($0) == true }
    }

    /// Whether the word is in the criterion's name.
    func holds(_ word: String, criterion number: Int) -> Bool { words[number]?.contains(word) == true }
}
