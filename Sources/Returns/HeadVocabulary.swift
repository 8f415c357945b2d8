import Rulebook
import VietnameseText

/// What the heads of a return mean, by the rulebook's names, numbers and aliases.
struct HeadVocabulary: Sendable {
    /// What one head, or the heads above one column, mean.
    enum Meaning: Equatable {
        case nothing
        case field(Field)
        /// The number says one criterion, the name another: neither is taken.
        case numberAndNameDisagree(number: Int, name: Int)
        /// A criterion that the rulebook does not have: the return is by another standard.
        case beyondStandard(number: Int)
    }

    /// A column's meaning with whose figure it is.
    struct ColumnMeaning: Equatable {
        var meaning: Meaning
        var assessor: Assessor
        /// The lowest head says that the column sums up its neighbours ("Cộng").
        var isSum: Bool
    }

    private let exact: [[String]: Field]
    /// Names long enough to be recognised with more text behind them, longest first.
    private let beginnings: [(key: HeadKey, criterion: Int)]
    private let criterionCount: Int
    private let own: [HeadKey]
    private let verified: [HeadKey]
    private let sums: Set<[String]>
    /// Words that make a column something about a criterion other than its points.
    private let notPoints: [HeadKey]

    init(rulebook: Rulebook) {
        var exact: [[String]: Field] = [:]
        var beginnings: [(key: HeadKey, criterion: Int)] = []
        for aliases in rulebook.columns {
            for alias in aliases.aliases { exact[HeadKey(alias).words] = .column(aliases.column) }
        }
        for criterion in rulebook.criteria {
            for name in [criterion.name] + criterion.aliases {
                let key = HeadKey(name)
                exact[key.words] = .criterion(criterion.number)
                if key.words.count >= 3 { beginnings.append((key, criterion.number)) }
            }
        }
        self.exact = exact
        self.beginnings = beginnings.sorted { $0.key.words.count > $1.key.words.count }
        criterionCount = rulebook.criteria.count
        own = rulebook.marks.ownFigure.map(HeadKey.init).sorted { $0.words.count > $1.words.count }
        verified = rulebook.marks.verifiedFigure.map(HeadKey.init).sorted { $0.words.count > $1.words.count }
        sums = Set(rulebook.marks.subtotal.map { HeadKey($0).words })
        notPoints = rulebook.marks.notPoints.map(HeadKey.init)
    }

    /// What the heads above one column mean together, from the top one to the lowest.
    func meaning(ofPath path: [String]) -> ColumnMeaning {
        var assessor = Assessor.unstated
        var keys: [(key: HeadKey, text: String)] = []
        for text in path {
            let (stated, rest) = assessorStated(in: HeadKey(text))
            if stated != .unstated { assessor = stated }
            if !rest.isEmpty { keys.append((rest, stated == .unstated ? text : rest.words.joined(separator: " "))) }
        }
        let isSum = path.count > 1 && sums.contains(keys.last?.key.words ?? [])
        return ColumnMeaning(meaning: meaning(of: keys), assessor: assessor, isSum: isSum)
    }

    /// The heads read together first, then the lower ones without the upper; an upper head stands for
    /// the column by itself only where the lower one adds no more than a unit.
    private func meaning(of heads: [(key: HeadKey, text: String)]) -> Meaning {
        for start in heads.indices {
            let found = meaning(of: heads[start...].map(\.text).joined(separator: " "))
            if found != .nothing,
                start + 1 == heads.count || isAboutPoints(found, below: heads[(start + 1)...].map(\.key))
            {
                return found
            }
        }
        guard heads.count > 1, let last = heads.last, Self.addsNothing(last.key) else { return .nothing }
        return meaning(of: Array(heads.dropLast()))
    }

    /// Below the head of a criterion stand its name, a sum or a unit; an unknown lower head is some part or
    /// remark, and not the criterion's points.
    private func isAboutPoints(_ meaning: Meaning, below lower: [HeadKey]) -> Bool {
        guard case .field(.criterion(let number)) = meaning else { return true }
        return lower.allSatisfy { key in
            Self.addsNothing(key) || sums.contains(key.words) || criterionNamed(key) == number
                || self.meaning(of: key.words.joined(separator: " ")) == .field(.criterion(number))
        }
    }

    /// What one head means.
    func meaning(of text: String) -> Meaning {
        let key = HeadKey(text)
        if let field = exact[key.words] { return .field(field) }
        // The sign is no word, and says that the column holds rates.
        let isRate = text.contains("%")
        if let numbered = meaningByNumber(key, isRate: isRate) { return numbered }
        if let (criterion, rest) = criterion(namedAtBeginningOf: key) {
            return isRate || speaksOfOtherThanPoints(rest) ? .nothing : .field(.criterion(criterion))
        }
        guard text.utf8.contains(UInt8(ascii: "(")), !isRate else { return .nothing }
        return exact[HeadKey(Self.withoutParentheses(text)).words].map(Meaning.field) ?? .nothing
    }

    /// "Tiêu chí số 3 …", "TC3", "Điểm TC 3", "TC III", and "3. Trẻ em bị xâm hại" where the name is the
    /// criterion's.
    private func meaningByNumber(_ key: HeadKey, isRate: Bool) -> Meaning? {
        var rest = key.words[...]
        while let first = rest.first, ["diem", "cac", "cua", "theo"].contains(first) { rest = rest.dropFirst() }
        let saysCriterion: Bool
        if rest.starts(with: ["tieu", "chi"]) {
            (rest, saysCriterion) = (rest.dropFirst(2), true)
        } else if rest.first == "tc" {
            (rest, saysCriterion) = (rest.dropFirst(), true)
        } else {
            saysCriterion = false
        }
        if saysCriterion, rest.first == "so" { rest = rest.dropFirst() }
        guard let first = rest.first, let number = Int(first) ?? (saysCriterion ? Self.roman[first] : nil) else {
            return nil
        }
        let name = HeadKey(words: Array(rest.dropFirst()))
        guard (1...criterionCount).contains(number) else {
            return saysCriterion && name.isEmpty && number > criterionCount ? .beyondStandard(number: number) : nil
        }
        let named = criterionNamed(name)
        if let named, named != number { return .numberAndNameDisagree(number: number, name: named) }
        guard saysCriterion || named != nil else { return nil }
        return isRate || (named == nil && speaksOfOtherThanPoints(name)) ? .nothing : .field(.criterion(number))
    }

    /// Words behind a criterion that speak of a maximum, a rate, a count, a remark, or of a second criterion.
    private func speaksOfOtherThanPoints(_ key: HeadKey) -> Bool {
        notPoints.contains { key.removing($0) != nil } || key.words.contains("tc")
            || key.removing(HeadKey(words: ["tieu", "chi"])) != nil
    }

    /// Numbers as the forms of some districts write them, folded to lower case.
    private static let roman = Dictionary(
        uniqueKeysWithValues: zip(
            [
                "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
                "xvii", "xviii", "xix", "xx",
            ], 1...))

    private func criterionNamed(_ key: HeadKey) -> Int? {
        if case .criterion(let number)? = exact[key.words] { return number }
        return criterion(namedAtBeginningOf: key)?.number
    }

    private func criterion(namedAtBeginningOf key: HeadKey) -> (number: Int, rest: HeadKey)? {
        beginnings.first { key.starts(with: $0.key) }.map { name, criterion in
            (criterion, HeadKey(words: Array(key.words.dropFirst(name.words.count))))
        }
    }

    /// Whose figure the head speaks of, and the head without those words.
    private func assessorStated(in key: HeadKey) -> (Assessor, HeadKey) {
        for word in verified {
            if let rest = key.removing(word) { return (.verified, rest) }
        }
        for word in own {
            if let rest = key.removing(word) { return (.own, rest) }
        }
        return (.unstated, key)
    }

    /// A lower head that is only a number in brackets or a unit.
    private static func addsNothing(_ key: HeadKey) -> Bool {
        key.words.allSatisfy { Int($0) != nil || ["diem", "so", "cham", "duoc", "dat"].contains($0) }
    }

    private static func withoutParentheses(_ text: String) -> String {
        text.replacing(#/\([^()]*\)/#, with: " ")
    }
}
