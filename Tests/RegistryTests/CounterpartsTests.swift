import Civil
import Registry
import Testing

/// Which communes of two dates may be compared with each other.
@Suite struct CounterpartsTests {
    @Test func datesOfOneEraHaveTheSameCounterparts() throws {
        let book = try RegisterBook.builtIn()
        let now = try #require(CivilDate(iso: "2023-05-31"))
        var counterparts: [Int: [String: String]] = [:]
        for year in 2018...2023 {
            for month in 1...12 {
                let date = try #require(Period(year: year, month: month)).lastDay
                let found = book.counterparts(of: now, at: date)
                #expect(counterparts[book.era(of: date), default: found] == found, "\(date)")
                counterparts[book.era(of: date)] = found
            }
        }
        // Before the mergers of 01/02/2020, before the thị trấn of 10/04/2023, and since.
        #expect(counterparts.count == 3)
    }

    private func counterparts(_ date: String, at earlier: String) throws -> [String: String] {
        try RegisterBook.builtIn().counterparts(
            of: try #require(CivilDate(iso: date)), at: try #require(CivilDate(iso: earlier)))
    }

    @Test func nothingHappenedBetween() throws {
        let pairs = try counterparts("2022-11-30", at: "2020-02-29")
        #expect(pairs.count == 108)
        #expect(pairs.allSatisfy { $0.key == $0.value })
    }

    /// Every commune that another went into on 01/02/2020 is left out, even one that kept a code.
    @Test func mergedCommunesHaveNone() throws {
        let pairs = try counterparts("2020-02-29", at: "2020-01-31")
        let merged = Set(
            try RegisterBook.builtIn().lineage.filter { $0.extent == .whole && $0.newValidFrom.year == 2020 }.map(
                \.newCode))
        #expect(merged.count > 5 && merged.contains("01960"))
        #expect(merged.isDisjoint(with: pairs.keys))
        #expect(pairs.count + merged.count <= 108)
        #expect(pairs.count > 80)
    }

    /// Across 01/07/2025, only a commune made from one whole commune of the province at home, and nothing else, has a
    /// counterpart.
    @Test(arguments: [("06", 1), ("19", 1)])
    func fewAreComparableAcrossTheEndOfTheDistricts(province: String, count: Int) throws {
        let book = try RegisterBook.builtIn(province: province)
        let now = try RegistryFixtures.date("2027-11-30")
        let before = try RegistryFixtures.date("2025-06-30")
        let pairs = book.counterparts(of: now, at: before)
        let then = try book.register(on: before)
        for (new, old) in pairs {
            #expect(try book.register(on: now).commune(code: new) != nil && then.commune(code: old) != nil)
            #expect(book.lineage.filter { $0.newCode == new && $0.newValidFrom.year == 2025 }.map(\.oldCode) == [old])
        }
        #expect(pairs.count == count)
        #expect(book.counterparts(of: now, at: try RegistryFixtures.date("2025-07-01")).count == 92)
    }

    /// A commune that became a township is the same unit with another type.
    @Test func aChangeOfTypeIsNoOtherUnit() throws {
        #expect(try counterparts("2023-05-31", at: "2023-03-31")["01954"] == "01954")
    }
}
