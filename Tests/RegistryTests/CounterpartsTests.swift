import Civil
import Registry
import Testing

/// Which communes of two dates may be held against each other.
@Suite struct CounterpartsTests {
    private func counterparts(_ date: String, at earlier: String) throws -> [String: String] {
        try RegisterBook.builtIn().counterparts(
            of: try #require(CivilDate(iso: date)), at: try #require(CivilDate(iso: earlier)))
    }

    @Test func nothingHappenedBetween() throws {
        let pairs = try counterparts("2022-11-30", at: "2020-02-29")
        #expect(pairs.count == 108)
        #expect(pairs.allSatisfy { $0.key == $0.value })
    }

    /// Every commune that another went into on 01/02/2020 is left out, also one that kept a code.
    @Test func mergedCommunesHaveNone() throws {
        let pairs = try counterparts("2020-02-29", at: "2020-01-31")
        let merged = Set(try RegisterBook.builtIn().lineage.filter { $0.extent == .whole }.map(\.newCode))
        #expect(merged.count > 5 && merged.contains("01960"))
        #expect(merged.isDisjoint(with: pairs.keys))
        #expect(pairs.count + merged.count <= 108)
        #expect(pairs.count > 80)
    }

    /// A commune became a township: one unit, another type.
    @Test func aChangeOfTypeIsNoOtherUnit() throws {
        #expect(try counterparts("2023-05-31", at: "2023-03-31")["01954"] == "01954")
    }
}
