import Civil
import Numbers
import Registry

/// The law as data (bộ tiêu chí): everything in decisions and plans that the program applies. It is read from YAML;
/// nothing of it is in code.
public struct Rulebook: Sendable, Equatable {
    /// The short name, which is also the file's name: `qd-06-2019`.
    public let id: String
    /// The name of the standard: "xã, phường, thị trấn phù hợp với trẻ em".
    public let standard: String
    /// The legal texts, with the short names by which everything else refers to them.
    public let sources: [Source]
    /// The first day on which it applies.
    public let validFrom: CivilDate
    /// The last day on which it applies; `nil` while it is in force.
    public let validTo: CivilDate?
    public internal(set) var bodies: [LeadBody]
    /// In order of number, numbered from 1 without gaps.
    public let criteria: [Criterion]
    /// In the order in which they are tried. The last one applies to every unit.
    public let tiers: [Tier]
    /// What a commune must meet in addition to the threshold of its tier.
    public let conditions: Conditions
    public internal(set) var targets: [Target]
    public internal(set) var deadlines: [Deadline]
    /// What is reported in addition to the points, by the plan's parts; empty if there is nothing.
    public internal(set) var parts: [PlanPart]
    public let rounds: Rounds
    /// Further headings of columns that a workspace's own rulebook adds. The common ones are in the vocabulary of
    /// returns.
    public let columns: [ColumnAliases]
    /// Further words with which returns mark yes, no, "meets" and "fails".
    public let marks: MarkWords
    /// What the known texts leave open, and where it could be looked up.
    public let unknowns: [Unknown]
    /// What a report says about its basis if the texts leave something open.
    public internal(set) var statements: [Statement]

    public init(
        id: String, standard: String, sources: [Source], validFrom: CivilDate, validTo: CivilDate?, bodies: [LeadBody],
        criteria: [Criterion], tiers: [Tier], conditions: Conditions, targets: [Target], deadlines: [Deadline],
        rounds: Rounds, columns: [ColumnAliases] = [], marks: MarkWords = MarkWords(), unknowns: [Unknown],
        statements: [Statement] = [], parts: [PlanPart] = []
    ) {
        self.parts = parts
        self.id = id
        self.standard = standard
        self.sources = sources
        self.validFrom = validFrom
        self.validTo = validTo
        self.bodies = bodies
        self.criteria = criteria
        self.tiers = tiers
        self.conditions = conditions
        self.targets = targets
        self.deadlines = deadlines
        self.rounds = rounds
        self.columns = columns
        self.marks = marks
        self.unknowns = unknowns
        self.statements = statements
    }

    public func criterion(_ number: Int) -> Criterion { criteria[number - 1] }
    public func source(_ id: String) -> Source? { sources.first { $0.id == id } }
    public func body(_ id: String) -> LeadBody? { bodies.first { $0.id == id } }
}

/// A legal text (văn bản).
public struct Source: Sendable, Equatable {
    public let id: String
    /// How the text is cited: `Quyết định số 06/QĐ-TTg ngày 03/01/2019`.
    public let citation: String
    /// How the text is cited for the first time, with who issued it and what it is about (Decree 30/2020, Phụ lục I,
    /// II.6). Same as `citation` if the rulebook does not give it.
    public let firstCitation: String
    /// What the text is about.
    public let title: String
    /// The provinces that the text applies to, by code, and on which days; empty for the whole country.
    public let provinces: [Reach]

    /// A province that a text applies to, and when.
    public struct Reach: Sendable, Equatable {
        /// Two digits.
        public let province: String
        public let span: Span

        public init(province: String, span: Span) {
            self.province = province
            self.span = span
        }
    }

    public init(
        id: String, citation: String, firstCitation: String? = nil, title: String, provinces: [Reach] = []
    ) {
        self.id = id
        self.citation = citation
        self.firstCitation = firstCitation ?? citation
        self.title = title
        self.provinces = provinces
    }

    /// Whether the text applies to the province on this day.
    public func isFor(_ province: Province, on date: CivilDate) -> Bool {
        provinces.isEmpty || provinces.contains { $0.province == province.code && $0.span.contains(date) }
    }
}

/// A place in a legal text: `Điều 3` of a source.
public struct Citation: Sendable, Equatable {
    /// `Source.id`.
    public let source: String
    /// Article or section: `Điều 3`, `mục IV.2.2`.
    public let article: String?

    public init(source: String, article: String?) {
        self.source = source
        self.article = article
    }
}

/// The body that leads a criterion (cơ quan chủ trì). It is identified by its task, because the task may move to
/// another body.
public struct LeadBody: Sendable, Equatable {
    public let id: String
    public let names: ByDate<Name>
    /// Its tasks in the plan, other than leading criteria.
    public internal(set) var duties: [Duty]

    public init(id: String, names: ByDate<Name>, duties: [Duty] = []) {
        self.id = id
        self.names = names
        self.duties = duties
    }

    /// A body that has the same name on every day.
    public init(id: String, name: String, shortName: String) {
        self.init(id: id, names: ByDate(Name(full: name, short: shortName)))
    }

    public struct Name: Sendable, Equatable {
        /// `Sở Lao động - Thương binh và Xã hội`.
        public let full: String
        /// `Sở LĐTBXH`.
        public let short: String

        public init(full: String, short: String) {
            self.full = full
            self.short = short
        }
    }
}

/// One of the criteria (tiêu chí).
public struct Criterion: Sendable, Equatable {
    /// Counted from 1.
    public let number: Int
    public let name: String
    /// `LeadBody.id`.
    public let leadBody: String
    /// `LeadBody.id` of the bodies that cooperate.
    public let coordinators: [String]
    /// The maximum of points; `nil` if no known text gives it.
    public let maximum: Millionths?
    /// Other ways in which headings of returns name it, in addition to its number and name.
    public let aliases: [String]

    public init(
        number: Int, name: String, leadBody: String, coordinators: [String], maximum: Millionths?, aliases: [String]
    ) {
        self.number = number
        self.name = name
        self.leadBody = leadBody
        self.coordinators = coordinators
        self.maximum = maximum
        self.aliases = aliases
    }
}

/// A class of communes, and the total that they must reach (nhóm, điểm chuẩn).
public struct Tier: Sendable, Equatable {
    public let id: String
    /// The lowest total that is enough.
    public let threshold: Millionths
    /// Which communes belong to it: "Xã và thị trấn thuộc miền núi, hải đảo; xã đặc biệt khó khăn".
    public let description: String
    /// A commune belongs to the tier if one of these holds. If there are none, every commune does.
    public let conditions: [TierCondition]
    public let citation: Citation

    public init(id: String, threshold: Millionths, description: String, conditions: [TierCondition], citation: Citation)
    {
        self.id = id
        self.threshold = threshold
        self.description = description
        self.conditions = conditions
        self.citation = citation
    }
}

/// What a commune must be to belong to a tier. All given parts must hold.
public struct TierCondition: Sendable, Equatable {
    public let types: Set<UnitType>
    /// The commune must be in one of these; empty means that it does not matter.
    public let areas: Set<Area>
    /// Whether the province must be a centrally run city or must not; `nil` means that it does not matter.
    public let centrallyRunCity: Bool?
    /// The possible types of the reporting unit, in lower case; empty means any.
    public let groupTypes: Set<String>
    /// From when on it is unclear whether the condition holds for a commune for which all other parts do; `nil` if it
    /// is clear.
    public let open: Opening?

    public init(
        types: Set<UnitType>, areas: Set<Area>, centrallyRunCity: Bool?, groupTypes: Set<String>, open: Opening? = nil
    ) {
        self.types = types
        self.areas = areas
        self.centrallyRunCity = centrallyRunCity
        self.groupTypes = groupTypes
        self.open = open
    }

    /// Since when the law's wording refers to something that no longer exists.
    public struct Opening: Sendable, Equatable {
        /// The first day.
        public let from: CivilDate
        /// The reason, worded to follow "vì": "văn bản hiện có chưa nêu …".
        public let because: String

        public init(from: CivilDate, because: String) {
            self.from = from
            self.because = because
        }
    }
}

/// What a commune must meet in addition to its tier's threshold.
public struct Conditions: Sendable, Equatable {
    /// It must have points for every criterion.
    public let everyCriterionScored: Citation
    /// It must not have 0 points for any criterion; `nil` if the rulebook does not require that.
    public let noZeroCriterion: Citation?
    /// Who recognises communes: "Ủy ban nhân dân cấp huyện"; `nil` while the known texts do not say.
    public let recognisingBody: ByDate<String?>

    public init(everyCriterionScored: Citation, noZeroCriterion: Citation?, recognisingBody: ByDate<String?>) {
        self.everyCriterionScored = everyCriterionScored
        self.noZeroCriterion = noZeroCriterion
        self.recognisingBody = recognisingBody
    }
}

/// A share that the plan aims at (chỉ tiêu).
public struct Target: Sendable, Equatable {
    public let id: String
    /// What is counted.
    public let measure: Measure
    /// In percent of the register's communes.
    public let percent: Millionths
    /// Whether it says "more than" (trên) and not "at least".
    public let isExclusive: Bool
    public let scope: Scope
    /// The first year in which it applies; `nil` if there is no first year.
    public let fromYear: Int?
    /// The last year in which it applies; `nil` if there is no last year.
    public let toYear: Int?
    /// The text's own words.
    public let text: String
    public let citation: Citation

    public init(
        id: String, measure: Measure, percent: Millionths, isExclusive: Bool, scope: Scope, fromYear: Int?,
        toYear: Int?,
        text: String, citation: Citation
    ) {
        self.id = id
        self.measure = measure
        self.percent = percent
        self.isExclusive = isExclusive
        self.scope = scope
        self.fromYear = fromYear
        self.toYear = toYear
        self.text = text
        self.citation = citation
    }

    public enum Measure: String, Sendable, CaseIterable { case meets, planned, committed, registered, recognised }
    public enum Scope: String, Sendable, CaseIterable { case province, national }
}

/// The day of an assessment year by which something is due (thời hạn).
public struct Deadline: Sendable, Equatable {
    public let id: String
    public let duty: Duty
    public let month: Int
    public let day: Int
    /// The text's own words.
    public let text: String
    public let citation: Citation
    /// Whether this deadline is the one that counts, if two texts differ.
    public let isWorkedTo: Bool
    /// The days on which it is in force. For a period, the last day counts.
    public let span: Span

    public init(
        id: String, duty: Duty, month: Int, day: Int, text: String, citation: Citation, isWorkedTo: Bool,
        span: Span = .always
    ) {
        self.id = id
        self.duty = duty
        self.month = month
        self.day = day
        self.text = text
        self.citation = citation
        self.isWorkedTo = isWorkedTo
        self.span = span
    }

    /// Who has to send what to whom.
    public enum Duty: String, Sendable, CaseIterable {
        /// The district's report to the department.
        case districtReturn = "district-return"
        /// The department's report to the People's Committee of the province.
        case departmentReport = "department-report"
    }
}

/// When assessments are made (kỳ đánh giá).
public struct Rounds: Sendable, Equatable {
    /// The month of the round, 1 to 12.
    public let month: Int
    public let years: [Int]
    public let citation: Citation?

    public init(month: Int, years: [Int], citation: Citation?) {
        self.month = month
        self.years = years
        self.citation = citation
    }
}

/// Something that the known texts do not say.
public struct Unknown: Sendable, Equatable {
    /// What is missing: "Điểm tối đa của tiêu chí 2".
    public let what: String
    /// Where to look it up.
    public let lookUp: String
    /// The days for which it is unknown.
    public let span: Span

    public init(what: String, lookUp: String, span: Span = .always) {
        self.what = what
        self.lookUp = lookUp
        self.span = span
    }
}
