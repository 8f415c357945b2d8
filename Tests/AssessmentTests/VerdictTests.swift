import Civil
import Findings
import Foundation
import Numbers
import Registry
import Returns
import Rulebook
import Spreadsheets
import Testing

@testable import Assessment

@Suite struct VerdictTests {
    private let province: InventedProvince
    init() throws { province = try InventedProvince() }

    private func verdict(_ code: String, _ entries: [PointsEntry]) throws -> CommuneAssessment {
        let record = try province.record(code, entries)
        return try #require(province.assess([province.submission([record])]).commune(code))
    }

    @Test func theThresholdItselfIsEnough() throws {
        #expect(try verdict("a1", points(1, 2, 4)).verdict == .meets)
        #expect(try verdict("a3", points(4, 4, 4.5)).verdict == .meets)
    }

    @Test func everyReasonIsGivenWithTheExactShortfall() throws {
        let below = try verdict("a3", points(0, 4, 0))
        #expect(below.verdict == .fails)
        #expect(below.reasons == [.zeroCriterion(1), .zeroCriterion(3), .belowThreshold(short: 8.5)])
        #expect(below.total == 4)
    }

    @Test func oneZeroFailsWhateverTheTotal() throws {
        let zero = try verdict("a1", points(10, 0, 90))
        #expect(zero.verdict == .fails)
        #expect(zero.reasons == [.zeroCriterion(2)])
    }

    /// A blank is not a zero: the verdict is never "không đạt".
    @Test(arguments: [PointsEntry.blank, .notApplicable, .refused("?")])
    func whatHasNoPointsCannotBeAssessed(_ entry: PointsEntry) throws {
        let incomplete = try verdict("a1", [.points(0), entry, .points(1)])
        #expect(incomplete.verdict == .incomplete)
        #expect(incomplete.reasons == [.blankCriterion(2)])
        #expect(incomplete.total == nil)
    }

    @Test func aCommuneWithoutARowIsNotReported() throws {
        let record = try province.record("a1", points(1, 2, 4))
        let assessment = province.assess([province.submission([record])])
        #expect(assessment.commune("a2")?.verdict == .notReported)
        #expect(assessment.commune("b1")?.verdict == .notReported)
        #expect(assessment.figures.reported == 1)
    }

    @Test func sumsAreExact() throws {
        let tenths = try verdict("a1", points(2.1, 2.2, 2.7))
        #expect(tenths.total == 7)
        #expect(tenths.verdict == .meets)
    }
}

@Suite struct ProvinceAssessorTests {
    private let province: InventedProvince
    init() throws { province = try InventedProvince() }

    @Test func figuresSumOverDistrictsAndTargetsFollow() throws {
        let a = try province.submission([
            province.record("a1", points(3, 3, 3)), province.record("a2", points(3, 3, 3)),
        ])
        let b = try province.submission(
            [province.record("b1", points(3, 3, 3), file: "b.xlsx")], file: "b.xlsx", group: "B")
        let half = province.assess([a])
        #expect(half.figures.meets == 2)
        #expect(half.targets.map(\.standing) == [.undecided])
        let more = province.assess([a, b])
        #expect(more.figures.meets == 3)
        #expect(more.targets.map(\.standing) == [.met])
        #expect(more.units.map(\.figures.meets) == [2, 1])
        #expect(Reconciliation.discrepancies(in: more, filesFound: 2).isEmpty)
    }

    @Test func criteriaAverageOverWhatIsGiven() throws {
        let records = try [
            province.record("a1", points(3, 0, 3)), province.record("a2", [.points(4), .blank, .points(1)]),
        ]
        let criteria = province.assess([province.submission(records)]).criteria
        #expect(criteria.map { $0.average?.rounded(to: 6) } == [3.5, 0, 2])
        #expect(criteria.map(\.zeros) == [0, 1, 0])
        #expect(criteria.map(\.blanks) == [0, 1, 0])
    }

    @Test func statusFollowsArrivalAndOutcome() throws {
        let record = try province.record("a1", points(3, 3, 3))
        let late = province.period.lastDay
        func status(_ submissions: [Submission]) -> UnitAssessment.Status {
            province.assess(submissions).units[0].status
        }
        #expect(status([province.submission([record])]) == .onTime)
        #expect(status([province.submission([record], received: late)]) == .late)
        #expect(status([province.submission([], outcome: .rejected)]) == .rejected)
        #expect(
            status([province.submission([], file: "x", outcome: .rejected), province.submission([record])]) == .onTime)
        #expect(status([]) == .missing)
        #expect(status([province.submission([], outcome: .ignored)]) == .missing)
    }

    @Test func filesThatAgreeCountOnceAndFilesThatDoNotCountNot() throws {
        let one = try province.submission([province.record("a1", points(3, 3, 3))])
        let same = try province.submission(
            [province.record("a1", points(3, 3, 3), row: 9, file: "z.xlsx")], file: "z.xlsx")
        let other = try province.submission(
            [province.record("a1", points(3, 3, 4), row: 9, file: "z.xlsx")], file: "z.xlsx")
        #expect(province.assess([one, same]).commune("a1")?.verdict == .meets)
        let contradicted = province.assess([other, one])
        #expect(contradicted.commune("a1")?.reasons == [.conflictingRows])
        #expect(contradicted.commune("a1")?.verdict == .incomplete)
        #expect(contradicted.findings.contains { $0.code == .communeInTwoFiles && $0.place.cell?.description == "A9" })
        #expect(Reconciliation.discrepancies(in: contradicted, filesFound: 2).isEmpty)
    }

    @Test func theOrderOfFilesChangesNothing() throws {
        let submissions = try [
            province.submission(
                [province.record("a1", points(3, 3, 3))], maxima: [nil, Sourced(20, at: .init(row: 2, column: 4)), nil]),
            province.submission(
                [province.record("b1", points(3, 3, 4), file: "b.xlsx")], file: "b.xlsx", group: "B",
                maxima: [nil, Sourced(30, at: .init(row: 2, column: 4)), nil]),
        ]
        let (one, other) = (province.assess(submissions), province.assess(submissions.reversed()))
        #expect(one.findings == other.findings)
        #expect(one.findings.contains { $0.code == .maximaDisagree && $0.place.file == "b.xlsx" })
        #expect(one.criteria == other.criteria)
        #expect(one.criteria[1].maximum == nil)
    }
}

@Suite struct EvidenceTests {
    private let province: InventedProvince
    init() throws { province = try InventedProvince() }

    private func codes(_ record: Record) -> [String] {
        province.assess([province.submission([record])]).findings.filter { $0.place.cell != nil }
            .map { "\($0.code.rawValue) \($0.place.cell?.description ?? "")" }
    }

    @Test func aWrittenTotalThatIsNotTheSumIsReportedAtItsCell() throws {
        #expect(try codes(province.record("a1", points(3, 3, 3), total: .points(9))) == [])
        #expect(try codes(province.record("a1", points(3, 3, 3), total: .points(9.5))) == ["total-not-the-sum F5"])
        // Three thirds, each rounded to a millionth.
        let residue = try #require(Millionths("9.000003"))
        #expect(try codes(province.record("a1", points(3, 3, 3), total: .points(residue))) == [])
        let cent = try #require(Millionths("9.01"))
        #expect(try codes(province.record("a1", points(3, 3, 3), total: .points(cent))) == ["total-not-the-sum F5"])
        #expect(try codes(province.record("a1", points(3, 3, 3), total: .blank)) == [])
        #expect(try codes(province.record("a1", [.blank, .points(1), .points(1)], total: .points(9))) == [])
    }

    @Test func aWrittenVerdictIsHeldAgainstThePoints() throws {
        #expect(try codes(province.record("a1", points(3, 3, 3), verdict: .no)) == ["verdict-disagrees G5"])
        #expect(try codes(province.record("a1", points(3, 0, 3), verdict: .yes)) == ["verdict-disagrees G5"])
        #expect(try codes(province.record("a1", points(3, 3, 3), verdict: .yes)) == [])
        #expect(try codes(province.record("a1", [.blank, .points(1), .points(1)], verdict: .yes)) == [])
    }

    /// The rulebook's words for an area may put a commune into another tier than the register does.
    @Test func aStatedAreaThatChangesTheTierIsReported() throws {
        let rulebook = try Rulebook(
            yaml: inventedRulebook.replacing(
                "when: [{ types: [thị trấn] }]", with: "when: [{ types: [thị trấn] }, { areas: [special-difficulty] }]"
            ).replacing("footer: [hết]", with: "footer: [hết], areas: { special-difficulty: [nghèo] }"))
        let commune = try #require(province.register.commune(code: "a1"))
        func codes(_ areas: Set<Area>) -> [String] {
            let record = Record(
                commune: commune, source: RowSource(file: "a.xlsx", sheet: "Biểu", row: 5),
                points: points(3, 3, 3).map { Sourced($0, at: CellAddress(row: 5, column: 3)) },
                statedAreas: Sourced(areas, at: CellAddress(row: 5, column: 9)))
            return ProvinceAssessor(
                rulebook: rulebook, register: province.register, period: province.period, asOf: province.day,
                isFinal: false
            ).assess([province.submission([record])], findings: []).findings.filter { $0.place.cell != nil }
                .map { "\($0.code.rawValue) \($0.place.cell?.description ?? "")" }
        }
        #expect(codes([.specialDifficulty]) == ["tier-disagrees I5"])
        #expect(codes([.mountain]) == [])
    }

    @Test func aDecisionOfAnotherTimeIsReported() throws {
        func codes(_ iso: String) throws -> [String] {
            let record = Record(
                commune: try #require(province.register.commune(code: "a1")),
                source: RowSource(file: "a.xlsx", sheet: "Biểu", row: 5),
                points: points(3, 3, 3).map { Sourced($0, at: CellAddress(row: 5, column: 3)) },
                decisionDate: Sourced(try #require(CivilDate(iso: iso)), at: CellAddress(row: 5, column: 9)))
            return self.codes(record)
        }
        #expect(try codes("2030-03-15") == [])
        #expect(try codes("2030-03-16") == ["decision-after-report I5"])
        #expect(try codes("2029-12-31") == ["decision-of-earlier-year I5"])
    }

    @Test func recognitionWithoutMeetingIsReported() throws {
        #expect(
            try codes(province.record("a1", points(3, 0, 3), decision: "12/QĐ")) == ["recognised-without-meeting H5"])
        #expect(try codes(province.record("a1", points(3, 3, 3), decision: "12/QĐ")) == [])
    }

    /// Nobody can tell which of the two is right.
    @Test func aDecisionBesideANoRecognisesNobody() throws {
        let record = try province.record("a1", points(3, 3, 3), recognised: .no, decision: "12/QĐ")
        #expect(codes(record) == ["recognition-contradictory H5"])
        let figures = province.assess([province.submission([record])]).figures
        #expect(figures.recognised == 0)
    }
}

/// Rule 5: a sum that does not come out is noticed, whichever it is.
@Suite struct ReconciliationTests {
    private func tampered(
        _ change: (ProvinceAssessment) -> ProvinceAssessment, files: Int = 1
    ) throws -> Set<Reconciliation.Check> {
        let province = try InventedProvince()
        let assessment = try province.assess([province.submission([province.record("a1", points(3, 3, 3))])])
        return Set(Reconciliation.discrepancies(in: change(assessment), filesFound: files).map(\.check))
    }

    private func copy(
        _ one: ProvinceAssessment, figures: Figures? = nil, units: [UnitAssessment]? = nil,
        criteria: [CriterionFigures]? = nil, submissions: [Submission]? = nil
    ) -> ProvinceAssessment {
        ProvinceAssessment(
            period: one.period, asOf: one.asOf, isFinal: one.isFinal, rulebook: one.rulebook, register: one.register,
            figures: figures ?? one.figures, units: units ?? one.units, criteria: criteria ?? one.criteria,
            targets: one.targets, submissions: submissions ?? one.submissions, findings: one.findings)
    }

    @Test func whatIsRightPasses() throws { #expect(try tampered { $0 }.isEmpty) }

    @Test func aFileWithoutAnOutcomeIsSeen() throws { #expect(try tampered({ $0 }, files: 2) == [.files]) }

    @Test func aFigureThatIsNotTheSumOfTheAnnexesIsSeen() throws {
        let found = try tampered { one in
            var figures = one.figures
            figures.meets += 1
            return copy(one, figures: figures)
        }
        #expect(found == [.annexes])
    }

    @Test func aDistrictLeftOutIsSeen() throws {
        let found = try tampered { copy($0, units: Array($0.units.dropLast())) }
        #expect(found.isSuperset(of: [.register, .verdicts, .annexes]))
    }

    @Test func aRecordThatGotLostIsSeen() throws {
        let found = try tampered { one in
            let lost = one.submissions.map { submission in
                Submission(
                    file: submission.file, sha256: nil, size: 1, received: submission.received, outcome: .accepted,
                    unitCode: "A", records: [])
            }
            return copy(one, submissions: lost)
        }
        #expect(found == [.records])
    }

    @Test func aCriterionThatMissesACommuneIsSeen() throws {
        let found = try tampered { one in
            copy(
                one,
                criteria: one.criteria.map {
                    CriterionFigures(
                        criterion: $0.criterion, average: nil, given: 0, zeros: 0, blanks: 0, maximum: nil)
                })
        }
        #expect(found == [.criteria])
    }
}
