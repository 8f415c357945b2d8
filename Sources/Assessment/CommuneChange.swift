import Civil
import Numbers
import Registry
import Returns
import Rulebook

/// One commune's result, reduced to what two reports are compared by.
public struct CommuneOutcome: Sendable, Equatable, Codable {
    /// One per criterion, in order of number; empty where no criterion has points.
    public let points: [Millionths?]
    public let total: Millionths?
    public let verdict: Verdict

    public init(points: [Millionths?], total: Millionths?, verdict: Verdict) {
        // A commune without a record counts as one with a blank for every criterion.
        self.points = points.contains { $0 != nil } ? points : []
        self.total = total
        self.verdict = verdict
    }
}

extension CommuneOutcome {
    public init(_ assessed: CommuneAssessment) {
        self.init(points: assessed.points, total: assessed.total, verdict: assessed.verdict)
    }
}

/// What became different for a commune between two returns or two issues of a report.
public struct CommuneChange: Sendable, Equatable {
    public let commune: Commune
    /// Criteria whose points changed, in order of number.
    public let criteria: [Criterion]
    public let from: CommuneOutcome
    public let to: CommuneOutcome
    /// Other published statements about it that changed.
    public let statements: [CommuneStatement.Change]

    public struct Criterion: Sendable, Equatable {
        /// Starting at 1.
        public let number: Int
        public let from: Millionths?
        public let to: Millionths?
    }

    /// - Parameter isOtherwiseChanged: something besides the points changed, so there is a change in any case.
    ///
    /// `nil` when nothing changed.
    public init?(
        of commune: Commune, from: CommuneOutcome, to: CommuneOutcome, isOtherwiseChanged: Bool = false,
        statements: [CommuneStatement.Change] = []
    ) {
        guard from != to || isOtherwiseChanged || !statements.isEmpty else { return nil }
        self.commune = commune
        self.from = from
        self.to = to
        self.statements = statements
        let count = max(from.points.count, to.points.count)
        func points(_ outcome: CommuneOutcome, _ index: Int) -> Millionths? {
            outcome.points.indices.contains(index) ? outcome.points[index] : nil
        }
        criteria = (0..<count).compactMap { index in
            let (before, after) = (points(from, index), points(to, index))
            return before == after ? nil : Criterion(number: index + 1, from: before, to: after)
        }
    }
}

/// One reporter's figure of a measure, before and after.
public struct MeasureChange: Sendable, Equatable {
    public let measure: PlanMeasure
    /// `MeasureFigure.Reporter.key`.
    public let reporter: String
    /// In the measure's unit, 1 for yes and 0 for no; `nil` where none was reported.
    public let then: Millionths?
    public let now: Millionths?

    public init(measure: PlanMeasure, reporter: String, then: Millionths?, now: Millionths?) {
        self.measure = measure
        self.reporter = reporter
        self.then = then
        self.now = now
    }
}

/// Which issue of a period's report this is (lần phát hành).
public struct Issue: Sendable, Equatable {
    /// Starting at 1.
    public let number: Int
    /// What it replaces; `nil` for the first.
    public let replaced: Replaced?

    /// The report that was given out before, and that this one replaces.
    public struct Replaced: Sendable, Equatable {
        public let asOf: CivilDate
        /// In order of district and code.
        public let changes: [CommuneChange]
        /// Changes in the plan's measures, in the report's order.
        public let measures: [MeasureChange]

        public init(asOf: CivilDate, changes: [CommuneChange], measures: [MeasureChange] = []) {
            self.asOf = asOf
            self.changes = changes
            self.measures = measures
        }

        /// The new report says the same.
        public var isEmpty: Bool { changes.isEmpty && measures.isEmpty }
    }

    public init(number: Int, replaced: Replaced?) {
        self.number = number
        self.replaced = replaced
    }

    public static let first = Issue(number: 1, replaced: nil)
}
