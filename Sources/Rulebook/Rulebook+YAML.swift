import Civil
import Foundation
import Registry
import StrictYAML
import VietnameseText

// Reading a rulebook from YAML. Each part of the file is read by the extension of the value it becomes.

extension Rulebook {
    /// Reads a rulebook. Throws all mistakes together, each with its line and key.
    public init(yaml text: String) throws(YAMLMistakes) {
        self = try YAMLDocument.read(text) { top in
            let rulebook = Rulebook(top)
            rulebook.check(top)
            return rulebook
        }
    }

    /// The rulebooks that come with the program, by id.
    public static let builtIn: [String: String] = [
        "qd-06-2019": String(decoding: PackageResources.qd_06_2019_yaml, as: UTF8.self)
    ]

    private init(_ top: YAMLValue) {
        id = top.text("id")
        standard = top.text("standard")
        sources = top.list("sources").map(Source.init)
        validFrom = top.required("valid_from")?.asDate ?? .unixEpoch
        validTo = top.optional("valid_to")?.asDate
        bodies = top.list("bodies").map(LeadBody.init)
        criteria = top.list("criteria").map(Criterion.init)
        tiers = top.list("tiers").map(Tier.init)
        conditions = Conditions(top.required("conditions"))
        targets = top.list("targets").map(Target.init)
        deadlines = top.list("deadlines").map(Deadline.init)
        rounds = Rounds(top.required("rounds"))
        columns = ColumnAliases.read(top.optional("columns"))
        // Rulebooks kept with earlier runs have these. Today the vocabulary has the words around a criterion.
        let heads = top.optional("heads")
        for name in Self.formerHeads { _ = heads?.optional(name) }
        marks = MarkWords(top.optional("marks"))
        unknowns = top.optionalList("unknowns").map(Unknown.init)
        statements = top.optionalList("statements").map(Statement.init)
        parts = top.optionalList("measures").map(PlanPart.init)
    }

    private static let formerHeads = [
        "criterion", "number", "points", "beside_points", "in_place_of_points", "before_criterion", "range", "unit",
        "groups",
    ]

    /// Checks rules that concern several parts.
    private func check(_ top: YAMLValue) {
        if criteria.map(\.number) != Array(1...max(1, criteria.count)) {
            top.optional("criteria")?.report("rulebook-numbering")
        }
        let bodyIDs = Set(bodies.map(\.id))
        for (entry, criterion) in zip(top.optionalList("criteria"), criteria)
        where !bodyIDs.isSuperset(of: [criterion.leadBody] + criterion.coordinators) {
            entry.report("rulebook-body-unlisted")
        }
        for (entry, criterion) in zip(top.optionalList("criteria"), criteria) where (criterion.maximum ?? 0) < 0 {
            entry.report("rulebook-out-of-range")
        }
        for (entry, tier) in zip(top.optionalList("tiers"), tiers) where tier.threshold < 0 {
            entry.report("rulebook-out-of-range")
        }
        for (entry, target) in zip(top.optionalList("targets"), targets) where !(0...100).contains(target.percent) {
            entry.report("rulebook-out-of-range")
        }
        if tiers.last.map({ !$0.conditions.isEmpty }) ?? true {
            top.optional("tiers")?.report("rulebook-last-tier")
        }
        for citation in citations where source(citation.source) == nil {
            top.optional("sources")?.report("rulebook-source-unlisted")
        }
        checkMeasures(top, bodies: bodyIDs)
        if let validTo, validTo < validFrom { top.optional("valid_to")?.report("rulebook-dates") }
        checkDeadlines(top)
    }

    /// For each duty there must not be two binding deadlines on the same day, nor a day without one between two of
    /// them.
    private func checkDeadlines(_ top: YAMLValue) {
        let entries = zip(top.optionalList("deadlines"), deadlines).filter { $1.isWorkedTo }
        for duty in Deadline.Duty.allCases {
            let own = entries.filter { $1.duty == duty }
                .sorted { ($0.1.span.from ?? .unixEpoch) < ($1.1.span.from ?? .unixEpoch) }
            for (one, next) in zip(own, own.dropFirst()) {
                guard let end = one.1.span.to, let start = next.1.span.from, end < start else {
                    next.0.report("rulebook-two-deadlines")
                    continue
                }
                if start.daysSince1970 - end.daysSince1970 > 1 { next.0.report("dates-gap") }
            }
        }
    }

    /// Two measures that are asked for on the same day must differ in id and name.
    private func checkMeasures(_ top: YAMLValue, bodies: Set<String>) {
        let entries = top.optionalList("measures").flatMap { $0.optionalList("measures") }
        var seen: [String: [PlanMeasure]] = [:]
        for (entry, measure) in zip(entries, parts.flatMap(\.measures)) {
            for reporter in measure.reporters {
                if case .body(let id) = reporter, !bodies.contains(id) { entry.report("rulebook-body-unlisted") }
            }
            let keys = Set([measure.id] + measure.names.map { VietnameseText.fold($0) })
            let others = keys.flatMap { seen[$0] ?? [] }
            if others.contains(where: { $0.span.overlaps(measure.span) }) { entry.report("rulebook-measure-twice") }
            for key in keys { seen[key, default: []].append(measure) }
        }
    }

    private var citations: [Citation] {
        parts.map(\.citation) + bodies.flatMap(\.duties).map(\.citation) + tiers.map(\.citation)
            + targets.map(\.citation) + deadlines.map(\.citation)
            + [conditions.everyCriterionScored] + [conditions.noZeroCriterion, rounds.citation].compactMap(\.self)
    }
}

extension Source {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            id: value.text("id"), citation: value.text("citation"),
            firstCitation: value.optional("first_citation")?.asText, title: value.text("title"),
            provinces: value.optionalList("provinces").map { Reach(province: $0.text("code"), span: $0.span) })
    }
}

extension Citation {
    fileprivate init(_ value: YAMLValue?) {
        self.init(source: value?.text("source") ?? "", article: value?.optional("article")?.asText)
    }
}

extension LeadBody {
    fileprivate init(_ value: YAMLValue) {
        let names = value.optional("names").flatMap { $0.byDate(Name.init) }
        self.init(
            id: value.text("id"), names: names ?? ByDate(Name(value)),
            duties: value.optionalList("duties").map(Duty.init))
    }
}

extension LeadBody.Name {
    fileprivate init(_ value: YAMLValue) {
        self.init(full: value.text("name"), short: value.text("short_name"))
    }
}

extension Duty {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            role: value.choice("role", of: Role.self) ?? .leads, text: value.text("text"),
            citation: Citation(value.required("citation")))
    }
}

extension PlanPart {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            title: value.text("title"), citation: Citation(value.required("citation")),
            measures: value.list("measures").map(PlanMeasure.init))
    }
}

extension PlanMeasure {
    fileprivate init(_ value: YAMLValue) {
        let unit = value.choice("unit", of: Unit.self) ?? .number
        let summing =
            value.optional("summed").flatMap { (choice: YAMLValue) -> Summing? in choice.asChoice() }
            ?? (unit == .yesNo ? .yes : .sum)
        if (unit == .yesNo) != (summing == .yes) { value.report("rulebook-measure-summed") }
        let reporters = value.optionalTexts("reported_by").map { Reporter($0) }
        self.init(
            id: value.text("id"), name: value.text("name"), unit: unit,
            unitName: value.optional("unit_name")?.asText, reporters: reporters.isEmpty ? [.units] : Set(reporters),
            summing: summing, aliases: value.optionalTexts("aliases"),
            isSensitive: value.optional("sensitive")?.asBoolean ?? false, span: value.span)
    }
}

extension PlanMeasure.Reporter {
    /// Reads `units`, `bodies`, or the id of a body.
    fileprivate init(_ text: String) {
        self =
            switch text {
            case "units": .units
            case "bodies": .bodies
            default: .body(text)
            }
    }
}

extension Criterion {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            number: value.integer("number"), name: value.text("name"), leadBody: value.text("lead_body"),
            coordinators: value.optionalTexts("coordinators"), maximum: value.optional("maximum")?.asDecimal,
            aliases: value.optionalTexts("aliases"))
    }
}

extension Tier {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            id: value.text("id"), threshold: value.decimal("threshold"), description: value.text("description"),
            conditions: value.optionalList("when").map(TierCondition.init),
            citation: Citation(value.required("citation")))
    }
}

extension TierCondition {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            types: Set(value.optionalList("types").compactMap { $0.asChoice() }),
            areas: Set(value.optionalList("areas").compactMap { $0.asChoice() }),
            centrallyRunCity: value.optional("centrally_run_city")?.asBoolean,
            groupTypes: Set(value.optionalTexts("group_types")),
            open: value.optional("open").map { open in
                Opening(from: open.required("from")?.asDate ?? .unixEpoch, because: open.text("because"))
            })
    }
}

extension Conditions {
    fileprivate init(_ value: YAMLValue?) {
        self.init(
            everyCriterionScored: Citation(value?.required("every_criterion_scored")),
            noZeroCriterion: value?.optional("no_zero_criterion").map { Citation($0) },
            recognisingBody: value?.required("recognising_body")?.textByDate ?? ByDate(nil))
    }
}

extension YAMLValue {
    /// A text that is the same on every day, or a list of texts by date. In the list, `name` has the text; it is left
    /// out while the text is unknown.
    fileprivate var textByDate: ByDate<String?>? {
        isList ? byDate { $0.optional("name")?.asText } : asText.map { ByDate($0) }
    }
}

extension Target {
    fileprivate init(_ value: YAMLValue) {
        let moreThan = value.optional("more_than")?.asDecimal
        let atLeast = value.optional("at_least")?.asDecimal
        if (moreThan == nil) == (atLeast == nil) { value.report("rulebook-target-bound") }
        self.init(
            id: value.text("id"), measure: value.choice("measure", of: Measure.self) ?? .meets,
            percent: moreThan ?? atLeast ?? 0, isExclusive: moreThan != nil,
            scope: value.choice("scope", of: Scope.self) ?? .province,
            fromYear: value.optional("from_year")?.asInteger, toYear: value.optional("to_year")?.asInteger,
            text: value.text("text"), citation: Citation(value.required("citation")))
    }
}

extension Deadline {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            id: value.text("id"), duty: value.choice("duty", of: Duty.self) ?? .districtReturn,
            month: value.integer("month"), day: value.integer("day"), text: value.text("text"),
            citation: Citation(value.required("citation")), isWorkedTo: value.boolean("worked_to"), span: value.span)
        // 2000 was a leap year, so 29/02 counts as a day that exists.
        if CivilDate(year: 2000, month: month, day: day) == nil { value.report("rulebook-no-such-day") }
    }
}

extension Rounds {
    fileprivate init(_ value: YAMLValue?) {
        self.init(
            month: value?.integer("month") ?? 1,
            years: value?.list("years").compactMap(\.asInteger) ?? [],
            citation: value?.optional("citation").map { Citation($0) })
        if !(1...12).contains(month) { value?.report("rulebook-no-such-day") }
    }
}

extension ColumnAliases {
    fileprivate static func read(_ value: YAMLValue?) -> [ColumnAliases] {
        Column.allCases.compactMap { column in
            value?.optional(column.rawValue).map {
                ColumnAliases(column: column, aliases: $0.entries.compactMap(\.asText))
            }
        }
    }
}

extension MarkWords {
    fileprivate init(_ value: YAMLValue?) {
        func words(_ name: String) -> [String] { value?.optionalTexts(name) ?? [] }
        let areas = value?.optional("areas")
        self.init(
            yes: words("yes"), no: words("no"), meets: words("meets"), fails: words("fails"),
            notApplicable: words("not_applicable"), subtotal: words("subtotal"), maximum: words("maximum"),
            ownFigure: words("own_figure"), verifiedFigure: words("verified_figure"),
            notYetVerified: words("not_yet_verified"), notPoints: words("not_points"),
            areas: Area.allCases.reduce(into: [:]) { $0[$1] = areas?.optionalTexts($1.rawValue) },
            notInForce: words("not_in_force"), footer: words("footer"))
    }
}

extension Unknown {
    fileprivate init(_ value: YAMLValue) {
        self.init(what: value.text("what"), lookUp: value.text("look_up"), span: value.span)
    }
}

extension Statement {
    fileprivate init(_ value: YAMLValue) {
        self.init(
            about: value.choice("about", of: Subject.self) ?? .thresholds, text: value.text("text"), span: value.span)
    }
}
