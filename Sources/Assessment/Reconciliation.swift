import Returns

/// Checks that nothing adds up by luck (đối chiếu): every file has an outcome, every commune is either
/// reported or named as missing, the parts sum to the whole. If not, nothing may be published.
public enum Reconciliation {
    /// A sum that does not come out.
    public struct Discrepancy: Error, Equatable, Sendable {
        /// What was added up.
        public let check: Check
        public let expected: Int
        public let found: Int
    }

    /// What is checked.
    public enum Check: String, Sendable, CaseIterable {
        /// Files found = accepted + rejected + duplicate + superseded + ignored.
        case files
        /// Communes of the register = reported + missing.
        case register
        /// Communes of the register = meets + fails + incomplete + not reported.
        case verdicts
        /// Records of accepted returns = communes that have one, each commune once.
        case records
        /// The annexes' figures sum to the summary's.
        case annexes
        /// Criterion by criterion: points given + blanks = communes that reported.
        case criteria
    }

    /// Every discrepancy; empty when all sums come out.
    ///
    /// - Parameter filesFound: how many files the inbox listing holds, counted apart from the submissions.
    public static func discrepancies(in assessment: ProvinceAssessment, filesFound: Int) -> [Discrepancy] {
        let communes = assessment.districts.flatMap(\.communes)
        let register = assessment.register.communes.count
        func check(_ check: Check, _ expected: Int, _ found: Int) -> Discrepancy? {
            expected == found ? nil : Discrepancy(check: check, expected: expected, found: found)
        }
        let outcomes = Submission.Outcome.allCases.map { outcome in
            assessment.submissions.count { $0.outcome == outcome }
        }
        let verdicts = Verdict.allCases.map { verdict in communes.count { $0.verdict == verdict } }
        let missing = communes.count { $0.verdict == .notReported }
        let withRecord = communes.count { $0.record != nil }
        var found = [
            check(.files, filesFound, outcomes.reduce(0, +)),
            check(.files, filesFound, Set(assessment.submissions.map(\.file)).count),
            check(.register, register, assessment.figures.reported + missing),
            check(.register, register, Set(communes.map(\.commune.code)).count),
            check(.verdicts, register, verdicts.reduce(0, +)),
            check(.records, expectedRecords(assessment), withRecord),
        ]
        found += figureSums(assessment).map { check(.annexes, $0.whole, $0.parts) }
        found += assessment.criteria.map { check(.criteria, assessment.figures.reported, $0.given + $0.blanks) }
        return found.compactMap(\.self)
    }

    /// Communes with a record in some accepted return, less those that returns contradict each other on.
    private static func expectedRecords(_ assessment: ProvinceAssessment) -> Int {
        let accepted = assessment.submissions.filter { $0.outcome == .accepted }
        var rows: [String: [Record]] = [:]
        for record in accepted.flatMap(\.records) { rows[record.commune.code, default: []].append(record) }
        for code in accepted.flatMap(\.conflictingCommunes) { rows[code] = nil }
        return rows.values.count { group in group.allSatisfy { $0.saysTheSame(as: group[0]) } }
    }

    private static func figureSums(_ assessment: ProvinceAssessment) -> [(whole: Int, parts: Int)] {
        let paths: [KeyPath<Figures, Int>] = [
            \.communes, \.reported, \.assessed, \.registered, \.planned, \.committed, \.meets, \.recognised,
        ]
        return paths.map { path in
            (assessment.figures[keyPath: path], assessment.districts.map { $0.figures[keyPath: path] }.reduce(0, +))
        }
    }
}
