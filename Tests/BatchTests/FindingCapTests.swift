import Findings
import Foundation
import Testing

@testable import Batch

/// Findings on hostile files are told with their true count, but no more of them than a person reads.
@Suite struct FindingCapTests {
    private func findings(_ count: Int) -> [Finding] {
        (0..<count).map { Finding(.pointsBlank, at: Place(file: "a.csv", cell: CellAddress(row: $0 + 1, column: 1))) }
    }

    @Test(arguments: [(told: 0, kept: 1000), (19_500, 500), (19_990, 20), (1_000_000, 20)])
    func aRunThatHasSaidMuchSaysLess(told: Int, kept: Int) {
        let capped = FindingCap.capped(findings(3000), file: "a.csv", told: told)
        #expect(capped.count == kept + 1)
        #expect(capped.last?.code == .furtherFindings)
        #expect(capped.last?.details[.count] == "3000" && capped.last?.details[.limit] == String(kept))
    }

    @Test func anHonestFileSaysAllThatItHas() {
        #expect(FindingCap.capped(findings(20), file: "a.csv", told: 1_000_000).count == 20)
        #expect(FindingCap.capped(findings(1000), file: "a.csv", told: 0).count == 1000)
    }
}
