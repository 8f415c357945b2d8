import Findings
import Returns
import Testing

@testable import Assessment

/// The communes' own figures (tự chấm) and verified ones (thẩm định) of one district in two files.
@Suite struct OwnFiguresTests {
    private let province: InventedProvince

    init() throws { province = try InventedProvince() }

    private func submission(
        _ file: String, _ assessor: Assessor, _ communes: [String], order: Int = 0, modified: Int = 0,
        points: PointsEntry = .points(3)
    ) throws -> Submission {
        province.submission(
            try communes.map {
                try province.record($0, [points, points, points], file: file, assessor: assessor)
            }, file: file, arrival: Submission.Arrival(order: order, modified: modified))
    }

    /// They replace none, whether a later run saw them, they were changed later, or their name comes later.
    @Test(arguments: [(1, 0, "own.xlsx"), (0, 5, "own.xlsx"), (0, 0, "own.xlsx"), (0, 0, "z own.xlsx")])
    func ownFiguresReplaceNoVerifiedOnes(order: Int, modified: Int, file: String) throws {
        let verified = try submission("verified.xlsx", .verified, ["a1", "a2"])
        let own = try submission(
            file, .own, ["a1", "a3"], order: order, modified: modified, points: .points(4))
        let result = province.assess([verified, own])
        #expect(result.commune("a1")?.total == 9 && result.commune("a3")?.total == 12)
        #expect(result.findings.filter { $0.code == .ownFiguresGiveWay }.map(\.place.file) == [file])
        #expect(result.findings.first { $0.code == .ownFiguresGiveWay }?.details[.count] == "1")
        #expect(result.resubmissions.isEmpty && result.submissions.allSatisfy { $0.outcome == .accepted })
        #expect(!result.findings.contains { $0.code == .communeInTwoFiles })
    }

    @Test func aFileOfOwnFiguresAloneIsSuperseded() throws {
        let verified = try submission("verified.xlsx", .verified, ["a1"])
        let own = try submission("own.xlsx", .own, ["a1"], order: 1, points: .points(4))
        let result = province.assess([verified, own])
        #expect(result.submissions.map(\.outcome) == [.superseded, .accepted])
    }

    @Test func whatSaysNothingOfItselfAndWhatIsPreferredReplacesVerifiedFigures() throws {
        let verified = try submission("verified.xlsx", .verified, ["a1"])
        let unstated = try submission("later.xlsx", .unstated, ["a1"], order: 1, points: .points(4))
        #expect(province.assess([verified, unstated]).commune("a1")?.total == 12)
        let own = try submission("own.xlsx", .own, ["a1"], order: 1, points: .points(4))
        let preferred = province.assess([verified, own], preferring: ["own.xlsx"])
        #expect(preferred.commune("a1")?.total == 12)
        #expect(!preferred.findings.contains { $0.code == .ownFiguresGiveWay })
    }

    @Test func verifiedFiguresReplaceOwnOnes() throws {
        let own = try submission("own.xlsx", .own, ["a1"], points: .points(4))
        let verified = try submission("verified.xlsx", .verified, ["a1"], order: 1)
        let result = province.assess([own, verified])
        #expect(result.commune("a1")?.total == 9 && result.resubmissions.map(\.file) == ["verified.xlsx"])
    }
}
