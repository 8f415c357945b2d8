import Civil
import Findings
import Numbers
import Registry
import Returns
import Rulebook

/// The whole result of a period: everything that a report says is derived from this value.
public struct ProvinceAssessment: Sendable {
    public let period: Period
    /// The run's clock: the date of the report.
    public let asOf: CivilDate
    public let isFinal: Bool
    public let rulebook: Rulebook
    public let register: Register
    public let figures: Figures
    /// One per reporting unit of the register, in order of code.
    public let units: [UnitAssessment]
    /// One for each annex, in order of code.
    public let divisions: [DivisionAssessment]
    /// The rows of the summary's tables and charts: the divisions or, if the province is the only one, its communes by
    /// type.
    public let breakdown: [DivisionAssessment]
    /// One per criterion, in order of number.
    public let criteria: [CriterionFigures]
    public let targets: [TargetOutcome]
    /// What was reported on the plan's measures, part by part; empty where nothing was.
    public let parts: [PlanPartAssessment]
    /// What each file came to, in order of name.
    public let submissions: [Submission]
    /// Every finding of the run, by file, sheet, cell.
    public let findings: [Finding]
    /// Decisions that a finding need not be settled, with the reason.
    public let waivers: [Waiver]
    /// Returns that took the place of earlier ones, in order of file.
    public let resubmissions: [Resubmission]
    /// Files and rows that other files replaced.
    public let replacements: Replacements
    /// By file: what the day of its receipt rests on.
    public let receiptBases: [String: ReceiptBasis]
    /// The day by which districts had to report; `nil` where nothing says so.
    public let due: CivilDate?
    /// The reports of earlier periods, in order of time.
    public let past: [PastReport]
    /// The period compared with earlier ones; empty where no report of one is known.
    public let comparisons: [Comparison]
    /// By code of the commune: the former units that it was made of; empty where nothing has changed since the known
    /// reports.
    public let predecessors: [String: [Predecessor]]
    /// Which issue of the period's report this is, and what it changes.
    public var issue = Issue.first
    private let files: FilesOfGroups
    /// By file: the indices of its findings in `findings`. Those about no file are under an empty name.
    private let placesOfFindings: [String: [Int]]

    public init(
        period: Period, asOf: CivilDate, isFinal: Bool, rulebook: Rulebook, register: Register, figures: Figures,
        units: [UnitAssessment], criteria: [CriterionFigures], targets: [TargetOutcome],
        submissions: [Submission], findings: [Finding], waivers: [Waiver] = [],
        resubmissions: [Resubmission] = [], replacements: Replacements = Replacements(),
        receiptBases: [String: ReceiptBasis] = [:], due: CivilDate? = nil, past: [PastReport] = [],
        parts: [PlanPartAssessment] = [], predecessors: [String: [Predecessor]] = [:]
    ) {
        self.period = period
        self.asOf = asOf
        self.isFinal = isFinal
        self.rulebook = rulebook
        self.register = register
        self.figures = figures
        self.units = units
        let divisions = DivisionAssessment.all(of: units, in: register)
        self.divisions = divisions
        breakdown =
            register.isOneDivision
            ? DivisionAssessment.byType(units) : divisions
        self.criteria = criteria
        self.targets = targets
        self.parts = parts
        self.submissions = submissions
        self.findings = findings
        self.waivers = waivers
        self.resubmissions = resubmissions
        self.replacements = replacements
        self.receiptBases = receiptBases
        self.due = due
        self.past = past
        comparisons = Comparison.all(of: divisions, in: period, by: rulebook, past: past)
        self.predecessors = predecessors
        files = FilesOfGroups(submissions, register)
        placesOfFindings = Dictionary(grouping: findings.indices) { findings[$0].place.file ?? "" }
    }

    /// Every commune of the register, in order of reporting unit and code.
    public var communes: [CommuneAssessment] { units.flatMap(\.communes) }

    /// The units with this status, in order of code.
    public func units(_ status: UnitAssessment.Status) -> [UnitAssessment] { units.filter { $0.status == status } }

    /// The files that a district sent or that hold some of its communes, in order of name.
    public func submissions(of group: ReportingUnit) -> [Submission] { files[group.code] }

    /// The files that reporting units of a division sent or that hold some of its communes, in order of name.
    public func submissions(of division: DivisionAssessment) -> [Submission] {
        if let unit = division.unit { return submissions(of: unit.unit) }
        let names = Set(division.units.flatMap { submissions(of: $0.unit) }.map(\.file))
        return submissions.filter { names.contains($0.file) }
    }

    /// The findings on some files, in the order of all.
    public func findings(on files: some Sequence<String>) -> [Finding] {
        files.flatMap { placesOfFindings[$0] ?? [] }.sorted().map { findings[$0] }
    }

    /// The findings that are about no file, in the order of all.
    public var findingsOnNoFile: [Finding] { findings(on: CollectionOfOne("")) }
}

/// One reporting unit: what it sent, when, and what its communes came to.
public struct UnitAssessment: Sendable {
    public let unit: ReportingUnit
    public let status: Status
    /// When the first return that could be used came; `nil` without one.
    public let received: CivilDate?
    /// What that day rests on; `nil` without one.
    public let basis: ReceiptBasis?
    /// When the last return that corrected it came; `nil` where nothing was corrected.
    public let corrected: CivilDate?
    /// How it kept to the deadlines of earlier periods; `nil` where none is known.
    public let conduct: PastConduct?
    /// By code of the finding: the earlier periods in which its returns had it too, in order of time.
    public let earlierMistakes: [String: [Period]]
    public let figures: Figures
    /// Every commune of the register, in order of code.
    public let communes: [CommuneAssessment]

    public init(
        unit: ReportingUnit, status: Status, received: CivilDate?, basis: ReceiptBasis? = nil,
        corrected: CivilDate? = nil,
        conduct: PastConduct? = nil, earlierMistakes: [String: [Period]] = [:], figures: Figures,
        communes: [CommuneAssessment]
    ) {
        self.unit = unit
        self.status = status
        self.received = received
        self.basis = basis
        self.corrected = corrected
        self.conduct = conduct
        self.earlierMistakes = earlierMistakes
        self.figures = figures
        self.communes = communes
    }

    /// How the district's duty to report stands.
    public enum Status: String, Sendable, CaseIterable {
        case onTime = "on-time"
        case late
        /// Nothing came.
        case missing
        /// Something came, and nothing of it could be used.
        case rejected
    }
}

/// How one criterion came out over all communes that gave points for it.
public struct CriterionFigures: Sendable, Equatable {
    public let criterion: Criterion
    /// Mean of the points given; `nil` when none are.
    public let average: Mean?
    /// Communes with points.
    public let given: Int
    /// Communes with 0 points.
    public let zeros: Int
    /// Communes that reported without usable points.
    public let blanks: Int
    /// The most points that can be given: the rulebook's or, failing that, what all returns with a row of
    /// maxima agree on; `nil` where unknown.
    public let maximum: Millionths?

    public init(criterion: Criterion, average: Mean?, given: Int, zeros: Int, blanks: Int, maximum: Millionths?) {
        self.criterion = criterion
        self.average = average
        self.given = given
        self.zeros = zeros
        self.blanks = blanks
        self.maximum = maximum
    }
}
