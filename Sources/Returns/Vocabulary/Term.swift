/// What a word or phrase of the vocabulary can mean in a return. It can have several meanings; the rule that asks
/// decides ("kế hoạch" is a mark of a commune, and also the target for what was done).
struct Terms: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    fileprivate init(bit: Int) { rawValue = 1 << UInt64(bit) }

    /// The names of the terms in the vocabulary file, in the order of their bits.
    static let names = [
        "criterion", "numbering", "several", "points", "beside-points", "in-place-of-points", "before-criterion",
        "range",
        "sum", "average", "maximum", "rate", "count", "other-figure", "other-time", "this-time", "time-word",
        "part-of-year", "whole-year", "target", "actual", "deduction", "remaining", "base", "converted", "own-act",
        "verified-act", "act", "own-agent", "verified-agent", "not-yet", "after", "ordinal", "code", "unit",
        "beside-unit",
        "unit-type", "district", "area", "criterion-heading", "registered", "planned", "committed", "decision",
        "recognition", "total", "verdict", "verdict-mark", "note", "ignored", "number-facet", "date-facet",
        "beside-field",
        "over", "negation", "subtotal", "row-maximum", "footer", "criterion-name", "document", "year",
    ]

    /// The term with this name in the vocabulary file; `nil` if there is none.
    static func named(_ name: String) -> Terms? { names.firstIndex(of: name).map(Terms.init(bit:)) }

    /// The names of all terms in the set.
    var names: [String] { Self.names.indices.filter { contains(Terms(bit: $0)) }.map { Self.names[$0] } }

    static let criterion = Terms(bit: 0)
    static let numbering = Terms(bit: 1)
    static let several = Terms(bit: 2)
    static let points = Terms(bit: 3)
    static let besidePoints = Terms(bit: 4)
    static let inPlaceOfPoints = Terms(bit: 5)
    static let beforeCriterion = Terms(bit: 6)
    static let range = Terms(bit: 7)
    static let sum = Terms(bit: 8)
    static let average = Terms(bit: 9)
    static let maximum = Terms(bit: 10)
    static let rate = Terms(bit: 11)
    static let count = Terms(bit: 12)
    static let otherFigure = Terms(bit: 13)
    static let otherTime = Terms(bit: 14)
    static let thisTime = Terms(bit: 15)
    static let timeWord = Terms(bit: 16)
    static let partOfYear = Terms(bit: 17)
    static let wholeYear = Terms(bit: 18)
    static let target = Terms(bit: 19)
    static let actual = Terms(bit: 20)
    static let deduction = Terms(bit: 21)
    static let remaining = Terms(bit: 22)
    static let base = Terms(bit: 23)
    static let converted = Terms(bit: 24)
    static let ownAct = Terms(bit: 25)
    static let verifiedAct = Terms(bit: 26)
    static let act = Terms(bit: 27)
    static let ownAgent = Terms(bit: 28)
    static let verifiedAgent = Terms(bit: 29)
    static let notYet = Terms(bit: 30)
    static let after = Terms(bit: 31)
    static let ordinal = Terms(bit: 32)
    static let code = Terms(bit: 33)
    static let unit = Terms(bit: 34)
    static let besideUnit = Terms(bit: 35)
    static let unitType = Terms(bit: 36)
    static let district = Terms(bit: 37)
    static let area = Terms(bit: 38)
    static let criterionHeading = Terms(bit: 39)
    static let registered = Terms(bit: 40)
    static let planned = Terms(bit: 41)
    static let committed = Terms(bit: 42)
    static let decision = Terms(bit: 43)
    static let recognition = Terms(bit: 44)
    static let total = Terms(bit: 45)
    static let verdict = Terms(bit: 46)
    static let verdictMark = Terms(bit: 47)
    static let note = Terms(bit: 48)
    static let ignored = Terms(bit: 49)
    static let numberFacet = Terms(bit: 50)
    static let dateFacet = Terms(bit: 51)
    static let besideField = Terms(bit: 52)
    static let over = Terms(bit: 53)
    static let negation = Terms(bit: 54)
    static let subtotal = Terms(bit: 55)
    static let rowMaximum = Terms(bit: 56)
    static let footer = Terms(bit: 57)
    /// A name of a criterion, from the rulebook.
    static let criterionName = Terms(bit: 58)
    /// The name of a legal text with its number and day ("theo Quyết định số 06/QĐ-TTg").
    static let document = Terms(bit: 59)
    /// A year of 2000 to 2099.
    static let year = Terms(bit: 60)

    /// Marks of a commune and the district's decisions about it. They must not be lost without a finding.
    static let marksAndDecisions: Terms = [.registered, .planned, .committed, .decision, .recognition]
}
