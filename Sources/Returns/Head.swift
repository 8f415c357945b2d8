/// One head, or several above one column joined: its words, and what its signs and numbers say beside them.
struct Head: Equatable {
    let key: HeadKey
    /// The same without what stands in brackets.
    let plainKey: HeadKey
    /// A percent sign says that the column holds rates.
    let isRate: Bool
    let numbering: Numbering

    /// What follows the first number of a head.
    enum Numbering: Equatable {
        case plain
        /// "1.1", "TC 1.2": a part of a criterion.
        case part(of: Int)
        /// "TC 1 - 7", "tiêu chí 1 đến 7": several criteria.
        case several
    }

    /// "Điểm", "Số điểm đạt được".
    let saysPoints: Bool
    /// Only a short number, such as the most points, or a unit; "1.1" adds that this is a part, "01897" is a code.
    let addsNothing: Bool
    /// The same where it stands below no criterion, whose numbers and marks are not its points.
    let addsNothingElsewhere: Bool

    init(_ text: String, _ words: CriterionWords) {
        self.init(
            key: HeadKey(text),
            plainKey: text.utf8.contains(UInt8(ascii: "("))
                ? HeadKey(text.replacing(#/\([^()]*\)/#, with: " ")) : HeadKey(text),
            isRate: text.contains("%"), numbering: words.numbering(of: text), words)
    }

    private init(key: HeadKey, plainKey: HeadKey, isRate: Bool, numbering: Numbering, _ words: CriterionWords) {
        self.key = key
        self.plainKey = plainKey
        self.isRate = isRate
        self.numbering = numbering
        let isPart = if case .part = numbering { true } else { false }
        addsNothing = !isPart && !isRate && words.addNothing(key.words)
        addsNothingElsewhere = !isPart && !isRate && key.words.allSatisfy(words.addsNothing)
        saysPoints = addsNothing && words.arePoints(key.words)
    }

    /// The heads read as one. "Điểm" as the lowest says that these are points, whatever rate the upper ones name.
    init(joining heads: ArraySlice<Head>, _ words: CriterionWords) {
        let saysPoints = heads.count > 1 && heads.last?.saysPoints == true
        self.init(
            key: HeadKey(words: heads.flatMap(\.key.words)), plainKey: HeadKey(words: heads.flatMap(\.plainKey.words)),
            isRate: !saysPoints && heads.contains(where: \.isRate),
            numbering: heads.map(\.numbering).first { $0 != .plain } ?? .plain, words)
    }

    /// The same head without the words that say whose figure it is.
    func removing(_ removed: HeadKey, _ words: CriterionWords) -> Head? {
        key.removing(removed).map {
            Head(key: $0, plainKey: plainKey.removing(removed) ?? $0, isRate: isRate, numbering: numbering, words)
        }
    }

    var isEmpty: Bool { key.isEmpty && !isRate }

    /// What stands in brackets.
    var bracketed: HeadKey {
        var plain = plainKey.words[...]
        return HeadKey(
            words: key.words.filter { word in
                guard plain.first == word else { return true }
                plain.removeFirst()
                return false
            })
    }

    /// "12,5" below criterion 3: points rather than a head.
    func isPart(ofOtherThan number: Int) -> Bool {
        if case .part(let other) = numbering { other != number } else { false }
    }
}
