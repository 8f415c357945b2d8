import Civil
import Numbers
import Registry

/// The law as data (bộ tiêu chí): everything that a decision or a plan lays down and that the program
/// applies. Read from YAML; nothing of it stands in code.
public struct Rulebook: Sendable, Equatable {
    /// Short name, also the file's name: `qd-06-2019`.
    public let id: String
    /// What the standard is called: "xã, phường, thị trấn phù hợp với trẻ em".
    public let standard: String
    /// The legal texts by the short name that everything else cites them with.
    public let sources: [Source]
    /// First day that it applies to.
    public let validFrom: CivilDate
    /// Last day that it applies to; `nil` while in force.
    public let validTo: CivilDate?
    public internal(set) var bodies: [LeadBody]
    /// In order of number, numbered from 1 without gaps.
    public let criteria: [Criterion]
    /// In the order in which they are tried; the last one applies to every unit.
    public let tiers: [Tier]
    /// What a commune must meet besides the threshold of its tier.
    public let conditions: Conditions
    public internal(set) var targets: [Target]
    public internal(set) var deadlines: [Deadline]
    /// What is to be reported beside the points, by the plan's parts; empty where nothing is.
    public internal(set) var parts: [PlanPart]
    public let rounds: Rounds
    /// Further heads of columns that a workspace's own rulebook brings along; what is common stands in the vocabulary of
    /// returns.
    public let columns: [ColumnAliases]
    /// Further words with which returns mark yes, no, meets, fails.
    public let marks: MarkWords
    /// What the texts at hand do not say, and where to look it up.
    public let unknowns: [Unknown]
    /// What a report says of what it rests on where the texts leave something open.
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
    /// How it is cited: `Quyết định số 06/QĐ-TTg ngày 03/01/2019`.
    public let citation: String
    /// How it is cited first, with who issued it and what it is about (Decree 30/2020, Phụ lục I, II.6); as later where the
    /// rulebook does not say.
    public let firstCitation: String
    /// What it is about.
    public let title: String
    /// The provinces that it is for, by code, with the days on which it is; empty for the whole country.
    public let provinces: [Reach]

    /// A province that a text is for.
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

    /// It is for the province on this day.
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

/// The body that leads a criterion (cơ quan chủ trì), by the part that it has: who has it may become another body.
public struct LeadBody: Sendable, Equatable {
    public let id: String
    public let names: ByDate<Name>
    /// What the plan gives it to do, beside the criteria that it leads.
    public internal(set) var duties: [Duty]

    public init(id: String, names: ByDate<Name>, duties: [Duty] = []) {
        self.id = id
        self.names = names
        self.duties = duties
    }

    /// Of one name on every day.
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
    /// Starting at 1.
    public let number: Int
    public let name: String
    /// `LeadBody.id`.
    public let leadBody: String
    /// `LeadBody.id` of those that work with it.
    public let coordinators: [String]
    /// Most points that can be given; `nil` where no text at hand says so.
    public let maximum: Millionths?
    /// Other ways that heads of returns write it, besides its number and its name.
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

/// A class of communes with the total that it must reach (nhóm, điểm chuẩn).
public struct Tier: Sendable, Equatable {
    public let id: String
    /// Least total, inclusive.
    public let threshold: Millionths
    /// Which communes: "Xã và thị trấn thuộc miền núi, hải đảo; xã đặc biệt khó khăn".
    public let description: String
    /// Any one of these makes a commune belong; empty means every commune does.
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

/// What a commune must be to belong to a tier; every part that is given must hold.
public struct TierCondition: Sendable, Equatable {
    public let types: Set<UnitType>
    /// One of these; empty means any.
    public let areas: Set<Area>
    /// Of a centrally run city or not; `nil` means either.
    public let centrallyRunCity: Bool?
    /// Types of the reporting group, in lower case; empty means any.
    public let groupTypes: Set<String>
    /// Since when nobody has said whether it holds where all of these parts do; `nil` where that is plain.
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

    /// The law speaks of what there is no more.
    public struct Opening: Sendable, Equatable {
        /// The first day.
        public let from: CivilDate
        /// Why, to stand after "vì": "văn bản hiện có chưa nêu …".
        public let because: String

        public init(from: CivilDate, because: String) {
            self.from = from
            self.because = because
        }
    }
}

/// What the verdict asks besides the tier's threshold.
public struct Conditions: Sendable, Equatable {
    /// Points for every criterion.
    public let everyCriterionScored: Citation
    /// No criterion with 0 points; `nil` where a rulebook does not ask it.
    public let noZeroCriterion: Citation?
    /// Who recognises: "Ủy ban nhân dân cấp huyện"; `nil` while the texts at hand do not say.
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
    /// Percent of the register's communes.
    public let percent: Millionths
    /// "More than" (trên) rather than "at least".
    public let isExclusive: Bool
    public let scope: Scope
    /// First year that it applies to; `nil` for every year.
    public let fromYear: Int?
    /// Last year that it applies to; `nil` for every later year.
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

/// A day by which something is due in an assessment year (thời hạn).
public struct Deadline: Sendable, Equatable {
    public let id: String
    public let duty: Duty
    public let month: Int
    public let day: Int
    /// The text's own words.
    public let text: String
    public let citation: Citation
    /// The one that is worked to, where two texts differ.
    public let isWorkedTo: Bool
    /// The days on which it stands; a period's are those of its last day.
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

    /// Who owes what to whom.
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

/// Something the texts at hand do not say.
public struct Unknown: Sendable, Equatable {
    /// What is missing: "Điểm tối đa của tiêu chí 2".
    public let what: String
    /// Where to look it up.
    public let lookUp: String
    /// The days of which it is unknown.
    public let span: Span

    public init(what: String, lookUp: String, span: Span = .always) {
        self.what = what
        self.lookUp = lookUp
        self.span = span
    }
}
