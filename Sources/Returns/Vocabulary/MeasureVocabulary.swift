import StrictYAML

/// The words that tables of the plan's measures use: around the names, in the headings of columns, and in cells.
struct MeasureVocabulary: Sendable {
    /// What a column or line next to the measures can be.
    enum Role: String, Sendable, CaseIterable {
        case unitHead = "unit-head"
        case result
        /// The district's own share, next to its communes.
        case own
        /// The sum of the communes.
        case communes
        case total
        case target
    }

    /// Words that do not change a name, folded.
    private(set) var filler: Set<String>
    /// What may follow a name, as folded words.
    private(set) var endings: [[String]]
    /// The things that are counted, as folded words, in groups of words that mean the same.
    private(set) var nouns: [Set<[String]>]
    /// Words in titles that say that something is still to be done.
    private(set) var notDone: PhraseList
    /// Words of titles over what was done, even where `notDone` stands there too.
    private(set) var done: PhraseList
    private var points: PhraseList
    private var notPoints: PhraseList
    /// Words of titles over tasks, even where `points` stand there too.
    private(set) var tasks: PhraseList
    /// What stands around "11 tháng" in a head over sums since January, folded.
    private(set) var soFar: Set<String>
    /// Words of a head over sums: since January, unless it says otherwise.
    private(set) var sums: PhraseList
    /// Words of a head that leave no doubt that its sums are since January.
    private(set) var sinceJanuary: PhraseList
    /// Words of a head over figures of a month or a quarter.
    private(set) var partOfYear: PhraseList
    /// Words of a head over figures of the period: beside a sum since January, of the month.
    private(set) var thisPeriod: PhraseList
    private var unitHeads: [[String]]
    /// What stands before a unit that is only for the money of a table.
    private var moneyHeads: [[String]]
    /// Heads of columns of money, without their units.
    private var moneyColumns: Set<[String]>
    /// Units of questions that are answered by yes or no, folded words.
    private(set) var yesNo: Set<[String]>
    private var roles: [[String]: Role]
    /// How people write "none" in place of a number, as folded words.
    private(set) var zero: Set<[String]>
    /// Folded words of a unit of money, and how many đồng it is.
    private(set) var money: [[String]: Int]
    /// Folded words, and what they stand for.
    private(set) var abbreviations: [[String]: [Word]]

    init(_ value: YAMLValue?) {
        func phrases(_ name: String) -> [[String]] {
            (value?.optionalTexts(name) ?? []).map(Self.folded).filter { !$0.isEmpty }
        }
        filler = Set(phrases("filler").joined())
        endings = phrases("ending")
        zero = Set(phrases("zero"))
        nouns = (value?.optional("nouns")?.entries ?? []).map { group in
            Set(group.entries.compactMap(\.asText).map(Self.folded))
        }
        notDone = PhraseList(value?.optionalTexts("not-done") ?? [])
        done = PhraseList(value?.optionalTexts("done") ?? [])
        points = PhraseList(value?.optionalTexts("points") ?? [])
        notPoints = PhraseList(value?.optionalTexts("not-points") ?? [])
        tasks = PhraseList(value?.optionalTexts("tasks") ?? [])
        soFar = Set(phrases("so-far").joined())
        sums = PhraseList(value?.optionalTexts("sums") ?? [])
        sinceJanuary = PhraseList(value?.optionalTexts("since-january") ?? [])
        partOfYear = PhraseList(value?.optionalTexts("part-of-year") ?? [])
        thisPeriod = PhraseList(value?.optionalTexts("this-period") ?? [])
        unitHeads = phrases(Role.unitHead.rawValue)
        moneyHeads = phrases("money-head")
        moneyColumns = Set(phrases("money-column"))
        yesNo = Set(phrases("yes-no"))
        roles = [:]
        for role in Role.allCases { for phrase in phrases(role.rawValue) { roles[phrase] = role } }
        money = [:]
        for (unit, dong) in value?.optional("money")?.textsByKey ?? [:] { money[Self.folded(unit)] = Int(dong) }
        abbreviations = [:]
        for (short, long) in value?.optional("abbreviations")?.textsByKey ?? [:] {
            abbreviations[Self.folded(short)] = [Word](of: long)
        }
    }

    static func folded(_ text: String) -> [String] { [Word](of: text).map(\.folded) }

    /// What a heading or a label is, if it is exactly such a phrase.
    func role(of words: [String]) -> Role? { roles[words] }

    /// Where the words first say that a unit follows: "ĐVT:".
    func unitHead(in words: [String]) -> Range<Int>? { Self.first(of: unitHeads, in: words) }

    /// Where the words first say that a unit of money follows: "Đơn vị tính kinh phí:".
    func moneyHead(in words: [String]) -> Range<Int>? { Self.first(of: moneyHeads, in: words) }

    private static func first(of phrases: [[String]], in words: [String]) -> Range<Int>? {
        for start in words.indices {
            if let head = phrases.first(where: { words[start...].starts(with: $0) }) {
                return start..<start + head.count
            }
        }
        return nil
    }

    /// Whether a head, apart from its unit, only says that its column has money.
    func isMoneyColumn(_ head: String) -> Bool {
        moneyColumns.contains([Word](of: head).filter { !$0.isBracketed }.map(\.folded))
    }

    /// Whether a title or a head speaks of points: "Điểm tự chấm", not "Thời điểm".
    func speaksOfPoints(_ words: [Word]) -> Bool { points.stands(in: words) && !notPoints.stands(in: words) }

    func adding(_ other: MeasureVocabulary) -> MeasureVocabulary {
        var both = self
        both.filler.formUnion(other.filler)
        both.endings += other.endings
        both.roles.merge(other.roles) { $1 }
        both.zero.formUnion(other.zero)
        both.nouns += other.nouns
        both.notDone = both.notDone + other.notDone
        both.done = both.done + other.done
        both.points = both.points + other.points
        both.notPoints = both.notPoints + other.notPoints
        both.tasks = both.tasks + other.tasks
        both.soFar.formUnion(other.soFar)
        both.sums = both.sums + other.sums
        both.sinceJanuary = both.sinceJanuary + other.sinceJanuary
        both.partOfYear = both.partOfYear + other.partOfYear
        both.thisPeriod = both.thisPeriod + other.thisPeriod
        both.unitHeads += other.unitHeads
        both.moneyHeads += other.moneyHeads
        both.moneyColumns.formUnion(other.moneyColumns)
        both.yesNo.formUnion(other.yesNo)
        both.money.merge(other.money) { $1 }
        both.abbreviations.merge(other.abbreviations) { $1 }
        return both
    }
}
