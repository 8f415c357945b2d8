import VietnameseText

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

    init(_ text: String) {
        key = HeadKey(text)
        plainKey = text.utf8.contains(UInt8(ascii: "(")) ? HeadKey(text.replacing(#/\([^()]*\)/#, with: " ")) : key
        isRate = text.contains("%")
        numbering = Self.numbering(of: text)
    }

    private init(key: HeadKey, plainKey: HeadKey, isRate: Bool, numbering: Numbering) {
        self.key = key
        self.plainKey = plainKey
        self.isRate = isRate
        self.numbering = numbering
    }

    /// The heads read as one. "Điểm" as the lowest says that these are points, whatever rate the upper ones name.
    init(joining heads: ArraySlice<Head>) {
        let saysPoints = heads.count > 1 && heads.last?.saysPoints == true
        self.init(
            key: HeadKey(words: heads.flatMap(\.key.words)), plainKey: HeadKey(words: heads.flatMap(\.plainKey.words)),
            isRate: !saysPoints && heads.contains(where: \.isRate),
            numbering: heads.map(\.numbering).first { $0 != .plain } ?? .plain)
    }

    /// The same head without the words that say whose figure it is.
    func removing(_ words: HeadKey) -> Head? {
        key.removing(words).map {
            Head(key: $0, plainKey: plainKey.removing(words) ?? $0, isRate: isRate, numbering: numbering)
        }
    }

    var isEmpty: Bool { key.isEmpty && !isRate }

    /// "Điểm", "Số điểm đạt được".
    var saysPoints: Bool { key.words.contains("diem") && addsNothing }

    /// Only a short number, such as the most points, or a unit; "1.1" adds that this is a part, "01897" is a code.
    var addsNothing: Bool {
        if case .part = numbering { return false }
        return !isRate
            && key.words.allSatisfy {
                $0.utf8.count <= 3 && Int($0) != nil || ["diem", "so", "cham", "duoc", "dat"].contains($0)
            }
    }

    /// "12,5" below criterion 3: points rather than a head.
    func isPart(ofOtherThan number: Int) -> Bool {
        if case .part(let other) = numbering { other != number } else { false }
    }

    private static func numbering(of text: String) -> Numbering {
        guard text.utf8.contains(where: { (48...57).contains($0) }), text.utf8.count <= 400,
            let match = VietnameseText.normalise(text).prefixMatch(
                of:
                    #/(?:điểm |các |tổng |cộng )*(?:tiêu chí|tc)? ?(?:số )?(\d{1,2})(?:[.,](\d)|\s*(?:[-–—,;+&]|đến|tới|và)\s*(?:tiêu chí|tc)? ?(?:số )?(\d{1,2})(?!\d))?/#
            ), let first = Int(match.1)
        else { return .plain }
        if match.2 != nil { return .part(of: first) }
        return match.3.flatMap { Int($0) }.map { $0 > first && $0 < 100 } == true ? .several : .plain
    }
}
