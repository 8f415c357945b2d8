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
        /// A part of a criterion ("1.1", or what stands under its head) or something else of it ("TC3 (số vụ)"), not
        /// surely its points.
        case part(of: Int)

        var isCriterion: Bool { if case .field(let field) = self { field.isCriterion } else { false } }
        var partOf: Int? { if case .part(let number) = self { number } else { nil } }
    }

    /// A column's meaning with whose figure it is.
    struct ColumnMeaning: Equatable {
        var meaning: Meaning
        var assessor: Assessor
        /// The lowest head says that the column sums up its neighbours ("Cộng"), which it must have.
        var isSum: Bool
        /// The lowest head only says how many points there can be ("Tối đa 100").
        var isMaximum = false
    }

    private let exact: [[String]: Field]
    /// Names long enough to be recognised with more text behind them, longest first.
    private let beginnings: [(key: HeadKey, criterion: Int)]
    let criterionCount: Int
    private let own: [HeadKey]
    private let verified: [HeadKey]
    private let notYetVerified: [HeadKey]
    private let groups: GroupHeads
    private let sums: Set<[String]>
    private let words: CriterionWords
    private let names: CriterionNames
    /// Words that make a column something about a criterion other than its points.
    private let notPoints: [HeadKey]

    private let maxima: [HeadKey]

    /// The year of the period, which a head may name ("Kế hoạch năm 2022"); another year's figures are none of it.
    private let year: Int

    init(rulebook: Rulebook, year: Int) {
        self.year = year
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
        names = CriterionNames(rulebook.criteria)
        self.beginnings = beginnings.sorted { $0.key.words.count > $1.key.words.count }
        criterionCount = rulebook.criteria.count
        own = rulebook.marks.ownFigure.map(HeadKey.init).sorted { $0.words.count > $1.words.count }
        verified = rulebook.marks.verifiedFigure.map(HeadKey.init).sorted { $0.words.count > $1.words.count }
        notYetVerified = rulebook.marks.notYetVerified.map(HeadKey.init)
        groups = GroupHeads(rulebook)
        // Of the words that begin a subtotal's row, an average or a count is no sum of parts.
        let sums = rulebook.marks.subtotal.filter { exact[Array(HeadKey($0).words.prefix(1))] == .column(.total) }
        words = CriterionWords(rulebook.heads, sums: sums.filter { HeadKey($0).words.count == 1 })
        self.sums = Set(sums.map { HeadKey($0).words })
        maxima = rulebook.marks.maximum.map(HeadKey.init)
        notPoints = rulebook.marks.notPoints.map(HeadKey.init)
    }

    /// What the heads above one column mean together, from the top one to the lowest.
    func meaning(ofPath path: [String]) -> ColumnMeaning {
        var assessor = Assessor.unstated
        guard !path.contains(where: isOfOtherYear) else {
            return ColumnMeaning(meaning: .nothing, assessor: .unstated, isSum: false)
        }
        let whole = path.map { Head(withoutYear($0), words) }
        var heads: [Head] = []
        for head in whole {
            let (stated, rest) = assessorStated(in: head, below: heads)
            if stated != .unstated { assessor = stated }
            if !rest.isEmpty { heads.append(rest) }
        }
        let meaning = meaning(of: heads)
        // Figures are one's own or verified; "Kế hoạch cấp huyện" is another plan.
        if assessor != .unstated, case .field(.column(let column)) = meaning, column.isMarkOrDecision {
            return ColumnMeaning(meaning: self.meaning(of: whole), assessor: .unstated, isSum: false)
        }
        let isSum =
            heads.last.map(isSum) == true && self.meaning(of: Head(joining: heads.dropLast(), words)).isCriterion
        let isMaximum = heads.count > 1 && heads.last.map { statesMaximum($0.key) } == true
        return ColumnMeaning(meaning: meaning, assessor: assessor, isSum: isSum, isMaximum: isMaximum)
    }

    /// "2021", "Điểm năm 2021", "So với năm 2021": the column of another year beside this one's.
    func isOfOtherYear(_ text: String) -> Bool {
        // Every head of every return is asked, and most name no year.
        guard text.contains("20") else { return false }
        if text.utf8.count == 4, let named = Int(text) { return (2000...2099).contains(named) && named != year }
        // "TC1 (2021)"
        if text.hasSuffix(")"), let bracket = text.lastIndex(of: "("),
            let named = Int(text[bracket...].dropFirst().dropLast()), (2000...2099).contains(named)
        {
            return named != year
        }
        let years = StatedTime.all(inTitle: text).compactMap(\.years)
        return !years.isEmpty && !years.contains { $0.contains(year) }
    }

    /// "Kế hoạch năm 2022" without the year of the period.
    private func withoutYear(_ text: String) -> String {
        // Most heads name none, and a pattern is dear.
        guard text.contains(String(year)) else { return text }
        let rest = text.replacing(#/(?i)[(\s,-]*(?:năm\s*)?(20\d{2})[)\s]*$/#) { found in
            Int(found.1) == year ? "" : String(found.0)
        }
        return rest.count < text.count ? String(rest) : text
    }

    /// The heads read together first, then the lower ones without the upper; an upper head stands for
    /// the column by itself only where the lower one adds no more than a unit.
    private func meaning(of heads: [Head]) -> Meaning {
        for start in heads.indices {
            let lower = heads[(start + 1)...]
            let (joined, alone) = (meaning(of: Head(joining: heads[start...], words)), meaning(of: heads[start]))
            // "Tiêu chí" over "VII": the lower head is a part of the name.
            let belowName = alone.isCriterion ? lower : lower.dropFirst()
            if let found = [(joined, belowName), (alone, lower)].first(where: { isCriterion($0, above: $1) })?.0 {
                // "Tỷ lệ" over "Tiêu chí 1" makes it no points.
                return heads[..<start].contains { isRateOrOther($0) } ? .nothing : found
            }
            if case .field(.criterion(let number)) = alone {
                return lower.contains { isRateOrOther($0) || $0.isPart(ofOtherThan: number) }
                    ? .nothing : .part(of: number)
            }
            let found = joined != .nothing && !joined.isCriterion ? joined : alone
            guard found == joined || lower.allSatisfy(\.addsNothingElsewhere), found != .nothing else { continue }
            // "Quyết định thành lập Ban chỉ đạo" over "Số quyết định".
            if case .field(.column(let column)) = found,
                heads[..<start].contains(where: { groups.change(column, under: $0, words) })
            {
                return .nothing
            }
            return found
        }
        return .nothing
    }

    /// Below the head of a criterion stand its name, a sum or a unit; an unknown lower head is some part or
    /// remark, and not the criterion's points.
    private func isCriterion(_ meaning: Meaning, above lower: ArraySlice<Head>) -> Bool {
        guard meaning.isCriterion else { return false }
        return lower.allSatisfy { head in
            head.addsNothing || isSum(head) || statesMaximum(head.key) || self.meaning(of: head) == meaning
        }
    }

    /// "Cộng", "Tổng điểm", "Tổng TC1" under the head of a criterion.
    private func isSum(_ head: Head) -> Bool {
        isSum(head.key) || withoutSum(head.key) != nil
    }

    private func isSum(_ key: HeadKey) -> Bool { sums.contains(key.words) || exact[key.words] == .column(.total) }

    /// What one head means.
    func meaning(of text: String) -> Meaning { meaning(of: Head(text, words)) }

    private func meaning(of head: Head) -> Meaning {
        if let field = exact[head.key.words] { return head.isRate && field.isCriterion ? .nothing : .field(field) }
        switch head.numbering {
        case .part(let number) where (1...criterionCount).contains(number): return .part(of: number)
        case .part, .several: return .nothing
        case .plain: break
        }
        if let numbered = meaningByNumber(head.key, isRate: head.isRate) { return numbered }
        if let (criterion, rest) = criterion(namedAtBeginningOf: head.key) {
            return points(of: criterion, isNamed: true, before: rest, isRate: head.isRate)
        }
        guard head.plainKey != head.key, !head.isRate, let field = exact[head.plainKey.words] else { return .nothing }
        guard case .criterion(let criterion) = field else { return .field(field) }
        return points(of: criterion, isNamed: true, before: head.bracketed, isRate: false)
    }

    /// What a head means that says a criterion's number or name and then these words. Only words of points, the most of
    /// them, the number once more or words of its name leave the column its points.
    private func points(of criterion: Int, isNamed: Bool, before rest: HeadKey, isRate: Bool) -> Meaning {
        if words.afterCriterion(rest.words).map(Array.init) == [String(criterion)], !isRate {
            return .field(.criterion(criterion))
        }
        let isNamed = isNamed || names.tell(rest.words, ofCriterion: criterion)
        let beside = isNamed ? HeadKey(words: names.without(nameOf: criterion, rest.words)) : rest
        let arePoints = words.addNothing(beside.words) || statesMaximum(beside) || isSum(beside)
        guard !isRate, arePoints || !speaksOfOtherThanPoints(rest) else { return .nothing }
        return arePoints ? .field(.criterion(criterion)) : .part(of: criterion)
    }

    /// "Tiêu chí số 3 …", "TC3", "Điểm TC 3", "TC III", "Tổng TC3", and "3. Trẻ em bị xâm hại" or "III. Trẻ em bị
    /// xâm hại" where the name is the criterion's.
    private func meaningByNumber(_ key: HeadKey, isRate: Bool) -> Meaning? {
        let plain = (withoutSum(key) ?? key).words
        let behind = words.afterCriterion(plain)
        let saysCriterion = behind != nil
        let rest = behind ?? words.withoutLeading(plain)
        guard let first = rest.first, let number = Int(first) ?? Self.roman[first] else { return nil }
        let name = HeadKey(words: Array(rest.dropFirst()))
        guard (1...criterionCount).contains(number) else {
            let isAnother = name.isEmpty || (number < 100 && !words.addNothing(name.words))
            return saysCriterion && isAnother && number > criterionCount ? .beyondStandard(number: number) : nil
        }
        let named = criterionNamed(name)
        if let named, named != number { return .numberAndNameDisagree(number: number, name: named) }
        guard saysCriterion || named != nil else { return nil }
        // "TC1a"
        if name.words.count == 1, name.words[0].utf8.count == 1, Int(name.words[0]) == nil { return .part(of: number) }
        let behindName = criterion(namedAtBeginningOf: name)?.rest ?? (named == nil ? name : HeadKey(words: []))
        return points(of: number, isNamed: named != nil, before: behindName, isRate: isRate)
    }

    /// "Tổng TC1" without "Tổng": only before a criterion.
    private func withoutSum(_ key: HeadKey) -> HeadKey? {
        guard let sum = sums.filter({ key.words.starts(with: $0) }).max(by: { $0.count < $1.count }) else { return nil }
        let rest = key.words.dropFirst(sum.count)
        return words.afterCriterion(rest) == nil ? nil : HeadKey(words: Array(rest))
    }

    /// A level of a head that makes what stands below or above it something other than points.
    private func isRateOrOther(_ head: Head) -> Bool {
        head.isRate || notPoints.contains(where: head.key.contains)
            || words.statesOtherUnit(head.key, isRate: head.isRate)
    }

    /// "(ĐVT: người)" above a table.
    func statesOtherUnit(_ text: String) -> Bool { words.statesOtherUnit(HeadKey(text), isRate: text.contains("%")) }

    /// A column that only a number heads, as the criteria of a table may be headed with nothing that says so:
    /// the number, unless what stands above speaks of something other than points.
    func bareNumber(ofPath path: [String]) -> Int? {
        guard let lowest = path.last.map(HeadKey.init), lowest.words.count == 1,
            let number = Int(lowest.words[0]) ?? Self.roman[lowest.words[0]],
            !path.contains(where: { isRateOrOther(Head($0, words)) })
        else { return nil }
        return number
    }

    /// Words behind a criterion that speak of a maximum, a rate, a count, a remark, or of a second criterion.
    private func speaksOfOtherThanPoints(_ key: HeadKey) -> Bool {
        guard !statesMaximum(key) else { return false }
        return notPoints.contains(where: key.contains) || words.speaksOfCriterion(key)
    }

    /// "(tối đa 100 điểm)" only says how many points there can be; without the number it heads a column of maxima.
    private func statesMaximum(_ key: HeadKey) -> Bool {
        key.words.contains { Int($0) != nil }
            && maxima.contains { key.removing($0)?.words.allSatisfy(words.addsNothing) == true }
    }

    /// Numbers as the forms of some districts write them, folded to lower case.
    static let roman = Dictionary(
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

    /// Whose figure the head speaks of, and the head without those words; nobody's where it speaks of both. One word
    /// alone ("Xã", "Huyện") says it only below the head of a criterion, a total or a verdict.
    private func assessorStated(in head: Head, below upper: [Head]) -> (Assessor, Head) {
        for (assessor, phrases) in [(Assessor.verified, verified), (.own, own)]
        where phrases.contains(where: { $0.words.count == 1 && $0 == head.key }) && takesAssessor(meaning(of: upper)) {
            return (assessor, Head("", words))
        }
        let ofOwn = withoutWords(of: own, in: head)
        guard let (place, isVerified) = placeOfVerified(in: head.key) else {
            return ofOwn.map { (.own, $0) } ?? (.unstated, head)
        }
        guard isVerified else {
            let rest = head.removing(HeadKey(words: Array(head.key.words[place])), words) ?? head
            return (.own, withoutWords(of: own, in: rest) ?? rest)
        }
        return ofOwn == nil ? (.verified, withoutWords(of: verified, in: head) ?? head) : (.unstated, head)
    }

    private func takesAssessor(_ meaning: Meaning) -> Bool {
        meaning.isCriterion || meaning == .field(.column(.total)) || meaning == .field(.column(.verdict))
    }

    /// Where a head speaks of a verified figure, with the words before it that say that it is none yet ("chưa qua").
    private func placeOfVerified(in key: HeadKey) -> (place: Range<Int>, isVerified: Bool)? {
        guard let place = verified.lazy.filter({ $0.words.count > 1 }).compactMap(key.range).first else { return nil }
        let start = max(0, place.lowerBound - Self.farthestNegation)
        let before = HeadKey(words: Array(key.words[start..<place.lowerBound]))
        guard let negation = notYetVerified.lazy.compactMap(before.range).first else { return (place, true) }
        return (start + negation.lowerBound..<place.upperBound, false)
    }

    /// "Chưa được UBND huyện thẩm định".
    private static let farthestNegation = 5

    /// The head without the phrases of one assessor, and without its name behind them ("của xã"); `nil` where it has
    /// none of them.
    private func withoutWords(of phrases: [HeadKey], in head: Head) -> Head? {
        guard let rest = phrases.lazy.filter({ $0.words.count > 1 }).compactMap({ head.removing($0, words) }).first
        else {
            return nil
        }
        let names = Set(phrases.filter { $0.words.count == 1 }.flatMap(\.words))
        let kept = rest.key.words.reversed().drop { names.contains($0) || words.mayStandBeforeCriterion($0) }.count
        let behind = HeadKey(words: Array(rest.key.words[kept...]))
        guard behind.words.contains(where: names.contains) else { return rest }
        return rest.removing(behind, words) ?? rest
    }

    /// The label of a row, such as "Tỷ lệ (%)" or "Chênh lệch", says that its numbers are no points, and nothing else.
    func isOtherThanPoints(_ label: String) -> Bool {
        let key = HeadKey(label)
        return notPoints.contains { key.removing($0)?.words.allSatisfy(words.addsNothing) == true }
    }

    /// Whether a title says of the whole table that it holds the communes' own figures: "các xã tự chấm", "tự đánh giá";
    /// not "cấp xã", which says where they come from.
    func saysOwnFigures(_ title: String) -> Bool {
        let key = HeadKey(title)
        return own.contains { phrase in
            key.contains(phrase)
                && (words.speaksOfPoints(phrase.words) || exact[Array(phrase.words.suffix(2))] == .column(.verdict))
        }
    }

    /// Whose figure a label speaks of, such as that of a row; the verified one where it speaks of both.
    func assessorStated(in label: String) -> Assessor {
        let key = HeadKey(label)
        if let (_, isVerified) = placeOfVerified(in: key) { return isVerified ? .verified : .own }
        return own.contains { $0.words.count > 1 && key.contains($0) } ? .own : .unstated
    }
}
