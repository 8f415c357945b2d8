import StrictYAML

/// The words of tables of the plan's measures: around their names, over their columns, in their cells.
struct MeasureVocabulary: Sendable {
    /// What a column or a line beside the measures is called.
    enum Role: String, Sendable, CaseIterable {
        case unitHead = "unit-head"
        case result
        /// The district's own part beside its communes.
        case own
        /// What the communes come to together.
        case communes
        case total
        case target
    }

    /// Words that change nothing of a name, folded.
    private(set) var filler: Set<String>
    /// What may stand behind a name, folded words.
    private(set) var endings: [[String]]
    /// What is counted, folded words, in groups that stand for each other.
    private(set) var nouns: [Set<[String]>]
    /// Words of titles over what is yet to be done.
    private(set) var notDone: PhraseList
    private var roles: [[String]: Role]
    /// How people write "none" where a number is asked, folded words.
    private(set) var zero: Set<[String]>
    /// Folded words of a unit of money, with how many đồng it is.
    private(set) var money: [[String]: Int]
    /// Folded words with what they stand for.
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

    /// What a head or a label is, where it is nothing but such a phrase.
    func role(of words: [String]) -> Role? { roles[words] }

    func adding(_ other: MeasureVocabulary) -> MeasureVocabulary {
        var both = self
        both.filler.formUnion(other.filler)
        both.endings += other.endings
        both.roles.merge(other.roles) { $1 }
        both.zero.formUnion(other.zero)
        both.nouns += other.nouns
        both.notDone = both.notDone + other.notDone
        both.money.merge(other.money) { $1 }
        both.abbreviations.merge(other.abbreviations) { $1 }
        return both
    }
}
