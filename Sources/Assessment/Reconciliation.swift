import Numbers
import Registry
import Returns

/// Checks that the figures add up (đối chiếu): every file has an outcome, every commune is either reported or named as
/// missing, and the parts sum to the whole. If they do not, nothing may be published.
public enum Reconciliation {
    /// A number that was counted in two ways.
    public struct Sum: Equatable, Sendable {
        public let check: Check
        /// Which part of the check this is.
        public let part: Part
        public let expected: Int
        /// The same number, counted the second way.
        public let found: Int

        public var comesOut: Bool { expected == found }
    }

    /// Which part of a check a sum is about.
    public enum Part: Equatable, Sendable {
        case all
        /// Each counted once, by its name or code.
        case distinct
        case figure(CommuneCounts.Name)
        /// By number.
        case criterion(Int)
        /// By name; counted in đồng where it is money.
        case measure(String, inDong: Bool)
    }

    /// What is checked.
    public enum Check: String, Sendable, CaseIterable {
        /// Files found = accepted + rejected + duplicate + superseded + answers + ignored.
        case files
        /// Communes of the register = reported + missing.
        case register
        /// Communes of the register = meets + fails + incomplete + not reported.
        case verdicts
        /// Records of accepted returns = communes that have one, each commune once.
        case records
        /// The annexes' figures add up to the summary's.
        case annexes
        /// Criterion by criterion: points given + blanks = communes that reported.
        case criteria
        /// Measure by measure: the cells that count in the files = the total; money in đồng.
        case measures
    }

    /// The sums that do not come out; empty when all do.
    ///
    /// - Parameter filesFound: how many files the listing of the inbox has, counted independently of the submissions.
    public static func discrepancies(in assessment: ProvinceAssessment, filesFound: Int) -> [Sum] {
        sums(in: assessment, filesFound: filesFound).filter { !$0.comesOut }
    }

    /// Every sum, in the order of the checks.
    ///
    /// - Parameter filesFound: how many files the listing of the inbox has, counted independently of the submissions.
    public static func sums(in assessment: ProvinceAssessment, filesFound: Int) -> [Sum] {
        let communes = assessment.communes
        let register = assessment.register.communes.count
        let outcomes = Submission.Outcome.allCases.map { outcome in
            assessment.submissions.count { $0.outcome == outcome }
        }
        let verdicts = Verdict.allCases.map { verdict in communes.count { $0.verdict == verdict } }
        let missing = communes.count { $0.verdict == .notReported }
        let whole: [Sum] = [
            Sum(check: .files, part: .all, expected: filesFound, found: outcomes.reduce(0, +)),
            Sum(
                check: .files, part: .distinct, expected: filesFound,
                found: Set(assessment.submissions.map(\.file)).count),
            Sum(check: .register, part: .all, expected: register, found: assessment.figures.reported + missing),
            Sum(
                check: .register, part: .distinct, expected: register,
                found: Set(communes.map(\.commune.code)).count),
            Sum(check: .verdicts, part: .all, expected: register, found: verdicts.reduce(0, +)),
            Sum(
                check: .records, part: .all, expected: expectedRecords(assessment),
                found: communes.count { $0.record != nil }),
        ]
        return whole + annexes(assessment) + criteria(assessment) + measures(assessment)
    }

    /// The measures cell by cell, as the files have them, and as the report gives them for the whole province.
    private static func measures(_ assessment: ProvinceAssessment) -> [Sum] {
        let figures = assessment.submissions.filter { $0.outcome == .accepted }.flatMap(\.measures)
        return assessment.parts.flatMap(\.measures).compactMap { assessed in
            guard assessed.measure.summing != .last, let total = assessed.total else { return nil }
            let cells = figures.filter { $0.measure == assessed.measure.id }.flatMap(\.parts)
            func whole(_ value: Millionths) -> Int {
                assessed.measure.unit == .millionDong ? Int(value.count) : Int(value.count / 1_000_000)
            }
            return Sum(
                check: .measures, part: .measure(assessed.measure.name, inDong: assessed.measure.unit == .millionDong),
                expected: cells.reduce(0) { $0 + whole($1.value.counted) }, found: whole(total))
        }
    }

    /// Communes with a record in some accepted return, less those on which returns contradict each other.
    private static func expectedRecords(_ assessment: ProvinceAssessment) -> Int {
        let accepted = assessment.submissions.filter { $0.outcome == .accepted && $0.body == nil }
        var rows: [String: [Record]] = [:]
        for record in accepted.flatMap(\.records) { rows[record.commune.code, default: []].append(record) }
        for code in accepted.flatMap(\.conflictingCommunes) { rows[code] = nil }
        return rows.values.count { group in
            group.indices.allSatisfy { index in
                group[..<index].allSatisfy { $0.saysTheSame(as: group[index]) || $0.completes(group[index]) }
            }
        }
    }

    private static func annexes(_ assessment: ProvinceAssessment) -> [Sum] {
        CommuneCounts.Name.allCases.map { count in
            Sum(
                check: .annexes, part: .figure(count), expected: assessment.figures[count],
                found: assessment.divisions.map { $0.figures[count] }.reduce(0, +))
        }
    }

    private static func criteria(_ assessment: ProvinceAssessment) -> [Sum] {
        assessment.criteria.map {
            Sum(
                check: .criteria, part: .criterion($0.criterion.number), expected: assessment.figures.reported,
                found: $0.given + $0.blanks)
        }
    }
}
