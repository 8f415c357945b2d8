import Foundation
import Registry
import Rulebook
import Testing

@testable import Forms

/// The check next to a line doubts a result only if it is wrong under every threshold that may be the commune's.
@Suite struct FormFormulaTests {
    private func check(_ tiers: PossibleTiers?) -> String {
        "\(FormFormulas(points: ["A1", "B1"], total: "C1", verdict: "D1", tiers: tiers, asksForNoZero: true).check)"
    }

    private func tier(_ id: String) throws -> Tier {
        let rulebook = try Rulebook(yaml: #require(Rulebook.builtIn["qd-06-2019"]))
        return try #require(rulebook.tiers.first { $0.id == id })
    }

    @Test func betweenTwoThresholdsEitherResultMayBeRight() throws {
        let open = try check(PossibleTiers([tier("800"), tier("850")], areas: [.mountain], readings: []))
        #expect(open.contains("AND(AND(PRODUCT(A1,B1)<>0,C1>=800),C1<850)"))
        #expect(open.contains("IF(AND(PRODUCT(A1,B1)<>0,C1>=850)"))
        let known = try check(PossibleTiers(tier("800")))
        #expect(known.contains("C1>=800") && !known.contains("C1<"))
    }
}
