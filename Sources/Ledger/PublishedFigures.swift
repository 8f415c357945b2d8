import Civil
import Numbers
import Registry

/// The numbers that a run published.
public struct PublishedFigures: Sendable, Equatable, Codable {
    public let province: UnitFigures
    /// In order of code.
    public let districts: [UnitFigures]
    /// In order of number.
    public let criteria: [CriterionFigure]
    /// In the report's order; `nil` where none was reported, and in accounts kept before measures were.
    public let measures: [ReportedMeasure]?

    public init(
        province: UnitFigures, districts: [UnitFigures], criteria: [CriterionFigure],
        measures: [ReportedMeasure]? = nil
    ) {
        self.measures = measures
        self.province = province
        self.districts = districts
        self.criteria = criteria
    }
}

/// The figures of the province or of one district.
public struct UnitFigures: Sendable, Equatable, Codable {
    public let code: String
    public let name: String
    /// `on-time`, `late`, `missing` or `rejected`; `nil` for the province.
    public let status: String?
    /// When the first return that could be used came.
    public let received: CivilDate?
    /// When the last correction of that return came; `nil` without one.
    public let corrected: CivilDate?
    public let counts: CommuneCounts

    public init(
        code: String, name: String, status: String?, received: CivilDate?, corrected: CivilDate?, counts: CommuneCounts
    ) {
        self.code = code
        self.name = name
        self.status = status
        self.received = received
        self.corrected = corrected
        self.counts = counts
    }
}

/// What one reporter reported on one measure of the plan.
public struct ReportedMeasure: Sendable, Equatable, Codable {
    /// The measure's id in the rulebook.
    public let measure: String
    /// Code of a reporting unit, or `body:` and a body's id.
    public let reporter: String
    /// In the measure's unit, money in million đồng; 1 for yes and 0 for no.
    public let value: Millionths

    public init(measure: String, reporter: String, value: Millionths) {
        self.measure = measure
        self.reporter = reporter
        self.value = value
    }
}

/// The results for one criterion.
public struct CriterionFigure: Sendable, Equatable, Codable {
    public let number: Int
    /// As it was published; `nil` when no points were given.
    public let average: Millionths?
    public let given: Int
    public let zeros: Int
    public let blanks: Int

    public init(number: Int, average: Millionths?, given: Int, zeros: Int, blanks: Int) {
        self.number = number
        self.average = average
        self.given = given
        self.zeros = zeros
        self.blanks = blanks
    }
}

/// The result of one commune.
public struct CommuneResult: Sendable, Equatable, Codable {
    /// Its code on the run's register date.
    public let code: String
    /// With its type: `xã Bành Trạch`.
    public let name: String
    /// Code of the district.
    public let district: String
    /// `meets`, `fails`, `incomplete` or `not-reported`.
    public let verdict: String
    public let total: Millionths?
    /// One per criterion, in order of number; `nil` for a criterion without points that count. Empty without a record.
    public let points: [Millionths?]
    /// SHA-256 of the file that its record stands in; `nil` without a record.
    public let sha256: String?
    /// What else was published about it, such as registration and recognition, in the caller's own form; `nil` where
    /// that is not known.
    public let statements: [String: String]?

    public init(
        code: String, name: String, district: String, verdict: String, total: Millionths?, points: [Millionths?],
        sha256: String?, statements: [String: String]? = nil
    ) {
        self.code = code
        self.name = name
        self.district = district
        self.verdict = verdict
        self.total = total
        self.points = points
        self.sha256 = sha256
        self.statements = statements
    }
}

/// A period with its published report.
public struct PastPeriod: Sendable, Equatable {
    public let run: RecordedRun
    public let figures: PublishedFigures
    public let isClosed: Bool

    public var period: Period { run.period }
}
