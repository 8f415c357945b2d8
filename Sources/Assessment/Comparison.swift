import Civil
import Numbers
import Rulebook

/// A period compared with an earlier one (so sánh với kỳ trước), over the communes that have a result in both.
public struct Comparison: Sendable, Equatable {
    /// Which earlier period, in the order of the report.
    public enum Reference: String, Sendable, CaseIterable {
        case previousMonth = "previous-month"
        case previousRound = "previous-round"
        case sameMonthLastYear = "same-month-last-year"

        /// The month that it means; `nil` for the previous round, which has to be looked for among the known reports.
        func month(before period: Period) -> Period? {
            switch self {
            case .previousMonth:
                period.month > 1
                    ? Period(year: period.year, month: period.month - 1) : Period(year: period.year - 1, month: 12)
            case .previousRound: nil
            case .sameMonthLastYear: Period(year: period.year - 1, month: period.month)
            }
        }
    }

    /// Why there is no number.
    public enum Obstacle: String, Sendable {
        /// No report of that period is known.
        case noReport = "no-report"
        /// Nobody had reported then.
        case nothingReported = "nothing-reported"
        case otherRulebook = "other-rulebook"
        /// Communes were merged, split or founded between the two.
        case otherUnits = "other-units"
        /// Some district (division of the report) has no commune with a result in both reports, so the others say
        /// nothing about the province as a whole.
        case missingDistricts = "missing-districts"
    }

    /// How many of the communes with a result in both reports met the standard.
    public struct Common: Sendable, Equatable {
        public let communes: Int
        public let metThen: Int
        public let meetNow: Int

        init(communes: Int, metThen: Int, meetNow: Int) {
            self.communes = communes
            self.metThen = metThen
            self.meetNow = meetNow
        }

        /// - Parameter pairs: the two verdicts of each commune that both reports have.
        public init(of pairs: [(then: Verdict, now: Verdict)]) {
            let inBoth = pairs.filter { $0.then.isResult && $0.now.isResult }
            self.init(
                communes: inBoth.count, metThen: inBoth.count { $0.then == .meets },
                meetNow: inBoth.count { $0.now == .meets })
        }
    }

    /// Today's communes that were made of whole units, where every one of those units had a result then and the commune
    /// has one now. This compares the same territory where the units are not the same.
    public struct Territory: Sendable, Equatable {
        public let unitsThen: Int
        public let metThen: Int
        public let communesNow: Int
        public let meetNow: Int
        /// Today's communes that are left out: they got only a part of some unit, a unit of theirs was not in that
        /// report (it was another province's), or a result is missing then or now.
        public let left: Int

        fileprivate init?(_ past: PastTerritory?, _ communes: [CommuneAssessment]) {
            guard let past else { return nil }
            let pairs = communes.compactMap { now in past.merged[now.commune.code].map { ($0, now) } }
                .filter { $0.results == $0.units && $1.verdict.isResult }
            guard !pairs.isEmpty else { return nil }
            unitsThen = pairs.map(\.0.units).reduce(0, +)
            metThen = pairs.map(\.0.met).reduce(0, +)
            communesNow = pairs.count
            meetNow = pairs.count { $1.verdict == .meets }
            left = communes.count - pairs.count
        }
    }

    public let reference: Reference
    public let period: Period
    /// `nil` where no report of it is known.
    public let then: PastReport?
    /// Why the shares of the two are not compared; `nil` where they are.
    public let obstacle: Obstacle?
    /// Communes with a result, met or failed, in both reports.
    public let common: Common
    /// The same comparison by territory, where units were merged; `nil` where the units are the same, or nothing can be
    /// said.
    public let territory: Territory?
    /// How many divisions have no commune with a result in both reports.
    public let missingDistricts: Int
    /// Communes whose result has changed, in order of reporting unit and code: they met the standard then and fail now
    /// or the other way round, or only one of the two reports has a result for them.
    public let turned: [Turned]
    /// Criteria for which some commune has fewer points than it had then, in order of number.
    public let drops: [Drop]

    /// A commune with its outcome in each report.
    public struct Turned: Sendable, Equatable {
        public let commune: CommuneAssessment
        public let then: CommuneOutcome

        /// Both reports have a result for it.
        public var isResultInBoth: Bool { then.verdict.isResult && commune.verdict.isResult }
    }

    /// How many communes lost points for a criterion.
    public struct Drop: Sendable, Equatable {
        public let criterion: Criterion
        public let communes: Int
        /// How many had more than 0 points then and have 0 now.
        public let toZero: Int
    }
}

extension PeriodKnowledge {
    /// Which earlier period each reference means. The previous round is the latest one among the known reports; a month
    /// is named whether or not there is a report for it.
    public static func periods(
        comparedWith period: Period, among known: [Period], rulebook: Rulebook
    ) -> [Comparison.Reference: Period] {
        var periods: [Comparison.Reference: Period] = [:]
        for reference in Comparison.Reference.allCases {
            periods[reference] =
                reference == .previousRound
                ? known.filter { $0 < period && rulebook.isRound($0) }.max() : reference.month(before: period)
        }
        return periods
    }
}

extension Comparison {
    /// Every reference; empty if there is a report for none of them. If a month and the round are the same period, it
    /// is compared once, as the round.
    public static func all(
        of divisions: [DivisionAssessment], in period: Period, by rulebook: Rulebook, past: [PastReport]
    ) -> [Comparison] {
        let periods = PeriodKnowledge.periods(
            comparedWith: period, among: past.compactMap(\.period), rulebook: rulebook)
        guard periods.values.contains(where: { then in past.contains { $0.period == then } }) else { return [] }
        return Reference.allCases.compactMap { reference in
            guard let then = periods[reference] else { return nil }
            if reference != .previousRound, then == periods[.previousRound] { return nil }
            return Comparison(
                reference, with: then, report: past.first { $0.period == then }, divisions, by: rulebook)
        }
    }

    private init(
        _ reference: Reference, with period: Period, report: PastReport?, _ divisions: [DivisionAssessment],
        by rulebook: Rulebook
    ) {
        let outcomes = report?.rulebook == rulebook.id ? report?.outcomes ?? [:] : [:]
        let paired = divisions.map { division in
            division.communes.compactMap { now in outcomes[now.commune.code].map { Turned(commune: now, then: $0) } }
        }
        missingDistricts = paired.count { !$0.contains(where: \.isResultInBoth) }
        self.reference = reference
        self.period = period
        then = report
        obstacle =
            switch report {
            case nil: .noReport
            case let then? where then.rulebook != rulebook.id: .otherRulebook
            case let then? where then.reported == 0: .nothingReported
            case let then? where !then.hasSameUnits: .otherUnits
            default: missingDistricts > 0 ? .missingDistricts : nil
            }
        territory = Territory(
            report?.rulebook == rulebook.id ? report?.territory : nil, divisions.flatMap(\.communes))
        let pairs = paired.flatMap(\.self)
        common = Common(of: pairs.map { ($0.then.verdict, $0.commune.verdict) })
        turned = pairs.filter {
            $0.then.verdict != $0.commune.verdict && ($0.then.verdict.isResult || $0.commune.verdict.isResult)
        }
        drops = rulebook.criteria.enumerated().compactMap { index, criterion in
            let points = pairs.compactMap { pair -> (now: Millionths, then: Millionths)? in
                guard pair.then.points.indices.contains(index), let then = pair.then.points[index],
                    pair.commune.points.indices.contains(index), let now = pair.commune.points[index]
                else { return nil }
                return (now, then)
            }
            let fewer = points.count { $0.now < $0.then }
            return fewer == 0
                ? nil : Drop(criterion: criterion, communes: fewer, toZero: points.count { $0.now == 0 && $0.then > 0 })
        }
    }
}
