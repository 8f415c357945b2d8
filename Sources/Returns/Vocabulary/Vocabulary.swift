import Registry
import Rulebook
import StrictYAML

/// The words that headings, rows, titles and marks of returns use. They do not contain any law. They come with the
/// program, and a workspace can add more.
public struct Vocabulary: Sendable {
    /// The phrases of each term, in the vocabulary's order.
    let phrases: [(term: Terms, phrases: [String])]
    /// What an abbreviation stands for in the names of criteria.
    let abbreviations: [String: String]
    let marks: MarkVocabulary
    /// Words in the area column, by the area that they name.
    let areas: [Area: [String]]
    /// Names of standards other than the children's.
    let otherStandards: PhraseList
    /// Words with which a file says that it is a draft or was replaced.
    let superseded: PhraseList
    /// Words next to figures which suggest that these are not points, or not final.
    let doubtful: PhraseList
    /// Words before the commune's name on a form, folded.
    let unitLabels: [[String]]
    /// Words of headings that only give the year of rows, folded.
    let yearHeadingWords: Set<String>
    /// The words of tables of the plan's measures.
    let measures: MeasureVocabulary

    /// Reads a vocabulary. Throws all mistakes together, each with its line and key.
    public init(yaml text: String) throws(YAMLMistakes) {
        self = try YAMLDocument.read(text) { Vocabulary($0) }
    }

    /// The vocabulary that comes with the program. The tests read it, so it has no mistakes.
    public static let builtIn: Vocabulary = {
        let text = String(decoding: PackageResources.vocabulary_yaml, as: UTF8.self)
        guard let vocabulary = try? Vocabulary(yaml: text) else { return .empty }
        return vocabulary
    }()

    private init(_ top: YAMLValue) {
        let terms = top.optional("terms")
        phrases = Terms.names.compactMap { name in
            guard let term = Terms.named(name), let words = terms?.phrases(name), !words.isEmpty else {
                return nil
            }
            return (term, words)
        }
        abbreviations = top.optional("abbreviations")?.textsByKey ?? [:]
        marks = MarkVocabulary(top.optional("marks"))
        let areas = top.optional("areas")
        self.areas = Area.allCases.reduce(into: [:]) { $0[$1] = areas?.phrases($1.rawValue) ?? [] }
        let titles = top.optional("titles")
        otherStandards = PhraseList(titles?.phrases("other_standards") ?? [])
        superseded = PhraseList(titles?.phrases("superseded") ?? [])
        doubtful = PhraseList(titles?.phrases("doubtful") ?? [])
        yearHeadingWords = Set(titles?.phrases("year_headings").flatMap { [Word](of: $0).map(\.folded) } ?? [])
        unitLabels = titles?.phrases("unit_labels").map { [Word](of: $0).map(\.folded) } ?? []
        measures = MeasureVocabulary(top.optional("measures"))
    }

    private static let empty = Vocabulary(phrases: [], marks: MarkVocabulary(nil), areas: [:])

    init(
        phrases: [(term: Terms, phrases: [String])], abbreviations: [String: String] = [:], marks: MarkVocabulary,
        areas: [Area: [String]], otherStandards: PhraseList = PhraseList([]), superseded: PhraseList = PhraseList([]),
        doubtful: PhraseList = PhraseList([]), unitLabels: [[String]] = [], yearHeadingWords: Set<String> = [],
        measures: MeasureVocabulary = MeasureVocabulary(nil)
    ) {
        self.measures = measures
        self.phrases = phrases
        self.abbreviations = abbreviations
        self.marks = marks
        self.areas = areas
        self.otherStandards = otherStandards
        self.superseded = superseded
        self.doubtful = doubtful
        self.unitLabels = unitLabels
        self.yearHeadingWords = yearHeadingWords
    }

    /// The vocabulary with the words of another one, such as a workspace's, added after its own.
    public func adding(_ other: Vocabulary) -> Vocabulary {
        Vocabulary(
            phrases: phrases + other.phrases, abbreviations: abbreviations.merging(other.abbreviations) { $1 },
            marks: marks.adding(other.marks), areas: areas.merging(other.areas) { $0 + $1 },
            otherStandards: otherStandards + other.otherStandards, superseded: superseded + other.superseded,
            doubtful: doubtful + other.doubtful, unitLabels: unitLabels + other.unitLabels,
            yearHeadingWords: yearHeadingWords.union(other.yearHeadingWords), measures: measures.adding(other.measures))
    }
}

/// The words in the cells of marks.
struct MarkVocabulary: Sendable {
    let yes, no, meets, fails, notApplicable: [String]
    /// Words next to a document's number that say that it is not in force.
    let notInForce: [String]

    init(_ value: YAMLValue?) {
        yes = value?.optionalTexts("yes") ?? []
        no = value?.optionalTexts("no") ?? []
        meets = value?.optionalTexts("meets") ?? []
        fails = value?.optionalTexts("fails") ?? []
        notApplicable = value?.optionalTexts("not_applicable") ?? []
        notInForce = value?.phrases("not_in_force") ?? []
    }

    init(of marks: MarkWords) {
        self.init(
            yes: marks.yes, no: marks.no, meets: marks.meets, fails: marks.fails, notApplicable: marks.notApplicable,
            notInForce: marks.notInForce)
    }

    private init(
        yes: [String], no: [String], meets: [String], fails: [String], notApplicable: [String], notInForce: [String]
    ) {
        self.yes = yes
        self.no = no
        self.meets = meets
        self.fails = fails
        self.notApplicable = notApplicable
        self.notInForce = notInForce
    }

    func adding(_ other: MarkVocabulary) -> MarkVocabulary {
        MarkVocabulary(
            yes: yes + other.yes, no: no + other.no, meets: meets + other.meets, fails: fails + other.fails,
            notApplicable: notApplicable + other.notApplicable, notInForce: notInForce + other.notInForce)
    }
}

extension YAMLValue {
    /// The phrases of a list. A phrase without any word is left out, because it would be found in every text.
    fileprivate func phrases(_ name: String) -> [String] {
        optionalTexts(name).filter { ![Word](of: $0).isEmpty }
    }
}
