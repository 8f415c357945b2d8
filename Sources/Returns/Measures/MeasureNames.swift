import Rulebook
import Synchronization

/// Knows the different ways in which returns write the rulebook's measures. A label names a measure only if every word
/// in it is explained: by the measure's name, by words that change nothing, by a unit or by the time.
final class MeasureNames: Sendable {
    /// What a label names.
    struct Named: Hashable, Sendable {
        /// `PlanMeasure.id`.
        let measure: String
        let unit: MeasureUnit?
        /// Whether the label says that it is of another year.
        let isOfOtherTime: Bool
    }

    let measures: [PlanMeasure]
    let vocabulary: MeasureVocabulary
    /// The things that are counted, as folded words.
    let nouns: Set<[String]>
    /// The period's year.
    let year: Int
    private let byWords: [[String]: [(measure: String, words: [Word])]]
    /// The same, with the words of each in alphabetical order, for labels whose heading has the other half of the name.
    private let byBag: [[String]: Set<String>]
    /// The folded words of a group's heading and of a line in it, of names like "Xâm hại trẻ em / Phát hiện". Such a line
    /// names its measure only there.
    private let byGroup: [[[String]]: Set<String>]
    private let nameWords: Set<String>
    private let known = Mutex<[String: Named?]>([:])

    private static let mostTexts = 100_000
    /// No label is longer than this, in bytes.
    private static let longest = 300

    init(_ measures: [PlanMeasure], _ vocabulary: MeasureVocabulary, year: Int) {
        self.measures = measures
        self.vocabulary = vocabulary
        self.year = year
        var byWords: [[String]: [(measure: String, words: [Word])]] = [:]
        var byBag: [[String]: Set<String>] = [:]
        var byGroup: [[[String]]: Set<String>] = [:]
        for measure in measures {
            for name in measure.names {
                let levels = name.split(separator: " / ").map { Self.plain([Word](of: String($0)), vocabulary) }
                guard levels.count == 1 else {
                    byGroup[levels.map { $0.map(\.folded) }, default: []].insert(measure.id)
                    continue
                }
                let words = Self.plain([Word](of: name), vocabulary)
                guard !words.isEmpty else { continue }
                byWords[words.map(\.folded), default: []].append((measure.id, words))
                byBag[words.map(\.folded).sorted(), default: []].insert(measure.id)
            }
        }
        self.byWords = byWords
        nameWords = Set(byWords.keys.joined()).union(byGroup.keys.joined().joined())
        self.byGroup = byGroup
        self.byBag = byBag
        nouns = measures.filter { $0.unit != .yesNo }.reduce(into: Set(vocabulary.nouns.joined())) { nouns, measure in
            let words = MeasureVocabulary.folded(measure.unitName)
            nouns.formUnion([words, words.filter { !vocabulary.filler.contains($0) }].filter { !$0.isEmpty })
        }
    }

    /// Whether this noun can be what a measure counts: its own noun, or one that stands for it.
    func counts(_ noun: [String], _ measure: PlanMeasure) -> Bool {
        let own = MeasureVocabulary.folded(measure.unitName)
        let plain = { (words: [String]) in words.filter { !self.vocabulary.filler.contains($0) } }
        return noun == own || plain(noun) == plain(own) && !plain(own).isEmpty
            || vocabulary.nouns.contains { $0.contains(own) && $0.contains(noun) }
    }

    /// The measure with this id.
    func measure(_ id: String) -> PlanMeasure? { measures.first { $0.id == id } }

    /// What a label names; `nil` if it names no measure.
    func named(_ text: String) -> Named? {
        guard text.utf8.count <= Self.longest else { return nil }
        if let found = known.withLock({ $0[text] }) { return found }
        let found = find([Word](of: text)) { self.measure(with: $0) }
        known.withLock { if $0.count < Self.mostTexts { $0[text] = .some(found) } }
        return found
    }

    /// What a label and the headings above it name together, each having a part of the name: "Cán bộ được tập huấn"
    /// above "Cấp xã".
    func named(_ path: [String]) -> Named? {
        guard path.count > 1, path.allSatisfy({ $0.utf8.count <= Self.longest }) else { return nil }
        let levels = path.suffix(2).map { text in
            let words = Self.withoutNumber([Word](of: text)).filter { !$0.isBracketed }
            return Self.plain(withoutTime(words).rest, vocabulary).map(\.folded)
        }
        let words = path.flatMap { text in Self.withoutNumber([Word](of: text)) }
        if let ids = byGroup[levels], ids.count == 1, let named = find(words, splitsUnit: false, { _ in ids.first }) {
            return named
        }
        return find(words, splitsUnit: false) { words in
            self.measure(with: words)
                ?? self.byBag[words.map(\.folded).sorted()].flatMap { $0.count == 1 ? $0.first : nil }
        }
    }

    /// Whether the text only has words of a measure's name, so that the rest of the name may stand next to it.
    func mayBegin(_ text: String) -> Bool {
        guard text.utf8.count <= Self.longest else { return false }
        let words = Self.plain(Self.withoutNumber([Word](of: text)), vocabulary).map(\.folded)
        return !words.isEmpty && words.allSatisfy(nameWords.contains)
    }

    func forget() { known.withLock { $0 = [:] } }

    private func measure(with words: [Word]) -> String? {
        let fitting = (byWords[words.map(\.folded)] ?? []).filter { zip(words, $0.words).allSatisfy { $0.says($1) } }
        let ids = Set(fitting.map(\.measure))
        return ids.count == 1 ? ids.first : nil
    }

    /// - Parameter splitsUnit: whether a unit may follow the name after a sign. Not so between two labels of a path.
    private func find(_ words: [Word], splitsUnit: Bool = true, _ measure: ([Word]) -> String?) -> Named? {
        guard words.contains(where: { $0.kind == .letters }) else { return nil }
        let numbered = Self.withoutNumber(words)
        var outside = numbered.filter { !$0.isBracketed }
        let inside = numbered.filter(\.isBracketed)
        var (unit, isOther): (MeasureUnit?, Bool) = (nil, false)
        if !inside.isEmpty {
            let (rest, other) = withoutTime(inside)
            isOther = other
            let plain = rest.filter { !vocabulary.filler.contains($0.folded) }
            unit = MeasureUnit(rest, vocabulary, nouns: nouns)
            guard unit != nil || plain.isEmpty else { return nil }
        }
        let (rest, other) = withoutTime(outside)
        outside = rest
        isOther = isOther || other
        if let id = match(outside, measure) { return Named(measure: id, unit: unit, isOfOtherTime: isOther) }
        // "Kinh phí huy động, triệu đồng"; "Kinh phí huy động: triệu đồng".
        for start in outside.indices.dropFirst() where splitsUnit && outside[start].sign != nil && unit == nil {
            guard let said = MeasureUnit(outside[start...], vocabulary, nouns: nouns),
                let id = match(Array(outside[..<start]), measure)
            else { continue }
            return Named(measure: id, unit: said, isOfOtherTime: isOther)
        }
        return nil
    }

    private func match(_ words: [Word], _ measure: ([Word]) -> String?) -> String? {
        let plain = Self.plain(words, vocabulary)
        if let id = measure(plain) { return id }
        for ending in vocabulary.endings where plain.count > ending.count {
            if plain.suffix(ending.count).map(\.folded) == ending, let id = measure(plain.dropLast(ending.count)) {
                return id
            }
        }
        return nil
    }

    /// The words without "năm 2022" and the like, and whether they named another year than the period's.
    private func withoutTime(_ words: [Word]) -> (rest: [Word], isOfOtherTime: Bool) {
        var rest: [Word] = []
        var years: [Int] = []
        for word in words {
            if case .number(let number) = word.kind, (2000...2099).contains(number), word.exact.utf8.count == 4 {
                years.append(number)
                if rest.last?.folded == "nam" { rest.removeLast() }
            } else {
                rest.append(word)
            }
        }
        // Several years mean a sum over them, or a comparison.
        return (rest, !years.isEmpty && Set(years) != [year])
    }

    /// The words without "1.", "a)", "II.", "1.2" or "-" before the name.
    static func withoutNumber(_ words: [Word]) -> [Word] {
        guard let first = words.first, words.count > 1 else { return words }
        let isFollowedBySign = words[1].sign != nil
        let isNumber =
            switch first.kind {
            case .number, .decimal: true
            case .letters: isFollowedBySign && (first.number != nil || first.exact.unicodeScalars.count == 1)
            case .percent: false
            }
        return isNumber && !words[1].isJoined ? Array(words.dropFirst()) : words
    }

    private static func plain(_ words: [Word], _ vocabulary: MeasureVocabulary) -> [Word] {
        expanded(words, vocabulary).filter { !vocabulary.filler.contains($0.folded) }
    }

    private static func expanded(_ words: [Word], _ vocabulary: MeasureVocabulary) -> [Word] {
        var result: [Word] = []
        var place = 0
        while place < words.count {
            let short = [2, 1].lazy.filter { place + $0 <= words.count }.map {
                words[place..<(place + $0)].map(\.folded)
            }.first { vocabulary.abbreviations[$0] != nil }
            if let short, let long = vocabulary.abbreviations[short] {
                result += long
                place += short.count
            } else {
                result.append(words[place])
                place += 1
            }
        }
        return result
    }
}
